// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"

#include <QAbstractTableModel>

#include <vector>

namespace eig {

/// A comparison as a table: a column for each record, a row for each thing compared, and a row of
/// its own, without values, above each group. What is shown in cells is read aloud and copied as
/// text.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ComparisonModel(Language language, QObject *parent = nullptr);

    void setComparison(Comparison comparison, Language language);
    [[nodiscard]] const Comparison &comparison() const { return m_comparison; }
    /// Without the rows that say the same of all, or nothing of any.
    void setRows(ComparedRows rows);
    [[nodiscard]] ComparedRows rows() const { return m_rows; }

    /// Nullptr for the heading of a group.
    [[nodiscard]] const ComparedRow *rowAt(int row) const;
    /// One cell stands for all: an identical row, or the heading of a group.
    [[nodiscard]] bool isMerged(int row) const;
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(std::string_view key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] QString asText() const;
    [[nodiscard]] QString asHtml() const;

private:
    struct Line {
        Label name;
        int row = -1; ///< index into Comparison::rows; -1: the heading of a group
    };
    void arrange();

    Comparison m_comparison;
    Language m_language;
    ComparedRows m_rows = ComparedRows::All;
    std::vector<Line> m_lines;
};

} // namespace eig
