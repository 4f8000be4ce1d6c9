// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/labels/labels.h"
#include "models/ministry_tree.h"

#include <string>
#include <string_view>
#include <vector>

namespace eig {

/// As a list of administrations shows it: "Service non précisé" where the source names only the
/// ministry (ui.md section 2), else the name without its acronym.
[[nodiscard]] std::string administrationNameInList(const Administration &administration,
                                                   Language language);
/// Empty when there is none, or where it says nothing beside the name.
[[nodiscard]] std::string acronymInList(const Administration &administration);

/// Of any row: "Intérieur", "Toutes", "EIG 5", "Basegun".
[[nodiscard]] std::string ministryRowName(const MinistryRow &row, Language language);
/// The same in full, for tool tips: "Ministère chargé de l’Intérieur".
[[nodiscard]] std::string ministryRowFullName(const MinistryRow &row, Language language);

/// "1", "DIG": the short name of a promotion without the name of the programme.
[[nodiscard]] std::string promotionNumber(const Promotion &promotion);
/// The promotions with a challenge, "1, 2, DIG".
[[nodiscard]] std::string presenceText(const std::vector<Promotion> &promotions,
                                       const std::vector<int> &presence);

} // namespace eig
