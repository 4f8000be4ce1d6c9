// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/places/ministries/row_painter.h"

#include <QStyledItemDelegate>

namespace eig {

/// A row of a column: name, presence, count and what leads to the next column; or a heading.
class ColumnDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Pixels at 100 %.
    void setRowHeights(int row, int heading);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    /// One row being painted: what is taken at the right shortens the rest.
    struct Line {
        QPainter &painter;
        const QModelIndex &index;
        const Theme &theme;
        RowLook look;
        QRect free;
    };
    void paintHeading(Line &line) const;
    void paintChevron(Line &line) const;
    void paintCount(Line &line) const;
    void paintPresence(Line &line) const;
    void paintName(Line &line) const;

    TextPainter m_texts;
    int m_rowHeight = 34;
    int m_headingHeight = 34;
};

} // namespace eig
