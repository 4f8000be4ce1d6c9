// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFocusFrame>
#include <QPointer>

class QFocusEvent;

namespace eig {

/// The ring around the button or field that got the focus by the keyboard: outside of it, where it
/// could not paint itself. Everything else draws its ring inside, by PE_FrameFocusRect.
class FocusRing
{
public:
    /// Distance from the control, and width of the line.
    static constexpr int Offset = 1;
    static constexpr int Width = 2;

    [[nodiscard]] static bool isOutside(const QWidget *widget);

    /// What QApplication tells the style after the widget.
    void handle(const QFocusEvent &event);

private:
    QPointer<QFocusFrame> m_frame; ///< owned by a parent of the widget it surrounds
};

} // namespace eig
