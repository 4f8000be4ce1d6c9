// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/theme.h"

#include <QRectF>

class QPainter;

namespace eig {

/// Whether a widget that paints itself is to show its focus: only when it came by a key, or a key
/// was used since (ui.md section 13). The widget reports its events.
class FocusMark
{
public:
    void focusedBy(Qt::FocusReason reason);
    void keyPressed() { m_isShown = true; }
    void mousePressed() { m_isShown = false; }
    [[nodiscard]] bool isShown() const { return m_isShown; }

private:
    bool m_isShown = false;
};

/// A ring of 2 px inside the rectangle.
void paintFocusRing(QPainter &painter, const QRectF &rect, const Theme &theme, int radius);

} // namespace eig
