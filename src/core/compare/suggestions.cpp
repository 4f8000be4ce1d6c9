// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/overview.h"
#include "core/compare/comparison.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <utility>

namespace eig {
namespace {

constexpr std::size_t MostSuggested = 4;

using Ranked = std::pair<int, RecordRef>; ///< how far it is, and the record

/// Nearest first; those as near as each other keep their order.
std::vector<RecordRef> nearest(std::vector<Ranked> all)
{
    std::stable_sort(all.begin(), all.end(),
                     [](const Ranked &a, const Ranked &b) { return a.first < b.first; });
    std::vector<RecordRef> records;
    for (std::size_t i = 0; i < std::min(all.size(), MostSuggested); ++i)
        records.push_back(std::move(all[i].second));
    return records;
}

std::vector<Ranked> besideChallenge(const Catalogue &catalogue, const Id &id)
{
    std::vector<Ranked> all;
    const Challenge *challenge = catalogue.challenge(id);
    if (!challenge)
        return all;
    for (const RelatedChallenge &related : catalogue.relatedTo(*challenge))
        all.emplace_back(0, RecordRef{EntityKind::Challenge, related.challenge});
    // Of the same theme, where nothing closer is known.
    for (const Challenge &other : catalogue.challenges()) {
        const bool sharesTheme = std::any_of(
            other.themes.begin(), other.themes.end(), [&](const Id &theme) {
                return std::find(challenge->themes.begin(), challenge->themes.end(), theme)
                    != challenge->themes.end();
            });
        const RecordRef record{EntityKind::Challenge, other.id};
        const bool isThere = std::any_of(all.begin(), all.end(),
                                         [&](const Ranked &one) { return one.second == record; });
        if (sharesTheme && !isThere && other.id != id)
            all.emplace_back(1, record);
    }
    return all;
}

std::vector<Ranked> besidePromotion(const Catalogue &catalogue, const Id &id)
{
    std::vector<Ranked> all;
    const Promotion *promotion = catalogue.promotion(id);
    if (!promotion)
        return all;
    for (const Promotion &other : catalogue.promotions()) {
        if (other.id != id)
            all.emplace_back(std::abs(other.order - promotion->order),
                             RecordRef{EntityKind::Promotion, other.id});
    }
    return all;
}

std::vector<Ranked> besideMinistry(const Catalogue &catalogue, const Id &id)
{
    std::vector<Ranked> all;
    const Ministry *ministry = catalogue.ministry(id);
    if (!ministry)
        return all;
    const std::vector<Presence> presences = presenceOfMinistries(catalogue);
    const auto count = [&](const Ministry &one) {
        const Presence &presence =
            presences[static_cast<std::size_t>(&one - catalogue.ministries().data())];
        return std::accumulate(presence.begin(), presence.end(), 0);
    };
    for (const Ministry &other : catalogue.ministries()) {
        if (other.id != id && other.isGroup == ministry->isGroup)
            all.emplace_back(std::abs(count(other) - count(*ministry)),
                             RecordRef{EntityKind::Ministry, other.id});
    }
    return all;
}

} // namespace

std::vector<RecordRef> suggestedBeside(const Catalogue &catalogue, const RecordRef &record)
{
    switch (record.kind) {
    case EntityKind::Challenge: return nearest(besideChallenge(catalogue, record.id));
    case EntityKind::Promotion: return nearest(besidePromotion(catalogue, record.id));
    case EntityKind::Ministry: return nearest(besideMinistry(catalogue, record.id));
    default: return {};
    }
}

} // namespace eig
