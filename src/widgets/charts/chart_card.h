// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/chart_model.h"
#include "widgets/charts/bar_chart.h"
#include "widgets/charts/chart_picture.h"

#include <QWidget>

class QAbstractItemView;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace eig {

class ChartTableView;

/// A chart in a card: its question as the heading, and the choice between drawing and table. Both
/// show the same model.
class ChartCard : public QWidget
{
    Q_OBJECT

public:
    ChartCard(ChartTable table, Language language, QWidget *parent = nullptr);

    [[nodiscard]] const ChartModel &model() const { return *m_model; }
    [[nodiscard]] bool isTableShown() const;
    void setTableShown(bool isShown);
    /// Where the focus goes when the card is entered by name.
    [[nodiscard]] QWidget *view() const;
    /// The numbers of the sources of what the chart shows, in the line of the question.
    void setCitations(QWidget *numbers);
    /// The button between drawing and table.
    void setToolsShown(bool areShown);
    /// Where the values come from: a line under the drawing outside the window.
    void setSource(const QString &source) { m_source = source; }
    [[nodiscard]] ChartOrder order() const { return {m_model->table(), m_language, m_source, {}}; }

Q_SIGNALS:
    /// Language-neutral; finds what a mark counts.
    void queryChosen(const QString &query);
    /// A mark with a stated value was chosen.
    void sourcesChosen(const eig::SourceIds &sources);
    void exportRequested(const eig::ChartOrder &order, eig::ChartFormat format);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] QWidget *newDrawing();
    [[nodiscard]] QWidget *newBars();
    [[nodiscard]] std::vector<Bar> bars() const;
    [[nodiscard]] QWidget *newLegend();
    /// Series in pairs of bars, the last one first.
    [[nodiscard]] bool isPaired() const;
    void listen(const ChartTableView &table);
    void choose(const QModelIndex &mark);
    [[nodiscard]] QModelIndex markOf(int bar) const;
    void addHeading();
    void addNote();
    void refreshNote();
    [[nodiscard]] QAbstractItemView *marks() const;
    /// shown: of the view that is shown.
    [[nodiscard]] QModelIndex markAt(const QModelIndex &shown) const;
    void showMenu(const QModelIndex &mark, const QPoint &globalPosition);

    Language m_language;
    QString m_source;
    ChartModel *m_model;
    QHBoxLayout *m_top = nullptr; ///< the line of the question
    QToolButton *m_toggle;
    QStackedWidget *m_views;
    QLabel *m_note = nullptr;
};

} // namespace eig
