// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/style/parts/buttons.h"

#include "widgets/style/paint.h"
#include "widgets/style/parts/disabled.h"
#include "widgets/style/text_style.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace eig::parts {
namespace {

QRectF squareIn(const QRect &rect)
{
    const int side = std::min(rect.width(), rect.height());
    return QRect(rect.left() + (rect.width() - side) / 2, rect.top() + (rect.height() - side) / 2,
                 side, side);
}

Look checkLook(const QStyleOption &option)
{
    if (option.state & QStyle::State_NoChange)
        return Look::CheckExcluded;
    return option.state & QStyle::State_On ? Look::CheckOn : Look::CheckOff;
}

} // namespace

void paintCheckBox(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const Disabled faded(painter, option);
    const QRectF box = squareIn(option.rect);
    const Look look = checkLook(option);
    paintBox(painter, box, scaled(radius::Mark), look, theme);
    if (look == Look::CheckOff)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(inkOf(look, theme), box.width() / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (look == Look::CheckOn)
        painter.drawPolyline(QPolygonF({at(0.27, 0.53), at(0.43, 0.69), at(0.74, 0.34)}));
    else
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    painter.restore();
}

void paintRadioButton(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const Disabled faded(painter, option);
    const QRectF circle = squareIn(option.rect);
    const Look look = option.state & QStyle::State_On ? Look::CheckOn : Look::CheckOff;
    paintBox(painter, circle, circle.width() / 2, look, theme);
    if (look == Look::CheckOff)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(inkOf(look, theme));
    painter.drawEllipse(circle.center(), circle.width() * 0.19, circle.width() * 0.19);
    painter.restore();
}

} // namespace eig::parts
