// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/tables/column_values.h"

namespace eig::tables {
namespace {

using enum TableValue;

template<typename Of> Cell administrationValues(const Challenge &challenge, Of of)
{
    std::vector<std::string> values;
    for (const Host &host : challenge.hosts)
        values.push_back(of(host));
    return textsCell(values);
}

Cell links(const Challenge &challenge, LinkKind kind)
{
    std::vector<std::string> addresses;
    for (const Link &link : challenge.links) {
        if (link.kind == kind)
            addresses.push_back(link.url);
    }
    return textsCell(addresses);
}

std::vector<Id> teamIds(const Challenge &challenge)
{
    std::vector<Id> ids;
    for (const TeamMember &member : challenge.team)
        ids.push_back(member.person);
    return ids;
}

Cell teamDisciplines(const Scope &scope, const Challenge &challenge)
{
    std::vector<std::string> disciplines;
    for (const TeamMember &member : challenge.team)
        disciplines.push_back(textOf(disciplineName(scope, member.discipline)));
    return textsCell(disciplines);
}

std::string dateOf(const Outcome &outcome) { return outcome.date ? outcome.date->iso() : ""; }

Cell figures(const Scope &scope, const Challenge &challenge)
{
    std::vector<std::string> texts;
    for (const Outcome *outcome : scope.catalogue.outcomesOf(challenge)) {
        if (outcome->kind != OutcomeKind::Figure)
            continue;
        std::string value = outcome->value ? numberText(*outcome->value, scope.language) + ' ' : "";
        value += outcome->unit.empty() ? "" : outcome->unit + ' ';
        texts.push_back(withDetails(value + outcome->title, {dateOf(*outcome)}));
    }
    return textsCell(texts);
}

Cell steps(const Scope &scope, const Challenge &challenge)
{
    std::vector<std::string> texts;
    for (const Outcome *step : scope.catalogue.stepsOf(challenge)) {
        const StepKind kind = step->step.value_or(StepKind::Other);
        texts.push_back(withDetails(step->title, {label(kind).in(scope.language), dateOf(*step)}));
    }
    return textsCell(texts);
}

Cell outputs(const Scope &scope, const Challenge &challenge)
{
    std::vector<std::string> texts;
    for (const Outcome *outcome : scope.catalogue.outcomesOf(challenge)) {
        if (outcome->kind == OutcomeKind::Figure || outcome->kind == OutcomeKind::Step)
            continue;
        texts.push_back(
            withDetails(outcome->title,
                        {label(outcome->kind).in(scope.language), dateOf(*outcome), outcome->url}));
    }
    return textsCell(texts);
}

Cell outcomeIds(const Scope &scope, const Challenge &challenge)
{
    std::vector<std::string> ids;
    for (const Outcome *outcome : scope.catalogue.outcomesOf(challenge))
        ids.push_back(outcome->id);
    return textsCell(ids);
}

/// The relations that the data state; people and administrations in common follow from the other
/// columns.
Cell related(const Scope &scope, const Challenge &challenge)
{
    std::vector<std::string> texts;
    for (const Relation &relation : scope.catalogue.relations()) {
        const bool isFrom = relation.from.challenge == challenge.id;
        if (!isFrom && relation.to.challenge != challenge.id)
            continue;
        const RelationEnd &other = isFrom ? relation.to : relation.from;
        std::string kind = label(relation.kind).in(scope.language);
        if (!isFrom && relation.kind == RelationKind::Continues)
            kind = Label{"défi d’origine", "original challenge"}.in(scope.language);
        const std::string basis = relation.basis == Basis::Deduced
            ? label(relation.basis).in(scope.language)
            : std::string();
        const Id &promotion = other.promotion;
        const std::string name = other.challenge.empty()
            ? other.name
            : textOf(challengeName(scope, other.challenge));
        texts.push_back(withDetails(
            name, {kind, basis, textOf(promotionName(scope, promotion)), relation.note}));
    }
    return textsCell(texts);
}

Cell undocumented(const Scope &scope, const Challenge &challenge)
{
    std::vector<std::string> names;
    for (const ChallengeText text : challenge.undocumented)
        names.push_back(label(text).in(scope.language));
    return textsCell(names);
}

// clang-format off
RecordColumns<Challenge> identityColumns() { return {
    {{"id", {"Identifiant", "Identifier"}, {"Identifiant du défi, le même d’une édition à l’autre.", "Identifier of the challenge, the same in every edition."}, Text},
     [](const Scope &, const Challenge &c) { return textCell(c.id); }},
    {{"name", {"Nom", "Name"}, {"Nom du défi.", "Name of the challenge."}, Text},
     [](const Scope &, const Challenge &c) { return textCell(c.name); }},
    {{"aliases", {"Autres noms", "Other names"}, {"Autres noms du défi ou du produit dans les sources.", "Other names of the challenge or the product in the sources."}, Text, true},
     [](const Scope &, const Challenge &c) { return textsCell(c.aliases); }},
    {{"tagline", {"Description", "Description"}, {"Description en une ligne, en français s’il n’y en a pas dans la langue du fichier.", "Description in one line, in French where there is none in the language of the file."}, Text},
     [](const Scope &s, const Challenge &c) { return textCell(taglineOf(c, s.language).text); }},
    {{"promotion", {"Promotion", "Promotion"}, {"Nom court de la promotion.", "Short name of the promotion."}, Text},
     [](const Scope &s, const Challenge &c) { return promotionName(s, c.promotion); }},
    {{"promotion_id", {"Promotion (identifiant)", "Promotion (identifier)"}, {"Identifiant de la promotion dans la table des promotions.", "Identifier of the promotion in the table of promotions."}, Text},
     [](const Scope &, const Challenge &c) { return textCell(c.promotion); }},
    {{"year", {"Année", "Year"}, {"Année de la promotion, telle que le programme la désigne.", "Year of the promotion, as the programme names it."}, Text},
     [](const Scope &s, const Challenge &c) { return textCell(s.catalogue.promotionOf(c).year); }},
    {{"administrations", {"Administrations", "Administrations"}, {"Administrations qui portent le défi\u202F; le défi compte pour la première.", "Administrations that host the challenge; it counts for the first one."}, Text, true},
     [](const Scope &s, const Challenge &c) { return administrationValues(c, [&](const Host &host) {
          const Administration *one = s.catalogue.administration(host.administration);
          return one ? one->name : host.administration; }); }},
    {{"administration_ids", {"Administrations (identifiants)", "Administrations (identifiers)"}, {"Identifiants des administrations, dans le même ordre.", "Identifiers of the administrations, in the same order."}, Text, true},
     [](const Scope &, const Challenge &c) { return administrationValues(c, [](const Host &host) { return host.administration; }); }},
    {{"administration_roles", {"Rôles des administrations", "Roles of the administrations"}, {"Rôle de chaque administration, dans le même ordre.", "Role of each administration, in the same order."}, Text, true},
     [](const Scope &s, const Challenge &c) { return administrationValues(c, [&](const Host &host) { return label(host.role).in(s.language); }); }},
    {{"ministry", {"Ministère", "Ministry"}, {"Ministère de la première administration, ou groupe d’institutions sans ministère.", "Ministry of the first administration, or group of institutions without a ministry."}, Text},
     [](const Scope &s, const Challenge &c) { return textCell(nameOf(s.catalogue.ministryOf(c), s.language)); }},
    {{"ministry_id", {"Ministère (identifiant)", "Ministry (identifier)"}, {"Identifiant du ministère dans la table des ministères.", "Identifier of the ministry in the table of ministries."}, Text},
     [](const Scope &s, const Challenge &c) { return textCell(s.catalogue.ministryOf(c).id); }},
    {{"themes", {"Thématiques", "Themes"}, {"Thématiques du défi.", "Themes of the challenge."}, Text, true},
     [](const Scope &s, const Challenge &c) { return termNames(s, c.themes, &Catalogue::theme); }},
    {{"theme_ids", {"Thématiques (identifiants)", "Themes (identifiers)"}, {"Identifiants des thématiques, dans le même ordre.", "Identifiers of the themes, in the same order."}, Text, true},
     [](const Scope &, const Challenge &c) { return textsCell(c.themes); }},
    {{"expertises", {"Expertises", "Expertises"}, {"Expertises demandées pour le défi.", "Expertises asked for the challenge."}, Text, true},
     [](const Scope &s, const Challenge &c) { return termNames(s, c.expertises, &Catalogue::expertise); }},
    {{"expertise_ids", {"Expertises (identifiants)", "Expertises (identifiers)"}, {"Identifiants des expertises, dans le même ordre.", "Identifiers of the expertises, in the same order."}, Text, true},
     [](const Scope &, const Challenge &c) { return textsCell(c.expertises); }},
    {{"town", {"Ville", "Town"}, {"Ville où travaille l’équipe.", "Town where the team works."}, Text},
     [](const Scope &, const Challenge &c) { return textCell(c.place.town); }},
    {{"other_towns", {"Autres villes", "Other towns"}, {"Autres villes du défi.", "Other towns of the challenge."}, Text, true},
     [](const Scope &, const Challenge &c) { return textsCell(c.place.otherTowns); }},
    {{"department_code", {"Département (code)", "Department (code)"}, {"Code officiel du département.", "Official code of the French department."}, Text},
     [](const Scope &, const Challenge &c) { return textCell(c.place.departmentCode); }},
    {{"department", {"Département", "Department"}, {"Nom du département.", "Name of the French department."}, Text},
     [](const Scope &, const Challenge &c) { return textCell(c.place.department); }},
    {{"place_as_found", {"Lieu tel qu’écrit", "Place as written"}, {"Lieu tel que l’écrit la fiche officielle.", "Place as the official page writes it."}, Text},
     [](const Scope &, const Challenge &c) { return textCell(c.place.asFound); }},
    {{"duration_months", {"Durée (mois)", "Duration (months)"}, {"Durée du défi, en mois.", "Duration of the challenge, in months."}, Number},
     [](const Scope &, const Challenge &c) { return numberCell(c.durationMonths); }},
}; }
RecordColumns<Challenge> peopleAndStatusColumns() { return {
    {{"team", {"Équipe", "Team"}, {"Entrepreneurs d’intérêt général du défi.", "Entrepreneurs d’intérêt général of the challenge."}, Text, true},
     [](const Scope &s, const Challenge &c) { return peopleNames(s, teamIds(c)); }},
    {{"team_ids", {"Équipe (identifiants)", "Team (identifiers)"}, {"Identifiants de ces personnes, dans le même ordre.", "Identifiers of these people, in the same order."}, Text, true},
     [](const Scope &, const Challenge &c) { return textsCell(teamIds(c)); }},
    {{"team_disciplines", {"Spécialités de l’équipe", "Disciplines of the team"}, {"Spécialité de chacune de ces personnes, dans le même ordre.", "Discipline of each of these people, in the same order."}, Text, true},
     teamDisciplines},
    {{"mentors", {"Mentors", "Mentors"}, {"Mentors du défi.", "Mentors of the challenge."}, Text, true},
     [](const Scope &s, const Challenge &c) { return peopleNames(s, c.mentors); }},
    {{"mentor_ids", {"Mentors (identifiants)", "Mentors (identifiers)"}, {"Identifiants des mentors, dans le même ordre.", "Identifiers of the mentors, in the same order."}, Text, true},
     [](const Scope &, const Challenge &c) { return textsCell(c.mentors); }},
    {{"sponsors", {"Sponsors", "Sponsors"}, {"Sponsors du défi dans l’administration.", "Sponsors of the challenge in the administration."}, Text, true},
     [](const Scope &s, const Challenge &c) { return peopleNames(s, c.sponsors); }},
    {{"sponsor_ids", {"Sponsors (identifiants)", "Sponsors (identifiers)"}, {"Identifiants des sponsors, dans le même ordre.", "Identifiers of the sponsors, in the same order."}, Text, true},
     [](const Scope &, const Challenge &c) { return textsCell(c.sponsors); }},
    {{"status", {"Suites", "What it became"}, {"Ce qu’est devenu le défi d’après les sources.", "What the challenge became, as the sources say."}, Text},
     [](const Scope &s, const Challenge &c) { return textCell(c.status ? label(c.status->value).in(s.language) : ""); }},
    {{"status_id", {"Suites (code)", "What it became (code)"}, {"Mot stable de cette situation\u202F: in_use, transferred, merged, stopped ou unknown.", "Stable word for it: in_use, transferred, merged, stopped or unknown."}, Text},
     [](const Scope &, const Challenge &c) { return textCell(c.status ? std::string(keyOf(c.status->value)) : ""); }},
    {{"status_date", {"Suites au", "As of"}, {"Date de la dernière trace de cette situation.", "Date of the last trace of it."}, Date},
     [](const Scope &, const Challenge &c) { return c.status ? dateCell(c.status->asOf) : Cell(); }},
    {{"status_note", {"Suites, précisions", "What it became, details"}, {"Ce que la source en dit.", "What the source says of it."}, Text},
     [](const Scope &, const Challenge &c) { return textCell(c.status ? c.status->note : ""); }},
    {{"status_url", {"Suites, adresse", "What it became, address"}, {"Page qui en témoigne.", "Page that shows it."}, Address},
     [](const Scope &, const Challenge &c) { return textCell(c.status ? c.status->url : ""); }},
}; }
RecordColumns<Challenge> textAndOutcomeColumns() { return {
    {{"problem", label(ChallengeText::Problem), {"Le problème de départ, en français.", "The initial problem, in French."}, Text},
     [](const Scope &, const Challenge &c) { return textCell(c.problem); }},
    {{"aim", label(ChallengeText::Aim), {"Le but du défi, en français.", "The aim of the challenge, in French."}, Text},
     [](const Scope &, const Challenge &c) { return textCell(c.aim); }},
    {{"built", label(ChallengeText::Built), {"Ce que l’équipe a réalisé, en français.", "What the team built, in French."}, Text},
     [](const Scope &, const Challenge &c) { return textCell(c.built); }},
    {{"undocumented", {"Textes absents des sources", "Texts no source has"}, {"Textes cherchés dont aucune source ne parle.", "Texts that were looked for and that no source speaks of."}, Text, true},
     undocumented},
    {{"summary_en", {"Résumé en anglais", "Summary"}, {"Résumé en anglais.", "Summary in English."}, Text},
     [](const Scope &, const Challenge &c) { return textCell(c.summaryEn); }},
    {{"figures", {"Chiffres clés", "Key figures"}, {"Chiffres clés, avec leur date\u202F; la table des réalisations en donne la valeur seule.", "Key figures, with their date; the table of outcomes has the bare value."}, Text, true},
     figures},
    {{"steps", {"Étapes", "Steps"}, {"Étapes après le défi, avec leur nature et leur date.", "Steps after the challenge, with their kind and date."}, Text, true},
     steps},
    {{"outputs", {"Réalisations", "Outputs"}, {"Produits, codes, données et publications, avec leur date et leur adresse.", "Products, code, data and publications, with their date and address."}, Text, true},
     outputs},
    {{"outcome_ids", {"Réalisations (identifiants)", "Outcomes (identifiers)"}, {"Identifiants des chiffres, étapes et réalisations dans la table des réalisations.", "Identifiers of the figures, steps and outputs in the table of outcomes."}, Text, true},
     outcomeIds},
    {{"official_page", label(LinkKind::Official), {"Page du défi sur le site du programme.", "Page of the challenge on the site of the programme."}, Address, true},
     [](const Scope &, const Challenge &c) { return links(c, LinkKind::Official); }},
    {{"website", label(LinkKind::Website), {"Site du produit.", "Site of the product."}, Address, true},
     [](const Scope &, const Challenge &c) { return links(c, LinkKind::Website); }},
    {{"source_code", label(LinkKind::SourceCode), {"Dépôt du code source.", "Repository of the source code."}, Address, true},
     [](const Scope &, const Challenge &c) { return links(c, LinkKind::SourceCode); }},
    {{"video", label(LinkKind::Video), {"Vidéo de présentation.", "Video about the challenge."}, Address, true},
     [](const Scope &, const Challenge &c) { return links(c, LinkKind::Video); }},
    {{"poster", label(LinkKind::Poster), {"Affiche du défi.", "Poster of the challenge."}, Address, true},
     [](const Scope &, const Challenge &c) { return links(c, LinkKind::Poster); }},
    {{"keywords", {"Mots-clés", "Keywords"}, {"Mots par lesquels on cherche aussi ce défi.", "Words the challenge is also looked for by."}, Text, true},
     [](const Scope &, const Challenge &c) { return textsCell(c.keywords); }},
    {{"related", {"Défis liés", "Related challenges"}, {"Défis et projets que les données relient à celui-ci, avec la raison.", "Challenges and projects that the data relate to this one, with the reason."}, Text, true},
     related},
}; }
// clang-format on

} // namespace

const RecordColumns<Challenge> &challengeColumns()
{
    static const RecordColumns<Challenge> columns = [] {
        RecordColumns<Challenge> all = identityColumns();
        for (const auto &part : {peopleAndStatusColumns(), textAndOutcomeColumns()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return columns;
}

} // namespace eig::tables
