// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/detail_header.h"

#include "widgets/detail/detail_parts.h"
#include "widgets/detail/document_accessibility.h"
#include "widgets/detail/text_block.h"

#include <QHBoxLayout>

namespace eig {

DetailHeader::DetailHeader(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_top(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
    , m_position(new QLabel(this))
    , m_name(new HeadingLabel(QString(), this))
{
    m_column->setContentsMargins(0, 0, 0, scaled(14));
    m_column->setSpacing(scaled(4));
    m_top->setContentsMargins(TextBlock::Inset, 0, TextBlock::Inset, 0);
    m_top->setSpacing(scaled(6));
    m_top->addStretch(1);
    m_position->setObjectName(QStringLiteral("detailPosition"));
    m_position->setTextFormat(Qt::PlainText);
    m_position->setFont(fontOf(TextStyle::Small));
    m_position->setWordWrap(true);
    m_position->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_position->setForegroundRole(QPalette::PlaceholderText);
    m_top->addWidget(m_position);
    m_column->addLayout(m_top);
    m_name->setObjectName(QStringLiteral("recordName"));
    m_name->setFont(fontOf(TextStyle::Record));
    m_name->setContentsMargins(TextBlock::Inset, 0, TextBlock::Inset, 0);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(m_name);
    m_actions->setContentsMargins(TextBlock::Inset, scaled(8), 0, 0);
    m_actions->setSpacing(scaled(6));
    m_actions->addStretch(1);
    m_column->addLayout(m_actions);
}

void DetailHeader::setKind(Icon icon, const QString &kind)
{
    auto *text = new TextBlock(kind, this);
    text->setLook(TextStyle::Small, Token::T2);
    text->setObjectName(QStringLiteral("recordKind"));
    m_top->insertWidget(0, new IconLabel(themedIcon(icon, Token::T2), 15, this), 0,
                        Qt::AlignVCenter);
    m_top->insertWidget(1, text, 0, Qt::AlignVCenter);
}

void DetailHeader::setTag(const QString &text, LinkTarget target, const QString &name)
{
    auto *tag = new TagLink(text, std::move(target), this);
    tag->setAccessibleName(name);
    m_top->insertWidget(m_top->count() - 2, tag, 0, Qt::AlignVCenter);
    connect(tag, &LinkButton::clicked, this, [this, tag] { Q_EMIT linkActivated(tag->target()); });
}

void DetailHeader::setPosition(const QString &position)
{
    m_position->setText(position);
    m_position->setVisible(!position.isEmpty());
}

void DetailHeader::setName(const QString &name, const QLocale &locale)
{
    m_name->setLocale(locale);
    m_name->setText(name);
    m_name->setAccessibleName(name);
}

void DetailHeader::setLine(const QString &text, const QLocale &locale)
{
    m_line = new TextBlock(text, this);
    m_line->setLocale(locale);
    m_line->setObjectName(QStringLiteral("tagline"));
    m_line->setLook(TextStyle::Body, Token::T2);
    m_column->insertWidget(m_column->indexOf(m_name) + 1, m_line);
}

void DetailHeader::addAction(QWidget *button)
{
    m_actions->insertWidget(m_actions->count() - 1, button);
}

void DetailHeader::showNote(const QString &text)
{
    delete m_note;
    auto *card = new Card(Card::Look::Plain, this);
    auto *note = new TextBlock(text, card);
    note->setObjectName(QStringLiteral("detailNote"));
    card->layout()->addWidget(note);
    m_column->addSpacing(scaled(6));
    m_column->addWidget(card);
    card->show();
    m_note = card;
    note->setFocusPolicy(Qt::StrongFocus);
    note->setFocus(Qt::OtherFocusReason);
}

} // namespace eig
