// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/icons.h"

#include <QStyledItemDelegate>

namespace eig {

/// Paints the lines of a ChoiceModel: icon, text with what was typed in bold, and what stands at
/// the right, keys as caps. The current line looks as if its list had the focus, which stays in a
/// field. A line that can do nothing is faint, all but the reason.
class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    /// Of a line that is no heading.
    [[nodiscard]] virtual Icon iconAt(const QModelIndex &index) const = 0;
};

} // namespace eig
