// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/tables/column_values.h"

namespace eig::tables {
namespace {

using enum TableValue;

Cell promotionIdOf(const Scope &scope, const Outcome &outcome)
{
    const Challenge *challenge = scope.catalogue.challenge(outcome.challenge);
    return textCell(challenge ? challenge->promotion : Id());
}

Cell objectiveTexts(const Scope &, const Programme &programme)
{
    std::vector<std::string> texts;
    for (const Objective &one : programme.objectives)
        texts.push_back(withDetails(one.text, {one.asOf ? one.asOf->iso() : ""}));
    return textsCell(texts);
}

Cell figureTexts(const Scope &scope, const Programme &programme)
{
    std::vector<std::string> texts;
    for (const ProgrammeFigure &one : programme.figures)
        texts.push_back(withDetails(one.label + Label{"\u202F: ", ": "}.in(scope.language)
                                        + one.value + (one.unit.empty() ? "" : ' ' + one.unit),
                                    {one.qualifier, one.asOf ? one.asOf->iso() : ""}));
    return textsCell(texts);
}

Cell teamTexts(const Scope &, const Programme &programme)
{
    std::vector<std::string> texts;
    for (const TeamRole &one : programme.team)
        texts.push_back(withDetails(one.name, {one.role, one.asOf ? one.asOf->iso() : ""}));
    return textsCell(texts);
}

} // namespace

// clang-format off
const RecordColumns<Outcome> &outcomeColumns()
{
    static const RecordColumns<Outcome> columns{
    {{"id", {"Identifiant", "Identifier"}, {"Identifiant de la réalisation, le même d’une édition à l’autre.", "Identifier of the outcome, the same in every edition."}, Text},
     [](const Scope &, const Outcome &o) { return textCell(o.id); }},
    {{"name", {"Nom", "Name"}, {"Ce qui a été réalisé ou mesuré, en français.", "What was made or measured, in French."}, Text},
     [](const Scope &, const Outcome &o) { return textCell(o.title); }},
    {{"kind", {"Type", "Kind"}, {"Nature de la réalisation.", "Nature of the outcome."}, Text},
     [](const Scope &s, const Outcome &o) { return textCell(label(o.kind).in(s.language)); }},
    {{"kind_id", {"Type (code)", "Kind (code)"}, {"Mot stable de cette nature.", "Stable word of this nature."}, Text},
     [](const Scope &, const Outcome &o) { return textCell(std::string(keyOf(o.kind))); }},
    {{"step", {"Étape", "Step"}, {"Pour une étape, ce qu’elle a été pour le produit.", "For a step, what it was for the product."}, Text},
     [](const Scope &s, const Outcome &o) { return textCell(o.step ? label(*o.step).in(s.language) : ""); }},
    {{"step_id", {"Étape (code)", "Step (code)"}, {"Mot stable de cette étape.", "Stable word of this step."}, Text},
     [](const Scope &, const Outcome &o) { return textCell(o.step ? std::string(keyOf(*o.step)) : ""); }},
    {{"value", {"Valeur", "Value"}, {"Pour un chiffre clé, sa valeur.", "For a key figure, its value."}, Number},
     [](const Scope &, const Outcome &o) { return numberCell(o.value); }},
    {{"unit", {"Unité", "Unit"}, {"Unité de la valeur, en français.", "Unit of the value, in French."}, Text},
     [](const Scope &, const Outcome &o) { return textCell(o.unit); }},
    {{"date", {"Date", "Date"}, {"Date de la réalisation, aussi précise que sa source.", "Date of the outcome, as precise as its source."}, Date},
     [](const Scope &, const Outcome &o) { return dateCell(o.date); }},
    {{"url", {"Adresse", "Address"}, {"Page de la réalisation.", "Page of the outcome."}, Address},
     [](const Scope &, const Outcome &o) { return textCell(o.url); }},
    {{"challenge", {"Défi", "Challenge"}, {"Nom du défi.", "Name of the challenge."}, Text},
     [](const Scope &s, const Outcome &o) { return challengeName(s, o.challenge); }},
    {{"challenge_id", {"Défi (identifiant)", "Challenge (identifier)"}, {"Identifiant du défi dans la table des défis.", "Identifier of the challenge in the table of challenges."}, Text},
     [](const Scope &, const Outcome &o) { return textCell(o.challenge); }},
    {{"promotion", {"Promotion", "Promotion"}, {"Nom court de la promotion du défi.", "Short name of the promotion of the challenge."}, Text},
     [](const Scope &s, const Outcome &o) { return promotionName(s, textOf(promotionIdOf(s, o))); }},
    {{"promotion_id", {"Promotion (identifiant)", "Promotion (identifier)"}, {"Identifiant de la promotion du défi.", "Identifier of the promotion of the challenge."}, Text},
     promotionIdOf},
    };
    return columns;
}

const RecordColumns<Source> &sourceColumns()
{
    static const RecordColumns<Source> columns{
    {{"id", {"Identifiant", "Identifier"}, {"Identifiant de la source, le même d’une édition à l’autre.", "Identifier of the source, the same in every edition."}, Text},
     [](const Scope &, const Source &o) { return textCell(o.id); }},
    {{"name", {"Titre", "Title"}, {"Titre de la source.", "Title of the source."}, Text},
     [](const Scope &, const Source &o) { return textCell(o.title); }},
    {{"kind", {"Type", "Kind"}, {"Qui parle dans la source.", "Who speaks in the source."}, Text},
     [](const Scope &s, const Source &o) { return textCell(label(o.kind).in(s.language)); }},
    {{"kind_id", {"Type (code)", "Kind (code)"}, {"Mot stable de ce type.", "Stable word of this kind."}, Text},
     [](const Scope &, const Source &o) { return textCell(std::string(keyOf(o.kind))); }},
    {{"publisher", {"Éditeur", "Publisher"}, {"Éditeur de la source.", "Publisher of the source."}, Text},
     [](const Scope &, const Source &o) { return textCell(o.publisher); }},
    {{"published", {"Publiée", "Published"}, {"Date de publication, aussi précise que la source.", "Date of publication, as precise as the source."}, Date},
     [](const Scope &, const Source &o) { return dateCell(o.published); }},
    {{"consulted", {"Consultée", "Accessed"}, {"Date à laquelle la source a été lue.", "Date on which the source was read."}, Date},
     [](const Scope &, const Source &o) { return dateCell(o.consulted); }},
    {{"url", {"Adresse", "Address"}, {"Adresse publique de la source.", "Public address of the source."}, Address},
     [](const Scope &, const Source &o) { return textCell(o.url); }},
    {{"licence", {"Licence", "Licence"}, {"Licence de la source.", "Licence of the source."}, Text},
     [](const Scope &, const Source &o) { return textCell(o.licence); }},
    {{"citation", {"Référence", "Reference"}, {"La source comme la citent les fiches.", "The source as sheets cite it."}, Text},
     [](const Scope &s, const Source &o) { return textCell(sourceText(o, s.language)); }},
    };
    return columns;
}

const RecordColumns<Milestone> &milestoneColumns()
{
    static const RecordColumns<Milestone> columns{
    {{"id", {"Identifiant", "Identifier"}, {"Identifiant de la date, le même d’une édition à l’autre.", "Identifier of the milestone, the same in every edition."}, Text},
     [](const Scope &, const Milestone &m) { return textCell(m.id); }},
    {{"date", {"Date", "Date"}, {"Date, aussi précise que sa source.", "Date, as precise as its source."}, Date},
     [](const Scope &, const Milestone &m) { return dateCell(m.date); }},
    {{"name", {"Nom", "Name"}, {"Ce qui s’est passé.", "What happened."}, Text},
     [](const Scope &s, const Milestone &m) { return textCell(nameOf(m, s.language)); }},
    {{"kind", {"Type", "Type"}, {"Événement, appel, jury ou évaluation.", "Event, call, jury or evaluation."}, Text},
     [](const Scope &s, const Milestone &m) { return textCell(label(m.kind).in(s.language)); }},
    {{"detail", {"Détail", "Detail"}, {"Précisions, en français.", "Details, in French."}, Text},
     [](const Scope &, const Milestone &m) { return textCell(m.detail); }},
    {{"promotion", {"Promotion", "Promotion"}, {"Nom court de la promotion, quand la date en concerne une.", "Short name of the promotion, where the milestone concerns one."}, Text},
     [](const Scope &s, const Milestone &m) { return promotionName(s, m.promotion); }},
    {{"promotion_id", {"Promotion (identifiant)", "Promotion (identifier)"}, {"Identifiant de cette promotion.", "Identifier of that promotion."}, Text},
     [](const Scope &, const Milestone &m) { return textCell(m.promotion); }},
    };
    return columns;
}

const RecordColumns<Partner> &partnerColumns()
{
    static const RecordColumns<Partner> columns{
    {{"id", {"Identifiant", "Identifier"}, {"Identifiant du partenaire, le même d’une édition à l’autre.", "Identifier of the partner, the same in every edition."}, Text},
     [](const Scope &, const Partner &p) { return textCell(p.id); }},
    {{"name", {"Nom", "Name"}, {"Nom du partenaire.", "Name of the partner."}, Text},
     [](const Scope &, const Partner &p) { return textCell(p.name); }},
    {{"kind", {"Type", "Kind"}, {"Nature du partenaire, en français.", "Nature of the partner, in French."}, Text},
     [](const Scope &, const Partner &p) { return textCell(p.kind); }},
    {{"relation", {"Lien avec le programme", "Relation to the programme"}, {"Ce que le partenaire est pour le programme, en français.", "What the partner is to the programme, in French."}, Text},
     [](const Scope &, const Partner &p) { return textCell(p.relation); }},
    };
    return columns;
}

const RecordColumns<SiblingProgramme> &siblingColumns()
{
    static const RecordColumns<SiblingProgramme> columns{
    {{"id", {"Identifiant", "Identifier"}, {"Identifiant du programme comparable, le même d’une édition à l’autre.", "Identifier of the sibling programme, the same in every edition."}, Text},
     [](const Scope &, const SiblingProgramme &p) { return textCell(p.id); }},
    {{"name", {"Nom", "Name"}, {"Nom du programme.", "Name of the programme."}, Text},
     [](const Scope &, const SiblingProgramme &p) { return textCell(p.name); }},
    {{"country", {"Pays", "Country"}, {"Pays du programme, en français.", "Country of the programme, in French."}, Text},
     [](const Scope &, const SiblingProgramme &p) { return textCell(p.country); }},
    {{"year", {"Année", "Year"}, {"Année de création.", "Year of creation."}, Number},
     [](const Scope &, const SiblingProgramme &p) { return numberCell(p.year); }},
    };
    return columns;
}

const RecordColumns<Programme> &programmeColumns()
{
    static const RecordColumns<Programme> columns{
    {{"id", {"Identifiant", "Identifier"}, {"Identifiant du programme.", "Identifier of the programme."}, Text},
     [](const Scope &, const Programme &) { return textCell("eig"); }},
    {{"story", {"Son histoire", "Its story"}, {"Histoire du programme, en français.", "Story of the programme, in French."}, Text, true},
     [](const Scope &, const Programme &p) { return textsCell(p.story); }},
    {{"objectives", {"Objectifs", "Objectives"}, {"Objectifs du programme, avec leur date.", "Objectives of the programme, with their date."}, Text, true},
     objectiveTexts},
    {{"figures", {"Chiffres", "Figures"}, {"Chiffres du programme, avec leur date.", "Figures of the programme, with their date."}, Text, true},
     figureTexts},
    {{"team", {"Équipe", "Team"}, {"Équipe du programme, avec les rôles.", "Team of the programme, with the roles."}, Text, true},
     teamTexts},
    {{"discrepancies", label(TextSection::Discrepancy), {"Faits sur lesquels les sources divergent, les valeurs et celle qui est retenue.", "Facts on which sources disagree, the values and the one kept."}, Text, true},
     [](const Scope &s, const Programme &p) { return discrepancyTexts(s, p.discrepancies); }},
    };
    return columns;
}
// clang-format on

} // namespace eig::tables
