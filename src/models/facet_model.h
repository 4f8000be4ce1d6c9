// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/labels/labels.h"
#include "core/search/search.h"
#include "models/facet_state.h"

#include <QAbstractListModel>

#include <string>
#include <vector>

namespace eig {

class ListController;

/// The values of one facet with their live counts. Promotions stay in chronological order and are
/// all shown; others show what is included or excluded first, then by count, then by name, the
/// first six (limit) unless all are asked for. It shows the query and never changes it: a request
/// is reported by stateRequested(), the answer comes back through update().
class FacetModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(bool showsAll READ showsAll WRITE setShowsAll NOTIFY rowsChanged)
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY rowsChanged)

public:
    enum Role {
        ValueRole = Qt::UserRole, ///< QString, the identifier a clause holds
        CountRole,                ///< int
        StateRole,                ///< FacetState as int
    };
    static constexpr int Limit = 6;

    FacetModel(Field field, Language language, QObject *parent = nullptr);

    [[nodiscard]] Field field() const { return m_field; }
    /// How many values are included or excluded, shown or not.
    [[nodiscard]] int activeCount() const;
    /// The greatest count of a value: the scale of the histogram.
    [[nodiscard]] int maxCount() const;
    /// Values that the limit hides, for "Show n more"; 0 when all are shown.
    [[nodiscard]] int hiddenCount() const;
    /// Whether "show all" would change something.
    [[nodiscard]] bool hasMore() const;
    [[nodiscard]] bool showsAll() const { return m_showsAll; }
    [[nodiscard]] const QString &filterText() const { return m_filter; }
    /// The row of a value among those shown; -1 when it is not.
    [[nodiscard]] int rowOf(const std::string &value) const;

    void update(const ListController &controller); ///< after resultChanged
    void setShowsAll(bool showsAll);               ///< false forgets the filter text
    /// Only values that have these word starts, accents and case ignored; needs showsAll.
    void setFilterText(const QString &text);
    /// Asks for a state of the value in a row; asked again, for none.
    void request(const QModelIndex &index, FacetState state);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Qt::CheckStateRole: checked asks for Included, unchecked for None.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void stateRequested(const QString &value, eig::FacetState state);
    /// Rows, counts, states, limit or filter text changed.
    void rowsChanged();

private:
    struct Row {
        std::string value;
        QString name;
        int count = 0;
        FacetState state = FacetState::None;

        friend bool operator==(const Row &, const Row &) = default;
    };

    void showRows();
    [[nodiscard]] std::vector<Row> shownRows() const;
    void replaceRows(std::vector<Row> rows);
    [[nodiscard]] QString accessibleText(const Row &row) const;

    Field m_field;
    Language m_language;
    EntityKind m_entity = EntityKind::Challenge;
    bool m_showsAll = false;
    QString m_filter;
    std::vector<Row> m_all;  ///< in the order shown
    std::vector<Row> m_rows; ///< those of m_all that are shown
};

} // namespace eig
