// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

#include <string>
#include <string_view>
#include <vector>

namespace eig {

/// Challenges per promotion, one number for each promotion of the catalogue, in their order.
using Presence = std::vector<int>;

struct TermCount {
    Id term;
    int count = 0; ///< challenges
};

struct AdministrationCount {
    Id administration;
    int count = 0; ///< challenges it hosts first; 0 for one named only as a partner
    Presence presence;
};

struct NameCount {
    std::string name; ///< as a source writes it
    int count = 0;    ///< challenges; 0 when the catalogue does not tell which ones
};

/// What the portrait of a ministry, an administration or a promotion shows. A challenge counts
/// once, under its first host (facts rule "counts once").
struct Overview {
    std::vector<const Challenge *> challenges; ///< in catalogue order
    Presence presence;
    int entrepreneurs = 0;                            ///< distinct people
    int mentors = 0;                                  ///< distinct people
    std::vector<TermCount> expertises;                ///< by count, then name
    std::vector<TermCount> themes;                    ///< by count, then name
    std::vector<AdministrationCount> administrations; ///< by count, then name
    std::vector<Id> people;                           ///< team, mentors and sponsors, by name
    std::vector<NameCount> names; ///< of a ministry or an administration, as found in sources
};

/// Of an identifier that does not exist everything is empty, the presence all zeros. The pointers
/// live as long as the catalogue or a copy of it. Administrations of a ministry include those
/// without a challenge; those of a promotion do not.
[[nodiscard]] Overview overviewOfMinistry(const Catalogue &catalogue, std::string_view id);
[[nodiscard]] Overview overviewOfAdministration(const Catalogue &catalogue, std::string_view id);
[[nodiscard]] Overview overviewOfPromotion(const Catalogue &catalogue, std::string_view id);
/// Of any challenges, for instance the hits of a query.
[[nodiscard]] Overview overviewOf(const Catalogue &catalogue,
                                  std::vector<const Challenge *> challenges);

/// The presence of every ministry (or group) at once, in the order of Catalogue::ministries().
[[nodiscard]] std::vector<Presence> presenceOfMinistries(const Catalogue &catalogue);

/// Other names of an administration that sources use, former ones included.
[[nodiscard]] std::vector<std::string> namesFound(const Administration &administration);

/// Ministries proper: the groups of hosts without one are listed among them, but are none.
[[nodiscard]] std::size_t ministryCount(const Catalogue &catalogue);

} // namespace eig
