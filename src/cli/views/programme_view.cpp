// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/views/records.h"

#include <algorithm>

namespace eig::cli {
namespace {

Json listOf(const View &view, const SourceIds &ids)
{
    SourceList sources(view);
    static_cast<void>(sources.cite(ids));
    return sources.list();
}

bool holds(const SourceIds &ids, const Id &id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool cites(const Discrepancy &discrepancy, const Id &source)
{
    return std::any_of(discrepancy.values.begin(), discrepancy.values.end(),
                       [&](const DisputedValue &value) { return holds(value.sources, source); });
}

bool cites(const Promotion &promotion, const Id &source)
{
    return holds(promotion.sources, source)
        || std::any_of(promotion.citations.begin(), promotion.citations.end(),
                       [&](const auto &citation) { return holds(citation.second, source); })
        || std::any_of(promotion.discrepancies.begin(), promotion.discrepancies.end(),
                       [&](const Discrepancy &one) { return cites(one, source); });
}

bool cites(const Challenge &challenge, const Id &source)
{
    return holds(challenge.sources, source)
        || (challenge.status && holds(challenge.status->sources, source));
}

template<typename T> bool cites(const T &record, const Id &source)
{
    return holds(record.sources, source);
}

/// The records that rest on a source.
class CitingRecords
{
public:
    explicit CitingRecords(const Id &source) : m_source(source) {}

    template<typename T>
    void add(EntityKind entity, const std::vector<T> &records, std::string T::*name)
    {
        for (const T &record : records) {
            if (!cites(record, m_source))
                continue;
            m_list.push_back(
                {{"entity", keyOf(entity)}, {"id", record.id}, {"name", record.*name}});
        }
    }
    [[nodiscard]] Json take() { return std::move(m_list); }

private:
    const Id &m_source;
    Json m_list = Json::array();
};

} // namespace

Json outcomeRow(const View &view, const Outcome &outcome)
{
    const Challenge *challenge = view.catalogue.challenge(outcome.challenge);
    return {{"id", outcome.id},
            {"name", outcome.title},
            {"kind", keyOf(outcome.kind)},
            {"value", orNull(outcome.value)},
            {"unit", orNull(outcome.unit)},
            {"date", orNull(outcome.date)},
            {"url", orNull(outcome.url)},
            {"challenge", challenge ? challengeReference(*challenge) : Json()},
            {"promotion", challenge ? promotionReference(view, challenge->promotion) : Json()}};
}

Json outcomeDetail(const View &view, const Outcome &outcome)
{
    Json detail = outcomeRow(view, outcome);
    if (outcome.kind == OutcomeKind::Step)
        detail["step"] = outcome.step ? Json(keyOf(*outcome.step)) : Json();
    detail["sources"] = listOf(view, outcome.sources);
    return detail;
}

Json sourceRow(const View &, const Source &source)
{
    return {{"id", source.id},
            {"name", source.title},
            {"kind", keyOf(source.kind)},
            {"publisher", orNull(source.publisher)},
            {"published", orNull(source.published)},
            {"consulted", source.consulted.iso()},
            {"url", orNull(source.url)},
            {"licence", orNull(source.licence)}};
}

Json sourceDetail(const View &view, const Source &source)
{
    const Catalogue &catalogue = view.catalogue;
    const Programme &programme = catalogue.programme();
    CitingRecords records(source.id);
    records.add(EntityKind::Challenge, catalogue.challenges(), &Challenge::name);
    records.add(EntityKind::Promotion, catalogue.promotions(), &Promotion::name);
    records.add(EntityKind::Person, catalogue.people(), &Person::name);
    records.add(EntityKind::Outcome, catalogue.outcomes(), &Outcome::title);
    records.add(EntityKind::Milestone, programme.milestones, &Milestone::title);
    records.add(EntityKind::Partner, programme.partners, &Partner::name);
    records.add(EntityKind::SiblingProgramme, programme.siblings, &SiblingProgramme::name);
    Json detail = sourceRow(view, source);
    detail["citation"] = sourceText(source, view.language);
    detail["cited_by"] = records.take();
    return detail;
}

Json milestoneRow(const View &view, const Milestone &milestone)
{
    return {{"id", milestone.id},
            {"name", nameOf(milestone, view.language)},
            {"date", milestone.date.iso()},
            {"kind", keyOf(milestone.kind)},
            {"promotion", promotionReference(view, milestone.promotion)},
            {"detail", orNull(milestone.detail)}};
}

Json milestoneDetail(const View &view, const Milestone &milestone)
{
    Json detail = milestoneRow(view, milestone);
    detail["sources"] = listOf(view, milestone.sources);
    return detail;
}

Json partnerRow(const View &, const Partner &partner)
{
    return {{"id", partner.id},
            {"name", partner.name},
            {"kind", partner.kind},
            {"relation", partner.relation}};
}

Json partnerDetail(const View &view, const Partner &partner)
{
    Json detail = partnerRow(view, partner);
    detail["sources"] = listOf(view, partner.sources);
    return detail;
}

Json siblingRow(const View &, const SiblingProgramme &sibling)
{
    return {{"id", sibling.id},
            {"name", sibling.name},
            {"country", sibling.country},
            {"year", orNull(sibling.year)}};
}

Json siblingDetail(const View &view, const SiblingProgramme &sibling)
{
    Json detail = siblingRow(view, sibling);
    detail["sources"] = listOf(view, sibling.sources);
    return detail;
}

Json programmeRow(const View &view, const Programme &programme)
{
    constexpr Label Name{"Programme Entrepreneurs d’intérêt général",
                         "Entrepreneurs d’intérêt général programme"};
    return {{"id", "eig"},
            {"name", Name.in(view.language)},
            {"milestone_count", programme.milestones.size()},
            {"figure_count", programme.figures.size()}};
}

Json programmeDetail(const View &view, const Programme &programme)
{
    SourceList sources(view);
    Json detail = programmeRow(view, programme);
    std::string story;
    for (const std::string &paragraph : programme.story)
        story += (story.empty() ? "" : "\n") + paragraph;
    detail["story"] = orNull(story);
    detail["objectives"] = Json::array();
    for (const Objective &objective : programme.objectives)
        detail["objectives"].push_back({{"name", objective.text},
                                        {"date", orNull(objective.asOf)},
                                        {"sources", sources.cite(objective.sources)}});
    detail["figures"] = Json::array();
    for (const ProgrammeFigure &figure : programme.figures)
        detail["figures"].push_back({{"id", figure.id},
                                     {"name", figure.label},
                                     {"value", figure.value},
                                     {"unit", orNull(figure.unit)},
                                     {"note", orNull(figure.qualifier)},
                                     {"date", orNull(figure.asOf)},
                                     {"sources", sources.cite(figure.sources)}});
    detail["team"] = Json::array();
    for (const TeamRole &member : programme.team)
        detail["team"].push_back({{"name", member.name},
                                  {"role", member.role},
                                  {"date", orNull(member.asOf)},
                                  {"sources", sources.cite(member.sources)}});
    detail["discrepancies"] = discrepancyViews(programme.discrepancies);
    for (const Discrepancy &discrepancy : programme.discrepancies) {
        for (const DisputedValue &value : discrepancy.values)
            static_cast<void>(sources.cite(value.sources));
    }
    detail["sources"] = sources.list();
    return detail;
}

} // namespace eig::cli
