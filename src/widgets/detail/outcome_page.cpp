// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/outcome_page.h"

#include "documents/layout/link_address.h"
#include "widgets/detail/detail_header.h"
#include "widgets/detail/record_text.h"

namespace eig {

OutcomePage::OutcomePage(DetailPage &page, const Catalogue &catalogue, const Outcome &outcome)
    : PageWriter(page, catalogue)
    , m_outcome(outcome)
    , m_challenge(m_catalogue.challenge(outcome.challenge))
{
}

void OutcomePage::write()
{
    writeHeader();
    writeKeyFacts();
    writeChallenge();
    writeHistory();
    writeLinks();
    m_citations.add(m_outcome.sources);
    addSources();
}

void OutcomePage::writeHeader()
{
    DetailHeader *header = m_page.header();
    header->setKind(Icon::Outcomes, word(singular(EntityKind::Outcome)));
    header->setName(toQString(m_outcome.title), frenchLocale());
    if (m_challenge)
        header->setLine(toQString(m_challenge->name), frenchLocale());
}

void OutcomePage::writeKeyFacts()
{
    m_page.beginSection({QStringLiteral("essentials"), Icon::Info, tr("Key facts")},
                        DetailSection::Heading::Hidden);
    QString kind = word(label(m_outcome.kind));
    if (m_outcome.step)
        kind += QStringLiteral(", ") + word(label(*m_outcome.step)).toLower();
    m_page.addFact(word(label(Field::Kind)), plainParts(kind));
    if (m_outcome.value) {
        TextParts value = plainParts(figureText(m_outcome, language()));
        append(value, m_citations.cite(m_outcome.sources));
        m_page.addFact(tr("Value"), std::move(value), French);
    }
    const bool isKnown = m_challenge && m_challenge->status;
    TextParts status = orUnknown(
        plainParts(isKnown ? toQString(statusText(*m_challenge->status, language())) : QString()));
    if (isKnown)
        append(status, m_citations.cite(m_challenge->status->sources));
    m_page.addFact(tr("Status"), std::move(status));
    TextParts date = orUnknown(
        plainParts(m_outcome.date ? toQString(dateText(*m_outcome.date, language())) : QString()));
    if (m_outcome.date)
        append(date, m_citations.cite(m_outcome.sources));
    m_page.addFact(tr("Date"), std::move(date));
}

void OutcomePage::writeChallenge()
{
    if (!m_challenge)
        return;
    m_page.beginSection({QStringLiteral("challenge"), Icon::Challenges, tr("Original challenge")});
    addChallengeRow(*m_challenge, toQString(taglineOf(*m_challenge, language()).text));
}

/// The other steps of the same challenge, oldest first.
void OutcomePage::writeHistory()
{
    if (!m_challenge)
        return;
    std::vector<DetailPage::TrailEntry> trail;
    for (const Outcome *step : m_catalogue.stepsOf(*m_challenge)) {
        DetailPage::TrailEntry entry;
        if (step->date)
            entry.date = toQString(dateText(*step->date, language()));
        if (step->step)
            entry.mark = word(label(*step->step));
        if (step == &m_outcome)
            entry.text = plainParts(toQString(step->title));
        else
            entry.text = {recordPart(EntityKind::Outcome, step->id)};
        append(entry.text, m_citations.cite(step->sources));
        trail.push_back(std::move(entry));
    }
    if (trail.empty())
        return;
    m_page.beginSection({QStringLiteral("history"), Icon::History, tr("History")});
    m_page.addTrail(trail);
}

void OutcomePage::writeLinks()
{
    if (m_outcome.url.empty())
        return;
    m_page.beginSection({QStringLiteral("links"), Icon::Link, tr("Links")});
    m_page.addText({addressPart(toQString(layout::printedAddress(m_outcome.url)), m_outcome.url)});
}

} // namespace eig
