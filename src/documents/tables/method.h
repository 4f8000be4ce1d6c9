// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "documents/tables/grid.h"

#include <string>
#include <vector>

namespace eig::tables {

/// One thing said of the table: "Licence", "Licence Ouverte 2.0".
struct MethodLine {
    std::string title;
    std::string value;
};

/// Where the table comes from and how its rows were chosen, for a reader.
[[nodiscard]] std::vector<MethodLine> methodLines(const Grid &grid);

/// The same in one line, for a caption.
[[nodiscard]] std::string caption(const Grid &grid);

/// What the rows are: the sentence of the query, or the kind of record.
[[nodiscard]] std::string subject(const Grid &grid);

/// "18 sur 131".
[[nodiscard]] std::string shownOfTotal(const Grid &grid);

} // namespace eig::tables
