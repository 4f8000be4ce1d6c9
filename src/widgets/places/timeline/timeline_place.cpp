// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/timeline/timeline_place.h"

#include "models/timeline_order.h"
#include "widgets/places/records/list_settings.h"
#include "widgets/places/timeline/timeline_bar.h"
#include "widgets/places/timeline/timeline_sort_menu.h"
#include "widgets/places/timeline/timeline_table.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/settings.h"

#include <QAccessible>
#include <QAction>
#include <QActionGroup>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace eig {
namespace {

constexpr const char *Graph = "graph";
constexpr const char *GraphOfYears = "graph-years";
constexpr const char *ListKey = "list";

} // namespace

TimelinePlace::TimelinePlace(const PlaceContext &context, QWidget *parent)
    : PlaceWidget(parent)
    , m_settings(context.settings)
    , m_actions(context.actions)
    , m_model(context.engine.catalogue(), context.language)
    , m_bar(new TimelineBar(this))
    , m_views(new QStackedWidget(this))
    , m_graph(new TimelineView(m_model, m_views))
    , m_table(new TimelineTable(m_model, m_views))
    , m_sortMenu(new TimelineSortMenu(m_model, this))
    , m_empty(new QLabel(m_views))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_views, 1);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    for (QWidget *view : {static_cast<QWidget *>(m_graph), static_cast<QWidget *>(m_table),
                          static_cast<QWidget *>(m_empty)})
        m_views->addWidget(view);
    connectViews();
    addActions();
    nameViews();
    setViewFrom(m_settings.text(Setting::TimelineView));
    showOrder(sortFromText(m_settings.text(Setting::TimelineSort)).value_or(TimelineOrder::ByDate));
    showRow(m_model.rowCount() > 0 ? 0 : -1);
}

void TimelinePlace::connectViews()
{
    connect(m_bar, &TimelineBar::listChosen, this, &TimelinePlace::chooseList);
    connect(m_bar, &TimelineBar::zoomChosen, this, &TimelinePlace::chooseZoom);
    connect(m_graph, &TimelineView::currentChosen, this, &TimelinePlace::choose);
    connect(m_table, &TimelineTable::currentChosen, this, &TimelinePlace::choose);
    connect(m_graph, &TimelineView::opened, this, &PlaceWidget::opened);
    connect(m_table, &TimelineTable::opened, this, &PlaceWidget::opened);
    connect(m_graph, &TimelineView::scrolled, this, &PlaceWidget::scrolled);
    connect(m_table, &TimelineTable::scrolled, this, &PlaceWidget::scrolled);
    connect(m_graph, &TimelineView::zoomChanged, this, &TimelinePlace::followZoom);
    connect(m_table, &TimelineTable::orderChosen, this, &TimelinePlace::chooseOrder);
    connect(m_sortMenu, &TimelineSortMenu::orderChosen, this, &TimelinePlace::chooseOrder);
}

QString TimelinePlace::title() const { return tr("Programme timeline"); }

void TimelinePlace::addActions()
{
    auto *views = new QActionGroup(this);
    auto *zooms = new QActionGroup(this);
    for (const bool isList : {false, true}) {
        QAction *action = views->addAction(QString());
        action->setObjectName(isList ? QStringLiteral("timelineShow:list")
                                     : QStringLiteral("timelineShow:graph"));
        connect(action, &QAction::triggered, this, [this, isList] { chooseList(isList); });
    }
    for (const TimelineView::Zoom zoom : {TimelineView::Zoom::Years, TimelineView::Zoom::Months}) {
        connect(zooms->addAction(QString()), &QAction::triggered, this,
                [this, zoom] { chooseZoom(zoom); });
    }
    m_viewActions = views->actions() + zooms->actions();
    for (QAction *action : m_viewActions)
        action->setCheckable(true);
    nameActions();
}

void TimelinePlace::nameActions()
{
    const QString texts[] = {tr("&Timeline"), tr("&List"), tr("Scale by &year"),
                             tr("S&cale by month")};
    for (qsizetype i = 0; i < m_viewActions.size(); ++i)
        m_viewActions[i]->setText(texts[i]);
}

