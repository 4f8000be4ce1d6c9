// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/fields.h"

#include "core/text/fold.h"

#include <string>

namespace eig {
namespace {

struct FieldName {
    std::string_view name; ///< folded
    Field field;
};

constexpr FieldName Names[] = {
    {"title", Field::Title},
    {"titre", Field::Title},
    {"nom", Field::Title},
    {"name", Field::Title},
    {"promotion", Field::Promotion},
    {"promo", Field::Promotion},
    {"cohort", Field::Promotion},
    {"year", Field::Year},
    {"annee", Field::Year},
    {"ministry", Field::Ministry},
    {"ministere", Field::Ministry},
    {"administration", Field::Administration},
    {"host", Field::Administration},
    {"hote", Field::Administration},
    {"person", Field::Person},
    {"people", Field::Person},
    {"personne", Field::Person},
    {"role", Field::Role},
    {"theme", Field::Theme},
    {"thematique", Field::Theme},
    {"expertise", Field::Expertise},
    {"skill", Field::Expertise},
    {"discipline", Field::Expertise},
    {"place", Field::Place},
    {"lieu", Field::Place},
    {"ville", Field::Place},
    {"town", Field::Place},
    {"status", Field::Status},
    {"statut", Field::Status},
    {"etat", Field::Status},
    {"suites", Field::Status},
    {"outcome", Field::Status},
    {"has", Field::Has},
    {"avec", Field::Has},
    {"kind", Field::Kind},
    {"type", Field::Kind},
    {"source", Field::Source},
};

} // namespace

std::optional<Field> fieldNamed(std::string_view name)
{
    const auto words = foldedWords(name);
    if (words.size() != 1)
        return {};
    for (const FieldName &entry : Names) {
        if (entry.name == words.front().folded)
            return entry.field;
    }
    return {};
}

const std::vector<Field> &facetsOf(EntityKind entity)
{
    static const std::vector<Field> Challenges{
        Field::Promotion, Field::Ministry, Field::Administration, Field::Theme,
        Field::Expertise, Field::Status,   Field::Place,          Field::Has};
    static const std::vector<Field> People{Field::Role, Field::Promotion, Field::Ministry,
                                           Field::Expertise};
    static const std::vector<Field> Outcomes{Field::Kind, Field::Status, Field::Promotion,
                                             Field::Ministry};
    static const std::vector<Field> Administrations{Field::Ministry, Field::Promotion};
    static const std::vector<Field> Milestones{Field::Promotion, Field::Year};
    static const std::vector<Field> ByKind{Field::Kind};
    static const std::vector<Field> ByYear{Field::Year};
    switch (entity) {
    case EntityKind::Challenge: return Challenges;
    case EntityKind::Person: return People;
    case EntityKind::Outcome: return Outcomes;
    case EntityKind::Administration: return Administrations;
    case EntityKind::Milestone: return Milestones;
    case EntityKind::Promotion: return ByYear;
    case EntityKind::Ministry:
    case EntityKind::Source:
    case EntityKind::Partner:
    case EntityKind::SiblingProgramme: return ByKind;
    }
    return ByKind;
}

} // namespace eig
