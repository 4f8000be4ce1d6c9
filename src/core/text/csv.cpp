// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/text/csv.h"

namespace eig {

std::string csvQuoted(std::string_view cell)
{
    std::string quoted = "\"";
    for (const char c : cell)
        quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

std::string csvLine(const std::vector<std::string> &cells)
{
    if (cells.size() == 1 && cells.front().empty())
        return "\"\"\r\n";
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        line += i == 0 ? "" : ",";
        const bool isPlain = cells[i].find_first_of(",\"\r\n") == std::string::npos;
        line += isPlain ? cells[i] : csvQuoted(cells[i]);
    }
    return line + "\r\n";
}

} // namespace eig
