// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/record_table_model.h"

#include <string>
#include <vector>

namespace eig {

/// What "Filter on" and "Exclude" can mean for one cell of a list.
struct CellFilter {
    Field field = Field::Promotion;
    std::string value; ///< the identifier a clause holds
};

/// One for each value of the cell; none where the column is no facet or nothing is documented.
[[nodiscard]] std::vector<CellFilter> cellFilters(const RecordTableModel &model,
                                                  const QModelIndex &cell);

} // namespace eig
