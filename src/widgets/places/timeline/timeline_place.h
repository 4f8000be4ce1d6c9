// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/timeline_model.h"
#include "widgets/places/place_widget.h"
#include "widgets/places/timeline/timeline_view.h"

class QAction;
class QLabel;
class QStackedWidget;

namespace eig {

class TimelineBar;
class TimelineSortMenu;
class TimelineTable;

/// Calls, juries, promotions, events and evaluations of the programme, to scale or as a list (ui.md
/// section 4). The chosen one is the same in both.
class TimelinePlace : public PlaceWidget
{
    Q_OBJECT

public:
    explicit TimelinePlace(const PlaceContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void setLanguage(Language language) override;
    void setEngine(const SearchEngine &engine) override;
    /// The view is "graph", "graph-years" or "list"; the sort is that of the list, none by date;
    /// the scroll is a month from the first one, in the list a row.
    [[nodiscard]] PlaceState state() const override;
    void restore(const PlaceState &state) override;
    [[nodiscard]] std::vector<RecordRef> shown() const override;
    [[nodiscard]] QString positionText() const override;
    [[nodiscard]] QString countText() const override;
    bool select(const RecordRef &record) override;
    void step(int rows) override;
    [[nodiscard]] QString selectionAsText() const override;
    [[nodiscard]] bool listsRecords() const override;
    /// The milestones: what else stands here belongs to the promotions.
    [[nodiscard]] std::optional<ListContent> listContent() const override;
    void focusList() override;
    void setRowHeights(bool isCompact, bool isLow) override;
    [[nodiscard]] QList<QAction *> viewActions() override;

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectViews();
    void showMenu(const QPoint &globalPosition);
    void addActions();
    void nameActions();
    void nameViews();
    void choose(int row);
    void showRow(int row);
    void showList(bool isShown);
    void chooseList(bool isChosen);
    void chooseZoom(TimelineView::Zoom zoom);
    void followZoom();
    void chooseOrder(Sort order);
    /// Not kept, and no step.
    void showOrder(Sort order);
    [[nodiscard]] QString viewKey() const;
    void setViewFrom(const QString &key);
    [[nodiscard]] std::optional<RecordRef> record() const;

    Settings &m_settings;
    Actions &m_actions;
    TimelineModel m_model;
    TimelineBar *m_bar;
    QStackedWidget *m_views;
    TimelineView *m_graph;
    TimelineTable *m_table;
    TimelineSortMenu *m_sortMenu;
    QLabel *m_empty;
    QList<QAction *> m_viewActions; ///< graph, list, years, months
    int m_row = -1;
    bool m_isList = false;
    bool m_isFollowing = false; ///< the program selects, not the user
};

} // namespace eig
