// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/main_window.h"
#include "widgets/shell/navigator.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>

// What the window does for the Edit menu: in a field its entries mean the text, else the place.

namespace eig {
namespace {

/// The field with the focus, if it has typing to take back.
QLineEdit *typedField(const QMainWindow &window)
{
    auto *field = qobject_cast<QLineEdit *>(window.focusWidget());
    return field && field->isUndoAvailable() ? field : nullptr;
}

} // namespace

void MainWindow::showUndo()
{
    const QString what = m_navigator->place().undoText();
    m_actions.showUndone(what);
    m_actions[ActionId::Undo]->setEnabled(!what.isEmpty());
}

/// While the menu is open, it offers what its key does where the focus is.
void MainWindow::offerUndo()
{
    if (!typedField(*this)) {
        showUndo();
        return;
    }
    m_actions.showUndone({});
    m_actions[ActionId::Undo]->setEnabled(true);
}

void MainWindow::undo()
{
    if (QLineEdit *field = typedField(*this))
        field->undo();
    else
        m_navigator->place().undo();
}

/// What is selected where the focus is, else the rows of the list.
void MainWindow::copy()
{
    QWidget *focus = focusWidget();
    if (auto *field = qobject_cast<QLineEdit *>(focus); field && field->hasSelectedText()) {
        field->copy();
        return;
    }
    const auto *text = qobject_cast<QLabel *>(focus);
    const QString copied = text && text->hasSelectedText() ? text->selectedText()
                                                           : m_navigator->place().selectionAsText();
    if (!copied.isEmpty())
        QApplication::clipboard()->setText(copied);
}

void MainWindow::selectAll()
{
    if (auto *field = qobject_cast<QLineEdit *>(focusWidget()))
        field->selectAll();
    else
        m_navigator->place().selectAll();
}

} // namespace eig
