// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/date.h"
#include "core/domain/language.h"
#include "core/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <locale.h>
#include <memory>
#include <string>
#include <string_view>
#include <xlsxwriter.h>

namespace eig::tables {

/// What a cell can hold (Excel specifications and limits).
inline constexpr std::size_t MaxCellUnits = 32'767; ///< UTF-16 code units
inline constexpr std::size_t MaxLinks = 65'530;     ///< in a sheet
inline constexpr std::size_t MaxLinkBytes = 2'079;
inline constexpr std::size_t MaxFragmentBytes = 255;

/// The text as XML 1.0 and a cell take it: without control characters, what looks like an escape
/// escaped, cut with a note where it is too long.
[[nodiscard]] std::string sheetText(std::string_view text, Language language);

/// C numbers in this thread until it ends: libxlsxwriter prints widths with printf.
class PlainNumbers
{
public:
    PlainNumbers();
    ~PlainNumbers();
    PlainNumbers(const PlainNumbers &) = delete;
    PlainNumbers &operator=(const PlainNumbers &) = delete;

private:
    locale_t m_plain;
    locale_t m_before;
};

/// A folder that only this user can read, removed with what is in it.
class PrivateFolder
{
public:
    PrivateFolder();
    ~PrivateFolder();
    PrivateFolder(const PrivateFolder &) = delete;
    PrivateFolder &operator=(const PrivateFolder &) = delete;

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; } ///< empty: none

private:
    std::filesystem::path m_path;
};

enum class SheetFormat { Plain, Bold, Wrapped, BoldWrapped, Date, Link };

class SheetWriter;

/// A workbook of libxlsxwriter; the first call that fails is the error of finish().
class BookWriter
{
public:
    BookWriter(const PartialDate &created, Language language);
    ~BookWriter();
    BookWriter(const BookWriter &) = delete;
    BookWriter &operator=(const BookWriter &) = delete;

    [[nodiscard]] SheetWriter addSheet(const std::string &name);
    void setProperties(const std::string &title, const std::string &author,
                       const std::string &comments);
    /// The bytes of the file. Error: DocumentFailed.
    [[nodiscard]] Result<std::string> finish();

private:
    friend class SheetWriter;
    [[nodiscard]] lxw_format *format(SheetFormat format);
    void check(lxw_error error);

    PlainNumbers m_numbers;
    PrivateFolder m_folder;
    std::string m_folderName;
    std::string m_file;
    PartialDate m_created;
    Language m_language;
    std::unique_ptr<lxw_workbook, void (*)(lxw_workbook *)> m_book;
    lxw_format *m_formats[6] = {};
    std::string m_error;
};

/// A sheet of a BookWriter, which it must not outlive. Rows and columns count from 0.
class SheetWriter
{
public:
    SheetWriter(BookWriter &book, lxw_worksheet *sheet) : m_book(book), m_sheet(sheet) {}

    void text(std::size_t row, std::size_t column, std::string_view text,
              SheetFormat format = SheetFormat::Plain);
    void number(std::size_t row, std::size_t column, std::int64_t number);
    void date(std::size_t row, std::size_t column, const PartialDate &date);
    /// A link if the address is one (layout::linkAddress) and Excel takes it, else its text.
    void address(std::size_t row, std::size_t column, const std::string &address);
    /// A link to the first cell of a row of another sheet, whose name has no quote.
    void inside(std::size_t row, std::size_t column, const std::string &text,
                const std::string &sheet, std::size_t targetRow);
    void width(std::size_t column, std::size_t characters);
    /// The first row stays in sight and filters the others.
    void header(std::size_t columns, std::size_t rows);
    /// A4 across; a table of this width in characters prints on one page's width if it stays
    /// readable.
    void page(std::size_t characters);

private:
    [[nodiscard]] bool link(std::size_t row, std::size_t column, const std::string &target,
                            const std::string &text);

    BookWriter &m_book;
    lxw_worksheet *m_sheet;
    std::size_t m_links = 0;
};

} // namespace eig::tables
