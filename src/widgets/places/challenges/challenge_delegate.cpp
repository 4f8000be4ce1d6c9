// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/challenges/challenge_delegate.h"

#include "models/challenge_table_model.h"
#include "widgets/style/text_style.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace eig {
namespace {

constexpr int EdgePadding = 18;
constexpr int Padding = 10;
constexpr int LineGap = 2;
constexpr int TagHeight = 20;
constexpr int TagPadding = 7;
constexpr int TagRadius = 5;
constexpr qsizetype MostLines = 4000; ///< some screens full; dropped all at once beyond

ChallengeColumn columnOf(const QModelIndex &index)
{
    return ChallengeTableModel::columns()[static_cast<std::size_t>(index.column())].column;
}

QString firstLine(const QModelIndex &index) { return index.data(Qt::DisplayRole).toString(); }

/// Cut off, the names of most administrations would be "Direction générale de…".
QString fittingFirstLine(const QModelIndex &index, const QFont &font, int width)
{
    const QString text = firstLine(index);
    const QString shorter = index.data(ChallengeTableModel::ShortTextRole).toString();
    return shorter.isEmpty() || QFontMetrics(font).horizontalAdvance(text) <= width ? text
                                                                                    : shorter;
}

QString secondLine(const QModelIndex &index)
{
    return index.data(ChallengeTableModel::SecondLineRole).toString();
}

void shape(QStaticText &line, const QString &text, const QFont &font, int width)
{
    line.setTextFormat(Qt::PlainText);
    line.setText(QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
    line.prepare({}, font);
}

} // namespace

ChallengeDelegate::ChallengeDelegate(QTableView &table)
    : QStyledItemDelegate(&table)
    , m_table(table)
{
    clear();
}

void ChallengeDelegate::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    clear();
}

void ChallengeDelegate::clear()
{
    m_lines.clear();
    m_strong = fontOf(TextStyle::Strong);
    m_body = fontOf(TextStyle::Body);
    m_small = fontOf(TextStyle::Small);
    m_tag = fontOf(TextStyle::Caption);
    m_tag.setWeight(QFont::DemiBold);
}

int ChallengeDelegate::paddingOf(const QTableView &table, int section)
{
    const QHeaderView *header = table.horizontalHeader();
    int first = 0;
    while (first < header->count() && header->isSectionHidden(header->logicalIndex(first)))
        ++first;
    return scaled(header->visualIndex(section) == first ? EdgePadding : Padding);
}

const QFont &ChallengeDelegate::firstFont(const QModelIndex &index) const
{
    switch (columnOf(index)) {
    case ChallengeColumn::Name: return m_strong;
    case ChallengeColumn::Promotion: return m_tag;
    default: return m_body;
    }
}

const ChallengeDelegate::Lines &ChallengeDelegate::linesOf(const QModelIndex &index,
                                                           int width) const
{
    const auto key = (static_cast<quint64>(index.row()) << 8)
        | static_cast<quint64>(index.column());
    if (m_lines.size() > MostLines && !m_lines.contains(key))
        m_lines.clear();
    Lines &lines = m_lines[key];
    if (lines.width != width) {
        const QFont &font = firstFont(index);
        shape(lines.first, fittingFirstLine(index, font, width), font, width);
        shape(lines.second, m_isCompact ? QString() : secondLine(index), m_small, width);
        lines.width = width;
    }
    return lines;
}

void ChallengeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Theme theme = Theme::of(&m_table);
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option, index, theme);
    if (columnOf(index) == ChallengeColumn::Promotion)
        paintTag(*painter, option, index, theme);
    else
        paintLines(*painter, option, index, theme);
    painter->restore();
}

void ChallengeDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index, const Theme &theme) const
{
    Token ground = index.row() == m_hoverRow ? Token::Hover : Token::Base;
    // Of the window: what is selected is what the detail shows, wherever the focus is.
    if (option.state.testFlag(QStyle::State_Selected))
        ground = m_table.isActiveWindow() ? Token::Sel : Token::SelIn;
    painter.fillRect(option.rect, theme.color(ground));
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                     theme.color(Token::Line));
}

void ChallengeDelegate::paintLines(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index, const Theme &theme) const
{
    const int left = paddingOf(m_table, index.column());
    const QRect inner = option.rect.adjusted(left, 0, -scaled(Padding), -1);
    const Lines &lines = linesOf(index, inner.width());
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool hasSecond = !lines.second.text().isEmpty();
    const double first = lines.first.size().height();
    const double second = hasSecond ? lines.second.size().height() + scaled(LineGap) : 0;
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    const auto startOf = [&](const QStaticText &line) {
        const double spare = inner.width() - line.size().width();
        if (alignment.testFlag(Qt::AlignRight))
            return inner.left() + spare;
        return alignment.testFlag(Qt::AlignHCenter) ? inner.left() + spare / 2 : inner.left();
    };
    const double top = inner.top() + (inner.height() - first - second) / 2;
    painter.setPen(theme.color(Token::T1));
    painter.setFont(firstFont(index));
    painter.drawStaticText(QPointF(startOf(lines.first), top), lines.first);
    if (!hasSecond)
        return;
    painter.setPen(theme.color(isSelected ? Token::T2 : Token::T3));
    painter.setFont(m_small);
    painter.drawStaticText(QPointF(startOf(lines.second), top + first + scaled(LineGap)),
                           lines.second);
}

void ChallengeDelegate::paintTag(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index, const Theme &theme) const
{
    const int left = paddingOf(m_table, index.column());
    const QRect inner = option.rect.adjusted(left, 0, -scaled(Padding), -1);
    const Lines &lines = linesOf(index, inner.width() - 2 * scaled(TagPadding));
    if (lines.first.text().isEmpty())
        return;
    const QSizeF words = lines.first.size();
    const int height = std::max(scaled(TagHeight), static_cast<int>(words.height()) + 2);
    const int top = inner.top() + (inner.height() - height) / 2; // whole pixels: a sharp outline
    const QRectF tag(inner.left() + 0.5, top + 0.5, words.width() + 2 * scaled(TagPadding), height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(Token::Line2));
    painter.setBrush(theme.color(Token::Base));
    painter.drawRoundedRect(tag, scaled(TagRadius), scaled(TagRadius));
    painter.setPen(theme.color(Token::T2));
    painter.setFont(m_tag);
    painter.drawStaticText(
        QPointF(tag.left() + scaled(TagPadding), tag.top() + (height - words.height()) / 2),
        lines.first);
}

QSize ChallengeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    int width = QFontMetrics(firstFont(index)).horizontalAdvance(firstLine(index));
    if (columnOf(index) == ChallengeColumn::Promotion)
        width += 2 * scaled(TagPadding);
    else if (!m_isCompact)
        width = std::max(width, QFontMetrics(m_small).horizontalAdvance(secondLine(index)));
    return {width + paddingOf(m_table, index.column()) + scaled(Padding) + 2,
            m_table.verticalHeader()->defaultSectionSize()};
}

} // namespace eig
