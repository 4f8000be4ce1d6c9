// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/sheets/overview_parts.h"

#include "documents/sheets/words.h"

#include <algorithm>

namespace eig::sheet {

using namespace layout;

OverviewParts::OverviewParts(const Catalogue &catalogue, const SheetOptions &options,
                             Overview overview)
    : SheetParts(catalogue, options)
    , m_overview(std::move(overview))
{
}

int OverviewParts::challengeCount() const { return static_cast<int>(m_overview.challenges.size()); }

std::string OverviewParts::challengesTag() const
{
    return counted(challengeCount(), words::ChallengeOne, words::ChallengeMany);
}

std::string OverviewParts::presenceText() const
{
    const auto present = static_cast<int>(std::count_if(m_overview.presence.begin(),
                                                        m_overview.presence.end(),
                                                        [](int count) { return count > 0; }));
    const auto all = static_cast<int>(m_overview.presence.size());
    if (present == 0)
        return say(words::NoPresence);
    const std::string promotions = counted(present, words::PromotionOne, words::PromotionMany);
    if (present == all)
        return say(words::PresentInAll) + promotions + '.';
    return say(words::PresentIn) + promotions + say(words::OutOf) + std::to_string(all) + '.';
}

std::vector<OverviewParts::Figure> OverviewParts::people() const
{
    return {{m_overview.entrepreneurs, words::Entrepreneurs, words::Entrepreneurs},
            {m_overview.mentors, words::MentorOne, words::MentorMany}};
}

void OverviewParts::addFigures(Blocks &blocks, const std::vector<Figure> &figures) const
{
    CardList list;
    list.look = CardLook::Figure;
    list.cardsPerLine = static_cast<int>(figures.size());
    for (const Figure &figure : figures) {
        const std::string number = numberText(figure.count, language());
        list.cards.push_back({{{number}}, {{say(form(figure.count, figure.one, figure.many))}}});
    }
    blocks.emplace_back(std::move(list));
    blocks.emplace_back(Paragraph{{{say(words::Counted), SpanLook::Muted}}, ParagraphLook::Note});
}

Blocks OverviewParts::terms(const Label &heading, const std::vector<TermCount> &counts,
                            const Term *(Catalogue::*find)(std::string_view) const) const
{
    CardList list;
    for (const TermCount &one : counts) {
        if (const Term *term = (m_catalogue.*find)(one.term))
            list.cards.push_back({{{nameOf(*term, language()), SpanLook::Plain},
                                   {"\u00A0\u00A0" + std::to_string(one.count), SpanLook::Muted}},
                                  {}});
    }
    if (list.cards.empty())
        return {};
    Blocks blocks;
    addHeading(blocks, heading, HeadingLook::Side);
    blocks.emplace_back(std::move(list));
    return blocks;
}

void OverviewParts::addPresence(Blocks &blocks) const
{
    if (m_overview.challenges.empty())
        return;
    addHeading(blocks, words::ChallengesPerPromotion);
    DataTable table;
    std::vector<Text> row;
    const std::vector<Promotion> &promotions = m_catalogue.promotions();
    for (std::size_t i = 0; i < promotions.size(); ++i) {
        table.columns.push_back({promotionTag(promotions[i]), 1, true});
        row.push_back({{std::to_string(m_overview.presence[i])}});
    }
    table.columns.push_back({say(words::Total), 1, true});
    row.push_back({{std::to_string(challengeCount()), SpanLook::Strong}});
    table.rows.push_back(std::move(row));
    blocks.emplace_back(std::move(table));
}

Text OverviewParts::cell(const Challenge &challenge, Detail detail) const
{
    switch (detail) {
    case Detail::Promotion: return {{promotionTag(m_catalogue.promotionOf(challenge))}};
    case Detail::Administration: return {french(m_catalogue.hostOf(challenge).name)};
    case Detail::Ministry:
        return {{ministryNameInList(m_catalogue.ministryOf(challenge), language())}};
    case Detail::Role: return roleIn(challenge);
    }
    return {};
}

void OverviewParts::addChallenges(Blocks &blocks, const Label &heading,
                                  const std::vector<const Challenge *> &challenges,
                                  const std::vector<Detail> &details)
{
    if (challenges.empty())
        return;
    addHeading(blocks, heading);
    DataTable table;
    table.columns.push_back({say(singular(EntityKind::Challenge)), 2.4});
    for (const Detail detail : details) {
        switch (detail) {
        case Detail::Promotion: table.columns.push_back({say(label(Field::Promotion)), 1.5}); break;
        case Detail::Administration:
            table.columns.push_back({say(label(Field::Administration)), 3.4});
            break;
        case Detail::Ministry: table.columns.push_back({say(label(Field::Ministry)), 2}); break;
        case Detail::Role: table.columns.push_back({say(label(Field::Role)), 1.7}); break;
        }
    }
    table.columns.push_back({say(label(Field::TeamSize)), 1.3, true});
    table.columns.push_back({say(label(Field::Status)), 1.9});
    for (const Challenge *challenge : challenges) {
        std::vector<Text> row{{{challenge->name, SpanLook::Strong}}};
        append(row.front(), cite(sourcesOf(*challenge)));
        for (const Detail detail : details)
            row.push_back(cell(*challenge, detail));
        const std::size_t team = challenge->team.size();
        row.push_back(orUnknown({{team == 0 ? "" : std::to_string(team)}}));
        const auto &status = challenge->status;
        Text became = orUnknown({{status ? say(label(status->value)) : ""}});
        if (status)
            append(became, cite(status->sources));
        row.push_back(std::move(became));
        table.rows.push_back(std::move(row));
    }
    blocks.emplace_back(std::move(table));
}

void OverviewParts::addNote(Blocks &blocks, const Label &note) const
{
    blocks.emplace_back(Paragraph{{{say(note), SpanLook::Muted}}, ParagraphLook::Note});
}

/// By role, a person in each of theirs.
void OverviewParts::addPeople(Blocks &blocks) const
{
    const auto namesOf = [this](auto isOf) {
        std::vector<std::string> names;
        for (const Id &id : m_overview.people) {
            const bool isIn = std::any_of(m_overview.challenges.begin(),
                                          m_overview.challenges.end(),
                                          [&](const Challenge *one) { return isOf(*one, id); });
            const Person *person = isIn ? m_catalogue.person(id) : nullptr;
            if (person)
                names.push_back(person->name);
        }
        return names;
    };
    const auto has = [](const std::vector<Id> &ids, const Id &id) {
        return std::find(ids.begin(), ids.end(), id) != ids.end();
    };
    const std::pair<Label, std::vector<std::string>> groups[] = {
        {words::Entrepreneurs, namesOf([](const Challenge &one, const Id &id) {
             return std::any_of(one.team.begin(), one.team.end(),
                                [&](const TeamMember &member) { return member.person == id; });
         })},
        {words::Mentors,
         namesOf([&](const Challenge &one, const Id &id) { return has(one.mentors, id); })},
        {words::Sponsors,
         namesOf([&](const Challenge &one, const Id &id) { return has(one.sponsors, id); })}};
    if (m_overview.people.empty())
        return;
    addHeading(blocks, label(EntityKind::Person));
    for (const auto &[heading, names] : groups) {
        if (!names.empty())
            blocks.emplace_back(Paragraph{
                {{say(heading) + say(words::Colon), SpanLook::Strong}, {join(names, ", ") + '.'}}});
    }
}

} // namespace eig::sheet
