// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/overview.h"

#include <vector>

namespace eig {

/// What a list says of the challenges of one promotion or administration. A challenge counts once,
/// under its first host (facts rule "counts once").
struct ChallengeFigures {
    int challenges = 0;
    Presence presence;
    int entrepreneurs = 0; ///< distinct people
    int mentors = 0;       ///< distinct people
    int ministries = 0;    ///< groups of hosts without one are none
};

/// All at once, in the order of Catalogue::promotions() and Catalogue::administrations().
[[nodiscard]] std::vector<ChallengeFigures> figuresOfPromotions(const Catalogue &catalogue);
[[nodiscard]] std::vector<ChallengeFigures> figuresOfAdministrations(const Catalogue &catalogue);

/// The first and the last promotion with a challenge; nullptr without one.
[[nodiscard]] const Promotion *firstPromotion(const Catalogue &catalogue, const Presence &presence);
[[nodiscard]] const Promotion *lastPromotion(const Catalogue &catalogue, const Presence &presence);

/// How many people the sources name for a promotion, by discipline; 0 when they do not.
[[nodiscard]] int publishedProfiles(const Promotion &promotion);

/// The person's own role first, none twice.
[[nodiscard]] std::vector<PersonRole> rolesOf(const Catalogue &catalogue, const Person &person);
/// Declared by the sources or of the person's challenges, in order.
[[nodiscard]] std::vector<const Promotion *> promotionsOf(const Catalogue &catalogue,
                                                          const Person &person);
/// In catalogue order, whatever the role; none twice.
[[nodiscard]] std::vector<const Challenge *> challengesOf(const Catalogue &catalogue,
                                                          const Person &person);

} // namespace eig
