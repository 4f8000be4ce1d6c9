// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/style/parts/fields.h"

#include "widgets/style/paint.h"
#include "widgets/style/parts/buttons.h"
#include "widgets/style/parts/disabled.h"
#include "widgets/style/text_style.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <algorithm>

namespace eig::parts {
namespace {

int barHeight() { return scaled(8); }

QRect barIn(const QRect &rect)
{
    return {rect.left(), rect.top() + (rect.height() - barHeight()) / 2, rect.width(), barHeight()};
}

bool isUnknown(const QStyleOptionProgressBar &option) { return option.minimum >= option.maximum; }

void paintProgress(QPainter &painter, const QRect &bar, const QStyleOptionProgressBar &option,
                   const Theme &theme)
{
    double share = 1;
    if (!isUnknown(option))
        share = (option.progress - option.minimum)
            / static_cast<double>(option.maximum - option.minimum);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath rounded;
    rounded.addRoundedRect(bar, barHeight() / 2.0, barHeight() / 2.0);
    painter.setClipPath(rounded);
    if (isUnknown(option))
        painter.setOpacity(DisabledOpacity);
    QRectF filled(bar);
    filled.setWidth(bar.width() * std::clamp(share, 0.0, 1.0));
    painter.fillRect(filled, inkOf(Look::Progress, theme));
    painter.restore();
}

} // namespace

void paintField(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const Disabled faded(painter, option);
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    paintBox(painter, option.rect, scaled(radius::Field),
             hasFocus ? Look::FieldFocused : Look::Field, theme);
}

void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget,
                   const Theme &theme)
{
    if (option.editable)
        paintField(painter, option, theme);
    else
        paintButtonPanel(painter, option, widget, theme);
    const Disabled faded(painter, option);
    paintIcon(painter, comboBoxArrow(option), Icon::ChevronDown, scaled(14), Token::T2);
}

QRect comboBoxArrow(const QStyleOptionComboBox &option)
{
    const QRect arrow(option.rect.right() + 1 - menuPartWidth(), option.rect.top(), menuPartWidth(),
                      option.rect.height());
    return QStyle::visualRect(option.direction, option.rect, arrow);
}

QRect comboBoxText(const QStyleOptionComboBox &option)
{
    const QRect text = option.rect.adjusted(scaled(option.editable ? 3 : 10), 2, -menuPartWidth(),
                                            -2);
    return QStyle::visualRect(option.direction, option.rect, text);
}

void paintProgressBar(QPainter &painter, const QStyleOptionProgressBar &option, const Theme &theme)
{
    const Disabled faded(painter, option);
    QRect place = option.rect;
    if (option.textVisible) {
        paintText(painter, option.rect, option.text, painter.font(), theme.color(Token::T2),
                  Qt::AlignRight);
        const QFontMetrics &metrics = option.fontMetrics;
        place.setRight(place.right() - scaled(8)
                       - std::max(metrics.horizontalAdvance(option.text),
                                  metrics.horizontalAdvance(QStringLiteral("100 %"))));
    }
    const QRect bar = barIn(place);
    paintBox(painter, bar, barHeight() / 2.0, Look::Progress, theme);
    paintProgress(painter, bar, option, theme);
}

} // namespace eig::parts
