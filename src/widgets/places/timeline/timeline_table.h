// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/query.h"

#include <QTableView>

#include <optional>

namespace eig {

class TimelineModel;
class TimelineOrder;

/// The timeline as a table: the twin of the drawing, and what a screen reader is given. By date
/// until another column is chosen. An item is the row it has in the model, its place the one it has
/// in the table.
class TimelineTable : public QTableView
{
    Q_OBJECT

public:
    /// model outlives the table.
    explicit TimelineTable(TimelineModel &model, QWidget *parent = nullptr);

    /// An item; -1: none.
    [[nodiscard]] int current() const;
    void setCurrent(int item);
    [[nodiscard]] int placeOf(int item) const;
    [[nodiscard]] int itemAt(int place) const;
    [[nodiscard]] Sort order() const;
    void setOrder(Sort order);
    /// Pixels at 100 %.
    void setRowHeight(int designPixels);
    /// The first row in view; kept until the table is shown.
    [[nodiscard]] int firstRow() const;
    void setFirstRow(int row);

Q_SIGNALS:
    void currentChosen(int item);
    void orderChosen(eig::Sort order);
    void opened();
    void scrolled();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpHeader();
    void showOrder();
    void fit();

    TimelineModel &m_model;
    TimelineOrder *m_order;
    int m_rowHeight;
    std::optional<int> m_pendingRow;
    bool m_isShowingOrder = false; ///< the program turns the arrow, not the user
};

} // namespace eig
