// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/pairs/table.h"

#include "core/text/characters.h"

#include <charconv>
#include <fstream>
#include <sstream>
#include <string_view>

namespace eig::test {
namespace {

/// What stands for a character or a byte that an editor would not show.
std::string unescaped(std::string_view cell)
{
    std::string text;
    while (!cell.empty()) {
        const bool isCharacter = cell.starts_with("\\u");
        const std::size_t digits = isCharacter ? 4 : 2;
        unsigned code = 0;
        if ((isCharacter || cell.starts_with("\\x")) && cell.size() >= 2 + digits) {
            const char *end = cell.data() + 2 + digits;
            if (std::from_chars(cell.data() + 2, end, code, 16).ptr == end) {
                text += isCharacter ? utf8Of(std::u32string(1, static_cast<char32_t>(code)))
                                    : std::string(1, static_cast<char>(code));
                cell.remove_prefix(2 + digits);
                continue;
            }
        }
        text += cell.front();
        cell.remove_prefix(1);
    }
    return text;
}

std::vector<std::string> cellsOf(std::string_view line)
{
    std::vector<std::string> cells;
    for (std::size_t begin = 0; begin <= line.size();) {
        const std::size_t end = std::min(line.find('\t', begin), line.size());
        cells.push_back(unescaped(line.substr(begin, end - begin)));
        begin = end + 1;
    }
    return cells;
}

} // namespace

std::string TableRow::cell(std::size_t column) const
{
    return column < cells.size() ? cells[column] : std::string();
}

std::vector<std::string> TableRow::list(std::size_t column) const
{
    std::istringstream words(cell(column));
    std::vector<std::string> list;
    for (std::string word; words >> word;)
        list.push_back(word);
    return list;
}

std::string TableRow::where() const { return file + ':' + std::to_string(line); }

std::vector<TableRow> readTable(const std::string &file)
{
    std::ifstream stream(EIG_SOURCE_DIR "/tests/core/search/pairs/" + file);
    std::vector<TableRow> rows;
    std::size_t number = 0;
    for (std::string line; std::getline(stream, line);) {
        ++number;
        if (!line.empty() && line.front() != '#')
            rows.push_back({file, number, cellsOf(line)});
    }
    return rows;
}

} // namespace eig::test
