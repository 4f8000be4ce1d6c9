// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/search_picture.h"

#include "widgets/style/icons.h"
#include "widgets/style/text_style.h"
#include "widgets/style/theme.h"

#include <QEvent>
#include <QPainter>

namespace eig {
namespace {

constexpr int Size = 52;
constexpr int Radius = 12;
constexpr int IconSize = 24;

} // namespace

SearchPicture::SearchPicture(QWidget *parent) : QLabel(parent) { fit(); }

void SearchPicture::setIcon(Icon icon)
{
    m_icon = icon;
    update();
}

void SearchPicture::fit() { setFixedSize(scaled(Size), scaled(Size)); }

void SearchPicture::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void SearchPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(this).color(Token::AccSoft));
    painter.drawRoundedRect(rect(), scaled(Radius), scaled(Radius));
    QRect icon(0, 0, scaled(IconSize), scaled(IconSize));
    icon.moveCenter(rect().center());
    themedIcon(m_icon, Token::Acc).paint(&painter, icon);
}

} // namespace eig
