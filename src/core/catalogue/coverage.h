// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/labels/labels.h"

#include <cstddef>
#include <vector>

namespace eig {

/// What a challenge may lack (issue of coverage: measured, never hidden).
enum class Gap {
    Team,
    Mentor,
    Text, ///< none of problem, aim, built
    Problem,
    Aim,
    Built,
    BuiltStatement, ///< neither what was built, nor that no source documents it
    Outcome,        ///< no figure, product, publication or other outcome
    Trail,          ///< no dated step
    Status,         ///< nothing known of what it became
    StatusDate,     ///< no status, "unknown" included, or one without a date
    Keywords,
    TaglineEn,
    SummaryEn,
    IndependentSource, ///< only sources of the programme or of the project itself
};

struct GapCount {
    Gap gap = Gap::Team;
    std::vector<Id> challenges;           ///< those that lack it, in catalogue order
    std::vector<std::size_t> byPromotion; ///< how many, one per promotion in catalogue order
};

/// One entry per Gap, in the order of the enum.
[[nodiscard]] std::vector<GapCount> coverageOf(const Catalogue &catalogue);

/// "sans équipe connue" / "without a known team".
[[nodiscard]] Label label(Gap gap);
[[nodiscard]] std::string_view keyOf(Gap gap);

/// A text that every record of a kind should have.
struct FieldCoverage {
    EntityKind entity = EntityKind::Promotion;
    std::string_view field; ///< as in the data files
    Label label;
    std::size_t records = 0;
    std::vector<Id> missing;
};

/// Promotions, ministries, administrations with two or more challenges, milestones.
[[nodiscard]] std::vector<FieldCoverage> recordCoverageOf(const Catalogue &catalogue);

struct IndependentSources {
    Id challenge;
    SourceIds sources; ///< in the order of the data
};

/// The challenges that someone else than the programme and the project speaks of: their sources,
/// and those of their status and outcomes.
[[nodiscard]] std::vector<IndependentSources> independentSourcesOf(const Catalogue &catalogue);

} // namespace eig
