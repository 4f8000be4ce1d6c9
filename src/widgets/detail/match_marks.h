// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/highlight.h"
#include "models/text_marks.h"
#include "widgets/style/theme.h"

#include <QPointer>
#include <QTextLayout>
#include <QWidget>

#include <vector>

namespace eig {

/// A widget of a page in whose text the words of a search are marked.
class Markable
{
public:
    virtual ~Markable() = default;

    /// Marks what the highlighter finds, and nothing else; how many places that is.
    virtual int markMatches(const Highlighter &highlighter) = 0;
    /// The place the reader is at, from 0; -1: none of this widget.
    virtual void setCurrentMatch(int match) = 0;
    /// Where a place is, in the widget.
    [[nodiscard]] virtual QRect matchRect(int match) const = 0;
};

/// The places of one page where the words of a search stand, in reading order.
class MatchMarks
{
public:
    /// Marks a page anew and forgets the one before; the reader is at the first place.
    void mark(QWidget *page, const Highlighter &highlighter);
    [[nodiscard]] int count() const { return m_count; }
    /// From 0; -1 when there is none.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int match);
    /// The widget of a place, nullptr when it is gone; and the place in it.
    [[nodiscard]] QWidget *widgetOf(int match) const;
    [[nodiscard]] QRect rectOf(int match) const;

private:
    struct Part {
        QPointer<QWidget> widget;
        Markable *markable; ///< the widget again
        int first;          ///< its first place among all
        int count;
    };
    [[nodiscard]] const Part *partOf(int match) const;

    std::vector<Part> m_parts;
    int m_count = 0;
    int m_current = -1;
};

/// A plain text as QPainter::drawText() wraps it at word ends, with marked places.
class MarkedText
{
public:
    MarkedText(const QString &text, const QFont &font, int width);

    [[nodiscard]] double height() const { return m_height; }
    [[nodiscard]] const QTextLayout &layout() const { return m_layout; }

private:
    QTextLayout m_layout;
    double m_height = 0;
};

/// The grounds behind the marks, then the text goes over them; the current one has an outline.
void paintMarkGrounds(QPainter &painter, const QTextLayout &layout, const QPointF &origin,
                      const std::vector<TextMark> &marks, int current, const Theme &theme);
/// For QTextLayout::draw(): on the ground of a match every text is T1.
[[nodiscard]] QList<QTextLayout::FormatRange> markInks(const std::vector<TextMark> &marks,
                                                       const Theme &theme);
/// Of the first line of a mark.
[[nodiscard]] QRect markRect(const QTextLayout &layout, const QPointF &origin,
                             const TextMark &mark);

} // namespace eig
