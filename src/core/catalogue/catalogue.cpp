// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/catalogue.h"

#include "core/text/collate.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <unordered_map>

namespace eig {
namespace {

using Index = std::unordered_map<std::string_view, std::size_t>;

template<typename T> Index indexOf(const std::vector<T> &records)
{
    Index index;
    index.reserve(records.size());
    for (std::size_t i = 0; i < records.size(); ++i)
        index.emplace(records[i].id, i);
    return index;
}

template<typename T>
const T *find(const std::vector<T> &records, const Index &index, std::string_view id)
{
    const auto found = index.find(id);
    return found == index.end() ? nullptr : &records[found->second];
}

template<typename T, typename Key> void sortBy(std::vector<T> &records, Key key)
{
    std::vector<std::pair<decltype(key(records.front())), std::size_t>> order;
    order.reserve(records.size());
    for (std::size_t i = 0; i < records.size(); ++i)
        order.emplace_back(key(records[i]), i);
    std::sort(order.begin(), order.end());
    std::vector<T> sorted;
    sorted.reserve(records.size());
    for (const auto &[unused, i] : order)
        sorted.push_back(std::move(records[i]));
    records = std::move(sorted);
}

void sortContent(CatalogueContent &content)
{
    std::stable_sort(content.promotions.begin(), content.promotions.end(),
                     [](const Promotion &a, const Promotion &b) { return a.order < b.order; });
    std::unordered_map<std::string_view, int> order;
    for (const Promotion &promotion : content.promotions)
        order.emplace(promotion.id, promotion.order);
    sortBy(content.challenges, [&order](const Challenge &challenge) {
        return std::pair(order[challenge.promotion], collationKey(challenge.name));
    });
    sortBy(content.people, [](const Person &person) { return collationKey(person.name); });
    sortBy(content.administrations,
           [](const Administration &administration) { return collationKey(administration.name); });
    sortBy(content.ministries, [](const Ministry &ministry) {
        return std::pair(ministry.isGroup, collationKey(ministry.name));
    });
    std::stable_sort(content.programme.milestones.begin(), content.programme.milestones.end(),
                     [](const Milestone &a, const Milestone &b) { return a.date < b.date; });
}

} // namespace

struct Catalogue::Data {
    CatalogueContent content;
    Index promotions, ministries, administrations, challenges, people, outcomes, sources;
    Index milestones, themes, expertises, disciplines;
    std::unordered_map<std::string_view, std::vector<const Outcome *>> outcomesOfChallenge;
    std::unordered_map<std::string_view, std::vector<Participation>> participations;
    std::unordered_map<std::string_view, std::vector<std::size_t>> challengesOfHost;
    std::unordered_map<std::string_view, std::vector<const Relation *>> relationsOfChallenge;
};

Catalogue::Catalogue(CatalogueContent content)
{
    sortContent(content);
    auto data = std::make_shared<Data>();
    data->content = std::move(content);
    const CatalogueContent &all = data->content;
    data->promotions = indexOf(all.promotions);
    data->ministries = indexOf(all.ministries);
    data->administrations = indexOf(all.administrations);
    data->challenges = indexOf(all.challenges);
    data->people = indexOf(all.people);
    data->outcomes = indexOf(all.outcomes);
    data->sources = indexOf(all.sources);
    data->milestones = indexOf(all.programme.milestones);
    data->themes = indexOf(all.themes);
    data->expertises = indexOf(all.expertises);
    data->disciplines = indexOf(all.disciplines);
    for (const Outcome &outcome : all.outcomes)
        data->outcomesOfChallenge[outcome.challenge].push_back(&outcome);
    for (std::size_t i = 0; i < all.challenges.size(); ++i) {
        const Challenge &challenge = all.challenges[i];
        data->challengesOfHost[challenge.hosts.front().administration].push_back(i);
        for (const TeamMember &member : challenge.team)
            data->participations[member.person].push_back(
                {i, PersonRole::Entrepreneur, member.discipline});
        for (const Id &mentor : challenge.mentors)
            data->participations[mentor].push_back({i, PersonRole::Mentor, {}});
        for (const Id &sponsor : challenge.sponsors)
            data->participations[sponsor].push_back({i, PersonRole::Sponsor, {}});
    }
    for (const Relation &relation : all.relations) {
        for (const RelationEnd *end : {&relation.from, &relation.to}) {
            if (!end->challenge.empty())
                data->relationsOfChallenge[end->challenge].push_back(&relation);
        }
    }
    m_data = std::move(data);
}

const Edition &Catalogue::edition() const { return m_data->content.edition; }
const std::vector<Promotion> &Catalogue::promotions() const { return m_data->content.promotions; }
const std::vector<Ministry> &Catalogue::ministries() const { return m_data->content.ministries; }
const std::vector<Administration> &Catalogue::administrations() const
{
    return m_data->content.administrations;
}
const std::vector<Challenge> &Catalogue::challenges() const { return m_data->content.challenges; }
const std::vector<Person> &Catalogue::people() const { return m_data->content.people; }
const std::vector<Outcome> &Catalogue::outcomes() const { return m_data->content.outcomes; }
const std::vector<Source> &Catalogue::sources() const { return m_data->content.sources; }
const std::vector<Relation> &Catalogue::relations() const { return m_data->content.relations; }
const std::vector<Term> &Catalogue::themes() const { return m_data->content.themes; }
const std::vector<Term> &Catalogue::expertises() const { return m_data->content.expertises; }
const std::vector<Term> &Catalogue::disciplines() const { return m_data->content.disciplines; }
const Programme &Catalogue::programme() const { return m_data->content.programme; }

const Promotion *Catalogue::promotion(std::string_view id) const
{
    return find(promotions(), m_data->promotions, id);
}
const Ministry *Catalogue::ministry(std::string_view id) const
{
    return find(ministries(), m_data->ministries, id);
}
const Administration *Catalogue::administration(std::string_view id) const
{
    return find(administrations(), m_data->administrations, id);
}
const Challenge *Catalogue::challenge(std::string_view id) const
{
    return find(challenges(), m_data->challenges, id);
}
const Person *Catalogue::person(std::string_view id) const
{
    return find(people(), m_data->people, id);
}
const Outcome *Catalogue::outcome(std::string_view id) const
{
    return find(outcomes(), m_data->outcomes, id);
}
const Source *Catalogue::source(std::string_view id) const
{
    return find(sources(), m_data->sources, id);
}
const Milestone *Catalogue::milestone(std::string_view id) const
{
    return find(programme().milestones, m_data->milestones, id);
}
const Term *Catalogue::theme(std::string_view id) const
{
    return find(themes(), m_data->themes, id);
}
const Term *Catalogue::expertise(std::string_view id) const
{
    return find(expertises(), m_data->expertises, id);
}
const Term *Catalogue::discipline(std::string_view id) const
{
    return find(disciplines(), m_data->disciplines, id);
}

const Administration &Catalogue::hostOf(const Challenge &challenge) const
{
    const Administration *host = administration(challenge.hosts.front().administration);
    assert(host);
    return *host;
}

const Promotion &Catalogue::promotionOf(const Challenge &challenge) const
{
    const Promotion *found = promotion(challenge.promotion);
    assert(found);
    return *found;
}

const Ministry &Catalogue::ministryOf(const Challenge &challenge) const
{
    const Ministry *found = ministry(hostOf(challenge).ministry);
    assert(found);
    return *found;
}

std::vector<const Outcome *> Catalogue::outcomesOf(const Challenge &challenge) const
{
    const auto found = m_data->outcomesOfChallenge.find(challenge.id);
    return found == m_data->outcomesOfChallenge.end() ? std::vector<const Outcome *>{}
                                                      : found->second;
}

std::vector<const Outcome *> Catalogue::stepsOf(const Challenge &challenge) const
{
    std::vector<const Outcome *> steps = outcomesOf(challenge);
    std::erase_if(steps, [](const Outcome *outcome) { return outcome->kind != OutcomeKind::Step; });
    std::stable_sort(steps.begin(), steps.end(), [](const Outcome *a, const Outcome *b) {
        if (!a->date || !b->date)
            return a->date.has_value() && !b->date.has_value();
        return a->date->iso() < b->date->iso();
    });
    return steps;
}

std::vector<Participation> Catalogue::participationsOf(const Person &person) const
{
    const auto found = m_data->participations.find(person.id);
    return found == m_data->participations.end() ? std::vector<Participation>{} : found->second;
}

std::vector<RelatedChallenge> Catalogue::relatedTo(const Challenge &challenge) const
{
    // Ordered by catalogue rank so that equal reasons stay in promotion and name order.
    std::map<std::size_t, RelatedChallenge> related;
    const auto at = [&](std::size_t rank) -> RelatedChallenge & {
        RelatedChallenge &entry = related[rank];
        entry.challenge = challenges()[rank].id;
        return entry;
    };
    const std::size_t self = m_data->challenges.at(challenge.id);
    if (const auto found = m_data->relationsOfChallenge.find(challenge.id);
        found != m_data->relationsOfChallenge.end()) {
        for (const Relation *relation : found->second) {
            const bool isFrom = relation->from.challenge == challenge.id;
            const Id &other = isFrom ? relation->to.challenge : relation->from.challenge;
            if (!other.empty() && other != challenge.id)
                at(m_data->challenges.at(other)).relations.push_back(relation);
        }
    }
    for (const std::size_t rank :
         m_data->challengesOfHost.at(challenge.hosts.front().administration)) {
        if (rank != self)
            at(rank).sameAdministration = true;
    }
    const auto share = [&](const Id &person, PersonRole role, int RelatedChallenge::*count) {
        for (const Participation &participation : m_data->participations.at(person)) {
            if (participation.challenge != self && participation.role == role)
                ++(at(participation.challenge).*count);
        }
    };
    for (const TeamMember &member : challenge.team)
        share(member.person, PersonRole::Entrepreneur, &RelatedChallenge::sharedTeam);
    for (const Id &mentor : challenge.mentors)
        share(mentor, PersonRole::Mentor, &RelatedChallenge::sharedMentors);

    std::vector<RelatedChallenge> list;
    list.reserve(related.size());
    for (auto &[rank, entry] : related)
        list.push_back(std::move(entry));
    const auto rankOf = [](const RelatedChallenge &entry) {
        return std::pair(entry.relations.empty(), entry.sharedTeam + entry.sharedMentors == 0);
    };
    std::stable_sort(list.begin(), list.end(),
                     [&](const auto &a, const auto &b) { return rankOf(a) < rankOf(b); });
    return list;
}

std::vector<const Relation *> Catalogue::outsideRelationsOf(const Challenge &challenge) const
{
    std::vector<const Relation *> outside;
    const auto found = m_data->relationsOfChallenge.find(challenge.id);
    if (found == m_data->relationsOfChallenge.end())
        return outside;
    for (const Relation *relation : found->second) {
        const bool isFrom = relation->from.challenge == challenge.id;
        if ((isFrom ? relation->to.challenge : relation->from.challenge).empty())
            outside.push_back(relation);
    }
    return outside;
}

} // namespace eig
