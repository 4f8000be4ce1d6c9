// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/search.h"

#include <optional>
#include <string>
#include <vector>

namespace eig {

/// The questions the charts answer (ui.md section 12).
enum class Chart {
    ChallengesByPromotion,
    MinistriesByPromotion,
    ExpertisesByPromotion, ///< in per cent of the challenges of the promotion
    TeamSizes,
    Themes,
    OutcomesByPromotion, ///< what is documented of what challenges became
    // Of the page of one promotion or ministry: record_charts.h.
    Selection, ///< stated by the sources
    Profiles,  ///< stated by the sources
    PromotionMinistries,
    PromotionExpertises,
    PromotionOutcomes,
    MinistryPromotions,
    MinistryExpertises,
    MinistryThemes,
};
/// Those of the programme.
constexpr int ChartCount = static_cast<int>(Chart::OutcomesByPromotion) + 1;

/// A line or a column: what it is called in both languages.
struct ChartName {
    std::string fr;
    std::string en;

    [[nodiscard]] const std::string &in(Language language) const
    {
        return language == Language::French ? fr : en;
    }
};

/// A mark of a chart: how many challenges its query finds, or what sources state.
struct ChartValue {
    int count = 0;
    int whole = 0;          ///< challenges of the column, where shares are shown; else 0
    Query query;            ///< finds the challenges counted, and no others; stated: empty
    SourceIds sources = {}; ///< of a stated value

    /// The count, or the share in per cent, rounded.
    [[nodiscard]] int shown() const;
};

struct ChartLine {
    ChartName name;
    std::vector<ChartValue> values; ///< one for each column
    std::optional<ChartValue> total;
};

/// A chart is its table: painted, read, copied and exported from the same values.
struct ChartTable {
    Chart chart = Chart::ChallengesByPromotion;
    std::vector<ChartName> columns; ///< one for a chart with one series
    std::vector<ChartLine> lines;   ///< those without a challenge are left out
    int largest = 0;                ///< of all that is shown, totals left out
    bool isShare = false;
    bool isStated = false; ///< by sources, not counted: no value leads to a list
    int missing = 0;       ///< challenges that the chart cannot count: the catalogue does not say
};

/// Counted with the search itself, so a mark says what the list it leads to has. Of an empty
/// catalogue: columns and lines are empty.
[[nodiscard]] ChartTable chartTable(const SearchEngine &engine, Chart chart);

} // namespace eig
