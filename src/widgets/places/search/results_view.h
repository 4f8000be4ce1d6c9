// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/search_results_model.h"
#include "widgets/places/type_ahead.h"

#include <QListView>

namespace eig {

class ResultDelegate;

/// The results as a list that skips its headings. Typing goes to a name.
class ResultsView : public QListView
{
    Q_OBJECT

public:
    ResultsView(SearchResultsModel &model, QWidget *parent);

    void setCompact(bool isCompact);
    /// The row that is selected; -1 for none.
    [[nodiscard]] int selectedRow() const;
    /// Selects a record and makes it visible. Not told by selectionMoved().
    void selectRow(int row);
    [[nodiscard]] int firstVisibleRow() const;
    void scrollToRow(int row); ///< makes it the first visible one, as far as there are rows
    /// That many records further, as far as there are some; -1 when there is none.
    [[nodiscard]] int neighbour(int records) const;

    void keyboardSearch(const QString &text) override;
    /// The heading over the first record of a kind comes with it.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /// By the user.
    void selectionMoved();
    void opened();
    void copyRequested();
    void menuRequested(const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;

private:
    void refreshTexts();
    void openMenuAtCurrent();

    SearchResultsModel &m_results;
    ResultDelegate *m_delegate;
    bool m_isQuiet = false; ///< the program moves the selection, not the user
    TypeAhead m_typed;
};

} // namespace eig
