// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/ministries/cell_delegate.h"

#include "models/ministry_tree_model.h"
#include "widgets/charts/presence_strip.h"
#include "widgets/style/text_style.h"

#include <QPainter>

#include <algorithm>

namespace eig {
namespace {

constexpr int Margin = 10;

MinistryRowKind kindOf(const QModelIndex &index)
{
    return static_cast<MinistryRowKind>(index.data(MinistryTreeModel::KindRole).toInt());
}

MinistryColumn columnOf(const QModelIndex &index)
{
    return MinistryTreeModel::columns()[static_cast<std::size_t>(index.column())].column;
}

QFont nameFont(MinistryRowKind kind, bool isSelected)
{
    QFont font = fontOf(kind == MinistryRowKind::Heading ? TextStyle::Small : TextStyle::Body);
    if (isSelected || kind == MinistryRowKind::Heading)
        font.setWeight(QFont::DemiBold);
    return font;
}

Token nameToken(const QModelIndex &index, bool isSelected)
{
    const MinistryRowKind kind = kindOf(index);
    if (isSelected)
        return Token::Acc;
    if (kind == MinistryRowKind::Heading)
        return Token::T2;
    const bool isEmpty = kind != MinistryRowKind::Challenge
        && index.data(MinistryTreeModel::CountRole).toInt() == 0;
    return isEmpty ? Token::T3 : Token::T1;
}

} // namespace

CellDelegate::CellDelegate(Tint tint, QObject *parent) : QStyledItemDelegate(parent), m_tint(tint)
{
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = m_texts.width(index.data().toString(), fontOf(TextStyle::Body));
    return {width + 2 * scaled(Margin),
            std::max(scaled(m_rowHeight), option.fontMetrics.height() + 4)};
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.widget);
    const RowLook look = rowLook(option);
    const QRect place = option.rect.adjusted(scaled(Margin), 0, -scaled(Margin), 0);
    painter->save();
    if (m_tint == Tint::ByDelegate) {
        paintRowTint(*painter, option.rect, look, theme);
        if (index.column() == 0)
            paintRowBar(*painter, option.rect, look, theme);
    }
    const auto counts = index.data(MinistryTreeModel::PresenceRole).value<std::vector<int>>();
    const bool isRight = columnOf(index) != MinistryColumn::Name
        && (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    if (columnOf(index) == MinistryColumn::Name)
        paintName(*painter, place, index, look);
    else if (columnOf(index) == MinistryColumn::Promotions && !counts.empty())
        paintPresenceStrip(*painter, place, counts, theme,
                           look.isSelected ? PresenceStripState::Selected
                                           : PresenceStripState::Normal);
    else
        m_texts.draw(*painter, place, index.data().toString(), fontOf(TextStyle::Body),
                     theme.color(look.isSelected ? Token::T1 : Token::T2),
                     isRight ? Qt::AlignRight : Qt::AlignLeft);
    if (m_tint == Tint::ByDelegate)
        paintRowRing(*painter, option.rect, look, theme);
    painter->restore();
}

void CellDelegate::paintName(QPainter &painter, const QRect &place, const QModelIndex &index,
                             const RowLook &look) const
{
    const Theme theme = Theme::of(qobject_cast<const QWidget *>(parent()));
    const QFont font = nameFont(kindOf(index), look.isSelected);
    const QColor color = theme.color(nameToken(index, look.isSelected));
    const QString acronym = index.data(MinistryTreeModel::AcronymRole).toString();
    QRect rest = place;
    if (!acronym.isEmpty()) {
        m_texts.draw(painter, rest, acronym, font, color);
        rest.setLeft(rest.left() + m_texts.width(acronym, font) + scaled(8));
    }
    m_texts.draw(painter, rest, index.data().toString(),
                 acronym.isEmpty() ? font : fontOf(TextStyle::Body),
                 acronym.isEmpty() ? color : theme.color(look.isSelected ? Token::T2 : Token::T3));
}

} // namespace eig
