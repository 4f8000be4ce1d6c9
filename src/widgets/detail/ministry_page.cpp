// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/ministry_page.h"

#include "widgets/detail/detail_header.h"
#include "widgets/detail/record_text.h"

#include <algorithm>

namespace eig {
namespace {

constexpr std::size_t FewAdministrations = 8;

} // namespace

MinistryPage::MinistryPage(DetailPage &page, const Catalogue &catalogue, const Ministry &ministry)
    : OverviewWriter(page, catalogue, overviewOfMinistry(catalogue, ministry.id))
    , m_ministry(ministry)
{
    setScope(Field::Ministry, ministry.id);
}

void MinistryPage::write()
{
    writeHeader();
    m_page.beginSection({QStringLiteral("essentials"), Icon::Info, tr("Key facts")},
                        DetailSection::Heading::Hidden);
    // Those that host no challenge first are listed, not counted.
    writeStrip(static_cast<int>(
        std::count_if(m_overview.administrations.begin(), m_overview.administrations.end(),
                      [](const auto &administration) { return administration.count > 0; })));
    writeQueryLink();
    m_page.addText(plainParts(tr("Counted in this catalogue, each challenge once.")))
        ->setLook(TextStyle::Small, Token::T3);
    if (!m_ministry.portrait.empty())
        m_page.addText(plainParts(toQString(m_ministry.portrait)), French);
    writePresence();
    writeChallenges();
    writeAdministrations();
    writePeople();
    writeExpertises();
    writeNames();
}

void MinistryPage::writeHeader()
{
    DetailHeader *header = m_page.header();
    header->setKind(Icon::Ministries,
                    m_ministry.isGroup ? tr("Institutions without a ministry")
                                       : word(singular(EntityKind::Ministry)));
    header->setName(toQString(nameOf(m_ministry, language())));
    header->setLine(presenceText());
}

void MinistryPage::writeChallenges()
{
    if (m_overview.challenges.empty())
        return;
    m_page.beginSection(
        {QStringLiteral("challenges"), Icon::Challenges, word(label(EntityKind::Challenge))});
    for (const Challenge *challenge : m_overview.challenges)
        addChallengeRow(*challenge, toQString(m_catalogue.hostOf(*challenge).name));
}

void MinistryPage::writeAdministrations()
{
    const std::size_t all = m_overview.administrations.size();
    if (all == 0)
        return;
    m_page.beginSection({QStringLiteral("administrations"), Icon::Administrations,
                         word(label(EntityKind::Administration))});
    const std::size_t shown = all <= FewAdministrations + 2 ? all : FewAdministrations;
    writeAdministrations(0, shown);
    if (shown < all)
        m_page.addMore(tr("Show all %n administration(s)", nullptr, static_cast<int>(all)),
                       [this, shown, all] { writeAdministrations(shown, all); });
}

void MinistryPage::writeAdministrations(std::size_t from, std::size_t end)
{
    for (std::size_t i = from; i < end; ++i) {
        const AdministrationCount &entry = m_overview.administrations[i];
        const Administration *administration = m_catalogue.administration(entry.administration);
        if (!administration)
            continue;
        RowText row;
        row.title = toQString(administration->name);
        row.detail = toQString(administration->acronym);
        row.trailing = QString::number(entry.count);
        m_page.addRow(std::move(row), to(EntityKind::Administration, administration->id));
    }
}

} // namespace eig
