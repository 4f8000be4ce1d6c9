// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QPersistentModelIndex>

namespace eig {

/// The children of one row of a tree as a plain list of one column. Assistive technology counts the
/// rows and columns of the whole model behind a list view, whatever its root index is: a column
/// over a tree needs a model of its own.
class TreeLevelModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit TreeLevelModel(QObject *parent = nullptr);

    /// tree outlives this model, or is replaced first; nullptr: no rows.
    void setLevel(QAbstractItemModel *tree, const QModelIndex &parent);
    [[nodiscard]] QModelIndex inTree(const QModelIndex &row) const;
    /// None when the row of the tree is not of this level.
    [[nodiscard]] QModelIndex fromTree(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    QAbstractItemModel *m_tree = nullptr;
    QPersistentModelIndex m_parent;
    bool m_isTop = true; ///< a parent that went away is not the top
};

} // namespace eig
