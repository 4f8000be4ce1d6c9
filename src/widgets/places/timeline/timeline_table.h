// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

#include <optional>

namespace eig {

class TimelineModel;

/// The timeline as a table by date: the twin of the drawing, and what a screen reader is given.
class TimelineTable : public QTableView
{
    Q_OBJECT

public:
    /// model outlives the table.
    explicit TimelineTable(TimelineModel &model, QWidget *parent = nullptr);

    [[nodiscard]] int current() const { return currentIndex().row(); }
    /// -1: none.
    void setCurrent(int row);
    /// Pixels at 100 %.
    void setRowHeight(int designPixels);
    /// The first row in view; kept until the table is shown.
    [[nodiscard]] int firstRow() const;
    void setFirstRow(int row);

Q_SIGNALS:
    void currentChosen(int row);
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
    void fit();

    TimelineModel &m_model;
    int m_rowHeight;
    std::optional<int> m_pendingRow;
};

} // namespace eig
