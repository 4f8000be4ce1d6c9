// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/booklet_plan.h"

#include "core/labels/labels.h"
#include "core/text/collate.h"

#include <algorithm>
#include <compare>
#include <tuple>

namespace eig::booklet {
namespace {

/// Where a challenge stands: its section, then its rank in it.
struct Placed {
    std::tuple<bool, int, std::string, Id> section; ///< group, order, name, identifier
    std::tuple<int, std::string, Id> rank;          ///< promotion, name, identifier
    std::optional<RecordRef> record;
    const Challenge *challenge = nullptr;
};

Placed placed(const Catalogue &catalogue, const Challenge &challenge, BookletOrder order,
              Language language)
{
    const Promotion &promotion = catalogue.promotionOf(challenge);
    Placed place;
    place.challenge = &challenge;
    place.rank = {order == BookletOrder::Name ? 0 : promotion.order, collationKey(challenge.name),
                  challenge.id};
    if (order == BookletOrder::Ministry) {
        const Ministry &ministry = catalogue.ministryOf(challenge);
        place.section = {ministry.isGroup, 0, collationKey(ministryNameInList(ministry, language)),
                         ministry.id};
        place.record = {EntityKind::Ministry, ministry.id};
    } else if (order == BookletOrder::Promotion) {
        place.section = {false, promotion.order, {}, promotion.id};
        place.record = {EntityKind::Promotion, promotion.id};
    }
    return place;
}

} // namespace

std::vector<Section> sectionsOf(const Catalogue &catalogue,
                                const std::vector<const Challenge *> &challenges,
                                BookletOrder order, Language language)
{
    std::vector<Placed> all;
    all.reserve(challenges.size());
    for (const Challenge *challenge : challenges)
        all.push_back(placed(catalogue, *challenge, order, language));
    std::sort(all.begin(), all.end(), [](const Placed &a, const Placed &b) {
        return std::tie(a.section, a.rank) < std::tie(b.section, b.rank);
    });
    std::vector<Section> sections;
    for (const Placed &one : all) {
        if (sections.empty() || sections.back().record != one.record)
            sections.push_back({one.record, {}});
        auto &those = sections.back().challenges;
        if (those.empty() || those.back()->id != one.challenge->id)
            those.push_back(one.challenge);
    }
    return sections;
}

std::vector<const Challenge *> challengesOf(const std::vector<Section> &sections)
{
    std::vector<const Challenge *> challenges;
    for (const Section &section : sections)
        challenges.insert(challenges.end(), section.challenges.begin(), section.challenges.end());
    return challenges;
}

} // namespace eig::booklet
