// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace eig {

class ListController;

/// What the list shows when nothing matches: why, and the ways out, each with what it will give.
class NoMatch : public QWidget
{
    Q_OBJECT

public:
    explicit NoMatch(ListController &controller, QWidget *parent = nullptr);

    /// Reads the query again; called when this is shown or the language changed.
    void refresh();
    void focusFirst();

private:
    ListController &m_controller;
    QLabel *m_text;
    QPushButton *m_clearFacets;
    QPushButton *m_clearText;
    QPushButton *m_showAll;
};

} // namespace eig
