// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/search/notice_line.h"

#include "widgets/places/records/text_button.h"
#include "widgets/style/flow_layout.h"
#include "widgets/style/paint.h"
#include "widgets/style/text_style.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace eig {
namespace {

constexpr int Side = 18;
constexpr int Outer = 6; ///< above and below the card
constexpr int Inner = 10;
constexpr int IconSize = 16;
constexpr int TextLeft = 32;
constexpr int LinkPadding = 4; ///< of the links, which stand under the text

} // namespace

NoticeLine::NoticeLine(Icon icon, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_text(new QLabel(this))
    , m_links(new QWidget(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *links = new FlowLayout(m_links);
    links->setContentsMargins(0, 0, 0, 0);
    links->setSpacing(scaled(4));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_text);
    column->addWidget(m_links);
    applyFonts();
    hide();
}

void NoticeLine::applyFonts()
{
    m_text->setFont(fontOf(TextStyle::Small));
    m_text->setContentsMargins(scaled(LinkPadding), 0, 0, 0);
    layout()->setContentsMargins(scaled(Side + TextLeft), scaled(Outer + Inner),
                                 scaled(Side + Inner), scaled(Outer + Inner));
}

QString NoticeLine::text() const { return m_text->text(); }

void NoticeLine::showNotice(const QString &text, std::vector<Link> links)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    for (QWidget *button : m_buttons) {
        button->hide();
        m_links->layout()->removeWidget(button);
        button->deleteLater(); // it may be the one whose signal led here
    }
    m_buttons.clear();
    for (Link &link : links) {
        auto *button = new TextButton(m_links);
        button->setObjectName(objectName() + QStringLiteral("Link"));
        button->setText(link.text);
        button->setAccessibleName(link.name);
        connect(button, &QPushButton::clicked, this,
                [follow = std::move(link.follow)] { follow(); });
        m_links->layout()->addWidget(button);
        button->show();
        m_buttons.push_back(button);
    }
    m_links->setVisible(!m_buttons.empty());
    setVisible(!text.isEmpty() || !m_buttons.empty());
    updateGeometry();
}

void NoticeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect card = rect().adjusted(scaled(Side), scaled(Outer), -scaled(Side), -scaled(Outer));
    paintBox(painter, card, scaled(radius::Card), Look::Card, Theme::of(this));
    const QRect icon(card.left() + scaled(Inner), card.top() + scaled(Inner), scaled(IconSize),
                     scaled(IconSize));
    paintIcon(painter, icon, m_icon, icon.width(), Token::T2);
}

void NoticeLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFonts();
}

} // namespace eig
