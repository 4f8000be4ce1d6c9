// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/entities.h"
#include "core/search/query.h"

#include <string>
#include <vector>

namespace eig {

/// What a list shows at one moment: what tables are made of.
struct ListContent {
    EntityKind kind = EntityKind::Challenge;
    std::vector<Id> shown;    ///< from the top down
    std::vector<Id> selected; ///< some of them, in the same order
    /// Identifiers of tableColumns(kind), from left to right; empty where the list has no columns.
    std::vector<std::string> visibleColumns;
    /// What the rows belong to where no query says it: the name of a ministry. Empty: nothing.
    std::string scope;
    Query query; ///< what chose the rows and their order; empty: every record there is
};

} // namespace eig
