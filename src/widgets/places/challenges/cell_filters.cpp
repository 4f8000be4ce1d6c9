// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/challenges/cell_filters.h"

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

} // namespace

std::vector<CellFilter> cellFilters(const Catalogue &catalogue, const Challenge &challenge,
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

} // namespace eig
