// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/ministries/row_painter.h"

#include "widgets/style/text_style.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QWidget>

#include <cmath>

namespace eig {
namespace {

constexpr int MostTexts = 2000;
constexpr int BarWidth = 3;
constexpr int ChevronWidth = 4;
constexpr int ChevronHeight = 8;

} // namespace

const TextPainter::Shaped &TextPainter::shaped(const QString &text, const QFont &font,
                                               int width) const
{
    const QString key = text + u'\n' + font.key() + u'\n' + QString::number(width);
    const auto found = m_shaped.constFind(key);
    if (found != m_shaped.constEnd())
        return *found;
    if (m_shaped.size() >= MostTexts)
        m_shaped.clear();
    const QFontMetricsF metrics(font);
    Shaped shaped;
    const QString shown = width > 0 ? metrics.elidedText(text, Qt::ElideRight, width) : text;
    shaped.text.setTextFormat(Qt::PlainText);
    shaped.text.setPerformanceHint(QStaticText::AggressiveCaching);
    shaped.text.setText(shown);
    shaped.text.prepare({}, font);
    shaped.size = shaped.text.size();
    return *m_shaped.insert(key, shaped);
}

void TextPainter::draw(QPainter &painter, const QRect &place, const QString &text,
                       const QFont &font, const QColor &color, Qt::Alignment alignment) const
{
    if (text.isEmpty() || place.width() <= 0)
        return;
    const Shaped &line = shaped(text, font, place.width());
    const qreal left = alignment & Qt::AlignRight ? place.right() + 1 - line.size.width()
                                                  : qreal(place.left());
    const qreal top = place.top() + std::round((place.height() - line.size.height()) / 2);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawStaticText(QPointF(left, top), line.text);
}

int TextPainter::width(const QString &text, const QFont &font) const
{
    return text.isEmpty() ? 0 : static_cast<int>(std::ceil(shaped(text, font, 0).size.width()));
}

RowLook rowLook(const QStyleOptionViewItem &option)
{
    RowLook look;
    look.isSelected = option.state & QStyle::State_Selected;
    look.isActive = option.widget && option.widget->hasFocus() && option.widget->isActiveWindow();
    look.isHovered = (option.state & QStyle::State_MouseOver)
        && (option.state & QStyle::State_Enabled);
    look.hasRing = look.isActive && (option.state & QStyle::State_HasFocus)
        && (option.state & QStyle::State_KeyboardFocusChange);
    return look;
}

void paintRowTint(QPainter &painter, const QRect &place, const RowLook &look, const Theme &theme)
{
    if (look.isSelected)
        painter.fillRect(place, theme.color(look.isActive ? Token::Sel : Token::SelIn));
    else if (look.isHovered)
        painter.fillRect(place, theme.color(Token::Hover));
}

void paintRowBar(QPainter &painter, const QRect &row, const RowLook &look, const Theme &theme)
{
    if (look.isSelected)
        painter.fillRect(QRect(row.left(), row.top(), scaled(BarWidth), row.height()),
                         theme.color(Token::Focus));
}

void paintChevron(QPainter &painter, const QPointF &tip, const QColor &color)
{
    const qreal width = scaled(ChevronWidth);
    const qreal half = scaled(ChevronHeight) / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, scaled(3) / 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = {tip + QPointF(-width, -half), tip, tip + QPointF(-width, half)};
    painter.drawPolyline(points, 3);
    painter.restore();
}

void paintRowRing(QPainter &painter, const QRect &row, const RowLook &look, const Theme &theme)
{
    if (!look.hasRing)
        return;
    painter.save();
    painter.setPen(QPen(theme.color(Token::Focus), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(row.adjusted(1, 1, -1, -1));
    painter.restore();
}

} // namespace eig
