// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/record_ref.h"
#include "core/search/query.h"

#include <QModelIndex>
#include <QObject>

class QMenu;

namespace eig {

class Actions;
class RecordTable;
class RecordTableModel;
class ListController;
class TableColumns;

/// The menus of a list of records: of a row, of the header, of the list, and what it adds to
/// the View menu. All are filled when they are about to be shown.
class ListMenus : public QObject
{
    Q_OBJECT

public:
    ListMenus(ListController &controller, RecordTableModel &model, RecordTable &table,
              TableColumns &columns, Actions &actions);
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
    /// The challenges of the row's record, as language-neutral text.
    void challengesRequested(const QString &query);
    void recordRequested(const eig::RecordRef &record);

private:
    void fillSortMenu();
    void fillThenMenu();
    [[nodiscard]] std::vector<SortKey> sortKeys() const;
    void addChallenges(QMenu &menu, const RecordRef &record);
    void addCellFilters(QMenu &menu, const QModelIndex &cell);

    ListController &m_controller;
    RecordTableModel &m_model;
    RecordTable &m_table;
    TableColumns &m_columns;
    Actions &m_actions;
    QMenu *m_columnsMenu;
    QMenu *m_sortMenu;
    QMenu *m_thenMenu;
};

} // namespace eig
