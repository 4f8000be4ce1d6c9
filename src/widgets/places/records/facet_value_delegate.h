// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace eig {

/// A check box, the name of a value and its count. An excluded value has a red minus and is struck
/// through; one that would give nothing is dimmed.
class FacetValueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

/// Where the text of a value begins, from the left edge of its row.
[[nodiscard]] int facetTextIndent();

} // namespace eig
