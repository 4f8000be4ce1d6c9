// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/labels/labels.h"
#include "core/search/search.h"

#include <QAbstractListModel>

#include <string>
#include <vector>

namespace eig {

/// The values of one facet with their live counts. Promotions stay in chronological order; others
/// show what is checked first, then by count, then by name. It shows the query and never changes
/// it: a click is reported by toggled(), the answer comes back through update().
class FacetModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole, ///< the identifier a clause holds
        CountRole,
    };

    FacetModel(Field field, Language language, QObject *parent = nullptr);

    [[nodiscard]] Field field() const { return m_field; }
    [[nodiscard]] int checkedCount() const;

    void update(const Catalogue &catalogue, const SearchResult &result, const Query &query);
    void setLanguage(Language language);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void toggled(const QString &value, bool isChecked);

private:
    struct Row {
        std::string value;
        std::string fr;
        std::string en;
        std::size_t count = 0;
        bool isChecked = false;

        friend bool operator==(const Row &, const Row &) = default;
    };

    [[nodiscard]] std::vector<Row> sorted(std::vector<Row> rows) const;
    void replaceRows(std::vector<Row> rows);
    [[nodiscard]] QString nameOfRow(const Row &row) const;

    Field m_field;
    Language m_language;
    std::vector<Row> m_rows;
};

} // namespace eig
