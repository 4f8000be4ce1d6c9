// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/figures.h"
#include "documents/tables/column_values.h"

namespace eig::tables {
namespace {

using enum TableValue;

template<typename Of> Cell roleValues(const Scope &scope, const Person &person, Of of)
{
    std::vector<std::string> values;
    for (const PersonRole role : rolesOf(scope.catalogue, person))
        values.emplace_back(of(role));
    return textsCell(values);
}

std::vector<Id> promotionIds(const Scope &scope, const Person &person)
{
    std::vector<Id> ids;
    for (const Promotion *promotion : promotionsOf(scope.catalogue, person))
        ids.push_back(promotion->id);
    return ids;
}

template<typename Of> Cell challengeValues(const Scope &scope, const Person &person, Of of)
{
    std::vector<std::string> values;
    for (const Participation &participation : scope.catalogue.participationsOf(person))
        values.push_back(of(participation));
    return textsCell(values);
}

const Challenge &challengeOf(const Scope &scope, const Participation &participation)
{
    return scope.catalogue.challenges()[participation.challenge];
}

} // namespace

// clang-format off
const RecordColumns<Person> &personColumns()
{
    static const RecordColumns<Person> columns{
    {{"id", {"Identifiant", "Identifier"}, {"Identifiant de la personne, le même d’une édition à l’autre.", "Identifier of the person, the same in every edition."}, Text},
     [](const Scope &, const Person &p) { return textCell(p.id); }},
    {{"name", {"Nom", "Name"}, {"Nom publié de la personne.", "Published name of the person."}, Text},
     [](const Scope &, const Person &p) { return textCell(p.name); }},
    {{"roles", {"Rôles", "Roles"}, {"Rôles de la personne dans le programme.", "Roles of the person in the programme."}, Text, true},
     [](const Scope &s, const Person &p) { return roleValues(s, p, [&](PersonRole role) { return label(role).in(s.language); }); }},
    {{"role_ids", {"Rôles (codes)", "Roles (codes)"}, {"Mots stables des rôles, dans le même ordre.", "Stable words of the roles, in the same order."}, Text, true},
     [](const Scope &s, const Person &p) { return roleValues(s, p, [](PersonRole role) { return keyOf(role); }); }},
    {{"discipline", {"Spécialité", "Discipline"}, {"Spécialité de la personne.", "Discipline of the person."}, Text},
     [](const Scope &s, const Person &p) { return disciplineName(s, p.discipline); }},
    {{"discipline_id", {"Spécialité (identifiant)", "Discipline (identifier)"}, {"Identifiant de la spécialité.", "Identifier of the discipline."}, Text},
     [](const Scope &, const Person &p) { return textCell(p.discipline); }},
    {{"promotions", {"Promotions", "Promotions"}, {"Promotions de la personne, de ses défis ou selon les sources.", "Promotions of the person, from the challenges or as sources say."}, Text, true},
     [](const Scope &s, const Person &p) {
         std::vector<std::string> names;
         for (const Id &id : promotionIds(s, p))
             names.push_back(textOf(promotionName(s, id)));
         return textsCell(names); }},
    {{"promotion_ids", {"Promotions (identifiants)", "Promotions (identifiers)"}, {"Identifiants des promotions, dans le même ordre.", "Identifiers of the promotions, in the same order."}, Text, true},
     [](const Scope &s, const Person &p) { return textsCell(promotionIds(s, p)); }},
    {{"challenges", {"Défis", "Challenges"}, {"Défis auxquels la personne a pris part.", "Challenges the person took part in."}, Text, true},
     [](const Scope &s, const Person &p) { return challengeValues(s, p, [&](const Participation &one) { return challengeOf(s, one).name; }); }},
    {{"challenge_ids", {"Défis (identifiants)", "Challenges (identifiers)"}, {"Identifiants des défis, dans le même ordre.", "Identifiers of the challenges, in the same order."}, Text, true},
     [](const Scope &s, const Person &p) { return challengeValues(s, p, [&](const Participation &one) { return challengeOf(s, one).id; }); }},
    {{"challenge_roles", {"Rôles dans les défis", "Roles in the challenges"}, {"Rôle dans chaque défi, dans le même ordre.", "Role in each challenge, in the same order."}, Text, true},
     [](const Scope &s, const Person &p) { return challengeValues(s, p, [&](const Participation &one) { return label(one.role).in(s.language); }); }},
    {{"challenge_disciplines", {"Spécialités dans les défis", "Disciplines in the challenges"}, {"Spécialité dans chaque défi, dans le même ordre.", "Discipline in each challenge, in the same order."}, Text, true},
     [](const Scope &s, const Person &p) { return challengeValues(s, p, [&](const Participation &one) { return textOf(disciplineName(s, one.discipline)); }); }},
    {{"context", {"Contexte", "Context"}, {"Ce que les sources disent de la personne.", "What the sources say of the person."}, Text},
     [](const Scope &, const Person &p) { return textCell(p.context); }},
    };
    return columns;
}
// clang-format on

} // namespace eig::tables
