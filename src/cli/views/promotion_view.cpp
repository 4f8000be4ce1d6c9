// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/views/records.h"

namespace eig::cli {
namespace {

Json funnelView(const Funnel &funnel)
{
    return {
        {"proposed", orNull(funnel.proposed)},       {"heard", orNull(funnel.heard)},
        {"selected", orNull(funnel.selected)},       {"applicants", orNull(funnel.applicants)},
        {"shortlisted", orNull(funnel.shortlisted)}, {"interviewed", orNull(funnel.interviewed)},
        {"recruited", orNull(funnel.recruited)},     {"challenges", orNull(funnel.challenges)}};
}

Json calendarView(const Promotion &promotion)
{
    Json windows = Json::array();
    for (const CandidateWindow &window : promotion.windows)
        windows.push_back({{"name", window.name},
                           {"applications", period(window.applications)},
                           {"interviews", period(window.interviews)}});
    Json closing;
    if (promotion.closingDate || !promotion.closingName.empty() || !promotion.closingPlace.empty())
        closing = {{"name", orNull(promotion.closingName)},
                   {"date", orNull(promotion.closingDate)},
                   {"place", orNull(promotion.closingPlace)}};
    return {{"call_for_projects", period(promotion.callForProjects)},
            {"challenge_jury", period(promotion.challengeJury)},
            {"call_for_candidates", period(promotion.callForCandidates)},
            {"entrepreneur_jury", period(promotion.entrepreneurJury)},
            {"term", period(promotion.term)},
            {"closing", std::move(closing)},
            {"windows", std::move(windows)}};
}

Json profilesView(const View &view, const std::vector<ProfileCount> &profiles)
{
    Json all = Json::array();
    for (const ProfileCount &profile : profiles) {
        Json one = disciplineReference(view, profile.discipline);
        one["count"] = profile.count;
        all.push_back(std::move(one));
    }
    return all;
}

Json juriesView(const View &view, const Promotion &promotion, SourceList &sources)
{
    Json juries = Json::array();
    for (const Jury &jury : view.catalogue.programme().juries) {
        if (jury.promotion != promotion.id)
            continue;
        Json members = Json::array();
        for (const JuryMember &member : jury.members)
            members.push_back({{"name", member.name}, {"role", orNull(member.role)}});
        juries.push_back({{"id", jury.id},
                          {"name", jury.scope},
                          {"date", orNull(jury.date)},
                          {"complete", jury.complete},
                          {"members", std::move(members)},
                          {"sources", sources.cite(jury.sources)}});
    }
    return juries;
}

Json challengesView(const View &view, const Promotion &promotion)
{
    Json challenges = Json::array();
    for (const Challenge &challenge : view.catalogue.challenges()) {
        if (challenge.promotion == promotion.id)
            challenges.push_back(challengeReference(challenge));
    }
    return challenges;
}

} // namespace

Json promotionRow(const View &view, const Promotion &promotion)
{
    return {{"id", promotion.id},
            {"name", nameOf(promotion, view.language)},
            {"short_name", promotion.shortName},
            {"order", promotion.order},
            {"year", promotion.year},
            {"tagline", orNull(taglineOf(promotion, view.language).text)},
            {"term", period(promotion.term)},
            {"duration_months", orNull(promotion.durationMonths)},
            {"challenge_count", challengesView(view, promotion).size()},
            {"funnel", funnelView(promotion.funnel)}};
}

Json promotionDetail(const View &view, const Promotion &promotion)
{
    SourceList sources(view);
    Json detail = promotionRow(view, promotion);
    detail["summary_en"] = orNull(promotion.summaryEn);
    detail["portrait"] = orNull(promotion.portrait);
    detail["calendar"] = calendarView(promotion);
    detail["profiles"] = {{"planned", profilesView(view, promotion.plannedProfiles)},
                          {"actual", profilesView(view, promotion.actualProfiles)}};
    detail["news"] = orNull(promotion.news);
    detail["ending"] = orNull(promotion.ending);
    detail["evaluation"] = orNull(promotion.evaluation);
    detail["funding"] = orNull(promotion.funding);
    detail["note"] = orNull(promotion.note);
    detail["challenges"] = challengesView(view, promotion);
    Json citations = Json::object();
    for (const auto &[field, ids] : promotion.citations)
        citations[field] = sources.cite(ids);
    detail["juries"] = juriesView(view, promotion, sources);
    detail["discrepancies"] = discrepancyViews(promotion.discrepancies);
    for (const Discrepancy &discrepancy : promotion.discrepancies) {
        for (const DisputedValue &value : discrepancy.values)
            static_cast<void>(sources.cite(value.sources));
    }
    static_cast<void>(sources.cite(promotion.sources));
    detail["citations"] = std::move(citations);
    detail["sources"] = sources.list();
    return detail;
}

} // namespace eig::cli
