// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace eig::cli {

struct TableText {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
};

/// Columns aligned by display width, control characters made visible; no line is wider than width
/// cells, unless width is 0: then nothing is cut. Empty without rows.
[[nodiscard]] std::string textOf(const TableText &table, std::size_t width);

} // namespace eig::cli
