// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/challenge_table_model.h"

#include <QWidget>

#include <optional>
#include <string>

class QLabel;
class QStackedWidget;
class QTableView;

namespace eig {

class ListController;
class NoMatch;

/// The table of challenges, or what to do when there is none to show. One row is always selected
/// while there is one; the selection survives a new result by its identifier.
class ChallengeList : public QWidget
{
    Q_OBJECT

public:
    ChallengeList(ListController &controller, Language language, QWidget *parent = nullptr);

    void setLanguage(Language language);
    /// After the controller got another catalogue.
    void reloadCatalogue();

    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] const Challenge *current() const;
    /// False when the challenge is not in the list.
    bool select(std::string_view id);
    /// Header and current row, separated by tabs.
    [[nodiscard]] QString currentAsText() const;
    void focusList();

    [[nodiscard]] std::vector<int> columnWidths() const;
    /// Ignored unless there is one for each column.
    void setColumnWidths(const std::vector<int> &widths);

Q_SIGNALS:
    void currentChanged();
    void activated(); ///< Enter or double click on a row

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTable();
    void connectHeader();
    void refresh();
    void refreshNote();
    void selectRow(int row);
    void followSort();
    void fitColumns();

    ListController &m_controller;
    ChallengeTableModel m_model;
    QLabel *m_note;
    QStackedWidget *m_pages;
    QTableView *m_table;
    NoMatch *m_noMatch;
    std::string m_currentId;
    bool m_hasOwnWidths = false; ///< the user chose the widths of the columns
    bool m_isAdjusting = false;  ///< the program changes the header, not the user
};

} // namespace eig
