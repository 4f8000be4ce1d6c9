// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/charts/programme_charts.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <string>
#include <vector>

namespace eig {

/// A chart as a table: the names of the lines, a column for each series, and the total where there
/// is one. What is painted, read aloud and copied is this.
class ChartModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        StrengthRole = Qt::UserRole + 1, ///< 0 to 1: the value beside the largest of the chart
        CountRole,                       ///< challenges, also where shares are shown
        QueryRole, ///< text of the query of a mark; of a name, that of the total or none
    };

    explicit ChartModel(Language language, QObject *parent = nullptr);

    void setTable(ChartTable table, Language language);
    [[nodiscard]] const ChartTable &table() const { return m_table; }
    [[nodiscard]] bool hasTotals() const;
    /// What states a value; of a name, what states the values of its line. Empty: it is counted, or
    /// no source is known.
    [[nodiscard]] SourceIds sourcesAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// Tab-separated, with the header.
    [[nodiscard]] QString asText() const;
    /// The same cells in UTF-8, separated by commas (core/text/csv.h).
    [[nodiscard]] std::string asCsv() const;

private:
    /// Nullptr for a name.
    [[nodiscard]] const ChartValue *valueAt(const QModelIndex &index) const;
    [[nodiscard]] QString columnName(int column) const;
    /// With the header.
    [[nodiscard]] std::vector<QStringList> cells() const;
    [[nodiscard]] QString textOf(const ChartValue &value) const;

    ChartTable m_table;
    Language m_language;
};

} // namespace eig
