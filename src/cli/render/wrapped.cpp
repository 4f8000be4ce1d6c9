// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/render/wrapped.h"

#include "cli/render/visible.h"

#include <algorithm>

namespace eig::cli {
namespace {

constexpr std::size_t Gap = 2; ///< before the first column and between two

void append(std::string &line, const std::string &cell, std::size_t column)
{
    const std::size_t used = displayWidth(line);
    if (!cell.empty() && used < column)
        line.append(column - used, ' ');
    line += cell;
}

std::string rowText(std::vector<std::string> cells, std::size_t wrapped,
                    const std::vector<std::size_t> &widths)
{
    const auto lines = wrappedLines(cells[wrapped], widths[wrapped]);
    std::string text;
    for (std::size_t i = 0; i < std::max<std::size_t>(lines.size(), 1); ++i) {
        cells[wrapped] = i < lines.size() ? lines[i] : std::string();
        std::string line;
        std::size_t column = Gap;
        for (std::size_t cell = 0; cell < cells.size(); ++cell) {
            if (i == 0 || cell == wrapped)
                append(line, cells[cell], column);
            column += widths[cell] + Gap;
        }
        text += line + '\n';
    }
    return text;
}

} // namespace

std::vector<std::string> wrappedLines(std::string_view text, std::size_t width)
{
    std::vector<std::string> lines;
    std::size_t used = 0;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find(' ', from), text.size());
        const std::string word(text.substr(from, end - from));
        from = end + 1;
        if (word.empty())
            continue;
        const std::size_t cells = displayWidth(word);
        if (lines.empty() || used + 1 + cells > width) {
            lines.push_back(word);
            used = cells;
        } else {
            lines.back() += ' ' + word;
            used += 1 + cells;
        }
    }
    return lines;
}

std::string paragraph(std::string_view text)
{
    std::string all;
    for (const std::string &line : wrappedLines(text, PageWidth))
        all += line + '\n';
    return all;
}

std::string wrappedRows(const std::vector<std::vector<std::string>> &rows, std::size_t wrapped)
{
    if (rows.empty())
        return {};
    std::vector<std::size_t> widths(rows.front().size());
    for (const std::vector<std::string> &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row[i]));
    }
    std::size_t others = Gap * widths.size();
    for (std::size_t i = 0; i < widths.size(); ++i)
        others += i == wrapped ? 0 : widths[i];
    const std::size_t left = PageWidth - std::min(others, PageWidth);
    widths[wrapped] = std::min(widths[wrapped], std::max(left, PageWidth / 4));
    std::string text;
    for (const std::vector<std::string> &row : rows)
        text += rowText(row, wrapped, widths);
    return text;
}

} // namespace eig::cli
