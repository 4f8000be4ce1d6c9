// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/render/table.h"

#include "cli/render/visible.h"

#include <algorithm>
#include <numeric>

namespace eig::cli {
namespace {

constexpr std::size_t Gap = 2;

/// Takes cells from the widest columns until the line fits.
void shrink(std::vector<std::size_t> &widths, std::size_t width)
{
    constexpr std::size_t Least = 4;
    const std::size_t gaps = Gap * (widths.size() - 1);
    while (std::accumulate(widths.begin(), widths.end(), gaps) > width) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (*widest <= Least)
            return;
        --*widest;
    }
}

std::string line(const std::vector<std::string> &cells, const std::vector<std::size_t> &widths)
{
    std::string text;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string cell = cutToWidth(cells[i], widths[i]);
        text += cell;
        if (i + 1 < cells.size())
            text.append(widths[i] - displayWidth(cell) + Gap, ' ');
    }
    text.resize(text.find_last_not_of(' ') + 1);
    return text;
}

} // namespace

std::string textOf(const TableText &table, std::size_t width)
{
    if (table.rows.empty())
        return {};
    std::vector<std::vector<std::string>> lines{table.header};
    lines.insert(lines.end(), table.rows.begin(), table.rows.end());
    std::vector<std::size_t> widths(table.header.size());
    for (std::vector<std::string> &cells : lines) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            cells[i] = visible(cells[i]);
            widths[i] = std::max(widths[i], displayWidth(cells[i]));
        }
    }
    if (width > 0)
        shrink(widths, width);
    std::string text;
    for (const auto &cells : lines) {
        const std::string whole = line(cells, widths);
        text += (width > 0 ? cutToWidth(whole, width) : whole) + '\n';
    }
    return text;
}

} // namespace eig::cli
