// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace eig::layout {

/// An operator of a content stream.
struct Operation {
    std::string_view name; ///< empty for what follows the last operator
    std::string_view text; ///< with its operands, and the spaces before them
};

/// Reads a content stream operator by operator (ISO 32000-1, 7.8.2); the texts joined are the
/// stream. An inline image is one operation. libqpdf's own reader makes a string of each token,
/// which takes most of the time of tagging a long document.
class ContentScanner
{
public:
    /// content must outlive the scanner and its operations.
    explicit ContentScanner(std::string_view content) : m_content(content) {}

    /// None at the end. Throws std::runtime_error when a string does not end.
    [[nodiscard]] std::optional<Operation> next();

private:
    void skipString();
    void skipHexString();
    [[nodiscard]] std::string_view readWord();
    [[nodiscard]] Operation finish(std::string_view name, std::size_t from);
    void skipInlineImage();

    std::string_view m_content;
    std::size_t m_at = 0;
};

} // namespace eig::layout
