// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace eig::cli {

/// Columns of a page of help.
inline constexpr std::size_t PageWidth = 96;

/// The text cut between words into lines of at most this many cells; a longer word has a line of
/// its own. No-break spaces do not part words.
[[nodiscard]] std::vector<std::string> wrappedLines(std::string_view text, std::size_t width);

/// A paragraph of PageWidth, each line ended by a line break.
[[nodiscard]] std::string paragraph(std::string_view text);

/// Rows indented by two cells, all of as many cells; the column at this index is wrapped so that
/// lines keep to PageWidth where the other columns leave it a quarter of the page.
[[nodiscard]] std::string wrappedRows(const std::vector<std::vector<std::string>> &rows,
                                      std::size_t wrapped);

} // namespace eig::cli
