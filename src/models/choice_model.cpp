// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/choice_model.h"

#include <algorithm>

namespace eig {

const ChoiceRow &ChoiceModel::rowAt(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row));
}

bool ChoiceModel::isChoice(int row) const
{
    return row >= 0 && row < rowCount() && !rowAt(row).isHeading;
}

int ChoiceModel::choiceFrom(int row, int step) const
{
    for (; row >= 0 && row < rowCount(); row += step) {
        if (isChoice(row))
            return row;
    }
    return -1;
}

int ChoiceModel::choiceCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
                                          [](const ChoiceRow &row) { return !row.isHeading; }));
}

void ChoiceModel::appendHeading(const QString &text)
{
    ChoiceRow heading;
    heading.isHeading = true;
    heading.text = heading.spoken = text;
    append(std::move(heading));
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChoiceRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.text;
    case Qt::AccessibleTextRole: return row.spoken;
    case DetailRole: return row.detail;
    default: return {};
    }
}

Qt::ItemFlags ChoiceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!isChoice(index.row()))
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace eig
