// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/entities.h"
#include "widgets/places/records/focus_mark.h"
#include "widgets/places/type_ahead.h"

#include <QTableView>

#include <vector>

namespace eig {

class RecordDelegate;
class RecordTableModel;
class SortHeader;

/// The rows of a list of records: two lines each, several can be selected, typing goes to a name.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    RecordTable(RecordTableModel &model, QWidget *parent);

    [[nodiscard]] SortHeader *sortHeader() const { return m_header; }
    void setRowHeights(bool isCompact, bool isLow);
    /// Forgets shaped texts: the content of the cells changed without a reset.
    void refreshTexts();

    /// From the top down.
    [[nodiscard]] std::vector<int> selectedRows() const;
    /// Makes these rows the selection; the last one is the current row.
    void selectRows(const std::vector<int> &rows);
    [[nodiscard]] int firstVisibleRow() const;
    void scrollToRow(int row); ///< makes it the first visible one, as far as there are rows
    /// Visible columns, from left to right.
    [[nodiscard]] std::vector<int> shownSections() const;
    /// Headers and the selected rows, visible columns in their order, separated by tabs.
    [[nodiscard]] QString selectionAsText() const;

    void keyboardSearch(const QString &text) override;

Q_SIGNALS:
    void opened();
    void copyRequested();
    void selectionMoved();
    void menuRequested(const QModelIndex &cell, const QPoint &globalPosition);
    void resized();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void setHoverRow(int row);
    void applyRowHeight();
    void openMenuAtCurrent();

    RecordTableModel &m_records;
    SortHeader *m_header;
    RecordDelegate *m_delegate;
    FocusMark m_focus;
    int m_hoverRow = -1;
    int m_column = 0; ///< of the current cell; outlives a new result
    bool m_isCompact = false;
    bool m_isLow = false;
    TypeAhead m_typed;
};

} // namespace eig
