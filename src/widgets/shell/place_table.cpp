// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/place_table.h"

#include "core/catalogue/overview.h"
#include "widgets/places/comparison/comparison_place.h"
#include "widgets/places/dashboard/dashboard_place.h"
#include "widgets/places/ministries/ministries_place.h"
#include "widgets/places/pages/paged_place.h"
#include "widgets/places/records/records_place.h"
#include "widgets/places/search/search_place.h"
#include "widgets/places/timeline/timeline_place.h"

#include <QCoreApplication>

#include <algorithm>

namespace eig {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(eig::PlaceTable)
};

constexpr Label Dashboard{"Tableau de bord", "Dashboard"};
constexpr Label ComparisonName{"Comparaison", "Comparison"};
constexpr Label TimelineName{"Frise du programme", "Programme timeline"};

template<auto Records> std::size_t countOf(const Catalogue &catalogue)
{
    return (catalogue.*Records)().size();
}

template<typename T> PlaceWidget *make(const PlaceContext &context, QWidget *parent)
{
    return new T(context, parent);
}

template<EntityKind Entity> PlaceWidget *makeList(const PlaceContext &context, QWidget *parent)
{
    return new RecordsPlace(Entity, context, parent);
}

/// A list whose records have a page.
template<EntityKind Entity, PlaceWidget *(*List)(const PlaceContext &, QWidget *)>
PlaceWidget *makePaged(const PlaceContext &context, QWidget *parent)
{
    return new PagedPlace(Entity, List(context, nullptr), context, parent);
}

constexpr PlaceSpec PlaceTable[] = {
    {"dashboard", EntityKind::Programme, Icon::Dashboard, nullptr, make<DashboardPlace>},
    {"challenges", EntityKind::Challenge, Icon::Challenges, countOf<&Catalogue::challenges>,
     makeList<EntityKind::Challenge>},
    {"promotions", EntityKind::Promotion, Icon::Promotions, countOf<&Catalogue::promotions>,
     makePaged<EntityKind::Promotion, makeList<EntityKind::Promotion>>},
    {"ministries", EntityKind::Ministry, Icon::Ministries, ministryCount,
     makePaged<EntityKind::Ministry, make<MinistriesPlace>>},
    {"administrations", EntityKind::Administration, Icon::Administrations,
     countOf<&Catalogue::administrations>, makeList<EntityKind::Administration>},
    {"people", EntityKind::Person, Icon::People, countOf<&Catalogue::people>,
     makeList<EntityKind::Person>},
    {"outcomes", EntityKind::Outcome, Icon::Outcomes, countOf<&Catalogue::outcomes>,
     makeList<EntityKind::Outcome>},
    {"timeline", EntityKind::Milestone, Icon::Calendar, nullptr, make<TimelinePlace>},
    {"comparison", {}, Icon::Compare, nullptr, make<ComparisonPlace>, true},
    {"search", {}, Icon::Search, nullptr, make<SearchPlace>},
};

} // namespace

std::span<const PlaceSpec> placeTable() { return PlaceTable; }

std::span<const PlaceSpec> listedPlaces()
{
    const auto isListed = [](const PlaceSpec &place) { return place.entity.has_value(); };
    const auto end = std::find_if_not(std::begin(PlaceTable), std::end(PlaceTable), isListed);
    return {std::begin(PlaceTable), end};
}

std::span<const PlaceSpec> ownPlaces()
{
    const auto isMine = [](const PlaceSpec &place) { return place.isMine; };
    const auto begin = std::find_if(std::begin(PlaceTable), std::end(PlaceTable), isMine);
    return {begin, std::find_if_not(begin, std::end(PlaceTable), isMine)};
}

const PlaceSpec &firstPlace() { return *placeOf(EntityKind::Challenge); }

const PlaceSpec *placeNamed(const QString &key)
{
    for (const PlaceSpec &place : PlaceTable) {
        if (key == QLatin1String(place.key))
            return &place;
    }
    return nullptr;
}

const PlaceSpec *placeOf(EntityKind entity)
{
    for (const PlaceSpec &place : PlaceTable) {
        if (place.entity == entity)
            return &place;
    }
    return nullptr;
}

QString nameOf(const PlaceSpec &place, Language language)
{
    if (place.entity == EntityKind::Programme)
        return QString::fromStdString(Dashboard.in(language));
    if (place.isMine)
        return QString::fromStdString(ComparisonName.in(language));
    if (place.entity == EntityKind::Milestone)
        return QString::fromStdString(TimelineName.in(language));
    return place.entity ? QString::fromStdString(label(*place.entity).in(language))
                        : Texts::tr("Search");
}

} // namespace eig
