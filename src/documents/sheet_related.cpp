// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/sheet_builder.h"

#include "documents/sheet_labels.h"

#include <algorithm>

namespace eig::sheet {

using namespace layout;

namespace {

constexpr std::size_t MostNeighbours = 8;

std::string counted(int count, const Label &one, const Label &many, Language language)
{
    return count == 1 ? one.in(language) : std::to_string(count) + many.in(language);
}

/// A middle dot, since a reason may end with a sentence.
void addReason(Text &text, Span reason)
{
    if (!text.empty())
        text.push_back({" · "});
    text.push_back(std::move(reason));
}

void addItem(Text &text, const std::string &item)
{
    text.push_back({(text.empty() ? "" : ", ") + item});
}

/// Stopped, withdrawn or not selected: an event, not another challenge.
bool isEvent(const Relation &relation)
{
    return relation.kind == RelationKind::Stopped || relation.kind == RelationKind::Withdrawn
        || relation.kind == RelationKind::NotSelected;
}

} // namespace

std::string SheetBuilder::promotionName(const Promotion &promotion)
{
    std::string name = promotion.shortName;
    if (const std::size_t space = name.find(' '); space != std::string::npos)
        name.replace(space, 1, "\u00A0");
    return name;
}

/// The reason seen from this challenge: "suite" names the other one, unless this one is the suite.
std::string SheetBuilder::reasonOf(const Relation &relation) const
{
    const bool isTarget = relation.to.challenge == m_challenge.id;
    if (isTarget && relation.kind == RelationKind::Continues)
        return say(words::Continued);
    return label(relation.kind).in(m_language);
}

void SheetBuilder::addStated(Text &text, const Relation &relation)
{
    addReason(text, {reasonOf(relation)});
    if (relation.basis == Basis::Deduced)
        text.push_back({" (" + label(relation.basis).in(m_language) + ")"});
    if (!relation.note.empty()) {
        text.push_back({say(words::Colon)});
        text.push_back(french(relation.note));
    }
    for (Span &span : m_citations.cite(relation.sources, m_language))
        text.push_back(std::move(span));
}

CardList::Card SheetBuilder::relatedCard(const RelatedChallenge &related)
{
    const Challenge &other = *m_catalogue.challenge(related.challenge);
    CardList::Card card;
    card.title = {{other.name},
                  {" " + promotionName(m_catalogue.promotionOf(other)), SpanLook::Muted}};
    for (const Relation *relation : related.relations)
        addStated(card.detail, *relation);
    if (related.sharedTeam > 0)
        addReason(
            card.detail,
            {counted(related.sharedTeam, words::SharedTeamOne, words::SharedTeamMany, m_language)});
    if (related.sharedMentors > 0)
        addReason(card.detail,
                  {counted(related.sharedMentors, words::SharedMentorOne, words::SharedMentorMany,
                           m_language)});
    if (related.sameAdministration)
        addReason(card.detail, {say(words::InSameAdministration)});
    return card;
}

CardList::Card SheetBuilder::outsideCard(const Relation &relation)
{
    const bool isFrom = relation.from.challenge == m_challenge.id;
    const RelationEnd &other = isFrom ? relation.to : relation.from;
    CardList::Card card{{french(other.name)}, {}};
    if (const Promotion *promotion = m_catalogue.promotion(other.promotion))
        card.title.push_back({" " + promotionName(*promotion), SpanLook::Muted});
    addStated(card.detail, relation);
    return card;
}

/// The same administration alone is a weak reason, and a large ministry has many challenges: they
/// share one card.
CardList::Card SheetBuilder::neighboursCard(const std::vector<const Challenge *> &neighbours) const
{
    CardList::Card card{{{say(words::SameAdministration)}}, {}};
    const std::size_t shown = std::min(neighbours.size(), MostNeighbours);
    for (std::size_t i = 0; i < shown; ++i) {
        const Challenge &challenge = *neighbours[i];
        const std::string promotion = promotionName(m_catalogue.promotionOf(challenge));
        addItem(card.detail, challenge.name + " (" + promotion + ")");
    }
    if (const auto rest = static_cast<int>(neighbours.size() - shown); rest > 0)
        addItem(card.detail, counted(rest, words::OthersOne, words::OthersMany, m_language));
    return card;
}

void SheetBuilder::addRelated(Blocks &blocks, HeadingLook look)
{
    CardList list;
    list.cardsPerLine = look == HeadingLook::Main ? 2 : 1;
    for (const Relation *relation : m_catalogue.outsideRelationsOf(m_challenge)) {
        if (!isEvent(*relation))
            list.cards.push_back(outsideCard(*relation));
    }
    std::vector<const Challenge *> neighbours;
    for (const RelatedChallenge &related : m_catalogue.relatedTo(m_challenge)) {
        const bool isNeighbour = related.relations.empty() && related.sharedTeam == 0
            && related.sharedMentors == 0;
        if (isNeighbour)
            neighbours.push_back(m_catalogue.challenge(related.challenge));
        else
            list.cards.push_back(relatedCard(related));
    }
    if (!neighbours.empty())
        list.cards.push_back(neighboursCard(neighbours));
    if (list.cards.empty())
        return;
    blocks.emplace_back(Heading{2, say(words::Related), look});
    blocks.emplace_back(std::move(list));
}

/// What a relation says of the challenge itself, and not of another one.
std::vector<Text> SheetBuilder::eventPoints()
{
    std::vector<Text> points;
    for (const Relation *relation : m_catalogue.outsideRelationsOf(m_challenge)) {
        if (!isEvent(*relation))
            continue;
        const bool isFrom = relation->from.challenge == m_challenge.id;
        Text point{french((isFrom ? relation->to : relation->from).name)};
        if (!relation->note.empty())
            point.push_back(french(". " + relation->note));
        for (Span &span : m_citations.cite(relation->sources, m_language))
            point.push_back(std::move(span));
        points.push_back(std::move(point));
    }
    return points;
}

} // namespace eig::sheet
