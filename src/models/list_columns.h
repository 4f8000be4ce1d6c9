// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/labels/labels.h"

#include <Qt>

#include <span>
#include <string_view>
#include <vector>

namespace eig {

// The columns of ui.md section 7 for which the catalogue has data, in their order: the value of a
// column is its section.
enum class ChallengeColumn {
    Name,
    Promotion,
    Administration,
    Ministry,
    Themes,
    Expertises,
    Team,
    Mentors,
    Place,
    Status,
    SourceCode,
    Video,
    Website,
    Sources,
    Identifier,
};
enum class PromotionColumn {
    Name,
    Period,
    Challenges,
    Team,
    Ministries,
    Proposed,
    Applicants,
    Profiles,
    Funding,
    Sources,
};
enum class AdministrationColumn {
    Name,
    Acronym,
    Ministry,
    Challenges,
    Promotions,
    Team,
    Mentors,
    First,
    Last,
    Names,
};
enum class PersonColumn {
    Name,
    Role,
    Job,
    Promotions,
    Challenges,
    Administrations,
    Ministries,
    ChallengeCount,
    Identifier,
};
enum class OutcomeColumn {
    Name,
    Kind,
    Challenge,
    Status,
    Date,
    Address,
    Promotion,
    Administration,
    Source,
};

/// How a cell is painted.
enum class CellLook { Text, Name, Tags, Strip };

struct ListColumn {
    std::string_view key; ///< "themes": what settings keep
    /// The column of an exported table (tableColumns() of documents/table.h) that says the same;
    /// empty when none does.
    std::string_view tableColumn;
    Label header;
    Qt::AlignmentFlag alignment;
    int defaultWidth; ///< pixels at 100 %
    bool isShown;     ///< by default
    SortKey sortKey;
    CellLook look = CellLook::Text;
    int stretchFrom = 0;    ///< takes what the others leave, at least this; 0: keeps its width
    bool needsRoom = false; ///< shown by default in a wide window
};

/// In the order of the columns; none for kinds without a list of their own.
[[nodiscard]] std::span<const ListColumn> columnsOf(EntityKind entity);
/// First key first (ui.md section 7).
[[nodiscard]] std::vector<Sort> defaultSortOf(EntityKind entity);

} // namespace eig
