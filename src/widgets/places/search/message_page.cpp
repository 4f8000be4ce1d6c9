// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/search/message_page.h"

#include "widgets/places/search_picture.h"
#include "widgets/style/text_style.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace eig {
namespace {

constexpr int Side = 18;

} // namespace

MessagePage::MessagePage(QWidget *parent)
    : QScrollArea(parent)
    , m_picture(new SearchPicture(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_offers(new QVBoxLayout)
    , m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("searchMessage"));
    m_title->setObjectName(QStringLiteral("searchMessageTitle"));
    m_text->setObjectName(QStringLiteral("searchMessageText"));
    for (QLabel *label : {m_title, m_text, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(scaled(Side), scaled(Side), scaled(Side), scaled(Side));
    column->addStretch(2);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addSpacing(scaled(12));
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(scaled(8));
    m_offers->setSpacing(scaled(8));
    column->addLayout(m_offers);
    column->addSpacing(scaled(8));
    column->addWidget(m_hint);
    column->addStretch(3);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    applyFonts();
}

void MessagePage::applyFonts()
{
    m_title->setFont(fontOf(TextStyle::Title));
    m_text->setFont(fontOf(TextStyle::Body));
    m_hint->setFont(fontOf(TextStyle::Small));
}

void MessagePage::clearOffers()
{
    while (QLayoutItem *offer = m_offers->takeAt(0)) {
        // It may be the one whose signal led here.
        offer->widget()->hide();
        offer->widget()->deleteLater();
        delete offer;
    }
}

void MessagePage::showMessage(Message message)
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    clearOffers();
    m_title->setText(message.title);
    m_text->setText(message.text);
    m_text->setVisible(!message.text.isEmpty());
    for (Offer &offer : message.offers) {
        QString text = offer.text;
        auto *button = new QPushButton(text.replace(u'&', QStringLiteral("&&")), this);
        button->setObjectName(QLatin1String(offer.objectName));
        button->setAccessibleName(offer.text);
        button->setAccessibleDescription(offer.detail);
        button->setToolTip(offer.detail);
        connect(button, &QPushButton::clicked, this, [take = std::move(offer.take)] { take(); });
        m_offers->addWidget(button, 0, Qt::AlignHCenter);
        button->show(); // a layout does it later only, too late for the focus
    }
    m_hint->setText(message.hint);
    m_hint->setVisible(!message.hint.isEmpty());
    if (hadFocus)
        focusFirst();
}

void MessagePage::setPicture(Icon icon) { m_picture->setIcon(icon); }

bool MessagePage::hasOffers() const { return m_offers->count() > 0; }

void MessagePage::focusFirst()
{
    if (hasOffers())
        m_offers->itemAt(0)->widget()->setFocus(Qt::TabFocusReason);
}

void MessagePage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFonts();
}

} // namespace eig
