// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/tree_level_model.h"

#include <QElapsedTimer>
#include <QListView>

namespace eig {

/// One column: a list that skips headings, searches as one types and tells when the arrows leave
/// it.
class ColumnView : public QListView
{
    Q_OBJECT

public:
    explicit ColumnView(QWidget *parent = nullptr);

    /// Lists the children of a row of this model; nothing when the parent is none, unless the
    /// column lists the top rows.
    void showChildren(QAbstractItemModel *model, const QModelIndex &parent, bool isTop);
    /// The row of the tree behind a row of the column.
    [[nodiscard]] QModelIndex inTree(const QModelIndex &row) const { return m_level.inTree(row); }
    /// Shown when there is no row.
    void setEmptyText(const QString &text);

    [[nodiscard]] int count() const; ///< of rows that can be selected
    [[nodiscard]] QModelIndex firstRow() const;
    /// Makes this row of the tree current and visible; none: nothing is selected.
    void select(const QModelIndex &inTree);
    /// That many selectable rows further, as far as there are some.
    [[nodiscard]] QModelIndex neighbour(int rows) const;
    [[nodiscard]] int firstVisibleRow() const;
    void scrollToRow(int row);

    /// Folded: the start of any word of the name or of the acronym.
    void keyboardSearch(const QString &text) override;

Q_SIGNALS:
    void currentMoved(const QModelIndex &index);
    void leftPressed();
    void rightPressed();
    void openPressed();
    void focused();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    [[nodiscard]] bool isSelectable(int row) const;
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] QModelIndex rowIndex(int row) const;

    TreeLevelModel m_level;
    QPersistentModelIndex m_selected; ///< in the tree: it outlives another order of the rows
    QString m_emptyText;
    QString m_typed;
    bool m_isQuiet = false;
    QElapsedTimer m_sinceTyped;
};

} // namespace eig
