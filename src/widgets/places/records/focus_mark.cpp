// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/records/focus_mark.h"

#include <QPainter>

namespace eig {

void FocusMark::focusedBy(Qt::FocusReason reason)
{
    // Coming back to a window or from a menu says nothing of how the focus had come.
    if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
        m_isShown = reason != Qt::MouseFocusReason;
}

void paintFocusRing(QPainter &painter, const QRectF &rect, const Theme &theme, int radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(Token::Focus), 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

} // namespace eig
