// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace eig::test {

/// A line of a table of tests/core/search/pairs: UTF-8, one cell per tab, '#' begins a comment.
struct TableRow {
    std::string file;
    std::size_t line = 0;
    std::vector<std::string> cells; ///< \uXXXX and \xXX replaced by the character and the byte

    /// The cell; empty where the line has fewer.
    [[nodiscard]] std::string cell(std::size_t column) const;
    /// The words between the spaces of a cell.
    [[nodiscard]] std::vector<std::string> list(std::size_t column) const;
    [[nodiscard]] std::string where() const; ///< "people.tsv:12"
};

/// The rows of a file of the folder, in order; none when it cannot be read.
[[nodiscard]] std::vector<TableRow> readTable(const std::string &file);

} // namespace eig::test
