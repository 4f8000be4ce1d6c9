// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/ministries/text_link.h"

#include "widgets/style/text_style.h"
#include "widgets/style/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace eig {
namespace {

constexpr int Margin = 3;
constexpr int SmallestHeight = 24; // WCAG 2.2, 2.5.8: target size

} // namespace

TextLink::TextLink(QWidget *parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize TextLink::sizeHint() const
{
    // The advance is rounded, eliding compares the exact one.
    return {fontMetrics().horizontalAdvance(text()) + 1 + 2 * scaled(Margin),
            std::max(scaled(SmallestHeight), fontMetrics().height())};
}

QSize TextLink::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    return {std::min(hint.width(), scaled(60)), hint.height()};
}

void TextLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont line = font();
    line.setUnderline(underMouse() || hasFocus());
    painter.setFont(line);
    painter.setPen(Theme::of(this).color(Token::Acc));
    const QRect place = rect().adjusted(scaled(Margin), 0, -scaled(Margin), 0);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

/// Enter follows a link, as in a browser; Space does as for every button.
void TextLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace eig
