// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/query.h"

#include <QHeaderView>

#include <vector>

namespace eig {

class RecordTableModel;

/// The header of a list of records. A click sorts by the column, again turns the order
/// round, with Shift it adds the column as a further key. Every key shows its direction and, when
/// there are several, its rank.
class SortHeader : public QHeaderView
{
    Q_OBJECT

public:
    SortHeader(const RecordTableModel &model, QWidget *parent);

    void showSort(std::vector<Sort> sort);
    [[nodiscard]] const std::vector<Sort> &shownSort() const { return m_sort; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void sortRequested(const std::vector<eig::Sort> &sort);

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void sortBy(int section);
    [[nodiscard]] int rankOf(int section) const;
    void paintMark(QPainter &painter, const QPointF &centre, int rank) const;

    [[nodiscard]] SortKey keyOf(int section) const;

    const RecordTableModel &m_records;
    std::vector<Sort> m_sort;
    bool m_addsKey = false; ///< Shift was held when the button was released
};

/// The sort after the user asked for this key: turned round when it is the first already.
[[nodiscard]] std::vector<Sort> sortedBy(const std::vector<Sort> &sort, SortKey key);
/// The same with the key behind those there are; turned round when it is among them.
[[nodiscard]] std::vector<Sort> sortedAlsoBy(std::vector<Sort> sort, SortKey key);

} // namespace eig
