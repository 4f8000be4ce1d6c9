// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/search/kind_icons.h"

namespace eig {

Icon iconOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Challenge: return Icon::Challenges;
    case EntityKind::Promotion: return Icon::Promotions;
    case EntityKind::Ministry: return Icon::Ministries;
    case EntityKind::Administration: return Icon::Administrations;
    case EntityKind::Person: return Icon::People;
    case EntityKind::Outcome: return Icon::Outcomes;
    case EntityKind::Source: return Icon::Sources;
    case EntityKind::Milestone: return Icon::Calendar;
    case EntityKind::Partner:
    case EntityKind::SiblingProgramme: return Icon::Related;
    case EntityKind::Programme: return Icon::Info;
    }
    return Icon::Info;
}

Icon iconOf(Field field)
{
    switch (field) {
    case Field::Promotion: return Icon::Promotions;
    case Field::Year: return Icon::Calendar;
    case Field::Ministry: return Icon::Ministries;
    case Field::Administration: return Icon::Administrations;
    case Field::Person: return Icon::People;
    case Field::Expertise: return Icon::Expertise;
    case Field::Status: return Icon::Outcomes;
    case Field::Source: return Icon::Sources;
    default: return Icon::Tag;
    }
}

} // namespace eig
