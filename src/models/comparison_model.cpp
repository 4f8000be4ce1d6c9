// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/comparison_model.h"

#include <QString>

#include <algorithm>

namespace eig {

ComparisonModel::ComparisonModel(Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

void ComparisonModel::setComparison(Comparison comparison, Language language)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_language = language;
    arrange();
    endResetModel();
}

void ComparisonModel::setRows(ComparedRows rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    arrange();
    endResetModel();
}

void ComparisonModel::arrange()
{
    m_lines.clear();
    std::string_view group;
    for (std::size_t i = 0; i < m_comparison.rows.size(); ++i) {
        const ComparedRow &row = m_comparison.rows[i];
        if (m_rows == ComparedRows::Differing && !row.differs())
            continue;
        if (row.group.fr != group)
            m_lines.push_back({row.group, -1});
        group = row.group.fr;
        m_lines.push_back({row.name, static_cast<int>(i)});
    }
}

const ComparedRow *ComparisonModel::rowAt(int row) const
{
    const Line &line = m_lines[static_cast<std::size_t>(row)];
    return line.row < 0 ? nullptr : &m_comparison.rows[static_cast<std::size_t>(line.row)];
}

bool ComparisonModel::isMerged(int row) const
{
    const ComparedRow *compared = rowAt(row);
    return !compared || compared->isIdentical();
}

int ComparisonModel::rowOf(std::string_view key) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (const ComparedRow *row = rowAt(i); row && row->key == key)
            return i;
    }
    return -1;
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison.items.size());
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparedRow *row = rowAt(index.row());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (!row)
        return role == Qt::AccessibleTextRole ? headerData(index.row(), Qt::Vertical, role)
                                              : QVariant();
    const ComparedCell &cell = row->cells[static_cast<std::size_t>(index.column())];
    const QString text = QString::fromStdString(cellText(*row, cell));
    if (role == Qt::AccessibleTextRole && row->isIdentical())
        return tr("%1, identical").arg(text);
    return text;
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? QVariant(QString::fromStdString(
                   m_lines[static_cast<std::size_t>(section)].name.in(m_language)))
                                    : QVariant();
    if (section >= columnCount())
        return {};
    return QString::fromStdString(m_comparison.items[static_cast<std::size_t>(section)].name);
}

QString ComparisonModel::asText() const
{
    return QString::fromStdString(comparisonAsText(m_comparison, m_rows, m_language));
}

QString ComparisonModel::asHtml() const
{
    return QString::fromStdString(comparisonAsHtml(m_comparison, m_rows, m_language));
}

} // namespace eig
