// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/ministries/column_delegate.h"

#include "models/ministry_tree_model.h"
#include "widgets/charts/presence_strip.h"
#include "widgets/style/text_style.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>

namespace eig {
namespace {

constexpr int Margin = 14;
constexpr int Gap = 12;
constexpr int CountWidth = 20;
constexpr int ChevronWidth = 5;
/// The presence gives way to a name that would have less.
constexpr int NameWidth = 150;
constexpr int AdministrationNameWidth = 220;

MinistryRowKind kindOf(const QModelIndex &index)
{
    return static_cast<MinistryRowKind>(index.data(MinistryTreeModel::KindRole).toInt());
}

bool isHeading(MinistryRowKind kind)
{
    return kind == MinistryRowKind::Heading || kind == MinistryRowKind::Promotion;
}

QString countOf(const QModelIndex &index)
{
    const MinistryRowKind kind = kindOf(index);
    if (kind == MinistryRowKind::Challenge || kind == MinistryRowKind::Heading)
        return {};
    return QLocale().toString(index.data(MinistryTreeModel::CountRole).toInt());
}

QFont semiBold(TextStyle style)
{
    QFont font = fontOf(style);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

void ColumnDelegate::setRowHeights(int row, int heading)
{
    m_rowHeight = row;
    m_headingHeight = heading;
}

QSize ColumnDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isTitle = isHeading(kindOf(index));
    const int height = scaled(isTitle ? m_headingHeight : m_rowHeight);
    return {0, std::max(height, option.fontMetrics.height() + 4)};
}

void ColumnDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.widget);
    const MinistryRowKind kind = kindOf(index);
    Line line{*painter, index, theme, rowLook(option),
              option.rect.adjusted(scaled(Margin), 0, -scaled(Margin), 0)};
    painter->save();
    if (isHeading(kind)) {
        paintHeading(line);
    } else {
        paintRowTint(*painter, option.rect, line.look, theme);
        paintRowBar(*painter, option.rect, line.look, theme);
        if (kind != MinistryRowKind::Challenge) {
            paintChevron(line);
            paintCount(line);
            if (kind != MinistryRowKind::AllAdministrations)
                paintPresence(line);
        }
        paintName(line);
        paintRowRing(*painter, option.rect, line.look, theme);
    }
    painter->restore();
}

void ColumnDelegate::paintHeading(Line &line) const
{
    const QFont font = semiBold(TextStyle::Small);
    const QString name = line.index.data().toString();
    m_texts.draw(line.painter, line.free, name, font, line.theme.color(Token::T2));
    const QString count = countOf(line.index);
    if (count.isEmpty())
        return;
    line.free.setLeft(line.free.left() + m_texts.width(name, font) + scaled(5));
    m_texts.draw(line.painter, line.free, QString(u"· " + count), fontOf(TextStyle::Small),
                 line.theme.color(Token::T3));
}

void ColumnDelegate::paintChevron(Line &line) const
{
    const QPointF tip(line.free.right(), line.free.center().y() + 0.5);
    eig::paintChevron(line.painter, tip,
                      line.theme.color(line.look.isSelected ? Token::Acc : Token::T3));
    line.free.setRight(line.free.right() - scaled(ChevronWidth) - scaled(Gap));
}

void ColumnDelegate::paintCount(Line &line) const
{
    const QString count = countOf(line.index);
    const QFont font = fontOf(TextStyle::Body);
    m_texts.draw(line.painter, line.free, count, font,
                 line.theme.color(line.look.isSelected ? Token::Acc : Token::T2), Qt::AlignRight);
    const int width = std::max(m_texts.width(count, font), scaled(CountWidth));
    line.free.setRight(line.free.right() - width - scaled(Gap));
}

void ColumnDelegate::paintPresence(Line &line) const
{
    const auto counts = line.index.data(MinistryTreeModel::PresenceRole).value<std::vector<int>>();
    const QSize size = presenceStripSize(counts.size());
    const bool isMinistry = kindOf(line.index) == MinistryRowKind::Ministry;
    const int nameWidth = scaled(isMinistry ? NameWidth : AdministrationNameWidth);
    if (counts.empty() || line.free.width() - size.width() - scaled(Gap) < nameWidth)
        return;
    const QRect place(line.free.right() + 1 - size.width(), line.free.top(), size.width(),
                      line.free.height());
    paintPresenceStrip(line.painter, place, counts, line.theme,
                       line.look.isSelected ? PresenceStripState::Selected
                                            : PresenceStripState::Normal);
    line.free.setRight(place.left() - scaled(Gap));
}

/// An administration shows its acronym first: long names differ only at their end.
void ColumnDelegate::paintName(Line &line) const
{
    const bool isDimmed = kindOf(line.index) != MinistryRowKind::Challenge
        && line.index.data(MinistryTreeModel::CountRole).toInt() == 0;
    const Token strong = line.look.isSelected ? Token::Acc : isDimmed ? Token::T3 : Token::T1;
    const QFont font = line.look.isSelected ? semiBold(TextStyle::Body) : fontOf(TextStyle::Body);
    const QString name = line.index.data().toString();
    const QString acronym = line.index.data(MinistryTreeModel::AcronymRole).toString();
    if (acronym.isEmpty()) {
        m_texts.draw(line.painter, line.free, name, font, line.theme.color(strong));
        return;
    }
    m_texts.draw(line.painter, line.free, acronym, font, line.theme.color(strong));
    line.free.setLeft(line.free.left() + m_texts.width(acronym, font) + scaled(8));
    m_texts.draw(line.painter, line.free, name, fontOf(TextStyle::Body),
                 line.theme.color(line.look.isSelected ? Token::T2 : Token::T3));
}

} // namespace eig
