// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/style/focus_ring.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace eig {
namespace {

bool isByKeyboard(const QWidget &widget, Qt::FocusReason reason)
{
    switch (reason) {
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason: return true;
    case Qt::MouseFocusReason: return false;
    default: // the window came back, or the program gave the focus
        return widget.window()->testAttribute(Qt::WA_KeyboardFocusChange);
    }
}

} // namespace

bool FocusRing::isOutside(const QWidget *widget)
{
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        return edit->hasFrame();
    return qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget)
        || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget);
}

void FocusRing::handle(const QFocusEvent &event)
{
    QWidget *widget = event.gotFocus() ? QApplication::focusWidget() : nullptr;
    if (!widget || !isOutside(widget) || !isByKeyboard(*widget, event.reason())) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame(widget);
    m_frame->setWidget(widget);
}

} // namespace eig
