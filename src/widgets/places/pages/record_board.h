// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/charts/record_charts.h"
#include "widgets/charts/chart_picture.h"
#include "widgets/detail/citations.h"
#include "widgets/detail/link_target.h"

#include <QTimer>
#include <QWidget>

#include <deque>
#include <functional>
#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace eig {

class ChartCard;
class PageCard;
class SourceList;
class StepsCard;
struct RowText;

/// What the page of one record shows below its name: figures, charts, lists and their sources.
/// Filled once; another record, language or look is another board. The engine outlives it.
class RecordBoard : public QWidget
{
    Q_OBJECT

public:
    RecordBoard(const SearchEngine &engine, RecordRef record, Language language,
                QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<ChartCard *> &charts() const { return m_charts; }
    /// Sets drawing or table for all charts.
    void setTablesShown(bool areShown);
    /// Makes what is still to come, at once.
    void finish();
    /// Nothing more is made: the board goes, or its catalogue.
    void abandon();
    /// The table of the chart that has the focus, tab-separated; empty for none.
    [[nodiscard]] QString focusedTable() const;

Q_SIGNALS:
    void recordChosen(const eig::RecordRef &record);
    /// Of challenges; language-neutral.
    void queryChosen(const QString &query);
    void citationCopied(const QString &citation);
    void chartExportChosen(const eig::ChartOrder &order, eig::ChartFormat format);
    /// Should be seen.
    void revealed(QWidget *widget);

protected:
    // What the boards are filled with, from top to bottom: sources are numbered in that order.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] const SearchEngine &engine() const { return m_engine; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_engine.catalogue(); }
    [[nodiscard]] Citations &citations() { return m_citations; }

    /// The further parts are made one after the other, once the first ones are painted: a page is
    /// there at once, however much it holds.
    void addLater(std::function<void()> part);
    /// A chart with lines, in a card with the numbers of the sources of what it states.
    void addChart(QLayout *layout, ChartTable table);
    /// Those with lines, side by side as far as they fit.
    void addCharts(std::vector<ChartTable> tables);
    void addSteps(StepsCard *steps, const SourceIds &sources);
    [[nodiscard]] PageCard *addCard(QLayout *layout, const QString &title);
    /// Its links are followed; French: a text of the data.
    enum class Speech { Interface, French };
    [[nodiscard]] TextBlock *newText(TextParts parts, Speech speech = Speech::Interface);
    /// A card with a line for each of the first challenges and the way to all of them in the table;
    /// those of a ministry by promotion. field: finds those of the record.
    void addChallenges(QLayout *layout, const std::vector<const Challenge *> &challenges,
                       Field field);
    void addRow(PageCard *card, RowText text, LinkTarget target);
    /// Two columns side by side while there is room, the first one wider.
    struct Columns {
        QVBoxLayout *left;
        QVBoxLayout *right;
    };
    [[nodiscard]] Columns addColumns();
    /// Ends the board.
    void addSources();
    void follow(const LinkTarget &target);
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A line: what it is, its host, what it became.
    void addChallenge(PageCard *card, const Challenge &challenge);
    void addPromotionHeading(PageCard *card, const Promotion &promotion);
    void arrange(int width);
    void addNext();
    /// Puts the focus on them in the list of sources.
    void showSources(const SourceIds &sources);
    /// What is written under a chart outside the window.
    [[nodiscard]] QString chartOrigin() const;

    const SearchEngine &m_engine;
    RecordRef m_record;
    Language m_language;
    Citations m_citations;
    QVBoxLayout *m_column;
    std::vector<ChartCard *> m_charts;
    StepsCard *m_steps = nullptr;
    SourceList *m_sources = nullptr;
    QBoxLayout *m_columns = nullptr;
    std::deque<std::function<void()>> m_later;
    QTimer m_next;
    bool m_areTablesShown = false;
};

} // namespace eig
