// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/timeline_order.h"

#include "models/timeline_model.h"

#include <algorithm>
#include <iterator>

namespace eig {
namespace {

constexpr SortKey Keys[TimelineModel::ColumnCount] = {SortKey::Date, SortKey::Kind, SortKey::Name,
                                                      SortKey::Promotion, SortKey::Source};

} // namespace

TimelineOrder::TimelineOrder(TimelineModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    // Before the order itself hears of it.
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { m_keys.clear(); });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] { m_keys.clear(); });
    setSourceModel(&m_model);
    setOrder(ByDate);
}

SortKey TimelineOrder::keyOf(int column) { return Keys[column]; }

int TimelineOrder::columnOf(SortKey key)
{
    const auto found = std::find(std::begin(Keys), std::end(Keys), key);
    return found == std::end(Keys) ? -1 : static_cast<int>(found - std::begin(Keys));
}

void TimelineOrder::setOrder(Sort order)
{
    m_order = columnOf(order.key) < 0 ? ByDate : order;
    m_keys.clear();
    sort(columnOf(m_order.key), m_order.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TimelineOrder::collectKeys() const
{
    const int column = columnOf(m_order.key);
    m_keys.clear();
    m_keys.reserve(static_cast<std::size_t>(m_model.rowCount()));
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_keys.push_back(m_model.index(row, column).data(TimelineModel::SortRole).toByteArray());
}

bool TimelineOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_keys.empty())
        collectKeys();
    const QByteArray &a = m_keys[static_cast<std::size_t>(left.row())];
    const QByteArray &b = m_keys[static_cast<std::size_t>(right.row())];
    // Falling, the view asks the other way round.
    if (a.isEmpty() != b.isEmpty())
        return sortOrder() == Qt::AscendingOrder ? b.isEmpty() : a.isEmpty();
    return a < b;
}

} // namespace eig
