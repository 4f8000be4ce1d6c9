// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/query.h"

#include <QModelIndex>
#include <QObject>

class QMenu;

namespace eig {

class Actions;
class ChallengeTable;
class ChallengeTableModel;
class ListController;
class TableColumns;

/// The menus of the list of challenges: of a row, of the header, of the list, and what it adds to
/// the View menu. All are filled when they are about to be shown.
class ListMenus : public QObject
{
    Q_OBJECT

public:
    ListMenus(ListController &controller, ChallengeTable &table, TableColumns &columns,
              Actions &actions);
    ~ListMenus() override;

    [[nodiscard]] QMenu *columnsMenu() const { return m_columnsMenu; }
    [[nodiscard]] QMenu *sortMenu() const { return m_sortMenu; }
    /// Fills the menu behind "…".
    void setUpListMenu(QMenu &menu);
    void showRowMenu(const QModelIndex &cell, const QPoint &globalPosition);
    void showHeaderMenu(const QPoint &position);
    void retranslate();

Q_SIGNALS:
    void sortRequested(const std::vector<eig::Sort> &sort);
    void queryEdited();

private:
    void fillSortMenu();
    void fillThenMenu();
    void addCellFilters(QMenu &menu, const QModelIndex &cell);

    ListController &m_controller;
    ChallengeTable &m_table;
    TableColumns &m_columns;
    Actions &m_actions;
    QMenu *m_columnsMenu;
    QMenu *m_sortMenu;
    QMenu *m_thenMenu;
};

} // namespace eig
