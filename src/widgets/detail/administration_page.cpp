// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/administration_page.h"

#include "documents/layout/link_address.h"
#include "widgets/detail/detail_header.h"
#include "widgets/detail/record_text.h"

namespace eig {

AdministrationPage::AdministrationPage(DetailPage &page, const Catalogue &catalogue,
                                       const Administration &administration)
    : OverviewWriter(page, catalogue, overviewOfAdministration(catalogue, administration.id))
    , m_administration(administration)
{
    setScope(Field::Administration, administration.id);
}

void AdministrationPage::write()
{
    writeHeader();
    writeKeyFacts();
    writePresence();
    writeChallenges();
    writePeople();
    writeExpertises();
    writeNames();
    QStringList missing;
    if (hosted().empty())
        missing.append(tr("challenges"));
    if (m_administration.website.empty())
        missing.append(tr("website"));
    addMissing(missing);
}

void AdministrationPage::writeHeader()
{
    DetailHeader *header = m_page.header();
    header->setKind(Icon::Administrations, word(singular(EntityKind::Administration)));
    header->setName(toQString(m_administration.name), frenchLocale());
    QStringList line;
    for (const std::string &text : {m_administration.acronym, m_administration.kind}) {
        if (!text.empty())
            line.append(toQString(text));
    }
    header->setLine(orUnknown(line.join(QStringLiteral(" · "))), frenchLocale());
}

void AdministrationPage::writeBelonging()
{
    const Ministry *ministry = m_catalogue.ministry(m_administration.ministry);
    TextParts belonging{recordPart(EntityKind::Ministry, m_administration.ministry)};
    if (!m_administration.noMinistryReason.empty())
        belonging.push_back(plain(u" (" + toQString(m_administration.noMinistryReason) + u')'));
    m_page.addFact(ministry && ministry->isGroup ? tr("Institution") : word(label(Field::Ministry)),
                   orUnknown(std::move(belonging)));
    if (!m_administration.parent.empty())
        m_page.addFact(tr("Part of"),
                       {recordPart(EntityKind::Administration, m_administration.parent)});
    TextParts parts;
    for (const Administration &other : m_catalogue.administrations()) {
        if (other.parent == m_administration.id)
            addListed(parts, recordPart(EntityKind::Administration, other.id));
    }
    if (!parts.empty())
        m_page.addFact(tr("Includes"), std::move(parts));
}

void AdministrationPage::writeKeyFacts()
{
    m_page.beginSection({QStringLiteral("essentials"), Icon::Info, tr("Key facts")},
                        DetailSection::Heading::Hidden);
    writeStrip(0);
    if (!m_administration.activity.empty())
        m_page.addText(plainParts(toQString(m_administration.activity)), French);
    writeBelonging();
    if (!m_administration.formerNames.empty()) {
        QStringList names;
        for (const std::string &name : m_administration.formerNames)
            names.append(toQString(name));
        m_page.addFact(tr("Former name"), plainParts(names.join(u'\n')), French);
    }
    const std::string &website = m_administration.website;
    if (!website.empty())
        m_page.addFact(tr("Website"),
                       {addressPart(toQString(layout::printedAddress(website)), website)});
    if (!m_administration.note.empty())
        m_page.addText(plainParts(toQString(m_administration.note)), French)
            ->setLook(TextStyle::Body, Token::T2);
    writeQueryLink();
}

std::vector<std::pair<const Challenge *, HostRole>> AdministrationPage::hosted() const
{
    std::vector<std::pair<const Challenge *, HostRole>> hosted;
    for (const Challenge &challenge : m_catalogue.challenges()) {
        for (const Host &host : challenge.hosts) {
            if (host.administration == m_administration.id)
                hosted.emplace_back(&challenge, host.role);
        }
    }
    return hosted;
}

void AdministrationPage::writeChallenges()
{
    const auto challenges = hosted();
    if (challenges.empty())
        return;
    m_page.beginSection(
        {QStringLiteral("challenges"), Icon::Challenges, word(label(EntityKind::Challenge))});
    for (const auto &[challenge, role] : challenges) {
        const bool isPlain = role == HostRole::Host;
        addChallengeRow(*challenge, isPlain ? toQString(challenge->tagline) : word(label(role)));
    }
}

} // namespace eig
