// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/overview.h"
#include "documents/booklet_builder.h"
#include "documents/booklet_words.h"

#include <algorithm>
#include <map>

namespace eig::booklet {

using namespace layout;

namespace {

std::vector<const Challenge *> allOf(const Catalogue &catalogue)
{
    std::vector<const Challenge *> challenges;
    for (const Challenge &challenge : catalogue.challenges())
        challenges.push_back(&challenge);
    return challenges;
}

template<typename KeysOf>
std::map<Id, int> countBy(const std::vector<const Challenge *> &challenges, const KeysOf &keysOf)
{
    std::map<Id, int> counts;
    for (const Challenge *challenge : challenges) {
        for (const Id &id : keysOf(*challenge))
            ++counts[id];
    }
    return counts;
}

int countIn(const std::map<Id, int> &counts, const Id &id)
{
    const auto found = counts.find(id);
    return found == counts.end() ? 0 : found->second;
}

} // namespace

/// Without rows that have no challenge anywhere; those that have none here are muted.
DataTable BookletBuilder::countTable(const Label &name, const std::vector<CountRow> &rows) const
{
    DataTable table;
    table.columns = {{say(name), 4}, {say(words::ChallengesColumn), 1, true}};
    if (!isWhole())
        table.columns.push_back({say(words::WholeColumn), 1.4, true});
    for (const CountRow &row : rows) {
        if (row.all == 0)
            continue;
        const SpanLook look = row.here == 0 ? SpanLook::Muted : SpanLook::Plain;
        table.rows.push_back({{{row.name, look}}, {{numberText(row.here, m_language), look}}});
        if (!isWhole())
            table.rows.back().push_back({{numberText(row.all, m_language), look}});
    }
    return table;
}

DataTable BookletBuilder::promotionTable() const
{
    DataTable table;
    table.columns = {{say(label(Field::Promotion)), 3},
                     {say(words::Year), 1.4},
                     {say(words::ChallengesColumn), 1, true},
                     {say(words::TeamColumn), 1, true},
                     {say(words::MentorsColumn), 1, true}};
    if (!isWhole())
        table.columns.push_back({say(words::WholeColumn), 1.4, true});
    const auto add = [&](const std::string &name, const std::string &year, SpanLook look,
                         const std::vector<const Challenge *> &here, std::size_t all) {
        const Overview overview = overviewOf(m_catalogue, here);
        const auto cell = [&](std::size_t count) {
            const std::string none = here.empty() ? "0" : say(words::Nobody);
            return Text{
                {count == 0 ? none : numberText(static_cast<std::int64_t>(count), m_language),
                 look}};
        };
        table.rows.push_back({{{name, look}},
                              {{year, look}},
                              cell(here.size()),
                              cell(static_cast<std::size_t>(overview.entrepreneurs)),
                              cell(static_cast<std::size_t>(overview.mentors))});
        if (!isWhole())
            table.rows.back().push_back(cell(all));
    };
    for (const Promotion &promotion : m_catalogue.promotions()) {
        std::vector<const Challenge *> here;
        std::copy_if(m_challenges.begin(), m_challenges.end(), std::back_inserter(here),
                     [&](const Challenge *one) { return one->promotion == promotion.id; });
        add(eig::nameOf(promotion, m_language), promotion.year, SpanLook::Plain, here,
            overviewOfPromotion(m_catalogue, promotion.id).challenges.size());
    }
    add(say(words::Total), {}, SpanLook::Strong, m_challenges, m_catalogue.challenges().size());
    return table;
}

DataTable BookletBuilder::ministryTable() const
{
    std::vector<CountRow> rows;
    const auto whole = allOf(m_catalogue);
    const auto keysOf = [this](const Challenge &challenge) {
        return std::vector<Id>{m_catalogue.ministryOf(challenge).id};
    };
    const std::map<Id, int> here = countBy(m_challenges, keysOf);
    const std::map<Id, int> all = countBy(whole, keysOf);
    for (const Section &section :
         sectionsOf(m_catalogue, whole, BookletOrder::Ministry, m_language))
        rows.push_back(
            {nameOf(section), countIn(here, section.record->id), countIn(all, section.record->id)});
    return countTable(label(Field::Ministry), rows);
}

DataTable BookletBuilder::themeTable() const
{
    std::vector<CountRow> rows;
    const auto keysOf = [](const Challenge &challenge) { return challenge.themes; };
    const std::map<Id, int> here = countBy(m_challenges, keysOf);
    // The order of an overview: by count, then by name.
    for (const TermCount &count : overviewOf(m_catalogue, allOf(m_catalogue)).themes) {
        if (const Term *term = m_catalogue.theme(count.term))
            rows.push_back(
                {eig::nameOf(*term, m_language), countIn(here, count.term), count.count});
    }
    return countTable(label(Field::Theme), rows);
}

Part BookletBuilder::figures() const
{
    const Label line = isWhole() ? words::FiguresLine : words::PartFiguresLine;
    Blocks blocks = titled(words::Figures, say(line));
    blocks.emplace_back(Heading{2, say(words::ByPromotionTitle)});
    blocks.emplace_back(promotionTable());
    blocks.emplace_back(Paragraph{{{say(words::PeopleNote)}}, ParagraphLook::Note});
    Band tables = halves();
    tables.columns.front().blocks = {Heading{2, say(words::ByMinistryTitle)}, ministryTable()};
    tables.columns.back().blocks = {Heading{2, say(words::ByThemeTitle)}, themeTable(),
                                    Paragraph{{{say(words::ThemesNote)}}, ParagraphLook::Note}};
    Part part = this->part(words::Figures, anchors::Figures);
    part.bands = {across(std::move(blocks)), std::move(tables)};
    return part;
}

} // namespace eig::booklet
