// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/plain_page.h"

#include "core/timeline/timeline.h"
#include "widgets/detail/detail_header.h"
#include "widgets/detail/record_text.h"

#include <algorithm>

namespace eig {
namespace {

template<typename T> const T *found(const std::vector<T> &records, const Id &id)
{
    const auto one = std::find_if(records.begin(), records.end(),
                                  [&id](const T &record) { return record.id == id; });
    return one == records.end() ? nullptr : &*one;
}

const Partner *partnerOf(const Catalogue &catalogue, const Id &id)
{
    return found(catalogue.programme().partners, id);
}

const SiblingProgramme *siblingOf(const Catalogue &catalogue, const Id &id)
{
    return found(catalogue.programme().siblings, id);
}

} // namespace

PlainPage::PlainPage(DetailPage &page, const Catalogue &catalogue, RecordRef record)
    : PageWriter(page, catalogue)
    , m_record(std::move(record))
{
}

bool PlainPage::isFor(const Catalogue &catalogue, const RecordRef &record)
{
    switch (record.kind) {
    case EntityKind::Milestone: return catalogue.milestone(record.id) != nullptr;
    case EntityKind::Partner: return partnerOf(catalogue, record.id) != nullptr;
    case EntityKind::SiblingProgramme: return siblingOf(catalogue, record.id) != nullptr;
    default: return false;
    }
}

void PlainPage::write()
{
    switch (m_record.kind) {
    case EntityKind::Milestone: writeRecord(*m_catalogue.milestone(m_record.id)); break;
    case EntityKind::Partner: writeRecord(*partnerOf(m_catalogue, m_record.id)); break;
    case EntityKind::SiblingProgramme: writeRecord(*siblingOf(m_catalogue, m_record.id)); break;
    default: break;
    }
    addSources();
}

void PlainPage::begin(Icon icon)
{
    DetailHeader *header = m_page.header();
    header->setKind(icon, word(singular(m_record.kind)));
    header->setName(recordName(m_catalogue, m_record, language()), frenchLocale());
    m_page.beginSection({QStringLiteral("essentials"), Icon::Info, tr("Key facts")},
                        DetailSection::Heading::Hidden);
}

void PlainPage::addCited(const std::string &text, const SourceIds &sources)
{
    TextParts parts = plainParts(toQString(text));
    append(parts, m_citations.cite(sources));
    m_page.addText(std::move(parts), French);
}

void PlainPage::addFactIfKnown(const QString &name, TextParts value)
{
    const bool isKnown = std::any_of(value.begin(), value.end(),
                                     [](const TextPart &part) { return !part.text.isEmpty(); });
    if (isKnown)
        m_page.addFact(name, std::move(value), French);
}

void PlainPage::writeRecord(const Milestone &milestone)
{
    begin(Icon::Calendar);
    addFactIfKnown(tr("Date"), plainParts(toQString(dateText(milestone.date, language()))));
    addFactIfKnown(word(label(Field::Kind)), plainParts(word(label(milestone.kind))));
    addFactIfKnown(word(singular(EntityKind::Promotion)), {promotionPart(milestone.promotion)});
    if (!milestone.detail.empty())
        addCited(milestone.detail, milestone.sources);
    m_citations.add(milestone.sources);
    for (const Jury *jury : juriesOf(m_catalogue.programme(), milestone))
        writeJury(*jury);
}

void PlainPage::writeJury(const Jury &jury)
{
    if (jury.members.empty())
        return;
    m_page.beginSection({toQString("jury-" + jury.id), Icon::People, tr("Members of the jury")});
    addCited(jury.complete ? jury.scope : jury.scope + tr(" (incomplete list)").toStdString(),
             jury.sources);
    for (const JuryMember &member : jury.members) {
        const QString name = toQString(member.name);
        m_page.addText(plainParts(member.role.empty()
                                      ? name
                                      : name + QStringLiteral(", ") + toQString(member.role)),
                       French);
    }
}

void PlainPage::writeRecord(const Partner &partner)
{
    begin(Icon::Related);
    addFactIfKnown(word(label(Field::Kind)), plainParts(toQString(partner.kind)));
    if (!partner.relation.empty())
        addCited(partner.relation, partner.sources);
    m_citations.add(partner.sources);
}

void PlainPage::writeRecord(const SiblingProgramme &sibling)
{
    begin(Icon::Related);
    addFactIfKnown(tr("Country"), plainParts(toQString(sibling.country)));
    if (sibling.year)
        addFactIfKnown(word(label(Field::Year)), plainParts(QString::number(*sibling.year)));
    m_citations.add(sibling.sources);
}

} // namespace eig
