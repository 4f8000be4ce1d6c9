// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/fields.h"

#include "core/text/edit_distance.h"
#include "core/text/fold.h"

#include <algorithm>
#include <string>

namespace eig {

// clang-format off
const std::vector<FieldInfo> &fieldTable()
{
    static const std::vector<FieldInfo> table{
        {Field::Title, ValueKind::Text, {"titre", "title"}, {"mots du nom", "words of the name"}, {"titre:santé", "title:data"},
         {"titre", "title", "nom", "name"}},
        {Field::Promotion, ValueKind::Ordered, {"promotion", "promotion"}, {"1 à 7 ou dig, plages", "1 to 7 or dig, ranges"}, {"promotion:3..5", "promotion:3..5"},
         {"promotion", "promo", "cohort"}},
        {Field::Year, ValueKind::Number, {"année", "year"}, {"une année ou une plage", "a year or a range"}, {"année:2018..2020", "year:2018..2020"},
         {"annee", "year"}},
        {Field::Ministry, ValueKind::Name, {"ministère", "ministry"}, {"nom du ministère", "name of the ministry"}, {"ministère:intérieur", "ministry:culture"},
         {"ministere", "ministry"}},
        {Field::Administration, ValueKind::Name, {"administration", "host"}, {"nom ou sigle", "name or acronym"}, {"administration:dgfip", "host:dgfip"},
         {"administration", "host", "hote"}},
        {Field::Person, ValueKind::Name, {"personne", "person"}, {"nom d’une personne", "name of a person"}, {"personne:martin", "person:martin"},
         {"personne", "person", "people"}},
        {Field::Role, ValueKind::Name, {"rôle", "role"}, {"rôle de la personne", "role of the person"}, {"rôle:mentor", "role:mentor"},
         {"role"}},
        {Field::Theme, ValueKind::Name, {"thème", "theme"}, {"thématique", "theme"}, {"thème:=santé", "theme:health"},
         {"theme", "thematique"}},
        {Field::Expertise, ValueKind::Name, {"expertise", "skill"}, {"compétence recherchée", "skill looked for"}, {"expertise:juriste", "skill:design"},
         {"expertise", "skill", "discipline"}},
        {Field::Place, ValueKind::Name, {"lieu", "place"}, {"ville ou département", "town or department"}, {"-lieu:paris", "-place:paris"},
         {"lieu", "place", "ville", "town"}},
        {Field::TeamSize, ValueKind::Number, {"eig", "eig"}, {"nombre d’EIG, plages", "number of EIG, ranges"}, {"eig:>=3", "eig:>=3"},
         {"eig"}},
        {Field::MentorCount, ValueKind::Number, {"mentors", "mentors"}, {"nombre de mentors, plages", "number of mentors, ranges"}, {"mentors:2..", "mentors:2.."},
         {"mentors"}},
        {Field::Status, ValueKind::Name, {"suites", "outcome"}, {"ce que le défi est devenu", "what became of the challenge"}, {"suites:actif", "outcome:use"},
         {"suites", "outcome", "etat", "statut", "status"}},
        {Field::Has, ValueKind::Name, {"avec", "has"}, {"contenu de la fiche", "content of the record"}, {"-avec:code", "-has:code"},
         {"avec", "has"}},
        {Field::Kind, ValueKind::Name, {"type", "type"}, {"type d’une réalisation ou d’une source", "type of an outcome or of a source"}, {"type:publication", "type:publication"},
         {"type", "kind"}},
        {Field::Source, ValueKind::Name, {"source", "source"}, {"titre ou éditeur d’une source", "title or publisher of a source"}, {"source:etalab", "source:etalab"},
         {"source"}},
    };
    return table;
}
// clang-format on

const FieldInfo &fieldInfo(Field field)
{
    const std::vector<FieldInfo> &table = fieldTable();
    return *std::find_if(table.begin(), table.end() - 1,
                         [field](const FieldInfo &one) { return one.field == field; });
}

std::optional<Field> fieldNamed(std::string_view name)
{
    const auto words = foldedWords(name);
    if (words.size() != 1)
        return {};
    for (const FieldInfo &info : fieldTable()) {
        if (std::find(info.names.begin(), info.names.end(), words.front().folded)
            != info.names.end())
            return info.field;
    }
    return {};
}

std::optional<Field> fieldNear(std::string_view name)
{
    constexpr std::size_t MostEdits = 2;
    constexpr std::size_t ShortestStart = 3;
    constexpr std::size_t Longest = 40;
    const std::string typed = joinedWords(name);
    if (typed.size() < ShortestStart || typed.size() > Longest)
        return {};
    std::optional<Field> nearest;
    std::size_t least = MostEdits + 1;
    for (const FieldInfo &info : fieldTable()) {
        for (const std::string_view known : info.names) {
            const std::size_t edits = known.starts_with(typed) ? 1 : editDistance(typed, known);
            // Two edits of a word of four letters make any other word of it.
            if (edits < least && edits * 3 <= known.size()) {
                least = edits;
                nearest = info.field;
            }
        }
    }
    return nearest;
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
    static const std::vector<Field> None;
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
    case EntityKind::Programme: return None;
    }
    return None;
}

bool isFacetClause(const Clause &clause, EntityKind entity)
{
    const std::vector<Field> &facets = facetsOf(entity);
    return clause.field && std::find(facets.begin(), facets.end(), *clause.field) != facets.end();
}

Query withoutFacets(Query query, EntityKind entity)
{
    std::erase_if(query.clauses,
                  [entity](const Clause &clause) { return isFacetClause(clause, entity); });
    return query;
}

} // namespace eig
