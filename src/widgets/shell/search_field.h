// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace eig {

/// The search text.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    void retranslate();

Q_SIGNALS:
    /// Enter, or the focus went to another part of the window: the text is complete.
    void completed();
    /// The user goes on to the list: Enter, Down, or Escape in the empty field.
    void listRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeRoom();

    QIcon m_icon;
    QAction *m_clear;
};

} // namespace eig
