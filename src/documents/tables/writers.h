// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "documents/table.h"
#include "documents/tables/grid.h"

#include <string>
#include <string_view>
#include <vector>

namespace eig::tables {

/// The CSV file, its Table Schema and its codebook. name is that of the CSV file.
[[nodiscard]] std::vector<TableFile> writeOpenData(const Grid &grid, const std::string &name);

/// For a French Excel: byte order mark, semicolon, titles in words, formulas neutralised.
struct ExcelCsv {
    std::string bytes;
    std::size_t neutralised = 0;
};
[[nodiscard]] ExcelCsv writeExcelCsv(const Grid &grid);
/// True for a text a spreadsheet would take for a formula: it begins, after any spaces, with
/// = + - @ (wide forms too), a tab, a line break or a null (reliability.md 4.3).
[[nodiscard]] bool looksLikeFormula(std::string_view text);

/// The same grid gives the same bytes. Error: DocumentFailed.
[[nodiscard]] Result<std::string> writeXlsx(const Grid &grid);

[[nodiscard]] std::string writeJson(const Grid &grid);
[[nodiscard]] std::string writeMarkdown(const Grid &grid);
/// One table element, without a page around it.
[[nodiscard]] std::string writeHtml(const Grid &grid);

/// The text so that Markdown and the HTML inside it show it as it is, on one line.
[[nodiscard]] std::string markdownText(std::string_view text);

} // namespace eig::tables
