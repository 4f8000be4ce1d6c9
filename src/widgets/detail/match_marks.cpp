// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/match_marks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace eig {
namespace {

constexpr double Corner = 2;
constexpr double Around = 1;

/// One rectangle for each line the mark is on.
QList<QRectF> linesOf(const QTextLayout &layout, const QPointF &origin, const TextMark &mark)
{
    QList<QRectF> lines;
    for (int n = 0; n < layout.lineCount(); ++n) {
        const QTextLine line = layout.lineAt(n);
        const int from = std::max(mark.start, line.textStart());
        const int to = std::min(mark.start + mark.length, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal left = line.cursorToX(from);
        const qreal right = line.cursorToX(to);
        lines.append(QRectF(left, line.y(), right - left, line.height()).translated(origin));
    }
    return lines;
}

} // namespace

void MatchMarks::mark(QWidget *page, const Highlighter &highlighter)
{
    m_parts.clear();
    m_count = 0;
    m_current = -1;
    if (!page)
        return;
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        auto *markable = dynamic_cast<Markable *>(widget);
        const int count = markable ? markable->markMatches(highlighter) : 0;
        if (count == 0)
            continue;
        m_parts.push_back({widget, markable, m_count, count});
        m_count += count;
    }
    if (m_count > 0)
        setCurrent(0);
}

const MatchMarks::Part *MatchMarks::partOf(int match) const
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(), [match](const Part &part) {
        return match >= part.first && match < part.first + part.count;
    });
    return found == m_parts.end() || !found->widget ? nullptr : &*found;
}

void MatchMarks::setCurrent(int match)
{
    for (const int one : {m_current, match}) {
        if (const Part *part = partOf(one))
            part->markable->setCurrentMatch(one == match ? match - part->first : -1);
    }
    m_current = match;
}

QWidget *MatchMarks::widgetOf(int match) const
{
    const Part *part = partOf(match);
    return part ? part->widget.data() : nullptr;
}

QRect MatchMarks::rectOf(int match) const
{
    const Part *part = partOf(match);
    return part ? part->markable->matchRect(match - part->first) : QRect();
}

MarkedText::MarkedText(const QString &text, const QFont &font, int width) : m_layout(text, font)
{
    const double leading = QFontMetricsF(font).leading();
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    m_layout.setTextOption(option);
    m_height = -leading;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        m_height += leading;
        line.setPosition({0, m_height});
        m_height += line.height();
    }
    m_layout.endLayout();
}

void paintMarkGrounds(QPainter &painter, const QTextLayout &layout, const QPointF &origin,
                      const std::vector<TextMark> &marks, int current, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // What a high contrast has for the ground may be that of the page.
    const bool isOutlined = theme.scheme() == Theme::Scheme::HighContrast;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const bool isCurrent = static_cast<int>(i) == current;
        painter.setBrush(theme.color(Token::Hl));
        if (isCurrent)
            painter.setPen(QPen(theme.color(Token::Focus), 2));
        else
            painter.setPen(isOutlined ? QPen(theme.color(Token::T1), 1) : QPen(Qt::NoPen));
        for (const QRectF &line : linesOf(layout, origin, marks[i]))
            painter.drawRoundedRect(line.adjusted(-Around, 0, Around, 0), Corner, Corner);
    }
    painter.restore();
}

QList<QTextLayout::FormatRange> markInks(const std::vector<TextMark> &marks, const Theme &theme)
{
    QTextCharFormat format;
    format.setForeground(theme.color(Token::T1));
    QList<QTextLayout::FormatRange> inks;
    for (const TextMark &mark : marks)
        inks.append({mark.start, mark.length, format});
    return inks;
}

QRect markRect(const QTextLayout &layout, const QPointF &origin, const TextMark &mark)
{
    const QList<QRectF> lines = linesOf(layout, origin, mark);
    return lines.isEmpty() ? QRect() : lines.front().toAlignedRect();
}

} // namespace eig
