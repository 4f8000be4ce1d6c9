// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/search/completion_delegate.h"

#include "models/completion_model.h"
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
constexpr int IconSize = 16;
constexpr int BarWidth = 3;

const CompletionModel &modelOf(const QModelIndex &index)
{
    return *static_cast<const CompletionModel *>(index.model());
}

QFont semiBold(TextStyle style)
{
    QFont font = fontOf(style);
    font.setWeight(QFont::DemiBold);
    return font;
}

Icon iconOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Challenge: return Icon::Challenges;
    case EntityKind::Promotion: return Icon::Promotions;
    case EntityKind::Ministry: return Icon::Ministries;
    case EntityKind::Administration: return Icon::Administrations;
    case EntityKind::Person: return Icon::People;
    case EntityKind::Outcome: return Icon::Outcomes;
    case EntityKind::Source: return Icon::Sources;
    case EntityKind::Milestone: return Icon::Calendar;
    case EntityKind::Partner:
    case EntityKind::SiblingProgramme:
    case EntityKind::Programme: return Icon::Info;
    }
    return Icon::Info;
}

Icon iconOf(Field field)
{
    switch (field) {
    case Field::Promotion: return Icon::Promotions;
    case Field::Year: return Icon::Calendar;
    case Field::Ministry: return Icon::Ministries;
    case Field::Administration: return Icon::Administrations;
    case Field::Person: return Icon::People;
    case Field::Expertise: return Icon::Expertise;
    case Field::Status: return Icon::Outcomes;
    case Field::Source: return Icon::Sources;
    default: return Icon::Tag;
    }
}

Icon iconOf(const Completion &completion)
{
    switch (completion.kind) {
    case CompletionKind::Value: return completion.field ? iconOf(*completion.field) : Icon::Tag;
    case CompletionKind::Exclusion: return Icon::Exclude;
    case CompletionKind::FieldName: return Icon::Filter;
    case CompletionKind::Record:
        return completion.record ? iconOf(completion.record->kind) : Icon::Info;
    case CompletionKind::Recent: return Icon::History;
    }
    return Icon::None;
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

/// What was typed stands out by its weight as much as by its colour.
void paintLabel(QPainter &painter, const QRect &place, const QString &text,
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
}

} // namespace

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isHeading = !modelOf(index).completionAt(index.row());
    const int text = QFontMetrics(fontOf(TextStyle::Body)).height();
    return {0, std::max(scaled(isHeading ? HeadingHeight : RowHeight), text + scaled(6))};
}

void CompletionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.widget);
    const CompletionModel &model = modelOf(index);
    const Completion *completion = model.completionAt(index.row());
    const QString text = index.data().toString();
    QRect free = option.rect.adjusted(scaled(Margin), 0, -scaled(Margin), 0);
    painter->save();
    if (!completion) {
        paintText(*painter, free, text, semiBold(TextStyle::Small), inkOf(Look::RowSecond, theme));
        painter->restore();
        return;
    }
    const Inks inks = inksOf(option);
    painter->fillRect(option.rect, fillOf(inks.first, theme));
    if (option.state & QStyle::State_Selected)
        painter->fillRect(
            QRect(option.rect.left(), option.rect.top(), scaled(BarWidth), option.rect.height()),
            outlineOf(inks.first, theme));
    const QRect icon(free.left(), free.top(), scaled(IconSize), free.height());
    paintIcon(*painter, icon, iconOf(*completion), scaled(IconSize), Token::T2);
    free.setLeft(icon.right() + 1 + scaled(Gap));
    const QString detail = index.data(CompletionModel::DetailRole).toString();
    if (!detail.isEmpty()) {
        const QFont font = fontOf(TextStyle::Small);
        const int needed = QFontMetrics(font).horizontalAdvance(detail) + 1;
        const int width = std::min(needed, free.width() / 2);
        const QRect place(free.right() + 1 - width, free.top(), width, free.height());
        paintText(*painter, place, detail, font, inkOf(inks.second, theme), Qt::AlignRight);
        free.setRight(place.left() - scaled(Gap));
    }
    paintLabel(*painter, free, text, model.marksAt(index.row()), inkOf(inks.first, theme),
               theme.color(Token::Acc));
    painter->restore();
}

} // namespace eig
