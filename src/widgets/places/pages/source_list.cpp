// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/pages/source_list.h"

#include "widgets/detail/detail_parts.h"
#include "widgets/detail/link_button.h"
#include "widgets/detail/record_text.h"
#include "widgets/shell/external_link.h"
#include "widgets/style/icons.h"
#include "widgets/style/text_style.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace eig {
namespace {

constexpr int NumberWidth = 24; // pixels of the design at 100 %

} // namespace

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
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(4));
    auto *text = new TextBlock({name, {asSentence(all.mid(title.size())), {}, {}}});
    text->setLook(TextStyle::Small, Token::T2);
    text->setLocale(frenchLocale());
    connect(text, &TextBlock::linkActivated, this, &SourceList::linkActivated);
    row->addWidget(text, 1, Qt::AlignTop);
    QString citation = asSentence(all);
    if (!source.url.empty())
        citation += u' ' + toQString(source.url);
    auto *copy = new QToolButton;
    copy->setObjectName(QStringLiteral("copyCitation"));
    copy->setAutoRaise(true);
    copy->setFocusPolicy(Qt::StrongFocus);
    copy->setIcon(themedIcon(Icon::Copy, Token::T3));
    copy->setIconSize({scaled(14), scaled(14)});
    copy->setFixedSize(scaled(24), scaled(24));
    copy->setToolTip(tr("Copy citation"));
    copy->setAccessibleName(tr("Copy citation of source %1").arg(number));
    connect(copy, &QToolButton::clicked, this,
            [this, citation] { Q_EMIT citationCopied(citation); });
    row->addWidget(copy, 0, Qt::AlignTop);
    auto *mark = new TextBlock(QString::number(number));
    mark->setLook(TextStyle::Small, Token::Acc);
    column()->addWidget(new PairRow(mark, body, NumberWidth, this));
    m_entries.push_back(text->links().empty() ? static_cast<QWidget *>(copy)
                                              : text->links().front());
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
