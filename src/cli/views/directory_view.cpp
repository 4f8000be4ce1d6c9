// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/views/records.h"

#include "core/catalogue/figures.h"

#include <algorithm>

namespace eig::cli {
namespace {

/// A challenge counts for its first host and for the ministry of that host (facts rule).
std::size_t countChallenges(const View &view, const auto &counts)
{
    const auto &all = view.catalogue.challenges();
    return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), counts));
}

auto isHostedBy(const View &view, const Administration &administration)
{
    return [&](const Challenge &challenge) {
        return &view.catalogue.hostOf(challenge) == &administration;
    };
}

auto isUnder(const View &view, const Ministry &ministry)
{
    return [&](const Challenge &challenge) {
        return &view.catalogue.ministryOf(challenge) == &ministry;
    };
}

/// Promotions declared by the sources and those of the person's challenges, in order.
Json promotionsOf(const View &view, const Person &person)
{
    Json promotions = Json::array();
    for (const Promotion *promotion : eig::promotionsOf(view.catalogue, person))
        promotions.push_back(promotionReference(view, promotion->id));
    return promotions;
}

Json administrationsUnder(const View &view, const Ministry &ministry)
{
    Json all = Json::array();
    for (const Administration &administration : view.catalogue.administrations()) {
        if (administration.ministry != ministry.id)
            continue;
        Json one = reference(administration.id, administration.name);
        one["count"] = countChallenges(view, isHostedBy(view, administration));
        all.push_back(std::move(one));
    }
    return all;
}

Json namesOf(const Ministry &ministry, SourceList &sources)
{
    Json names = Json::array();
    for (const MinistryName &name : ministry.names)
        names.push_back({{"name", name.name},
                         {"since", orNull(name.since)},
                         {"until", orNull(name.until)},
                         {"sources", sources.cite(name.sources)}});
    return names;
}

Json countsByPromotion(const View &view, const Ministry &ministry)
{
    Json all = Json::array();
    for (const Promotion &promotion : view.catalogue.promotions()) {
        const std::size_t count = countChallenges(view, [&](const Challenge &challenge) {
            return challenge.promotion == promotion.id && isUnder(view, ministry)(challenge);
        });
        Json one = promotionReference(view, promotion.id);
        one["count"] = count;
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace

Json ministryRow(const View &view, const Ministry &ministry)
{
    const MinistryKind kind = ministry.isGroup ? MinistryKind::Group : MinistryKind::Ministry;
    return {{"id", ministry.id},
            {"name", nameOf(ministry, view.language)},
            {"short_name",
             view.language == Language::English && !ministry.shortNameEn.empty()
                 ? ministry.shortNameEn
                 : ministry.shortName},
            {"kind", keyOf(kind)},
            {"administration_count", administrationsUnder(view, ministry).size()},
            {"challenge_count", countChallenges(view, isUnder(view, ministry))}};
}

Json ministryDetail(const View &view, const Ministry &ministry)
{
    Json detail = ministryRow(view, ministry);
    SourceList sources(view);
    detail["summary_en"] = orNull(ministry.summaryEn);
    detail["portrait"] = orNull(ministry.portrait);
    detail["names"] = namesOf(ministry, sources);
    detail["promotions"] = countsByPromotion(view, ministry);
    detail["administrations"] = administrationsUnder(view, ministry);
    Json challenges = Json::array();
    for (const Challenge &challenge : view.catalogue.challenges()) {
        if (!isUnder(view, ministry)(challenge))
            continue;
        Json one = challengeReference(challenge);
        one["promotion"] = promotionReference(view, challenge.promotion);
        challenges.push_back(std::move(one));
    }
    detail["challenges"] = std::move(challenges);
    detail["sources"] = sources.list();
    return detail;
}

Json administrationRow(const View &view, const Administration &administration)
{
    return {{"id", administration.id},
            {"name", administration.name},
            {"acronym", orNull(administration.acronym)},
            {"kind", administration.kind},
            {"ministry", ministryReference(view, administration.ministry)},
            {"parent", administrationReference(view, administration.parent)},
            {"challenge_count", countChallenges(view, isHostedBy(view, administration))}};
}

Json administrationDetail(const View &view, const Administration &administration)
{
    Json detail = administrationRow(view, administration);
    if (!administration.noMinistryReason.empty())
        detail["no_ministry_reason"] = administration.noMinistryReason;
    detail["activity"] = orNull(administration.activity);
    detail["aliases"] = administration.aliases;
    detail["former_names"] = administration.formerNames;
    detail["website"] = orNull(administration.website);
    detail["note"] = orNull(administration.note);
    Json challenges = Json::array();
    for (const Challenge &challenge : view.catalogue.challenges()) {
        for (const Host &host : challenge.hosts) {
            if (host.administration != administration.id)
                continue;
            Json one = challengeReference(challenge);
            one["promotion"] = promotionReference(view, challenge.promotion);
            one["role"] = keyOf(host.role);
            challenges.push_back(std::move(one));
        }
    }
    detail["challenges"] = std::move(challenges);
    return detail;
}

Json personRow(const View &view, const Person &person)
{
    Json roles = Json::array();
    for (const PersonRole role : rolesOf(view.catalogue, person))
        roles.push_back(keyOf(role));
    Json challenges = Json::array();
    for (const Participation &participation : view.catalogue.participationsOf(person)) {
        Json one = challengeReference(view.catalogue.challenges()[participation.challenge]);
        one["role"] = keyOf(participation.role);
        challenges.push_back(std::move(one));
    }
    return {{"id", person.id},
            {"name", person.name},
            {"roles", std::move(roles)},
            {"discipline", disciplineReference(view, person.discipline)},
            {"promotions", promotionsOf(view, person)},
            {"challenges", std::move(challenges)}};
}

Json personDetail(const View &view, const Person &person)
{
    SourceList sources(view);
    Json detail = personRow(view, person);
    detail["context"] = orNull(person.context);
    Json challenges = Json::array();
    for (const Participation &participation : view.catalogue.participationsOf(person)) {
        const Challenge &challenge = view.catalogue.challenges()[participation.challenge];
        Json one = challengeReference(challenge);
        one["promotion"] = promotionReference(view, challenge.promotion);
        one["role"] = keyOf(participation.role);
        one["discipline"] = disciplineReference(view, participation.discipline);
        challenges.push_back(std::move(one));
    }
    detail["challenges"] = std::move(challenges);
    static_cast<void>(sources.cite(person.sources));
    detail["sources"] = sources.list();
    return detail;
}

} // namespace eig::cli
