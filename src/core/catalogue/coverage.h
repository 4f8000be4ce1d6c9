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
    Text,              ///< none of problem, aim, built
    Outcome,           ///< no figure, product, publication or other outcome
    Status,            ///< nothing known of what it became
    IndependentSource, ///< only sources of the programme or of the project itself
};

struct GapCount {
    Gap gap = Gap::Team;
    std::vector<Id> challenges; ///< those that lack it, in catalogue order
};

/// One entry per Gap, in the order of the enum.
[[nodiscard]] std::vector<GapCount> coverageOf(const Catalogue &catalogue);

/// "sans équipe connue" / "without a known team".
[[nodiscard]] Label label(Gap gap);
[[nodiscard]] std::string_view keyOf(Gap gap);

} // namespace eig
