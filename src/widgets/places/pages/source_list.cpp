// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/pages/source_list.h"

#include "widgets/detail/record_text.h"
#include "widgets/detail/source_row.h"
#include "widgets/detail/text_block.h"
#include "widgets/shell/external_link.h"

#include <QVBoxLayout>

namespace eig {

SourceList::SourceList(const std::vector<const Source *> &sources, Language language,
                       QWidget *parent)
    : PageCard(toQString(label(EntityKind::Source).in(language)), parent)
{
    setObjectName(QStringLiteral("pageSources"));
    for (const Source *source : sources)
        addEntry(*source, language);
}

void SourceList::addEntry(const Source &source, Language language)
{
    const auto number = static_cast<int>(m_entries.size()) + 1;
    const QString all = toQString(sourceText(source, language));
    const QString title = toQString(source.title);
    TextPart name{title, {}, {}};
    if (isExternalAddress(source.url))
        name.target = LinkTarget::toAddress(source.url);
    auto *text = new TextBlock({name, {asSentence(all.mid(title.size())), {}, {}}});
    text->setLocale(frenchLocale());
    connect(text, &TextBlock::linkActivated, this, &SourceList::linkActivated);
    QString citation = asSentence(all);
    if (!source.url.empty())
        citation += u' ' + toQString(source.url);
    auto *row = new SourceRow(number, text, this);
    connect(row, &SourceRow::citationAsked, this,
            [this, citation] { Q_EMIT citationCopied(citation); });
    column()->addWidget(row);
    m_entries.push_back(row->entrance());
}

void SourceList::showSource(int number)
{
    const auto index = static_cast<std::size_t>(number) - 1;
    if (index >= m_entries.size())
        return;
    m_entries[index]->setFocus(Qt::OtherFocusReason);
    Q_EMIT sourceShown(m_entries[index]);
}

} // namespace eig
