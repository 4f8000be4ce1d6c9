// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/sheets/ministry_sheet.h"

#include "core/labels/period.h"
#include "documents/sheets/words.h"

#include <algorithm>

namespace eig::sheet {

using namespace layout;

MinistrySheet::MinistrySheet(const Catalogue &catalogue, const Ministry &ministry,
                             const SheetOptions &options)
    : OverviewParts(catalogue, options, overviewOfMinistry(catalogue, ministry.id))
    , m_ministry(ministry)
{
}

std::string MinistrySheet::name() const { return nameOf(m_ministry, language()); }

SheetLayout MinistrySheet::write()
{
    // Those that host no challenge first are named, not counted.
    const auto hosts = static_cast<int>(
        std::count_if(m_overview.administrations.begin(), m_overview.administrations.end(),
                      [](const AdministrationCount &one) { return one.count > 0; }));
    SheetLayout sheet;
    sheet.head = {Banner{challengesTag(),
                         say(m_ministry.isGroup ? words::GroupKind : words::MinistryKind),
                         say(words::Origin),
                         name(),
                         {{presenceText()}}}};
    std::vector<Figure> figures{{challengeCount(), words::ChallengeOne, words::ChallengeMany},
                                {hosts, words::AdministrationOne, words::AdministrationMany}};
    for (const Figure &figure : people())
        figures.push_back(figure);
    addFigures(sheet.head, figures);
    addSummary(sheet.main, m_ministry.summaryEn);
    if (m_ministry.portrait.empty()) {
        miss(words::MissingPortrait);
    } else {
        addText(sheet.main, label(TextSection::Portrait), m_ministry.portrait);
    }
    sheet.fixed = 0;
    sheet.addSide(terms(words::Themes, m_overview.themes, &Catalogue::theme));
    sheet.addSide(terms(words::ExpertisesUsed, m_overview.expertises, &Catalogue::expertise));
    sheet.addSide(names());
    addPresence(sheet.rest);
    addChallenges(sheet.rest, label(EntityKind::Challenge), m_overview.challenges,
                  {Detail::Promotion, Detail::Administration});
    if (challengeCount() > 0)
        addNote(sheet.rest, words::StatusSources);
    addAdministrations(sheet.rest);
    addPeople(sheet.rest);
    addMissing(sheet.rest);
    addSources(sheet.sources, {});
    return sheet;
}

Blocks MinistrySheet::names()
{
    CardList list;
    for (const MinistryName &one : m_ministry.names) {
        CardList::Card card{{french(one.name)}, {}};
        const std::string years = periodLabel({one.since, one.until}, language());
        if (!years.empty())
            card.detail.push_back({years});
        append(card.detail.empty() ? card.title : card.detail, cite(one.sources));
        list.cards.push_back(std::move(card));
    }
    if (list.cards.empty())
        return {};
    Blocks blocks;
    addHeading(blocks, words::Names, HeadingLook::Side);
    blocks.emplace_back(std::move(list));
    return blocks;
}

void MinistrySheet::addAdministrations(Blocks &blocks) const
{
    if (m_overview.administrations.empty())
        return;
    DataTable table;
    table.columns = {{say(singular(EntityKind::Administration)), 4},
                     {say(words::Acronym), 1.4},
                     {say(label(EntityKind::Challenge)), 0.8, true}};
    std::vector<std::string> others;
    for (const AdministrationCount &one : m_overview.administrations) {
        const Administration *administration = m_catalogue.administration(one.administration);
        if (!administration)
            continue;
        if (one.count == 0) {
            others.push_back(administration->name);
            continue;
        }
        table.rows.push_back({{french(administration->name)},
                              {french(administration->acronym)},
                              {{std::to_string(one.count)}}});
    }
    addHeading(blocks, label(EntityKind::Administration));
    if (!table.rows.empty())
        blocks.emplace_back(std::move(table));
    if (!others.empty())
        blocks.emplace_back(Paragraph{{{say(words::PartnersOnly), SpanLook::Muted},
                                       french(join(others, say(words::Separator)) + '.')}});
}

} // namespace eig::sheet
