// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/query.h"

#include <QByteArray>
#include <QSortFilterProxyModel>

#include <vector>

namespace eig {

class TimelineModel;

/// The timeline in the order of one of its columns; names in French collation, promotions in the
/// order of time. What a column does not know comes last whatever the direction.
class TimelineOrder : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    static constexpr Sort ByDate{SortKey::Date, false};

    /// model outlives the order, which is by date at first.
    explicit TimelineOrder(TimelineModel &model, QObject *parent = nullptr);

    /// Of a column of TimelineModel.
    [[nodiscard]] static SortKey keyOf(int column);
    /// -1: the timeline has no such column.
    [[nodiscard]] static int columnOf(SortKey key);

    [[nodiscard]] Sort order() const { return m_order; }
    /// A key without a column is the date.
    void setOrder(Sort order);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void collectKeys() const;

    TimelineModel &m_model;
    Sort m_order = ByDate;
    mutable std::vector<QByteArray> m_keys; ///< one for each row of the model; empty: not collected
};

} // namespace eig
