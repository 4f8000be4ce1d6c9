// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/documents.h"

#include "core/catalogue/figures.h"
#include "core/domain/person_name.h"
#include "core/labels/record_labels.h"
#include "core/search/index_builder.h"

#include <algorithm>

namespace eig {
namespace {

void addStatus(IndexBuilder &builder, const Challenge &challenge)
{
    if (challenge.status)
        builder.label(Field::Status, keyOf(challenge.status->value),
                      label(challenge.status->value));
    else
        builder.label(Field::Status, UndocumentedValue, {"Non documenté", "Not documented"});
}

/// The contents one may want to require: "has:source_code".
void addContents(IndexBuilder &builder, const Challenge &challenge)
{
    for (const Link &link : challenge.links) {
        if (link.kind != LinkKind::Official)
            builder.label(Field::Has, keyOf(link.kind), label(link.kind));
    }
    for (const Outcome *outcome : builder.catalogue().outcomesOf(challenge)) {
        if (outcome->kind == OutcomeKind::Code)
            builder.label(Field::Has, keyOf(LinkKind::SourceCode), label(LinkKind::SourceCode));
        else
            builder.label(Field::Has, keyOf(outcome->kind), label(outcome->kind));
    }
}

void addPeople(IndexBuilder &builder, const Challenge &challenge)
{
    for (const TeamMember &member : challenge.team)
        builder.person(member.person);
    for (const auto *people : {&challenge.mentors, &challenge.sponsors}) {
        for (const Id &person : *people)
            builder.person(person);
    }
}

void addPlace(IndexBuilder &builder, const Challenge &challenge)
{
    if (challenge.place.town.empty())
        return;
    builder.value(Field::Place, challenge.place.town, challenge.place.town, challenge.place.town,
                  {challenge.place.department, challenge.place.departmentCode});
    for (const std::string &town : challenge.place.otherTowns)
        builder.value(Field::Place, town, town, town);
    builder.texts(MatchField::Keyword, {challenge.place.town, challenge.place.department});
    builder.texts(MatchField::Keyword, challenge.place.otherTowns);
}

void addChallenge(IndexBuilder &builder, const Challenge &challenge)
{
    const Catalogue &catalogue = builder.catalogue();
    builder.begin(challenge.id, challenge.name);
    builder.promotion(challenge.promotion);
    builder.ministry(catalogue.hostOf(challenge).ministry);
    for (const Host &host : challenge.hosts)
        builder.administration(host.administration, MatchField::Administration,
                               catalogue.promotion(challenge.promotion));
    for (const Id &theme : challenge.themes)
        builder.theme(theme);
    for (const Id &expertise : challenge.expertises)
        builder.expertise(catalogue.expertise(expertise));
    addStatus(builder, challenge);
    addContents(builder, challenge);
    addPeople(builder, challenge);
    addPlace(builder, challenge);
    builder.sources(challenge.sources);
    builder.sizes(challenge);
    builder.texts(MatchField::Alias, challenge.aliases);
    builder.text(MatchField::Tagline, challenge.tagline);
    builder.text(MatchField::Text, challenge.problem, TextSection::Problem);
    builder.text(MatchField::Text, challenge.aim, TextSection::Aim);
    builder.text(MatchField::Text, challenge.built, TextSection::Built);
    if (challenge.status)
        builder.text(MatchField::Text, challenge.status->note, TextSection::Outcome);
    for (const Outcome *outcome : catalogue.outcomesOf(challenge))
        builder.text(MatchField::Text, outcome->title, TextSection::Outcome);
    builder.texts(MatchField::Keyword, challenge.keywords);
    builder.texts(MatchField::Keyword, {challenge.taglineEn, challenge.summaryEn});
}

void addPromotion(IndexBuilder &builder, const Promotion &promotion)
{
    builder.begin(promotion.id, promotion.name);
    builder.promotion(promotion.id);
    builder.sortDate(promotion.term.start);
    builder.sortNumber(SortKey::Proposed, promotion.funnel.proposed);
    builder.sortNumber(SortKey::Applicants, promotion.funnel.applicants);
    if (const int profiles = publishedProfiles(promotion); profiles > 0)
        builder.sortNumber(SortKey::Profiles, profiles);
    builder.sortNumber(SortKey::SourceCount, static_cast<int>(promotion.sources.size()));
    builder.sortWord(SortKey::Funding, promotion.funding);
    builder.text(MatchField::Alias, promotion.shortName);
    builder.text(MatchField::Alias, promotion.nameEn);
    builder.text(MatchField::Tagline, promotion.tagline);
    builder.text(MatchField::Text, promotion.portrait, TextSection::Portrait);
    builder.text(MatchField::Text, promotion.news, TextSection::News);
    builder.text(MatchField::Text, promotion.ending, TextSection::Ending);
    builder.text(MatchField::Text, promotion.evaluation, TextSection::Evaluation);
    builder.texts(MatchField::Keyword, {promotion.taglineEn, promotion.summaryEn});
    builder.text(MatchField::Text, promotion.funding, TextSection::Funding);
    builder.texts(MatchField::Text, {promotion.note, promotion.closingName}, TextSection::Note);
    for (const Discrepancy &discrepancy : promotion.discrepancies)
        builder.texts(MatchField::Text, {discrepancy.subject, discrepancy.comment},
                      TextSection::Discrepancy);
    builder.text(MatchField::Keyword, promotion.year);
}

void addMinistry(IndexBuilder &builder, const Ministry &ministry)
{
    builder.begin(ministry.id, ministry.name);
    const MinistryKind kind = ministry.isGroup ? MinistryKind::Group : MinistryKind::Ministry;
    builder.label(Field::Kind, keyOf(kind), label(kind));
    builder.ministry(ministry.id);
    for (const Challenge &challenge : builder.catalogue().challenges()) {
        if (builder.catalogue().ministryOf(challenge).id == ministry.id)
            builder.promotion(challenge.promotion);
    }
    builder.text(MatchField::Alias, ministry.shortName);
    for (const MinistryName &name : ministry.names)
        builder.otherName(MatchField::Alias, name.name, MatchOrigin::FormerName);
    builder.text(MatchField::Text, ministry.portrait, TextSection::Portrait);
    builder.text(MatchField::Keyword, ministry.summaryEn);
    builder.texts(MatchField::Keyword, {ministry.nameEn, ministry.shortNameEn});
}

void addAdministration(IndexBuilder &builder, const Administration &administration)
{
    builder.begin(administration.id, administration.name);
    builder.ministry(administration.ministry);
    builder.administration(administration.id, MatchField::Alias);
    builder.sortWord(SortKey::Acronym, administration.acronym);
    builder.sortNumber(SortKey::NameCount, static_cast<int>(namesFound(administration).size()));
    for (const Challenge &challenge : builder.catalogue().challenges()) {
        const bool isHost = std::any_of(
            challenge.hosts.begin(), challenge.hosts.end(),
            [&](const Host &host) { return host.administration == administration.id; });
        if (isHost)
            builder.promotion(challenge.promotion);
    }
    builder.text(MatchField::Text, administration.activity, TextSection::Activity);
    builder.text(MatchField::Text, administration.note, TextSection::Note);
    builder.text(MatchField::Keyword, administration.kind);
}

void addPerson(IndexBuilder &builder, const Person &person)
{
    const Catalogue &catalogue = builder.catalogue();
    builder.begin(person.id, person.name, nameInOrder(person.name));
    if (const auto challenges = challengesOf(catalogue, person); !challenges.empty()) {
        builder.sortNumber(SortKey::ChallengeCount, static_cast<int>(challenges.size()));
        builder.sortWord(SortKey::Challenge, challenges.front()->name);
        builder.sortWord(SortKey::Administration, catalogue.hostOf(*challenges.front()).name);
    }
    builder.label(Field::Role, keyOf(person.role), label(person.role));
    for (const PersonRole role : person.otherRoles)
        builder.label(Field::Role, keyOf(role), label(role));
    for (const Id &promotion : person.promotions)
        builder.promotion(promotion);
    builder.expertise(catalogue.discipline(person.discipline));
    for (const Participation &participation : catalogue.participationsOf(person)) {
        const Challenge &challenge = catalogue.challenges()[participation.challenge];
        builder.label(Field::Role, keyOf(participation.role), label(participation.role));
        builder.promotion(challenge.promotion);
        builder.ministry(catalogue.hostOf(challenge).ministry);
        builder.text(MatchField::Text, challenge.name);
    }
    builder.sources(person.sources);
    builder.text(MatchField::Text, person.context, TextSection::Profile);
}

void addOutcome(IndexBuilder &builder, const Outcome &outcome)
{
    const Catalogue &catalogue = builder.catalogue();
    builder.begin(outcome.id, outcome.title);
    builder.label(Field::Kind, keyOf(outcome.kind), label(outcome.kind));
    if (const Challenge *challenge = catalogue.challenge(outcome.challenge)) {
        addStatus(builder, *challenge);
        builder.promotion(challenge->promotion, outcome.date.has_value());
        builder.ministry(catalogue.hostOf(*challenge).ministry);
        builder.text(MatchField::Keyword, challenge->name);
        builder.sortWord(SortKey::Challenge, challenge->name);
        builder.sortWord(SortKey::Administration, catalogue.hostOf(*challenge).name);
    }
    builder.date(outcome.date);
    builder.website(outcome.url);
    builder.sources(outcome.sources);
    const Source *first = outcome.sources.empty() ? nullptr
                                                  : catalogue.source(outcome.sources.front());
    builder.sortWord(SortKey::Source, first ? first->title : std::string());
}

void addSource(IndexBuilder &builder, const Source &source)
{
    builder.begin(source.id, source.title);
    builder.label(Field::Kind, keyOf(source.kind), label(source.kind));
    builder.date(source.published);
    builder.text(MatchField::Text, source.publisher);
}

void addMilestone(IndexBuilder &builder, const Milestone &milestone)
{
    builder.begin(milestone.id, milestone.title);
    builder.promotion(milestone.promotion, true);
    builder.date(milestone.date);
    builder.text(MatchField::Text, milestone.detail);
    builder.text(MatchField::Keyword, milestone.titleEn);
    builder.sources(milestone.sources);
}

void addPartner(IndexBuilder &builder, const Partner &partner)
{
    builder.begin(partner.id, partner.name);
    builder.value(Field::Kind, partner.kind, partner.kind, partner.kind);
    builder.text(MatchField::Text, partner.relation);
}

void addSibling(IndexBuilder &builder, const SiblingProgramme &sibling)
{
    builder.begin(sibling.id, sibling.name);
    builder.value(Field::Kind, sibling.country, sibling.country, sibling.country);
    builder.text(MatchField::Text, sibling.country);
}

void addProgramme(IndexBuilder &builder, const Programme &programme)
{
    builder.begin(Id(ProgrammeId), programmeName().in(Language::French));
    builder.texts(MatchField::Alias, {"EIG", "General-interest entrepreneurs programme"});
    builder.texts(MatchField::Text, programme.story, TextSection::Portrait);
    for (const ProgrammeFigure &figure : programme.figures)
        builder.text(MatchField::Text, figure.value + ' ' + figure.label);
    for (const Objective &objective : programme.objectives)
        builder.text(MatchField::Text, objective.text);
    for (const TeamRole &member : programme.team)
        builder.texts(MatchField::Person, {member.name, member.role});
    for (const Discrepancy &discrepancy : programme.discrepancies)
        builder.texts(MatchField::Text, {discrepancy.subject, discrepancy.comment},
                      TextSection::Discrepancy);
    builder.finish();
    builder.finishTables();
}

/// What lists of promotions and administrations are sorted by beside what these say themselves.
void addFigures(EntityIndex &index, const Catalogue &catalogue,
                const std::vector<ChallengeFigures> &figures)
{
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const ChallengeFigures &one = figures[i];
        auto &numbers = index.documents[i].numbers;
        numbers[SortKey::ChallengeCount] = one.challenges;
        const auto present = std::count_if(one.presence.begin(), one.presence.end(),
                                           [](int count) { return count > 0; });
        if (present > 0)
            numbers[SortKey::PromotionCount] = static_cast<int>(present);
        if (one.ministries > 0)
            numbers[SortKey::MinistryCount] = one.ministries;
        index.documents[i].teamSize = one.entrepreneurs;
        index.documents[i].mentorCount = one.mentors;
        if (const Promotion *first = firstPromotion(catalogue, one.presence))
            numbers[SortKey::FirstPromotion] = first->order;
        if (const Promotion *last = lastPromotion(catalogue, one.presence))
            numbers[SortKey::LastPromotion] = last->order;
    }
}

template<typename T>
void addAll(IndexBuilder &builder, const std::vector<T> &records,
            void (*add)(IndexBuilder &, const T &))
{
    for (const T &record : records)
        add(builder, record);
    builder.finish();
    builder.finishTables();
}

} // namespace

