// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/facet_model.h"

#include "core/text/fold.h"
#include "models/list_controller.h"

#include <algorithm>
#include <unordered_map>

namespace eig {
namespace {

bool contains(const std::vector<std::string> &values, const std::string &value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// Whether every word of the filter starts a word of the name.
bool matches(const QString &name, const std::vector<Word> &filter)
{
    const std::string folded = foldedText(name.toStdString());
    return std::all_of(filter.begin(), filter.end(), [&folded](const Word &word) {
        return folded.find(' ' + word.folded) != std::string::npos;
    });
}

} // namespace

FacetModel::FacetModel(Field field, Language language, QObject *parent)
    : QAbstractListModel(parent)
    , m_field(field)
    , m_language(language)
{
}

int FacetModel::activeCount() const
{
    return static_cast<int>(std::count_if(
        m_all.begin(), m_all.end(), [](const Row &row) { return row.state != FacetState::None; }));
}

int FacetModel::maxCount() const
{
    int greatest = 0;
    for (const Row &row : m_all)
        greatest = std::max(greatest, row.count);
    return greatest;
}

int FacetModel::hiddenCount() const
{
    return m_showsAll ? 0 : static_cast<int>(m_all.size()) - rowCount();
}

bool FacetModel::hasMore() const
{
    return m_field != Field::Promotion
        && static_cast<int>(m_all.size()) > std::max(Limit, activeCount());
}

int FacetModel::rowOf(const std::string &value) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&value](const Row &row) { return row.value == value; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void FacetModel::update(const ListController &controller)
{
    m_language = controller.language();
    m_entity = controller.entity();
    const auto &facets = controller.result().facets;
    const auto facet = std::find_if(facets.begin(), facets.end(),
                                    [this](const Facet &one) { return one.field == m_field; });
    const auto included = controller.facetValues(m_field, FacetState::Included);
    const auto excluded = controller.facetValues(m_field, FacetState::Excluded);
    m_all.clear();
    if (facet != facets.end()) {
        for (const FacetValue &value : facet->values) {
            Row row{value.value,
                    QString::fromStdString(value.label(m_language == Language::French)),
                    static_cast<int>(value.count), FacetState::None};
            if (contains(excluded, value.value))
                row.state = FacetState::Excluded;
            else if (contains(included, value.value))
                row.state = FacetState::Included;
            m_all.push_back(std::move(row));
        }
    }
    // The engine has them by count, then name; promotions in their order.
    if (m_field != Field::Promotion)
        std::stable_partition(m_all.begin(), m_all.end(),
                              [](const Row &row) { return row.state != FacetState::None; });
    showRows();
}

void FacetModel::setShowsAll(bool showsAll)
{
    if (showsAll == m_showsAll)
        return;
    m_showsAll = showsAll;
    m_filter.clear();
    showRows();
}

void FacetModel::setFilterText(const QString &text)
{
    if (!m_showsAll || text == m_filter)
        return;
    m_filter = text;
    showRows();
}

void FacetModel::request(const QModelIndex &index, FacetState state)
{
    if (!index.isValid() || !checkIndex(index))
        return;
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const QString value = QString::fromStdString(row.value);
    Q_EMIT stateRequested(value, row.state == state ? FacetState::None : state);
}

std::vector<FacetModel::Row> FacetModel::shownRows() const
{
    if (m_field == Field::Promotion)
        return m_all;
    if (!m_showsAll)
        return {m_all.begin(),
                m_all.begin()
                    + std::min<std::ptrdiff_t>(std::max(Limit, activeCount()),
                                               static_cast<std::ptrdiff_t>(m_all.size()))};
    const std::vector<Word> filter = foldedWords(m_filter.toStdString());
    std::vector<Row> rows;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(rows),
                 [&filter](const Row &row) { return matches(row.name, filter); });
    return rows;
}

void FacetModel::showRows()
{
    replaceRows(shownRows());
    Q_EMIT rowsChanged();
}

/// Rows that stay keep their persistent indexes, so that a view keeps its current value.
void FacetModel::replaceRows(std::vector<Row> rows)
{
    if (rows == m_rows)
        return;
    std::unordered_map<std::string, int> rowOfValue;
    for (std::size_t i = 0; i < rows.size(); ++i)
        rowOfValue.emplace(rows[i].value, static_cast<int>(i));
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (rowOfValue.contains(m_rows[static_cast<std::size_t>(row)].value))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    std::vector<Row> added;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(added),
                 [this](const Row &row) { return rowOf(row.value) < 0; });
    if (!added.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(added.size()) - 1);
        m_rows.insert(m_rows.end(), added.begin(), added.end());
        endInsertRows();
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after.append(index(rowOfValue.at(m_rows[static_cast<std::size_t>(old.row())].value)));
    m_rows = std::move(rows);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

/// "Sécurité, 18 défis, exclu".
QString FacetModel::accessibleText(const Row &row) const
{
    const QString count = m_entity == EntityKind::Challenge
        ? tr("%n challenge(s)", nullptr, row.count)
        : tr("%n result(s)", nullptr, row.count);
    QString text = row.name + u", " + count;
    if (row.state == FacetState::Included)
        text += u", " + tr("included");
    if (row.state == FacetState::Excluded)
        text += u", " + tr("excluded");
    return text;
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return row.name;
    case Qt::AccessibleTextRole: return accessibleText(row);
    case Qt::CheckStateRole: return row.state == FacetState::Included ? Qt::Checked : Qt::Unchecked;
    case ValueRole: return QString::fromStdString(row.value);
    case CountRole: return row.count;
    case StateRole: return static_cast<int>(row.state);
    default: return {};
    }
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isChecked = value.toInt() == Qt::Checked;
    Q_EMIT stateRequested(QString::fromStdString(row.value),
                          isChecked ? FacetState::Included : FacetState::None);
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
