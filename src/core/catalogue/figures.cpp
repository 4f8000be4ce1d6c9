// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/figures.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace eig {
namespace {

ChallengeFigures figuresOf(const Catalogue &catalogue, std::vector<const Challenge *> challenges)
{
    const Overview overview = overviewOf(catalogue, std::move(challenges));
    std::set<const Ministry *> ministries;
    for (const Challenge *challenge : overview.challenges) {
        if (const Ministry &ministry = catalogue.ministryOf(*challenge); !ministry.isGroup)
            ministries.insert(&ministry);
    }
    return {static_cast<int>(overview.challenges.size()), overview.presence, overview.entrepreneurs,
            overview.mentors, static_cast<int>(ministries.size())};
}

/// ownerOf: the record under which a challenge counts, one of owners.
template<typename T, typename OwnerOf>
std::vector<ChallengeFigures> figuresBy(const Catalogue &catalogue, const std::vector<T> &owners,
                                        OwnerOf ownerOf)
{
    std::vector<std::vector<const Challenge *>> groups(owners.size());
    for (const Challenge &challenge : catalogue.challenges())
        groups[static_cast<std::size_t>(&ownerOf(challenge) - owners.data())].push_back(&challenge);
    std::vector<ChallengeFigures> figures;
    figures.reserve(groups.size());
    for (auto &group : groups)
        figures.push_back(figuresOf(catalogue, std::move(group)));
    return figures;
}

bool isPresent(int count) { return count > 0; }

} // namespace

std::vector<ChallengeFigures> figuresOfPromotions(const Catalogue &catalogue)
{
    return figuresBy(catalogue, catalogue.promotions(),
                     [&](const Challenge &challenge) -> const Promotion & {
                         return catalogue.promotionOf(challenge);
                     });
}

std::vector<ChallengeFigures> figuresOfAdministrations(const Catalogue &catalogue)
{
    return figuresBy(catalogue, catalogue.administrations(),
                     [&](const Challenge &challenge) -> const Administration & {
                         return catalogue.hostOf(challenge);
                     });
}

const Promotion *firstPromotion(const Catalogue &catalogue, const Presence &presence)
{
    const auto found = std::find_if(presence.begin(), presence.end(), isPresent);
    return found == presence.end()
        ? nullptr
        : &catalogue.promotions()[static_cast<std::size_t>(found - presence.begin())];
}

const Promotion *lastPromotion(const Catalogue &catalogue, const Presence &presence)
{
    const auto found = std::find_if(presence.rbegin(), presence.rend(), isPresent);
    return found == presence.rend()
        ? nullptr
        : &catalogue.promotions()[static_cast<std::size_t>(presence.rend() - found - 1)];
}

int publishedProfiles(const Promotion &promotion)
{
    return std::accumulate(promotion.actualProfiles.begin(), promotion.actualProfiles.end(), 0,
                           [](int sum, const ProfileCount &one) { return sum + one.count; });
}

std::vector<PersonRole> rolesOf(const Catalogue &catalogue, const Person &person)
{
    std::vector<PersonRole> roles{person.role};
    const auto add = [&roles](PersonRole role) {
        if (std::find(roles.begin(), roles.end(), role) == roles.end())
            roles.push_back(role);
    };
    std::for_each(person.otherRoles.begin(), person.otherRoles.end(), add);
    for (const Participation &participation : catalogue.participationsOf(person))
        add(participation.role);
    return roles;
}

std::vector<const Promotion *> promotionsOf(const Catalogue &catalogue, const Person &person)
{
    std::vector<Id> named = person.promotions;
    for (const Participation &participation : catalogue.participationsOf(person))
        named.push_back(catalogue.challenges()[participation.challenge].promotion);
    std::vector<const Promotion *> promotions;
    for (const Promotion &promotion : catalogue.promotions()) {
        if (std::find(named.begin(), named.end(), promotion.id) != named.end())
            promotions.push_back(&promotion);
    }
    return promotions;
}

std::vector<const Challenge *> challengesOf(const Catalogue &catalogue, const Person &person)
{
    std::vector<const Challenge *> challenges;
    for (const Participation &participation : catalogue.participationsOf(person))
        challenges.push_back(&catalogue.challenges()[participation.challenge]);
    std::sort(challenges.begin(), challenges.end());
    challenges.erase(std::unique(challenges.begin(), challenges.end()), challenges.end());
    return challenges;
}

} // namespace eig