void TimelinePlace::nameViews()
{
    m_bar->setTitle(title());
    m_bar->retranslate();
    m_graph->setAccessibleName(tr("Timeline to scale"));
    m_table->setAccessibleName(tr("Dates of the programme"));
    m_empty->setText(tr("The catalogue has no date of the programme."));
    m_sortMenu->retranslate();
}

QList<QAction *> TimelinePlace::viewActions()
{
    return m_viewActions + QList<QAction *>{m_sortMenu->menuAction()};
}

QString TimelinePlace::viewKey() const
{
    if (m_isList)
        return QLatin1String(ListKey);
    return QLatin1String(m_graph->zoom() == TimelineView::Zoom::Years ? GraphOfYears : Graph);
}

/// Unless the user chose, a screen reader is given the list.
void TimelinePlace::setViewFrom(const QString &key)
{
    const bool isKnown = key == QLatin1String(Graph) || key == QLatin1String(GraphOfYears)
        || key == QLatin1String(ListKey);
    if (key == QLatin1String(Graph))
        m_graph->setZoom(TimelineView::Zoom::Months);
    else if (key == QLatin1String(GraphOfYears))
        m_graph->setZoom(TimelineView::Zoom::Years);
    showList(isKnown ? key == QLatin1String(ListKey) : QAccessible::isActive());
    followZoom();
}

void TimelinePlace::showList(bool isShown)
{
    const bool hadFocus = m_graph->hasFocus() || m_table->hasFocus();
    m_isList = isShown;
    QWidget *view = isShown ? static_cast<QWidget *>(m_table) : m_graph;
    m_views->setCurrentWidget(m_model.rowCount() > 0 ? view : m_empty);
    m_bar->setListShown(isShown);
    m_viewActions[0]->setChecked(!isShown);
    m_viewActions[1]->setChecked(isShown);
    for (const int zoom : {2, 3})
        m_viewActions[zoom]->setEnabled(!isShown);
    m_sortMenu->setEnabled(isShown);
    if (hadFocus)
        focusList();
}

void TimelinePlace::chooseList(bool isChosen)
{
    if (isChosen == m_isList)
        return;
    showList(isChosen);
    m_settings.setText(Setting::TimelineView, viewKey());
    Q_EMIT stepTaken();
}

void TimelinePlace::chooseZoom(TimelineView::Zoom zoom)
{
    m_graph->setZoom(zoom);
    m_settings.setText(Setting::TimelineView, viewKey());
    Q_EMIT stepTaken();
}

void TimelinePlace::showOrder(Sort order)
{
    m_table->setOrder(order);
    m_sortMenu->setOrder(m_table->order());
}

void TimelinePlace::chooseOrder(Sort order)
{
    showOrder(order);
    m_settings.setText(Setting::TimelineSort, sortToList({m_table->order()}).front());
    Q_EMIT stepTaken();
    Q_EMIT shownChanged(); // the place of the item among the others
}

void TimelinePlace::followZoom()
{
    const bool isByYear = m_graph->zoom() == TimelineView::Zoom::Years;
    m_bar->setZoom(m_graph->zoom());
    m_viewActions[2]->setChecked(isByYear);
    m_viewActions[3]->setChecked(!isByYear);
}

void TimelinePlace::choose(int row)
{
    if (m_isFollowing || row < 0 || row == m_row)
        return;
    showRow(row);
    Q_EMIT shownChanged();
}

void TimelinePlace::showRow(int row)
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_row = row;
    if (m_graph->current() != row)
        m_graph->setCurrent(row);
    if (m_table->current() != row)
        m_table->setCurrent(row);
}

std::optional<RecordRef> TimelinePlace::record() const
{
    return m_row < 0 ? std::nullopt : std::optional(m_model.itemAt(m_row).record);
}

void TimelinePlace::setLanguage(Language language)
{
    m_model.setLanguage(language);
    m_graph->refresh();
    nameViews();
    nameActions();
}

void TimelinePlace::setEngine(const SearchEngine &engine)
{
    const auto before = record();
    {
        const QScopedValueRollback following(m_isFollowing, true);
        m_model.setCatalogue(engine.catalogue());
        m_graph->refresh();
    }
    const int row = before ? m_model.rowOf(*before) : -1;
    showRow(row < 0 && m_model.rowCount() > 0 ? 0 : row);
    showList(m_isList);
    Q_EMIT shownChanged();
}

