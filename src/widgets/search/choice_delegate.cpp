// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/search/choice_delegate.h"

#include "models/choice_model.h"
#include "widgets/style/paint.h"
#include "widgets/style/text_style.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace eig {
namespace {

// Pixels at 100 %.
constexpr int RowHeight = 32;
constexpr int HeadingHeight = 28;
constexpr int Margin = 14;
constexpr int Gap = 10;
constexpr int CapGap = 6;
constexpr int IconSize = 16;
constexpr int BarWidth = 3;

const ChoiceRow &rowOf(const QModelIndex &index)
{
    return static_cast<const ChoiceModel *>(index.model())->rowAt(index.row());
}

QFont semiBold(TextStyle style)
{
    QFont font = fontOf(style);
    font.setWeight(QFont::DemiBold);
    return font;
}

struct Inks {
    Look first;
    Look second;
};

Inks inksOf(const QStyleOptionViewItem &option)
{
    if (option.state & QStyle::State_Selected)
        return {Look::RowSelected, Look::RowSecondSelected};
    if (option.state & QStyle::State_MouseOver)
        return {Look::RowHover, Look::RowSecondHover};
    return {Look::Row, Look::RowSecond};
}

/// What was typed stands out by its weight as much as by its colour. Returns the width taken.
int paintLabel(QPainter &painter, const QRect &place, const QString &text,
               const std::vector<TextMark> &marks, const QColor &ink, const QColor &markInk)
{
    const QFontMetrics widest(semiBold(TextStyle::Body));
    const QString shown = widest.elidedText(text, Qt::ElideRight, place.width());
    const auto whole = static_cast<int>(shown == text ? text.size() : shown.size() - 1);
    QList<QTextLayout::FormatRange> formats;
    for (const TextMark &mark : marks) {
        QTextLayout::FormatRange range;
        range.start = mark.start;
        range.length = std::min(mark.length, whole - mark.start);
        range.format.setForeground(markInk);
        range.format.setFontWeight(QFont::DemiBold);
        if (range.length > 0)
            formats.append(range);
    }
    QTextLayout layout(shown, fontOf(TextStyle::Body), painter.device());
    layout.setFormats(formats);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    painter.setPen(ink);
    const double top = place.top() + std::round((place.height() - line.height()) / 2);
    layout.draw(&painter, QPointF(place.left(), top));
    return static_cast<int>(std::ceil(line.naturalTextWidth()));
}

/// Paint from the right; each gives what is left of the place.
QRect paintKeys(QPainter &painter, QRect free, const QStringList &keys, const Theme &theme)
{
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        const QSize size = tagSize(*key);
        const QRect cap(QPoint(free.right() + 1 - size.width(),
                               free.top() + (free.height() - size.height()) / 2),
                        size);
        paintTag(painter, cap, *key, Look::KeyCap, theme);
        free.setRight(cap.left() - 1 - scaled(key + 1 == keys.rend() ? Gap : CapGap));
    }
    return free;
}

QRect paintDetail(QPainter &painter, QRect free, const QString &detail, const QColor &ink)
{
    if (detail.isEmpty())
        return free;
    const QFont font = fontOf(TextStyle::Small);
    const int needed = QFontMetrics(font).horizontalAdvance(detail) + 1;
    const int width = std::min(needed, free.width() / 2);
    const QRect place(free.right() + 1 - width, free.top(), width, free.height());
    paintText(painter, place, detail, font, ink, Qt::AlignRight);
    free.setRight(place.left() - scaled(Gap));
    return free;
}

} // namespace

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int text = QFontMetrics(fontOf(TextStyle::Body)).height();
    return {0,
            std::max(scaled(rowOf(index).isHeading ? HeadingHeight : RowHeight), text + scaled(6))};
}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.widget);
    const ChoiceRow &row = rowOf(index);
    QRect free = option.rect.adjusted(scaled(Margin), 0, -scaled(Margin), 0);
    painter->save();
    if (row.isHeading) {
        paintText(*painter, free, row.text, semiBold(TextStyle::Small),
                  inkOf(Look::RowSecond, theme));
        painter->restore();
        return;
    }
    const Inks inks = inksOf(option);
    const QColor second = inkOf(inks.second, theme);
    painter->fillRect(option.rect, fillOf(inks.first, theme));
    if (option.state & QStyle::State_Selected)
        painter->fillRect(
            QRect(option.rect.left(), option.rect.top(), scaled(BarWidth), option.rect.height()),
            outlineOf(inks.first, theme));
    const double opacity = row.isUsable ? 1 : DisabledOpacity;
    painter->setOpacity(opacity);
    const QRect icon(free.left(), free.top(), scaled(IconSize), free.height());
    paintIcon(*painter, icon, iconAt(index), scaled(IconSize), Token::T2);
    free.setLeft(icon.right() + 1 + scaled(Gap));
    free = paintKeys(*painter, free, row.keys, theme);
    painter->setOpacity(1);
    free = paintDetail(*painter, free, row.detail, second);
    painter->setOpacity(opacity);
    const QColor mark = theme.color(Token::Acc);
    const int width = paintLabel(*painter, free, row.text, row.marks, inkOf(inks.first, theme),
                                 mark);
    free.setLeft(free.left() + width + scaled(Gap));
    if (!row.otherText.isEmpty() && free.width() > scaled(RowHeight))
        paintLabel(*painter, free, row.otherText, row.otherMarks, second, mark);
    painter->restore();
}

} // namespace eig
