// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/views/records.h"

namespace eig::cli {
namespace {

Json administrations(const View &view, const Challenge &challenge)
{
    Json all = Json::array();
    for (const Host &host : challenge.hosts) {
        Json one = administrationReference(view, host.administration);
        one["role"] = keyOf(host.role);
        all.push_back(std::move(one));
    }
    return all;
}

Json terms(const View &view, const std::vector<Id> &ids,
           const Term *(Catalogue::*find)(std::string_view) const)
{
    Json all = Json::array();
    for (const Id &id : ids) {
        if (const Term *term = (view.catalogue.*find)(id))
            all.push_back(reference(id, nameOf(*term, view.language)));
    }
    return all;
}

Json placeView(const Place &place)
{
    if (place.town.empty() && place.asFound.empty())
        return {};
    return {{"town", orNull(place.town)},
            {"department_code", orNull(place.departmentCode)},
            {"department", orNull(place.department)},
            {"as_found", orNull(place.asFound)},
            {"other_towns", place.otherTowns}};
}

Json team(const View &view, const Challenge &challenge)
{
    Json all = Json::array();
    for (const TeamMember &member : challenge.team) {
        if (const Person *person = view.catalogue.person(member.person)) {
            Json one = reference(person->id, person->name);
            one["discipline"] = disciplineReference(view, member.discipline);
            all.push_back(std::move(one));
        }
    }
    return all;
}

Json statusView(const View &view, const std::optional<ChallengeStatus> &status)
{
    if (!status)
        return {};
    return {{"value", keyOf(status->value)}, {"label", label(status->value).in(view.language)},
            {"as_of", orNull(status->asOf)}, {"text", statusText(*status, view.language)},
            {"note", orNull(status->note)},  {"url", orNull(status->url)},
            {"sources", status->sources}};
}

Json outcomeView(const Outcome &outcome, SourceList &sources)
{
    Json view{{"id", outcome.id}, {"name", outcome.title}, {"kind", keyOf(outcome.kind)}};
    if (outcome.kind == OutcomeKind::Step)
        view["step"] = outcome.step ? Json(keyOf(*outcome.step)) : Json();
    if (outcome.kind == OutcomeKind::Figure) {
        view["value"] = orNull(outcome.value);
        view["unit"] = orNull(outcome.unit);
    }
    view["date"] = orNull(outcome.date);
    view["url"] = orNull(outcome.url);
    view["sources"] = sources.cite(outcome.sources);
    return view;
}

void addOutcomes(const View &view, const Challenge &challenge, Json &detail, SourceList &sources)
{
    Json figures = Json::array();
    Json trail = Json::array();
    Json outputs = Json::array();
    Json outcomes = Json::array();
    for (const Outcome *step : view.catalogue.stepsOf(challenge))
        trail.push_back(outcomeView(*step, sources));
    for (const Outcome *outcome : view.catalogue.outcomesOf(challenge)) {
        Json &list = outcome->kind == OutcomeKind::Figure ? figures : outputs;
        if (outcome->kind != OutcomeKind::Step)
            list.push_back(outcomeView(*outcome, sources));
        Json one = reference(outcome->id, outcome->title);
        one["kind"] = keyOf(outcome->kind);
        outcomes.push_back(std::move(one));
    }
    detail["figures"] = std::move(figures);
    detail["trail"] = std::move(trail);
    detail["outputs"] = std::move(outputs);
    detail["outcomes"] = std::move(outcomes);
}

/// A stated relation in words: what the other one is to this challenge.
std::string reasonOf(const View &view, const Challenge &challenge, const Relation &relation)
{
    const bool isTarget = relation.to.challenge == challenge.id;
    std::string reason = label(relation.kind).in(view.language);
    if (isTarget && relation.kind == RelationKind::Continues)
        reason = Label{"défi d’origine", "original challenge"}.in(view.language);
    if (relation.basis == Basis::Deduced)
        reason += " (" + label(relation.basis).in(view.language) + ")";
    return reason;
}

std::string counted(const View &view, int count, const Label &one, const Label &many)
{
    return std::to_string(count) + ' ' + (count == 1 ? one : many).in(view.language);
}

Json relationView(const Relation &relation, SourceList &sources)
{
    return {{"id", relation.id},
            {"kind", keyOf(relation.kind)},
            {"basis", keyOf(relation.basis)},
            {"note", orNull(relation.note)},
            {"sources", sources.cite(relation.sources)}};
}

Json relatedView(const View &view, const Challenge &challenge, const RelatedChallenge &related,
                 SourceList &sources)
{
    const Challenge &other = *view.catalogue.challenge(related.challenge);
    Json reasons = Json::array();
    Json relations = Json::array();
    for (const Relation *relation : related.relations) {
        reasons.push_back(reasonOf(view, challenge, *relation));
        relations.push_back(relationView(*relation, sources));
    }
    if (related.sharedTeam > 0)
        reasons.push_back(counted(view, related.sharedTeam, {"EIG en commun", "EIG in common"},
                                  {"EIG en commun", "EIGs in common"}));
    if (related.sharedMentors > 0)
        reasons.push_back(counted(view, related.sharedMentors,
                                  {"mentor en commun", "mentor in common"},
                                  {"mentors en commun", "mentors in common"}));
    if (related.sameAdministration)
        reasons.push_back(Label{"même administration", "same administration"}.in(view.language));
    Json one = challengeReference(other);
    one["promotion"] = promotionReference(view, other.promotion);
    one["reasons"] = std::move(reasons);
    one["relations"] = std::move(relations);
    return one;
}

/// Stated relations first, those with something outside the catalogue too; its "id" is null.
Json relatedViews(const View &view, const Challenge &challenge, SourceList &sources)
{
    Json all = Json::array();
    for (const Relation *relation : view.catalogue.outsideRelationsOf(challenge)) {
        const bool isFrom = relation->from.challenge == challenge.id;
        const RelationEnd &other = isFrom ? relation->to : relation->from;
        all.push_back({{"id", nullptr},
                       {"name", orNull(other.name)},
                       {"promotion", promotionReference(view, other.promotion)},
                       {"reasons", Json::array({reasonOf(view, challenge, *relation)})},
                       {"relations", Json::array({relationView(*relation, sources)})}});
    }
    for (const RelatedChallenge &related : view.catalogue.relatedTo(challenge))
        all.push_back(relatedView(view, challenge, related, sources));
    return all;
}

} // namespace

Json challengeRow(const View &view, const Challenge &challenge)
{
    return {{"id", challenge.id},
            {"name", challenge.name},
            {"tagline", orNull(taglineOf(challenge, view.language).text)},
            {"promotion", promotionReference(view, challenge.promotion)},
            {"administrations", administrations(view, challenge)},
            {"ministry", ministryReference(view, view.catalogue.hostOf(challenge).ministry)},
            {"themes", terms(view, challenge.themes, &Catalogue::theme)},
            {"expertises", terms(view, challenge.expertises, &Catalogue::expertise)},
            {"place", placeView(challenge.place)},
            {"duration_months", orNull(challenge.durationMonths)},
            {"team", team(view, challenge)},
            {"mentors", peopleReferences(view, challenge.mentors)},
            {"sponsors", peopleReferences(view, challenge.sponsors)},
            {"status", statusView(view, challenge.status)}};
}

Json challengeDetail(const View &view, const Challenge &challenge)
{
    SourceList sources(view);
    Json detail = challengeRow(view, challenge);
    detail["summary_en"] = orNull(challenge.summaryEn);
    detail["aliases"] = challenge.aliases;
    detail["keywords"] = challenge.keywords;
    detail["texts"] = {{"problem", orNull(challenge.problem)},
                       {"aim", orNull(challenge.aim)},
                       {"built", orNull(challenge.built)}};
    Json undocumented = Json::array();
    for (const ChallengeText text : challenge.undocumented)
        undocumented.push_back(keyOf(text));
    detail["undocumented"] = std::move(undocumented);
    if (challenge.status)
        static_cast<void>(sources.cite(challenge.status->sources));
    addOutcomes(view, challenge, detail, sources);
    Json links = Json::array();
    for (const Link &link : challenge.links)
        links.push_back({{"kind", keyOf(link.kind)}, {"url", link.url}});
    detail["links"] = std::move(links);
    detail["related"] = relatedViews(view, challenge, sources);
    static_cast<void>(sources.cite(challenge.sources));
    detail["sources"] = sources.list();
    return detail;
}

} // namespace eig::cli
