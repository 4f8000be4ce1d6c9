// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QLineEdit>
#include <QList>

namespace eig {

/// The search text. Keys of the window's actions reach them even where a line edit would take the
/// key for itself (Ctrl+E is "end of line" on X11).
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    void setActionKeys(const QList<QKeySequence> &keys);

Q_SIGNALS:
    /// Enter, or the focus went to another part of the window: the text is complete.
    void completed();
    /// The user goes on to the list: Enter, Down, or Escape in the empty field.
    void listRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QList<QKeySequence> m_actionKeys;
};

} // namespace eig
