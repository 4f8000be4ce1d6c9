// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "documents/table.h"
#include "documents/tables/cell.h"

#include <string>
#include <string_view>
#include <vector>

namespace eig::tables {

inline constexpr std::string_view SourcesColumn = "sources";

struct Row {
    Id id;
    std::string name;
    std::vector<Cell> cells;             ///< one per column
    std::vector<const Source *> sources; ///< empty without the column of the sources
};

/// The table before it has a format. Every text of a cell is valid UTF-8.
struct Grid {
    EntityKind kind = EntityKind::Challenge;
    Language language = Language::French;
    const Edition *edition = nullptr; ///< never null; of the catalogue
    TableMethod method;
    std::vector<TableColumn> columns;
    std::vector<Row> rows;

    [[nodiscard]] bool hasColumn(std::string_view id) const;
};

/// Error: UnknownRecord (record or column).
[[nodiscard]] Result<Grid> gridOf(const Catalogue &catalogue, const TableRequest &request);

/// The text with every byte that is not UTF-8 as U+FFFD.
[[nodiscard]] std::string validText(std::string text);

} // namespace eig::tables
