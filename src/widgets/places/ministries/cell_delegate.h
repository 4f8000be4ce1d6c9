// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/places/ministries/row_painter.h"

#include <QStyledItemDelegate>

namespace eig {

/// A cell of the tree or the list. The tint of the row is painted by whoever paints rows whole; the
/// list, which has cells only, leaves it to the delegate.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Tint { ByDelegate, ByView };

    CellDelegate(Tint tint, QObject *parent);

    /// Pixels at 100 %.
    void setRowHeight(int height) { m_rowHeight = height; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintName(QPainter &painter, const QRect &place, const QModelIndex &index,
                   const RowLook &look) const;

    Tint m_tint;
    TextPainter m_texts;
    int m_rowHeight = 34;
};

} // namespace eig
