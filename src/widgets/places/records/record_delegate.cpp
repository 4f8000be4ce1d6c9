// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/records/record_delegate.h"

#include "models/record_table_model.h"
#include "widgets/charts/presence_strip.h"
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
constexpr int TagGap = 4;
const QString Separator = QStringLiteral(", ");
constexpr qsizetype MostLines = 4000; ///< some screens full; dropped all at once beyond

QString firstLine(const QModelIndex &index) { return index.data(Qt::DisplayRole).toString(); }

/// Cut off, the names of most administrations would be "Direction générale de…".
QString fittingFirstLine(const QModelIndex &index, const QFont &font, int width)
{
    const QString text = firstLine(index);
    const QString shorter = index.data(RecordTableModel::ShortTextRole).toString();
    return shorter.isEmpty() || QFontMetrics(font).horizontalAdvance(text) <= width ? text
                                                                                    : shorter;
}

QString secondLine(const QModelIndex &index)
{
    return index.data(RecordTableModel::SecondLineRole).toString();
}

void shape(QStaticText &line, const QString &text, const QFont &font, int width)
{
    line.setTextFormat(Qt::PlainText);
    line.setText(QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
    line.prepare({}, font);
}

} // namespace

RecordDelegate::RecordDelegate(const RecordTableModel &model, QTableView &table)
    : QStyledItemDelegate(&table)
    , m_records(model)
    , m_table(table)
{
    clear();
}

void RecordDelegate::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    clear();
}

void RecordDelegate::clear()
{
    m_lines.clear();
    m_strong = fontOf(TextStyle::Strong);
    m_body = fontOf(TextStyle::Body);
    m_small = fontOf(TextStyle::Small);
    m_tag = fontOf(TextStyle::Caption);
    m_tag.setWeight(QFont::DemiBold);
}

int RecordDelegate::paddingOf(const QTableView &table, int section)
{
    const QHeaderView *header = table.horizontalHeader();
    int first = 0;
    while (first < header->count() && header->isSectionHidden(header->logicalIndex(first)))
        ++first;
    return scaled(header->visualIndex(section) == first ? EdgePadding : Padding);
}

const QFont &RecordDelegate::firstFont(const QModelIndex &index) const
{
    switch (lookOf(index)) {
    case CellLook::Name: return m_strong;
    case CellLook::Tags: return m_tag;
    default: return m_body;
    }
}

/// What is not documented is said in words.
CellLook RecordDelegate::lookOf(const QModelIndex &index) const
{
    const CellLook look = m_records.column(index.column()).look;
    const bool hasValue = look == CellLook::Text || look == CellLook::Name
        || index.data(RecordTableModel::RawRole).isValid();
    return hasValue ? look : CellLook::Text;
}

const RecordDelegate::Lines &RecordDelegate::linesOf(const QModelIndex &index, int width) const
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

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme theme = Theme::of(&m_table);
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option, index, theme);
    switch (lookOf(index)) {
    case CellLook::Tags: paintTags(*painter, option, index, theme); break;
    case CellLook::Strip: paintPresence(*painter, option, index, theme); break;
    default: paintLines(*painter, option, index, theme); break;
    }
    painter->restore();
}

void RecordDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
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

void RecordDelegate::paintLines(QPainter &painter, const QStyleOptionViewItem &option,
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

/// Those that do not fit are counted; the tool tip names them.
void RecordDelegate::paintTags(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index, const Theme &theme) const
{
    const int left = paddingOf(m_table, index.column());
    const QRect inner = option.rect.adjusted(left, 0, -scaled(Padding), -1);
    const QFontMetrics metrics(m_tag);
    const int height = std::max(scaled(TagHeight), metrics.height() + 2);
    const int top = inner.top() + (inner.height() - height) / 2; // whole pixels: a sharp outline
    int x = inner.left();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_tag);
    const QStringList tags = firstLine(index).split(Separator);
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const int room = inner.right() + 1 - x;
        const int wanted = metrics.horizontalAdvance(tags[i]) + 2 * scaled(TagPadding);
        if (i > 0 && wanted > room) {
            painter.setPen(theme.color(Token::T2));
            painter.drawText(QRect(x, inner.top(), room, inner.height()), Qt::AlignVCenter,
                             u'+' + QString::number(tags.size() - i));
            break;
        }
        const QRectF outline(x + 0.5, top + 0.5, std::min(wanted, room), height);
        painter.setPen(theme.color(Token::Line2));
        painter.setBrush(theme.color(Token::Base));
        painter.drawRoundedRect(outline, scaled(TagRadius), scaled(TagRadius));
        painter.setPen(theme.color(Token::T2));
        painter.drawText(
            outline, Qt::AlignCenter,
            metrics.elidedText(tags[i], Qt::ElideRight, room - 2 * scaled(TagPadding)));
        x += wanted + scaled(TagGap);
    }
}

void RecordDelegate::paintPresence(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index, const Theme &theme) const
{
    const int left = paddingOf(m_table, index.column());
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    paintPresenceStrip(painter, option.rect.adjusted(left, 0, -scaled(Padding), -1),
                       index.data(RecordTableModel::PresenceRole).value<Presence>(), theme,
                       isSelected ? PresenceStripState::Selected : PresenceStripState::Normal);
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    int width = QFontMetrics(firstFont(index)).horizontalAdvance(firstLine(index));
    if (lookOf(index) == CellLook::Tags)
        width += static_cast<int>(firstLine(index).count(Separator) + 1)
            * (2 * scaled(TagPadding) + scaled(TagGap));
    else if (!m_isCompact)
        width = std::max(width, QFontMetrics(m_small).horizontalAdvance(secondLine(index)));
    return {width + paddingOf(m_table, index.column()) + scaled(Padding) + 2,
            m_table.verticalHeader()->defaultSectionSize()};
}

} // namespace eig
