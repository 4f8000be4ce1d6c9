// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/theme.h"

#include <QFont>
#include <QHash>
#include <QStaticText>
#include <QStyle>

class QPainter;
class QRect;
class QStyleOptionViewItem;
class QWidget;

namespace eig {

/// A line of text, shortened to its place. Shaping is most of what painting a list costs, so the
/// shaped texts are kept.
class TextPainter
{
public:
    void draw(QPainter &painter, const QRect &place, const QString &text, const QFont &font,
              const QColor &color, Qt::Alignment alignment = Qt::AlignLeft) const;
    /// The width it would take.
    [[nodiscard]] int width(const QString &text, const QFont &font) const;

private:
    struct Shaped {
        QStaticText text;
        QSizeF size;
    };
    [[nodiscard]] const Shaped &shaped(const QString &text, const QFont &font, int width) const;

    mutable QHash<QString, Shaped> m_shaped;
};

/// What a row of this place looks like at the moment.
struct RowLook {
    bool isSelected = false;
    bool isActive = false; ///< the view has the focus
    bool isHovered = false;
    bool hasRing = false; ///< the keyboard is here
};

[[nodiscard]] RowLook rowLook(const QStyleOptionViewItem &option);
/// Tint under a selected row or one under the pointer.
void paintRowTint(QPainter &painter, const QRect &place, const RowLook &look, const Theme &theme);
/// The bar at the left of a selected row, so that the selection never depends on its tint alone.
void paintRowBar(QPainter &painter, const QRect &row, const RowLook &look, const Theme &theme);
/// "There is more": two strokes that meet at the tip, at the right.
void paintChevron(QPainter &painter, const QPointF &tip, const QColor &color);
/// The focus ring, inside the row.
void paintRowRing(QPainter &painter, const QRect &row, const RowLook &look, const Theme &theme);

} // namespace eig