EntityIndex indexOf(const Catalogue &catalogue, EntityKind entity, const Acronyms &acronyms)
{
    EntityIndex index;
    IndexBuilder builder(catalogue, acronyms, index);
    builder.declarePromotions();
    const Programme &programme = catalogue.programme();
    switch (entity) {
    case EntityKind::Challenge: addAll(builder, catalogue.challenges(), addChallenge); break;
    case EntityKind::Promotion:
        addAll(builder, catalogue.promotions(), addPromotion);
        addFigures(index, catalogue, figuresOfPromotions(catalogue));
        break;
    case EntityKind::Ministry: addAll(builder, catalogue.ministries(), addMinistry); break;
    case EntityKind::Administration:
        addAll(builder, catalogue.administrations(), addAdministration);
        addFigures(index, catalogue, figuresOfAdministrations(catalogue));
        break;
    case EntityKind::Person: addAll(builder, catalogue.people(), addPerson); break;
    case EntityKind::Outcome: addAll(builder, catalogue.outcomes(), addOutcome); break;
    case EntityKind::Source: addAll(builder, catalogue.sources(), addSource); break;
    case EntityKind::Milestone: addAll(builder, programme.milestones, addMilestone); break;
    case EntityKind::Partner: addAll(builder, programme.partners, addPartner); break;
    case EntityKind::SiblingProgramme: addAll(builder, programme.siblings, addSibling); break;
    case EntityKind::Programme: addProgramme(builder, programme); break;
    }
    return index;
}

} // namespace eig
