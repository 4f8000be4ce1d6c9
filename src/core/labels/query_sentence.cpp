// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/labels/query_labels.h"

#include <algorithm>
#include <iterator>

namespace eig {
namespace {

struct FieldPhrase {
    Field field;
    Label included;
    Label excluded;
};

// clang-format off
constexpr FieldPhrase Phrases[] = {
    {Field::Title, {"dont le titre contient ", "whose title has "}, {"dont le titre ne contient pas ", "whose title does not have "}},
    {Field::Promotion, {"dont la promotion est ", "whose promotion is "}, {"sauf la promotion ", "except the promotion "}},
    {Field::Year, {"dont l’année est ", "whose year is "}, {"sauf l’année ", "except the year "}},
    {Field::Ministry, {"dont le ministère est ", "whose ministry is "}, {"sauf le ministère ", "except the ministry "}},
    {Field::Administration, {"dont l’administration est ", "whose administration is "}, {"sauf l’administration ", "except the administration "}},
    {Field::Person, {"avec la personne ", "with the person "}, {"sans la personne ", "without the person "}},
    {Field::Role, {"dont le rôle est ", "whose role is "}, {"sauf le rôle ", "except the role "}},
    {Field::Theme, {"dont la thématique est ", "whose theme is "}, {"sauf la thématique ", "except the theme "}},
    {Field::Expertise, {"dont l’expertise est ", "whose expertise is "}, {"sauf l’expertise ", "except the expertise "}},
    {Field::Place, {"dont le lieu est ", "whose place is "}, {"sauf le lieu ", "except the place "}},
    {Field::Status, {"dont les suites sont ", "whose outcome is "}, {"sauf les suites ", "except the outcome "}},
    {Field::Has, {"avec le contenu ", "with the content "}, {"sans le contenu ", "without the content "}},
    {Field::Kind, {"de type ", "of type "}, {"sauf le type ", "except the type "}},
    {Field::Source, {"selon la source ", "from the source "}, {"sauf la source ", "except the source "}},
    {Field::TeamSize, {"dont le nombre d’EIG est ", "whose number of EIG is "}, {"sauf le nombre d’EIG ", "except the number of EIG "}},
    {Field::MentorCount, {"dont le nombre de mentors est ", "whose number of mentors is "}, {"sauf le nombre de mentors ", "except the number of mentors "}},
};
// clang-format on

const FieldPhrase &phraseOf(Field field)
{
    return *std::find_if(std::begin(Phrases), std::end(Phrases) - 1,
                         [field](const FieldPhrase &phrase) { return phrase.field == field; });
}

Label everyOne(EntityKind entity)
{
    switch (entity) {
    case EntityKind::Challenge: return {"Tous les défis", "All challenges"};
    case EntityKind::Promotion: return {"Toutes les promotions", "All promotions"};
    case EntityKind::Ministry: return {"Tous les ministères", "All ministries"};
    case EntityKind::Administration: return {"Toutes les administrations", "All administrations"};
    case EntityKind::Person: return {"Toutes les personnes", "All people"};
    case EntityKind::Outcome: return {"Toutes les réalisations", "All outcomes"};
    case EntityKind::Source: return {"Toutes les sources", "All sources"};
    case EntityKind::Milestone: return {"Toutes les dates du programme", "All milestones"};
    case EntityKind::Partner: return {"Tous les partenaires", "All partners"};
    case EntityKind::SiblingProgramme:
        return {"Tous les programmes comparables", "All sibling programmes"};
    case EntityKind::Programme: return {"Le programme", "The programme"};
    }
    return {};
}

std::string quoted(const std::string &text, Language language)
{
    return Label{"«\u202F", "“"}.in(language) + text + Label{"\u202F»", "”"}.in(language);
}

std::string fieldPart(const Clause &clause, const SearchEngine &engine, EntityKind entity,
                      Language language)
{
    const FieldPhrase &phrase = phraseOf(*clause.field);
    std::vector<std::string> values;
    for (const std::string &value : clause.values) {
        const auto named = engine.valuesNamed(entity, *clause.field, value);
        values.insert(values.end(), named.begin(), named.end());
        if (named.empty())
            values.push_back(quoted(value, language));
    }
    std::string text;
    for (const std::string &name : valueNames(values, engine, entity, *clause.field, language)) {
        text += text.empty() ? "" : Label{" ou ", " or "}.in(language);
        text += name;
    }
    return (clause.excluded ? phrase.excluded : phrase.included).in(language) + text;
}

/// "avec les mots « arme photo »", "sans l’expression « mot à mot »".
std::string textPart(const std::string &text, Label noun, bool excluded, Language language)
{
    const Label with = excluded ? Label{"sans ", "without "} : Label{"avec ", "with "};
    return with.in(language) + noun.in(language) + quoted(text, language);
}

/// Words are said together, each phrase for itself.
std::vector<std::string> textParts(const Query &query, Language language)
{
    std::vector<std::string> parts;
    for (const bool excluded : {false, true}) {
        std::string words;
        std::size_t count = 0;
        std::vector<std::string> phrases;
        for (const Clause &clause : query.clauses) {
            if (clause.field || clause.isGroup() || clause.excluded != excluded)
                continue;
            if (clause.phrase) {
                phrases.push_back(textPart(clause.values.front(), {"l’expression ", "the phrase "},
                                           excluded, language));
                continue;
            }
            words += (words.empty() ? "" : " ") + clause.values.front();
            ++count;
        }
        const Label noun = count == 1 ? Label{"le mot ", "the word "}
                                      : Label{"les mots ", "the words "};
        if (count > 0)
            parts.push_back(textPart(words, noun, excluded, language));
        std::move(phrases.begin(), phrases.end(), std::back_inserter(parts));
    }
    return parts;
}

/// A group is said as it is written.
std::string groupPart(const Clause &group, const SearchEngine &engine, EntityKind entity,
                      Language language)
{
    const Label with = group.excluded ? Label{"sans ", "without "} : Label{"avec ", "with "};
    Clause included = group;
    included.excluded = false;
    return with.in(language) + Label{"l’expression ", "the expression "}.in(language)
        + quoted(queryText({{included}, {}}, engine, entity, language), language);
}

} // namespace

std::string querySentence(const Query &query, const SearchEngine &engine, EntityKind entity,
                          Language language)
{
    if (query.isEmpty())
        return everyOne(entity).in(language);
    std::vector<std::string> parts;
    for (const bool excluded : {false, true}) {
        for (const Clause &clause : query.clauses) {
            if (clause.field && clause.excluded == excluded)
                parts.push_back(fieldPart(clause, engine, entity, language));
        }
    }
    for (std::string &part : textParts(query, language))
        parts.push_back(std::move(part));
    for (const Clause &clause : query.clauses) {
        if (clause.isGroup())
            parts.push_back(groupPart(clause, engine, entity, language));
    }
    std::string sentence = label(entity).in(language);
    for (std::size_t i = 0; i < parts.size(); ++i)
        sentence += (i == 0 ? " " : ", ") + parts[i];
    return sentence;
}

} // namespace eig
