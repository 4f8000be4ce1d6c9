// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/search_field.h"

#include <QKeyEvent>

namespace eig {

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(2000);
    // The button's icon is a tenth of the start-up time, and an empty field has nothing to clear.
    connect(this, &QLineEdit::textChanged, this, [this] { setClearButtonEnabled(true); });
}

void SearchField::setActionKeys(const QList<QKeySequence> &keys) { m_actionKeys = keys; }

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (m_actionKeys.contains(QKeySequence(key->keyCombination()))) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT
        listRequested();
        else clear();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT
        completed();
        Q_EMIT
        listRequested();
        return;
    case Qt::Key_Down:
        Q_EMIT
        listRequested();
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason
        && reason != Qt::MenuBarFocusReason)
        Q_EMIT
    completed();
}

} // namespace eig
