// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/charts/programme_charts.h"
#include "core/domain/record_ref.h"
#include "widgets/charts/chart_picture.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QGridLayout;
class QPushButton;

namespace eig {

class ChartCard;
class RecentCard;
struct LinkTarget;

/// What the dashboard shows of one catalogue in one language: figures, charts, ways on. Everything
/// is counted by the search when the page is made.
class DashboardPage : public QWidget
{
    Q_OBJECT

public:
    DashboardPage(const SearchEngine &engine, Language language, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<ChartCard *> &charts() const { return m_charts; }
    /// The records opened last, newest first.
    void setRecent(const std::vector<RecordRef> &records);
    /// Sets drawing or table for all charts.
    void setTablesShown(bool areShown);

Q_SIGNALS:
    /// Of challenges; language-neutral.
    void queryChosen(const QString &query);
    /// Of all kinds of records; language-neutral.
    void everythingChosen(const QString &query);
    void placeChosen(eig::EntityKind entity);
    void recordChosen(const eig::RecordRef &record);
    void bookletChosen();
    /// Of all charts: table or drawing.
    void tablesChosen(bool areShown);
    /// One, or all of them.
    void exportChosen(const std::vector<eig::ChartOrder> &charts, eig::ChartFormat format);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addHeader();
    [[nodiscard]] QBoxLayout *newTools();
    void showTablesText();
    void addFigures();
    void addCharts();
    ChartCard *addChart(Chart chart, QWidget *stack);
    void addWays(QWidget *stack);
    [[nodiscard]] QWidget *newStack();
    void arrange(int width);

    const SearchEngine &m_engine;
    Language m_language;
    QBoxLayout *m_header = nullptr; ///< title, then what can be done with all charts
    QPushButton *m_tables = nullptr;
    RecentCard *m_recent = nullptr;
    bool m_areTablesShown = false;
    QGridLayout *m_grid;
    QWidget *m_left = nullptr;
    QWidget *m_middle = nullptr;
    QWidget *m_right = nullptr;
    std::vector<ChartCard *> m_charts;
    int m_columns = 0;
};

} // namespace eig
