// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/icons.h"
#include "widgets/style/looks.h"
#include "widgets/style/theme.h"

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;
class QStyleOptionViewItem;

namespace eig {

/// Radii of ui.md section 13, in design pixels: pass them through scaled().
namespace radius {
constexpr int Mark = 4;
constexpr int Row = 6;
constexpr int Button = 7;
constexpr int Field = 8;
constexpr int Card = 10;
constexpr int Dialog = 12;
} // namespace radius

/// One pixel of the device.
[[nodiscard]] double hairline(const QPainter &painter);

/// Ground and outline, the outline one device pixel wide and inside the rectangle.
void paintBox(QPainter &painter, const QRectF &rect, double cornerRadius, Look look,
              const Theme &theme);
/// The outline alone is 2 px wide in the focus token, inside the rectangle.
void paintFocusRing(QPainter &painter, const QRectF &rect, double cornerRadius, const Theme &theme);
/// A line of one device pixel along the edge, inside the rectangle: Qt::TopEdge and so on.
void paintEdge(QPainter &painter, const QRect &rect, Qt::Edge edge, const QColor &color);
/// Centred in the rectangle, in one token.
void paintIcon(QPainter &painter, const QRect &rect, Icon icon, int side, Token token);

/// The ground of a row with its bar and the ring of the current row: what a delegate paints first,
/// through QStyle::PE_PanelItemViewItem.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme);

/// A count in a filled pill.
[[nodiscard]] QSize badgeSize(const QString &text);
void paintBadge(QPainter &painter, const QRect &rect, const QString &text, const Theme &theme);

/// "EIG 5" in an outlined pill; look: Tag, TagOnSelection, KeyCap.
[[nodiscard]] QSize tagSize(const QString &text);
void paintTag(QPainter &painter, const QRect &rect, const QString &text, Look look,
              const Theme &theme);

/// "En production" in a soft pill; look: PillOk, PillWarn, PillBad, PillInfo.
[[nodiscard]] QSize pillSize(const QString &text);
void paintPill(QPainter &painter, const QRect &rect, const QString &text, Look look,
               const Theme &theme);

/// "Thématique : Sécurité ×": the text, then a cross that is a target of its own.
struct ChipMetrics {
    int height;
    int padding;    ///< at both ends
    int gap;        ///< between text and cross
    int cross;      ///< side of the drawn cross
    int crossWidth; ///< of its target, at the end of the chip
    [[nodiscard]] int width(const QString &text) const;
};
[[nodiscard]] ChipMetrics chipMetrics();
[[nodiscard]] QFont chipFont();
/// look: Chip, ChipExcluded.
void paintChip(QPainter &painter, const QRect &rect, const QString &text, Look look,
               const Theme &theme);

/// "Christophe Marquaille" gives CM, "Célia d'Hervé" CD; at most two letters.
[[nodiscard]] QString initials(const QString &name);
/// Initials in a circle; look: Avatar, AvatarQuiet.
void paintAvatar(QPainter &painter, const QRect &rect, const QString &name, Look look,
                 const Theme &theme);

/// One line, cut with an ellipsis where it is too long, vertically centred.
void paintText(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
               const QColor &color, Qt::Alignment alignment = Qt::AlignLeft);

} // namespace eig
