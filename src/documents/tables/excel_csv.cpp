// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/text/characters.h"
#include "core/text/csv.h"
#include "core/text/utf8.h"
#include "documents/tables/writers.h"

#include <algorithm>

namespace eig::tables {
namespace {

constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";

} // namespace

bool looksLikeFormula(std::string_view text)
{
    constexpr std::u32string_view Triggers = U"=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";
    for (std::size_t offset = 0; offset < text.size();) {
        const char32_t character = decodeUtf8(text, offset);
        if (character == 0 || Triggers.find(character) != std::u32string_view::npos)
            return true;
        // Invisible characters may be dropped on the way to the cell.
        if (!isSpace(character) && character != U'\u3000' && !isControlCharacter(character))
            return false;
    }
    return false;
}

ExcelCsv writeExcelCsv(const Grid &grid)
{
    ExcelCsv csv{std::string(ByteOrderMark), 0};
    const auto append = [&](std::size_t column, const std::string &field) {
        csv.bytes += (column == 0 ? "" : ";") + field;
    };
    for (std::size_t i = 0; i < grid.columns.size(); ++i)
        append(i, csvQuoted(grid.columns[i].title.in(grid.language)));
    csv.bytes += "\r\n";
    for (const Row &row : grid.rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            std::string text = textOf(row.cells[i]);
            // Numbers are whole, so that no decimal comma is needed, and stay numbers.
            if (grid.columns[i].value == TableValue::Number) {
                append(i, text);
                continue;
            }
            if (looksLikeFormula(text)) {
                text.insert(0, 1, '\'');
                ++csv.neutralised;
            }
            append(i, csvQuoted(text));
        }
        csv.bytes += "\r\n";
    }
    return csv;
}

} // namespace eig::tables
