// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/style/paint.h"

#include "widgets/style/text_style.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace eig {
namespace {

QFont tagFont()
{
    QFont font = fontOf(TextStyle::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

QSize pillSizeFor(const QString &text, const QFont &font, QSize padding)
{
    const QFontMetrics metrics(font);
    return QSize(metrics.horizontalAdvance(text), metrics.height()) + 2 * padding;
}

void paintCentred(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
                  const QColor &color)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
}

} // namespace

double hairline(const QPainter &painter) { return 1 / painter.device()->devicePixelRatioF(); }

void paintBox(QPainter &painter, const QRectF &rect, double cornerRadius, Look look,
              const Theme &theme)
{
    const double half = hairline(painter) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fillOf(look, theme));
    painter.setPen(QPen(outlineOf(look, theme), 2 * half));
    const double corner = std::min(cornerRadius, rect.height() / 2);
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), corner - half, corner - half);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, double cornerRadius, const Theme &theme)
{
    constexpr double Width = 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(Token::Focus), Width));
    const double corner = std::max(0.0, cornerRadius - Width / 2);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), corner, corner);
    painter.restore();
}

void paintEdge(QPainter &painter, const QRect &rect, Qt::Edge edge, const QColor &color)
{
    const double line = hairline(painter);
    QRectF strip(rect);
    switch (edge) {
    case Qt::TopEdge: strip.setHeight(line); break;
    case Qt::BottomEdge: strip.setTop(strip.bottom() - line); break;
    case Qt::LeftEdge: strip.setWidth(line); break;
    case Qt::RightEdge: strip.setLeft(strip.right() - line); break;
    }
    painter.fillRect(strip, color);
}

void paintIcon(QPainter &painter, const QRect &rect, Icon icon, int side, Token token)
{
    const QRect square(rect.center().x() - (side - 1) / 2, rect.center().y() - (side - 1) / 2, side,
                       side);
    themedIcon(icon, token).paint(&painter, square);
}

QSize badgeSize(const QString &text)
{
    const QSize size = pillSizeFor(text, tagFont(), QSize(scaled(5), scaled(1)));
    return {std::max(size.width(), size.height()), size.height()};
}

void paintBadge(QPainter &painter, const QRect &rect, const QString &text, const Theme &theme)
{
    paintBox(painter, rect, rect.height() / 2.0, Look::Badge, theme);
    paintCentred(painter, rect, text, tagFont(), inkOf(Look::Badge, theme));
}

QSize tagSize(const QString &text)
{
    return pillSizeFor(text, tagFont(), QSize(scaled(7), scaled(2)));
}

void paintTag(QPainter &painter, const QRect &rect, const QString &text, Look look,
              const Theme &theme)
{
    paintBox(painter, rect, scaled(radius::Mark), look, theme);
    paintCentred(painter, rect, text, tagFont(), inkOf(look, theme));
}

QSize pillSize(const QString &text)
{
    return pillSizeFor(text, fontOf(TextStyle::Small), QSize(scaled(8), scaled(2)));
}

void paintPill(QPainter &painter, const QRect &rect, const QString &text, Look look,
               const Theme &theme)
{
    paintBox(painter, rect, rect.height() / 2.0, look, theme);
    paintCentred(painter, rect, text, fontOf(TextStyle::Small), inkOf(look, theme));
}

QFont chipFont()
{
    QFont font = fontOf(TextStyle::Small);
    font.setWeight(QFont::Medium);
    return font;
}

int ChipMetrics::width(const QString &text) const
{
    return padding + QFontMetrics(chipFont()).horizontalAdvance(text) + gap + crossWidth;
}

ChipMetrics chipMetrics() { return {scaled(26), scaled(10), scaled(2), scaled(14), scaled(26)}; }

void paintChip(QPainter &painter, const QRect &rect, const QString &text, Look look,
               const Theme &theme)
{
    const ChipMetrics metrics = chipMetrics();
    paintBox(painter, rect, rect.height() / 2.0, look, theme);
    const QRect textRect = rect.adjusted(metrics.padding, 0, -metrics.gap - metrics.crossWidth, 0);
    paintText(painter, textRect, text, chipFont(), inkOf(look, theme));
    const QRect cross(rect.right() + 1 - metrics.crossWidth, rect.top(), metrics.crossWidth,
                      rect.height());
    paintIcon(painter, cross, Icon::Close, metrics.cross, colorsOf(look).ink);
}

QString initials(const QString &name)
{
    QString letters;
    bool isStart = true;
    for (const QChar c : name) {
        if (isStart && c.isLetter())
            letters += c.toUpper();
        isStart = c.isSpace();
    }
    return letters.size() <= 2 ? letters : QString(letters.front()) + letters.back();
}

void paintAvatar(QPainter &painter, const QRect &rect, const QString &name, Look look,
                 const Theme &theme)
{
    paintBox(painter, rect, rect.height() / 2.0, look, theme);
    QFont font = fontOf(TextStyle::Caption);
    font.setWeight(QFont::DemiBold);
    paintCentred(painter, rect, initials(name), font, inkOf(look, theme));
}

void paintText(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
               const QColor &color, Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, static_cast<int>(alignment) | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace eig
