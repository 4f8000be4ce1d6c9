// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/charts/programme_charts.h"

namespace eig {

// The charts of the pages of promotions and ministries (ui.md section 12). A chart without a line
// has nothing to show.

/// Projects proposed, heard and selected as the sources state them; empty when fewer than two of
/// the numbers are known.
[[nodiscard]] ChartTable selectionChart(const Promotion &promotion);

/// Profiles planned and recruited, by discipline, as the sources state them. Only the columns that
/// are known; a discipline that a known column lacks has 0 there.
[[nodiscard]] ChartTable profilesChart(const Catalogue &catalogue, const Promotion &promotion);

/// Challenges of one promotion or ministry, counted with the search; chart: one that counts.
[[nodiscard]] ChartTable recordChart(const SearchEngine &engine, Chart chart, const Id &record);

} // namespace eig
