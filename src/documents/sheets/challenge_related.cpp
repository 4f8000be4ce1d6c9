// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/sheets/challenge_sheet.h"

#include "documents/sheets/words.h"

#include <algorithm>

namespace eig::sheet {

using namespace layout;

namespace {

constexpr std::size_t MostNeighbours = 8;

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

} // namespace

bool isEvent(const Relation &relation)
{
    return relation.kind == RelationKind::Stopped || relation.kind == RelationKind::Withdrawn
        || relation.kind == RelationKind::NotSelected;
}

/// The reason seen from this challenge: "suite" names the other one, unless this one is the suite.
std::string ChallengeSheet::reasonOf(const Relation &relation) const
{
    const bool isTarget = relation.to.challenge == m_challenge.id;
    if (isTarget && relation.kind == RelationKind::Continues)
        return say(words::Continued);
    return label(relation.kind).in(language());
}

void ChallengeSheet::addStated(Text &text, const Relation &relation)
{
    addReason(text, {reasonOf(relation)});
    if (relation.basis == Basis::Deduced)
        text.push_back({" (" + label(relation.basis).in(language()) + ")"});
    if (!relation.note.empty()) {
        text.push_back({say(words::Colon)});
        text.push_back(french(relation.note));
    }
    append(text, cite(relation.sources));
}

CardList::Card ChallengeSheet::relatedCard(const RelatedChallenge &related)
{
    const Challenge &other = *m_catalogue.challenge(related.challenge);
    CardList::Card card;
    card.title = {{other.name},
                  {" " + promotionTag(m_catalogue.promotionOf(other)), SpanLook::Muted}};
    for (const Relation *relation : related.relations)
        addStated(card.detail, *relation);
    if (related.sharedTeam > 0)
        addReason(card.detail, {counted(related.sharedTeam, words::SharedTeam, words::SharedTeam)});
    if (related.sharedMentors > 0)
        addReason(
            card.detail,
            {counted(related.sharedMentors, words::SharedMentorOne, words::SharedMentorMany)});
    if (related.sameAdministration)
        addReason(card.detail, {say(words::InSameAdministration)});
    return card;
}

CardList::Card ChallengeSheet::outsideCard(const Relation &relation)
{
    const bool isFrom = relation.from.challenge == m_challenge.id;
    const RelationEnd &other = isFrom ? relation.to : relation.from;
    CardList::Card card{{french(other.name)}, {}};
    if (const Promotion *promotion = m_catalogue.promotion(other.promotion))
        card.title.push_back({" " + promotionTag(*promotion), SpanLook::Muted});
    addStated(card.detail, relation);
    return card;
}

/// The same administration alone is a weak reason, and a large ministry has many challenges: they
/// share one card.
CardList::Card
ChallengeSheet::neighboursCard(const std::vector<const Challenge *> &neighbours) const
{
    CardList::Card card{{{say(words::SameAdministration)}}, {}};
    const std::size_t shown = std::min(neighbours.size(), MostNeighbours);
    for (std::size_t i = 0; i < shown; ++i) {
        const Challenge &challenge = *neighbours[i];
        const std::string promotion = promotionTag(m_catalogue.promotionOf(challenge));
        addItem(card.detail, challenge.name + " (" + promotion + ")");
    }
    if (const auto rest = static_cast<int>(neighbours.size() - shown); rest > 0)
        addItem(card.detail, counted(rest, words::OthersOne, words::OthersMany));
    return card;
}

Blocks ChallengeSheet::related(HeadingLook look)
{
    CardList list;
    list.cardsPerLine = look == HeadingLook::Main ? 2 : 1;
    for (const Relation *relation : m_catalogue.outsideRelationsOf(m_challenge)) {
        if (!isEvent(*relation))
            list.cards.push_back(outsideCard(*relation));
    }
    std::vector<const Challenge *> neighbours;
    for (const RelatedChallenge &other : m_catalogue.relatedTo(m_challenge)) {
        const bool isNeighbour = other.relations.empty() && other.sharedTeam == 0
            && other.sharedMentors == 0;
        if (isNeighbour)
            neighbours.push_back(m_catalogue.challenge(other.challenge));
        else
            list.cards.push_back(relatedCard(other));
    }
    if (!neighbours.empty())
        list.cards.push_back(neighboursCard(neighbours));
    if (list.cards.empty())
        return {};
    Blocks blocks;
    addHeading(blocks, words::Related, look);
    blocks.emplace_back(std::move(list));
    return blocks;
}

} // namespace eig::sheet