PlaceState TimelinePlace::state() const
{
    PlaceState state;
    state.view = viewKey();
    if (const auto shown = record()) {
        state.selection = {*shown};
        // The usual row of a record needs no number.
        if (m_model.rowOf(*shown) != m_row)
            state.occurrence = m_model.occurrenceOf(m_row);
    }
    if (m_table->order() != TimelineOrder::ByDate)
        state.sort = {m_table->order()};
    state.scroll = m_isList ? m_table->firstRow() : m_graph->firstMonth();
    return state;
}

void TimelinePlace::restore(const PlaceState &state)
{
    if (!state.view.isEmpty())
        setViewFrom(state.view);
    showOrder(state.sort.empty() ? TimelineOrder::ByDate : state.sort.front());
    if (!state.selection.empty()) {
        // Several stand for one promotion: its calls, its juries, its term.
        const int row = m_model.rowOf(state.selection.back(), state.occurrence);
        if (row >= 0)
            showRow(row);
    }
    if (m_isList)
        m_table->setFirstRow(state.scroll);
    else
        m_graph->setFirstMonth(state.scroll);
    Q_EMIT shownChanged();
}

std::vector<RecordRef> TimelinePlace::shown() const
{
    const auto shown = record();
    return shown ? std::vector{*shown} : std::vector<RecordRef>();
}

QString TimelinePlace::positionText() const
{
    if (m_row < 0)
        return {};
    const int place = m_isList ? m_table->placeOf(m_row) : m_row;
    return tr("%1 of %2").arg(place + 1).arg(m_model.rowCount());
}

QString TimelinePlace::countText() const { return tr("%n date(s)", nullptr, m_model.rowCount()); }

bool TimelinePlace::select(const RecordRef &record)
{
    const int row = m_model.rowOf(record);
    if (row < 0)
        return false;
    if (record != this->record()) {
        showRow(row);
        Q_EMIT shownChanged();
    }
    return true;
}

void TimelinePlace::step(int rows)
{
    if (m_row < 0)
        return;
    const int place = (m_isList ? m_table->placeOf(m_row) : m_row) + rows;
    const int next = std::clamp(place, 0, m_model.rowCount() - 1);
    choose(m_isList ? m_table->itemAt(next) : next);
}

QString TimelinePlace::selectionAsText() const
{
    return m_row < 0 ? QString() : m_model.asText({m_row});
}

bool TimelinePlace::listsRecords() const { return listContent().has_value(); }

std::optional<ListContent> TimelinePlace::listContent() const
{
    ListContent content;
    content.kind = EntityKind::Milestone;
    for (int place = 0; place < m_model.rowCount(); ++place) {
        const TimelineItem &item = m_model.itemAt(m_isList ? m_table->itemAt(place) : place);
        if (item.record.kind == EntityKind::Milestone)
            content.shown.push_back(item.record.id);
    }
    if (content.shown.empty())
        return {};
    const auto shown = record();
    if (shown && shown->kind == EntityKind::Milestone)
        content.selected = {shown->id};
    return content;
}

void TimelinePlace::focusList() { m_views->currentWidget()->setFocus(Qt::OtherFocusReason); }

/// The views leave the event to the place; a click of the right button has chosen its item by then.
void TimelinePlace::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_views->geometry().contains(event->pos()))
        showMenu(event->globalPos());
}

/// Qt itself answers the Menu key only.
void TimelinePlace::keyPressEvent(QKeyEvent *event)
{
    const QWidget *view = m_views->currentWidget();
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier && view->hasFocus())
        showMenu(view->mapToGlobal(view->rect().center()));
    else
        PlaceWidget::keyPressEvent(event);
}

void TimelinePlace::showMenu(const QPoint &globalPosition)
{
    if (m_row < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("timelineMenu"));
    menu->setDefaultAction(menu->addAction(tr("&Open"), this, &TimelinePlace::opened));
    menu->addSeparator();
    if (m_isList)
        menu->addMenu(m_sortMenu);
    for (const ActionId id : {ActionId::Copy, ActionId::Cite, ActionId::ExportTable})
        menu->addAction(m_actions[id]);
    menu->popup(globalPosition);
}

void TimelinePlace::setRowHeights(bool isCompact, bool isLow)
{
    m_table->setRowHeight(isCompact ? 28 : isLow ? 31 : 34);
}

} // namespace eig
