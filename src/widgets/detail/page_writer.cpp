// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/page_writer.h"

#include "documents/layout/link_address.h"
#include "widgets/detail/detail_parts.h"
#include "widgets/detail/discrepancy_text.h"
#include "widgets/detail/record_text.h"
#include "widgets/shell/external_link.h"

#include <QCoreApplication>

#include <iterator>

namespace eig {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(eig::PageWriter)
};

} // namespace

PageWriter::PageWriter(DetailPage &page, Catalogue catalogue)
    : m_page(page)
    , m_catalogue(std::move(catalogue))
    , m_citations(m_catalogue)
{
}

QString PageWriter::orUnknown(const QString &text) const
{
    return text.isEmpty() ? toQString(notDocumented(language())) : text;
}

TextParts PageWriter::orUnknown(TextParts parts) const
{
    for (const TextPart &part : parts) {
        if (!part.text.isEmpty())
            return parts;
    }
    return plainParts(orUnknown(QString()));
}

QString PageWriter::word(const Label &label) const { return toQString(label.in(language())); }

TextParts PageWriter::plainParts(const QString &text) { return {plain(text)}; }

void PageWriter::append(TextParts &parts, TextParts more)
{
    std::move(more.begin(), more.end(), std::back_inserter(parts));
}

void PageWriter::addListed(TextParts &parts, TextPart part)
{
    if (!parts.empty())
        parts.push_back(plain(QStringLiteral(", ")));
    parts.push_back(std::move(part));
}

TextPart PageWriter::recordPart(EntityKind kind, const Id &id) const
{
    const QString name = recordName(m_catalogue, {kind, id}, language());
    return name.isEmpty() ? plain(QString()) : TextPart{name, to(kind, id), {}};
}

TextPart PageWriter::promotionPart(const Id &id) const
{
    const Promotion *promotion = m_catalogue.promotion(id);
    return promotion ? TextPart{promotionTag(*promotion), to(EntityKind::Promotion, id), {}}
                     : plain(QString());
}

/// An address that may not be opened is still a fact: it is shown as text.
TextPart PageWriter::addressPart(const QString &text, const std::string &address) const
{
    if (!isExternalAddress(address))
        return plain(text);
    return {text, LinkTarget::toAddress(address), {}};
}

std::string PageWriter::queryOf(Field field, const Id &value)
{
    Query query;
    query.setValues(field, {value}, false);
    return toText(query);
}

TextParts PageWriter::termParts(const std::vector<Id> &ids, Field field) const
{
    TextParts parts;
    for (const Id &id : ids) {
        const Term *term = field == Field::Theme ? m_catalogue.theme(id)
                                                 : m_catalogue.expertise(id);
        if (term)
            addListed(parts,
                      {toQString(nameOf(*term, language())),
                       LinkTarget::toQuery(queryOf(field, id)),
                       {}});
    }
    return parts;
}

void PageWriter::addQueryLink(const QString &text, const std::string &query)
{
    m_page.addText({{text, LinkTarget::toQuery(query), {}}})->setMatchable(false);
}

void PageWriter::addChallengeRow(const Challenge &challenge, const QString &detail)
{
    RowText row;
    row.title = toQString(challenge.name);
    row.detail = detail;
    row.trailing = promotionTag(m_catalogue.promotionOf(challenge));
    m_page.addRow(std::move(row), to(EntityKind::Challenge, challenge.id));
}

void PageWriter::addPersonCell(ColumnsLayout *columns, const Id &id, const QString &detail,
                               bool isQuiet)
{
    const Person *person = m_catalogue.person(id);
    if (!person)
        return;
    RowText row;
    row.title = toQString(person->name);
    row.detail = detail;
    row.initials = initialsOf(row.title);
    row.isQuiet = isQuiet;
    m_page.addPerson(columns, std::move(row), to(EntityKind::Person, id));
}

void PageWriter::addDiscrepancies(const std::vector<Discrepancy> &discrepancies)
{
    if (discrepancies.empty())
        return;
    m_page.beginSection({QStringLiteral("discrepancies"), Icon::Discrepancy,
                         Texts::tr("Discrepancies between sources")});
    for (const Discrepancy &discrepancy : discrepancies) {
        Card *card = m_page.addCard();
        m_page.addText(card, plainParts(toQString(discrepancy.subject)), French)
            ->setLook(TextStyle::Strong, Token::T1);
        for (const DisputedValue &value : discrepancy.values)
            m_page.addText(card, disputedParts(value, m_citations), French);
        if (!discrepancy.kept.empty())
            m_page.addText(card, keptParts(discrepancy, m_citations), French)
                ->setLook(TextStyle::Strong, Token::Warn);
        if (!discrepancy.comment.empty())
            m_page.addText(card, plainParts(toQString(discrepancy.comment)), French)
                ->setLook(TextStyle::Small, Token::T2);
    }
}

void PageWriter::addMissing(const QStringList &missing)
{
    if (missing.isEmpty())
        return;
    m_page.beginSection(
        {QStringLiteral("missing"), Icon::Unknown, toQString(notDocumented(language()))});
    QString list = missing.join(QStringLiteral(", "));
    list.front() = list.front().toUpper();
    m_page.addText(plainParts(Texts::tr("%1: no source of the catalogue gives any.").arg(list)))
        ->setLook(TextStyle::Small, Token::T2);
}

void PageWriter::addSources()
{
    m_page.beginSection(
        {QStringLiteral("sources"), Icon::Sources, word(label(EntityKind::Source))});
    for (const Source *source : m_citations.sources()) {
        const QString all = toQString(sourceText(*source, language()));
        const QString title = toQString(source->title);
        TextParts entry{addressPart(title, source->url)};
        entry.push_back(plain(asSentence(all.mid(title.size()))));
        QString citation = asSentence(all);
        if (!source->url.empty())
            citation += u' ' + toQString(source->url);
        m_page.addSource(source->id, std::move(entry), citation);
    }
    if (m_citations.sources().empty())
        m_page.addText(orUnknown(TextParts()));
}

} // namespace eig
