// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/place_table.h"

#include "core/catalogue/overview.h"
#include "widgets/places/challenges/challenges_place.h"
#include "widgets/places/ministries/ministries_place.h"

namespace eig {
namespace {

std::size_t challengeCount(const Catalogue &catalogue) { return catalogue.challenges().size(); }

template<typename T> PlaceWidget *make(const PlaceContext &context, QWidget *parent)
{
    return new T(context, parent);
}

constexpr PlaceSpec Table[] = {
    {"challenges", EntityKind::Challenge, Icon::Challenges, challengeCount, make<ChallengesPlace>},
    {"ministries", EntityKind::Ministry, Icon::Ministries, ministryCount, make<MinistriesPlace>},
};

} // namespace

std::span<const PlaceSpec> placeTable() { return Table; }

const PlaceSpec *placeNamed(const QString &key)
{
    for (const PlaceSpec &place : Table) {
        if (key == QLatin1String(place.key))
            return &place;
    }
    return nullptr;
}

const PlaceSpec *placeOf(EntityKind entity)
{
    for (const PlaceSpec &place : Table) {
        if (place.entity == entity)
            return &place;
    }
    return nullptr;
}

QString nameOf(const PlaceSpec &place, Language language)
{
    return QString::fromStdString(label(place.entity).in(language));
}

} // namespace eig
