// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/facet_model.h"

#include "core/text/collate.h"
#include "models/ministry_name.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace eig {

FacetModel::FacetModel(Field field, Language language, QObject *parent)
    : QAbstractListModel(parent)
    , m_field(field)
    , m_language(language)
{
}

int FacetModel::checkedCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.isChecked; }));
}

void FacetModel::update(const Catalogue &catalogue, const SearchResult &result, const Query &query)
{
    const auto facet = std::find_if(result.facets.begin(), result.facets.end(),
                                    [this](const Facet &other) { return other.field == m_field; });
    std::vector<Row> rows;
    if (facet != result.facets.end()) {
        const std::vector<std::string> checked = query.values(m_field, false);
        for (const FacetValue &value : facet->values) {
            Row row{value.value, value.fr, value.en, value.count, false};
            row.isChecked = std::find(checked.begin(), checked.end(), value.value) != checked.end();
            const Ministry *ministry = catalogue.ministry(value.value);
            if (m_field == Field::Ministry && ministry) {
                row.fr = ministryNameInList(*ministry, Language::French);
                row.en = ministryNameInList(*ministry, Language::English);
            }
            rows.push_back(std::move(row));
        }
    }
    replaceRows(sorted(std::move(rows)));
}

void FacetModel::setLanguage(Language language)
{
    m_language = language;
    replaceRows(sorted(m_rows));
    if (!m_rows.empty())
        Q_EMIT
    dataChanged(index(0), index(rowCount() - 1));
}

std::vector<FacetModel::Row> FacetModel::sorted(std::vector<Row> rows) const
{
    if (m_field == Field::Promotion)
        return rows;
    using Key = std::tuple<bool, std::size_t, std::string>;
    std::vector<std::pair<Key, Row>> keyed;
    keyed.reserve(rows.size());
    for (Row &row : rows) {
        // Greatest first for both numbers, so both are turned around.
        Key key{!row.isChecked, ~row.count,
                collationKey(m_language == Language::French ? row.fr : row.en)};
        keyed.emplace_back(std::move(key), std::move(row));
    }
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = std::move(keyed[i].second);
    return rows;
}

/// A view keeps its current value when only order, counts or checks change.
void FacetModel::replaceRows(std::vector<Row> rows)
{
    if (rows == m_rows)
        return;
    std::map<std::string, int> rowOfValue;
    for (std::size_t i = 0; i < rows.size(); ++i)
        rowOfValue.emplace(rows[i].value, static_cast<int>(i));
    const bool hasSameValues = rows.size() == m_rows.size()
        && std::all_of(m_rows.begin(), m_rows.end(),
                       [&](const Row &row) { return rowOfValue.contains(row.value); });
    if (!hasSameValues) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    Q_EMIT
    layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after.append(index(rowOfValue.at(m_rows[static_cast<std::size_t>(old.row())].value)));
    m_rows = std::move(rows);
    changePersistentIndexList(before, after);
    Q_EMIT
    layoutChanged();
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString FacetModel::nameOfRow(const Row &row) const
{
    return QString::fromStdString(m_language == Language::French ? row.fr : row.en);
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const int count = static_cast<int>(row.count);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return nameOfRow(row);
    case Qt::AccessibleTextRole:
        return QString(nameOfRow(row) + u", " + tr("%n challenge(s)", nullptr, count));
    case Qt::CheckStateRole: return row.isChecked ? Qt::Checked : Qt::Unchecked;
    case ValueRole: return QString::fromStdString(row.value);
    case CountRole: return count;
    default: return {};
    }
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    Q_EMIT
    toggled(QString::fromStdString(row.value), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
        | Qt::ItemNeverHasChildren;
}

} // namespace eig
