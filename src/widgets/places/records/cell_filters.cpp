// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/records/cell_filters.h"

#include "core/search/fields.h"

#include <algorithm>
#include <optional>

namespace eig {
namespace {

std::vector<CellFilter> each(Field field, const std::vector<Id> &values)
{
    std::vector<CellFilter> filters;
    filters.reserve(values.size());
    for (const Id &value : values)
        filters.push_back({field, value});
    return filters;
}

std::vector<CellFilter> places(const Place &place)
{
    std::vector<CellFilter> filters = each(Field::Place, place.otherTowns);
    if (!place.town.empty())
        filters.insert(filters.begin(), {Field::Place, place.town});
    return filters;
}

std::vector<CellFilter> challengeFilters(const Catalogue &catalogue, const Challenge &challenge,
                                         ChallengeColumn column)
{
    const auto contents = [](LinkKind kind) {
        return std::vector<CellFilter>{{Field::Has, std::string(keyOf(kind))}};
    };
    switch (column) {
    case ChallengeColumn::Promotion: return {{Field::Promotion, challenge.promotion}};
    case ChallengeColumn::Administration:
        return {{Field::Administration, catalogue.hostOf(challenge).id}};
    case ChallengeColumn::Ministry: return {{Field::Ministry, catalogue.ministryOf(challenge).id}};
    case ChallengeColumn::Themes: return each(Field::Theme, challenge.themes);
    case ChallengeColumn::Expertises: return each(Field::Expertise, challenge.expertises);
    case ChallengeColumn::Place: return places(challenge.place);
    case ChallengeColumn::Status:
        if (challenge.status)
            return {{Field::Status, std::string(keyOf(challenge.status->value))}};
        return {};
    case ChallengeColumn::SourceCode: return contents(LinkKind::SourceCode);
    case ChallengeColumn::Video: return contents(LinkKind::Video);
    case ChallengeColumn::Website: return contents(LinkKind::Website);
    case ChallengeColumn::Name:
    case ChallengeColumn::Team:
    case ChallengeColumn::Mentors:
    case ChallengeColumn::Sources:
    case ChallengeColumn::Identifier: return {};
    }
    return {};
}

std::optional<Field> fieldOf(SortKey column)
{
    switch (column) {
    case SortKey::Promotion: return Field::Promotion;
    case SortKey::Ministry: return Field::Ministry;
    case SortKey::Role: return Field::Role;
    case SortKey::Expertises: return Field::Expertise;
    case SortKey::Kind: return Field::Kind;
    case SortKey::Status: return Field::Status;
    default: return {};
    }
}

} // namespace

std::vector<CellFilter> cellFilters(const RecordTableModel &model, const QModelIndex &cell)
{
    if (model.entity() == EntityKind::Challenge)
        return challengeFilters(model.catalogue(),
                                model.catalogue().challenges()[model.indexAt(cell.row())],
                                static_cast<ChallengeColumn>(cell.column()));
    const auto field = fieldOf(model.column(cell.column()).sortKey);
    const std::vector<Field> &facets = facetsOf(model.entity());
    if (!field || std::find(facets.begin(), facets.end(), *field) == facets.end())
        return {};
    std::vector<CellFilter> filters;
    const QString values = cell.data(RecordTableModel::RawRole).toString();
    for (const QString &value : values.split(u',', Qt::SkipEmptyParts))
        filters.push_back({*field, value.toStdString()});
    return filters;
}

} // namespace eig
