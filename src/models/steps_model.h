// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/promotion_facts.h"
#include "core/domain/language.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <string>
#include <vector>

namespace eig {

/// The steps of a promotion as a table: what, when. The drawing shows the same.
class StepsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, DateColumn, ColumnCount };

    StepsModel(std::vector<PromotionStep> steps, Language language, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] const std::vector<PromotionStep> &steps() const { return m_steps; }
    /// The rows between which the term runs; -1 where it does not.
    [[nodiscard]] int termStart() const;
    [[nodiscard]] int termEnd() const;
    /// Tab-separated, with the header.
    [[nodiscard]] QString asText() const;
    /// The same cells in UTF-8, separated by commas (core/text/csv.h).
    [[nodiscard]] std::string asCsv() const;

private:
    /// With the header.
    [[nodiscard]] std::vector<QStringList> cells() const;
    [[nodiscard]] int rowOf(PromotionStepKind kind) const;

    std::vector<PromotionStep> m_steps;
    Language m_language;
};

} // namespace eig
