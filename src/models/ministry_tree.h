// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/overview.h"

#include <memory>
#include <vector>

namespace eig {

/// Where one stands between ministries, administrations and challenges, from left to right. An
/// empty part: nothing is chosen there. No administration: all those of the ministry.
struct MinistryPath {
    Id ministry;
    Id administration;
    Id challenge;

    friend bool operator==(const MinistryPath &, const MinistryPath &) = default;
};

enum class MinistryRowKind {
    Root,
    Ministry,           ///< or a group of hosts without a ministry
    Heading,            ///< over the groups
    AllAdministrations, ///< the first one under a ministry
    Administration,
    Promotion, ///< over the challenges of one promotion
    Challenge,
};

/// What is counted under a ministry or an administration. A challenge counts once, under its first
/// host (facts rule "counts once").
struct MinistryFigures {
    int challenges = 0;
    Presence presence;
    int administrations = 0; ///< with a challenge; ministries only
    int entrepreneurs = 0;   ///< distinct people
    int mentors = 0;         ///< distinct people
    const Term *mainTheme = nullptr;
    int names = 0; ///< names found in the sources
};

/// A row of the tree. Pointers into the catalogue: those of the rows above are set too.
struct MinistryRow {
    MinistryRowKind kind = MinistryRowKind::Root;
    MinistryRow *parent = nullptr;
    int row = 0; ///< among the children of its parent
    const Ministry *ministry = nullptr;
    const Administration *administration = nullptr;
    const Promotion *promotion = nullptr;
    const Challenge *challenge = nullptr;
    MinistryFigures figures; ///< of a promotion: challenges only; of a challenge: its people
    std::vector<std::unique_ptr<MinistryRow>> children;
};

/// Ministries, the heading and the groups; under each "all" and its administrations; under these
/// the challenges, newest promotion first, each promotion under a row of its own. The catalogue has
/// to outlive the tree.
[[nodiscard]] std::unique_ptr<MinistryRow> ministryTree(const Catalogue &catalogue);

} // namespace eig
