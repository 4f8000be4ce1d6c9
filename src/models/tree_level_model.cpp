// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/tree_level_model.h"

#include <QMimeData>

namespace eig {

TreeLevelModel::TreeLevelModel(QObject *parent) : QAbstractListModel(parent) {}

void TreeLevelModel::setLevel(QAbstractItemModel *tree, const QModelIndex &parent)
{
    if (m_tree == tree && m_parent == parent && m_isTop == !parent.isValid())
        return;
    beginResetModel();
    if (m_tree)
        m_tree->disconnect(this);
    m_tree = tree;
    m_parent = parent;
    m_isTop = !parent.isValid();
    if (m_tree) {
        connect(m_tree, &QAbstractItemModel::modelAboutToBeReset, this,
                [this] { beginResetModel(); });
        connect(m_tree, &QAbstractItemModel::modelReset, this, [this] { endResetModel(); });
        connect(m_tree, &QAbstractItemModel::layoutAboutToBeChanged, this,
                [this] { beginResetModel(); });
        connect(m_tree, &QAbstractItemModel::layoutChanged, this, [this] { endResetModel(); });
    }
    endResetModel();
}

QModelIndex TreeLevelModel::inTree(const QModelIndex &row) const
{
    return row.isValid() && m_tree ? m_tree->index(row.row(), 0, m_parent) : QModelIndex();
}

QModelIndex TreeLevelModel::fromTree(const QModelIndex &index) const
{
    const bool isHere = index.isValid() && index.model() == m_tree && index.parent() == m_parent;
    return isHere ? this->index(index.row(), 0) : QModelIndex();
}

int TreeLevelModel::rowCount(const QModelIndex &parent) const
{
    const bool isKnown = m_tree && (m_isTop || m_parent.isValid());
    return parent.isValid() || !isKnown ? 0 : m_tree->rowCount(m_parent);
}

QVariant TreeLevelModel::data(const QModelIndex &index, int role) const
{
    return inTree(index).data(role);
}

Qt::ItemFlags TreeLevelModel::flags(const QModelIndex &index) const
{
    return inTree(index).flags() | Qt::ItemNeverHasChildren;
}

QMimeData *TreeLevelModel::mimeData(const QModelIndexList &indexes) const
{
    QModelIndexList rows;
    for (const QModelIndex &index : indexes)
        rows.append(inTree(index));
    return m_tree ? m_tree->mimeData(rows) : nullptr;
}

QStringList TreeLevelModel::mimeTypes() const
{
    return m_tree ? m_tree->mimeTypes() : QStringList();
}

} // namespace eig
