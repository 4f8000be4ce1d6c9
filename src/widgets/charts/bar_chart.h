// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>
#include <QListView>

#include <vector>

namespace eig {

struct Bar {
    QString label;
    int value = 0;
    QString name;   ///< "EIG 4, 3 défis": what assistive technology reads
    int series = 0; ///< 1: what the bar below it is compared with, in its own colour
};

/// A chart as a table of labels and values.
class BarModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LabelColumn, ValueColumn, ColumnCount };

    explicit BarModel(std::vector<Bar> bars, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const std::vector<Bar> &bars() const { return m_bars; }
    [[nodiscard]] int largest() const { return m_largest; }
    /// Some bars have another one to be compared with.
    [[nodiscard]] bool isPaired() const { return m_isPaired; }

private:
    std::vector<Bar> m_bars;
    int m_largest = 1;
    bool m_isPaired = false;
};

/// A small chart: a list whose rows are painted as columns or as bars. Each mark has its value
/// printed, can be reached with the arrow keys, and is read by assistive technology. It is as high
/// as its content and never scrolls.
class BarChart : public QListView
{
    Q_OBJECT

public:
    enum class Form {
        Columns, ///< upright, for what has an order, such as promotions
        Bars,    ///< lying, for what has a name
    };

    /// title: the question the chart answers, its name for assistive technology.
    BarChart(Form form, const QString &title, std::vector<Bar> bars, QWidget *parent = nullptr);

    [[nodiscard]] Form form() const { return m_form; }
    [[nodiscard]] const BarModel &bars() const { return *m_model; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// A mark was clicked, or Enter or Space pressed on it.
    void barActivated(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    Form m_form;
    BarModel *m_model;
};

} // namespace eig
