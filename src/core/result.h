// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>
#include <variant>

namespace eig {

/// What failed, as data; labels/labels.h turns it into a sentence in the reader's language.
enum class ErrorCode {
    NotFound,          ///< no such file or record
    NotReadable,       ///< exists, cannot be read
    NotACatalogue,     ///< a file of another kind
    CatalogueDamaged,  ///< a catalogue, but truncated or altered
    CatalogueVersion,  ///< a catalogue of a version this program does not know
    InvalidData,       ///< data folder with errors
    UnknownRecord,     ///< no record with this identifier
    AmbiguousRecord,   ///< several kinds of records have this identifier
    FolderNotWritable, ///< permission, read-only
    FolderMissing,     ///< the target folder does not exist
    DiskFull,          ///< no space or quota left
    WriteFailed,       ///< any other input/output error
    NameNotUsable,     ///< a file name the system refuses
    FontMissing,       ///< a face of the document font is missing
    GlyphMissing,      ///< the document font has no glyph for a character
    DocumentFailed,    ///< the PDF could not be composed
};

struct Error {
    ErrorCode code = ErrorCode::WriteFailed;
    std::string subject; ///< the file, record or field concerned, as the user knows it
    std::string detail;  ///< technical detail in English, shown folded
};

/// Wraps an Error so that a Result<std::string> stays unambiguous.
class Unexpected
{
public:
    explicit Unexpected(Error error) : m_error(std::move(error)) {}
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    Error m_error;
};

/// A value or an Error, with the member names of std::expected (C++23).
template<typename T> class Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(const Unexpected &failure) : m_state(std::in_place_index<1>, failure.error()) {}

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] T &value() { return std::get<0>(m_state); }
    [[nodiscard]] const T &value() const { return std::get<0>(m_state); }
    T &operator*() { return value(); }
    const T &operator*() const { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

struct Done {
};

} // namespace eig
