// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;
class QToolButton;

namespace eig {

class BookletPanel;

/// In the status bar, a booklet that is made in the background: how far it is, the way back to its
/// panel, and a cross that cancels it; at the end the cross puts the message away.
class BookletStatus : public QWidget
{
    Q_OBJECT

public:
    explicit BookletStatus(QWidget *parent);

    void show(const BookletPanel &panel);

Q_SIGNALS:
    void panelRequested();
    void closeRequested();

private:
    QProgressBar *m_bar;
    QPushButton *m_text;
    QToolButton *m_close;
};

} // namespace eig
