// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/search/search_place.h"

#include "core/compare/comparison.h"
#include "widgets/places/search/notice_line.h"
#include "widgets/places/search/query_chips.h"
#include "widgets/places/search/result_tabs.h"
#include "widgets/places/search/results_header.h"
#include "widgets/places/search/results_view.h"
#include "widgets/places/search/search_filters.h"
#include "widgets/shell/actions.h"
#include "widgets/style/icons.h"
#include "widgets/style/text_style.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace eig {
namespace {

constexpr int TabsLeft = 6;

/// The record whose page shows this one.
RecordRef shownFor(const Catalogue &catalogue, const RecordRef &record)
{
    if (record.kind == EntityKind::Outcome) {
        const Outcome *outcome = catalogue.outcome(record.id);
        if (outcome && catalogue.challenge(outcome->challenge))
            return {EntityKind::Challenge, outcome->challenge};
    } else if (record.kind == EntityKind::Milestone) {
        const Milestone *milestone = catalogue.milestone(record.id);
        if (milestone && catalogue.promotion(milestone->promotion))
            return {EntityKind::Promotion, milestone->promotion};
    }
    return record;
}

} // namespace

SearchPlace::SearchPlace(const PlaceContext &context, QWidget *parent)
    : PlaceWidget(parent)
    , m_settings(context.settings)
    , m_actions(context.actions)
    , m_controller(context.engine, context.language)
    , m_model(context.engine, context.language)
    , m_header(new ResultsHeader(this))
    , m_chips(new QueryChips(m_controller, *m_header->sortButton(), this))
    , m_tabs(new ResultTabs(this))
    , m_tabLine(new QHBoxLayout)
    , m_notes(new NoticeLine(Icon::Info, this))
    , m_pages(new QStackedWidget(this))
    , m_view(new ResultsView(m_model, m_pages))
    , m_message(new MessagePage(m_pages))
    , m_hidden(new NoticeLine(Icon::Filter, this))
{
    setUpLayout();
    setUpTabKeys();
    connectParts();
    refresh();
}

/// The window may have put the filters anywhere; they show the controller of this place.
SearchPlace::~SearchPlace() { delete m_filters; }

void SearchPlace::setUpLayout()
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_notes->setObjectName(QStringLiteral("searchNotes"));
    m_hidden->setObjectName(QStringLiteral("hiddenByFilters"));
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_message);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_chips);
    column->addLayout(m_tabLine);
    column->addWidget(m_notes);
    column->addWidget(m_pages, 1);
    column->addWidget(m_hidden);
    m_tabLine->setSpacing(0);
    m_tabLine->addWidget(m_tabs);
    placeTabs();
}

/// Their texts stand under the heading.
void SearchPlace::placeTabs() { m_tabLine->setContentsMargins(scaled(TabsLeft), 0, 0, 0); }

void SearchPlace::changeEvent(QEvent *event)
{
    PlaceWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        placeTabs();
}

/// The line under the tabs goes from edge to edge.
void SearchPlace::paintEvent(QPaintEvent *event)
{
    PlaceWidget::paintEvent(event);
    if (!m_tabs->isVisible())
        return;
    QPainter painter(this);
    painter.fillRect(0, m_tabs->geometry().bottom(), width(), 1,
                     Theme::of(this).color(Token::Line));
}

void SearchPlace::setUpTabKeys()
{
    const auto add = [this](Qt::Key key, int tabs) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, tabs] { stepTab(tabs); });
    };
    add(Qt::Key_PageUp, -1);
    add(Qt::Key_PageDown, 1);
}

void SearchPlace::connectParts()
{
    connect(&m_controller, &SearchController::resultChanged, this, &SearchPlace::refresh);
    connect(&m_controller, &SearchController::searchTextChanged, this,
            &SearchPlace::queryTextChanged);
    connect(m_view, &ResultsView::selectionMoved, this, &SearchPlace::followSelection);
    connect(m_view, &ResultsView::opened, this, &SearchPlace::opened);
    connect(m_view, &ResultsView::copyRequested, this,
            [this] { QApplication::clipboard()->setText(selectionAsText()); });
    connect(m_view, &ResultsView::menuRequested, this, &SearchPlace::showMenu);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &SearchPlace::scrolled);
    connect(m_tabs, &ResultTabs::chosen, this, &SearchPlace::chooseTab);
    connect(m_chips, &QueryChips::queryEdited, this, &SearchPlace::takeStep);
    connect(m_chips, &QueryChips::editRequested, this, &SearchPlace::queryEditRequested);
    connect(m_chips, &QueryChips::emptied, this, &SearchPlace::focusList);
    connect(m_header, &ResultsHeader::sortRequested, this, [this](const std::vector<Sort> &sort) {
        m_controller.setSort(sort);
        takeStep();
    });
}

QString SearchPlace::title() const { return tr("Search"); }

void SearchPlace::setLanguage(Language language)
{
    m_model.setLanguage(language);
    if (language == m_controller.language())
        refresh(); // the texts of the interface may be others all the same
    else
        m_controller.setLanguage(language);
    if (m_filters)
        m_filters->retranslate();
}

void SearchPlace::setEngine(const SearchEngine &engine)
{
    m_model.setEngine(engine);
    m_controller.setEngine(engine);
}

PlaceState SearchPlace::state() const
{
    PlaceState state;
    state.query = QString::fromStdString(toText(m_controller.query()));
    state.sort = m_controller.query().sort;
    const std::string_view tab = keyOf(m_controller.tab());
    state.view = QString::fromUtf8(tab.data(), static_cast<qsizetype>(tab.size()));
    if (m_wanted)
        state.selection = {*m_wanted};
    state.scroll = m_view->firstVisibleRow();
    return state;
}

void SearchPlace::restore(const PlaceState &state)
{
    m_wanted.reset();
    if (!state.selection.empty())
        m_wanted = state.selection.back();
    Query query = parseQuery(state.query.toStdString()).query;
    query.sort = state.sort;
    const auto tab = searchTabNamed(state.view.toStdString());
    m_controller.setQuery(query, tab.value_or(SearchTab::All));
    if (!isEmpty())
        m_view->scrollToRow(std::clamp(state.scroll, 0, m_model.rowCount() - 1));
}

QString SearchPlace::queryText() const { return m_controller.searchText(); }

/// Other words, another best result.
void SearchPlace::setQueryText(const QString &text)
{
    if (text == m_controller.searchText())
        return;
    m_wanted.reset();
    m_controller.setSearchText(text);
}

void SearchPlace::completeQueryText()
{
    m_controller.completeSearchText();
    takeStep();
}

QWidget *SearchPlace::filterPanel()
{
    if (!m_filters) {
        m_filters = new SearchFilters(m_controller, m_settings, nullptr);
        connect(m_filters, &SearchFilters::queryEdited, this, &SearchPlace::takeStep);
    }
    return m_filters;
}

int SearchPlace::activeFilterCount() const { return m_controller.list().activeFacetCount(); }

void SearchPlace::clearFilters()
{
    m_controller.clearFacets();
    takeStep();
}

void SearchPlace::takeStep() { Q_EMIT stepTaken(); }

std::vector<RecordRef> SearchPlace::shown() const
{
    const auto record = m_model.recordAt(m_view->selectedRow());
    if (!record)
        return {};
    return {shownFor(m_controller.catalogue(), *record)};
}

QString SearchPlace::positionText() const
{
    const int row = m_view->selectedRow();
    if (row < 0)
        return {};
    return tr("%1 of %2")
        .arg(QLocale().toString(m_model.recordsBefore(row) + 1),
             QLocale().toString(m_model.recordCount()));
}

QString SearchPlace::countText() const
{
    if (m_controller.query().isEmpty())
        return tr("%n record(s) to search in", nullptr, static_cast<int>(m_controller.total()));
    return tr("%n record(s) found in %1", nullptr, m_model.recordCount())
        .arg(QLocale().toString(static_cast<int>(m_controller.total())));
}

bool SearchPlace::select(const RecordRef &record)
{
    const auto row = m_model.rowOf(record);
    if (!row)
        return false;
    m_view->selectRow(*row);
    followSelection();
    return true;
}

void SearchPlace::step(int rows)
{
    const int row = m_view->neighbour(rows);
    if (row < 0 || row == m_view->selectedRow())
        return;
    m_view->selectRow(row);
    followSelection();
}

QString SearchPlace::selectionAsText() const
{
    const int row = m_view->selectedRow();
    return row < 0 ? QString() : m_model.asText(row);
}

std::optional<ListContent> SearchPlace::listContent() const
{
    if (!listsRecords())
        return {};
    const std::vector<EntityKind> kinds = kindsOf(m_controller.tab());
    const auto selected = m_model.recordAt(m_view->selectedRow());
    ListContent content;
    content.kind = kinds.size() > 1 && selected ? selected->kind : kinds.front();
    content.query = m_controller.query();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto record = m_model.recordAt(row);
        if (record && record->kind == content.kind)
            content.shown.push_back(record->id);
    }
    if (selected && selected->kind == content.kind)
        content.selected.push_back(selected->id);
    return content;
}

void SearchPlace::focusList()
{
    if (isEmpty())
        m_message->focusFirst();
    else
        m_view->setFocus(Qt::ShortcutFocusReason);
}

void SearchPlace::setRowHeights(bool isCompact, bool isLow)
{
    Q_UNUSED(isLow)
    m_view->setCompact(isCompact);
}

void SearchPlace::saveSettings()
{
    if (m_filters)
        m_filters->saveSettings();
}

void SearchPlace::refresh()
{
    const SearchTab tab = m_controller.tab();
    const auto headings = kindsOf(tab).size() > 1 ? SearchResultsModel::Headings::Shown
                                                  : SearchResultsModel::Headings::Hidden;
    const bool hadFocus = m_pages->isAncestorOf(window()->focusWidget());
    m_model.setResult(m_controller.query(), m_controller.resultsOf(tab), headings);
    selectWanted();
    refreshTexts();
    refreshNotices();
    if (isEmpty())
        refreshMessage();
    m_pages->setCurrentWidget(isEmpty() ? static_cast<QWidget *>(m_message) : m_view);
    if (hadFocus && !m_pages->currentWidget()->isAncestorOf(window()->focusWidget()))
        focusList();
    if (m_filters)
        m_filters->refresh();
    Q_EMIT shownChanged();
}

void SearchPlace::refreshTexts()
{
    const QString count = tr("%n record(s)", nullptr, m_model.recordCount());
    m_header->show(m_controller.query().isEmpty() ? QString() : count, m_controller.query().sort,
                   m_controller.language());
    m_chips->refresh();
    m_tabs->show(m_controller);
    m_tabs->setVisible(!m_controller.query().isEmpty());
    m_view->setAccessibleName(tr("Results"));
    m_view->setAccessibleDescription(count);
}

void SearchPlace::refreshNotices()
{
    std::vector<NoticeLine::Link> spellings;
    // Without a result they are among the ways on.
    if (!isEmpty()) {
        for (const NearSpelling &near : m_controller.nearSpellings()) {
            const QString word = QString::fromStdString(near.word);
            const QString count = QLocale().toString(static_cast<int>(near.count));
            spellings.push_back({tr("%1 (%2)").arg(word, count),
                                 tr("Search “%1” instead (%2)").arg(word, count),
                                 [this, query = near.query] { ways().search(query); }});
        }
    }
    QString notes = notesText(m_controller);
    if (!spellings.empty())
        notes += (notes.isEmpty() ? QString() : QStringLiteral("\n")) + tr("Did you mean:");
    m_notes->showNotice(notes, std::move(spellings));
    const QString hidden = isEmpty() ? QString() : hiddenText(m_controller);
    if (hidden.isEmpty()) {
        m_hidden->showNotice({}, {});
        return;
    }
    m_hidden->showNotice(hidden, {{tr("Show them"), tr("Show them without the filters"), [this] {
                                       clearFilters();
                                       focusList();
                                   }}});
}

void SearchPlace::refreshMessage()
{
    m_message->showMessage(m_controller.query().isEmpty() ? nothingSearched(m_controller, ways())
                                                          : nothingFound(m_controller, ways()));
}

SearchWays SearchPlace::ways()
{
    const auto searched = [this] {
        takeStep();
        focusList();
    };
    return {[this, searched](const Query &query) {
                m_wanted.reset();
                m_controller.setQuery(query);
                searched();
            },
            [this](SearchTab tab) {
                chooseTab(tab);
                focusList();
            },
            [this, searched](const QString &text) {
                m_wanted.reset();
                m_controller.setSearchText(text);
                Q_EMIT queryTextChanged();
                searched();
            },
            [this] { Q_EMIT challengesRequested({}); }};
}

/// What the user had chosen if it is there, else the best one.
void SearchPlace::selectWanted()
{
    if (isEmpty())
        return;
    const auto wanted = m_wanted ? m_model.rowOf(*m_wanted) : std::nullopt;
    m_view->selectRow(wanted.value_or(*m_model.recordRow(0)));
}

void SearchPlace::followSelection()
{
    m_wanted = m_model.recordAt(m_view->selectedRow());
    Q_EMIT shownChanged();
}

void SearchPlace::chooseTab(SearchTab tab)
{
    if (tab == m_controller.tab())
        return;
    m_controller.setTab(tab);
    takeStep();
}

void SearchPlace::stepTab(int tabs)
{
    int tab = static_cast<int>(m_controller.tab()) + tabs;
    while (tab >= 0 && tab < m_tabs->count() && !m_tabs->isTabVisible(tab))
        tab += tabs;
    if (tab >= 0 && tab < m_tabs->count())
        chooseTab(SearchTabs[tab]);
}

void SearchPlace::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("resultMenu"));
    QAction *open = menu->addAction(tr("&Open"));
    open->setObjectName(QStringLiteral("open"));
    connect(open, &QAction::triggered, this, &SearchPlace::opened);
    menu->setDefaultAction(open);
    menu->addSeparator();
    const std::vector<RecordRef> records = shown();
    if (!records.empty() && isComparable(records.front().kind))
        menu->addAction(m_actions[ActionId::AddToComparison]);
    if (!records.empty() && records.front().kind == EntityKind::Challenge)
        menu->addAction(m_actions[ActionId::ExportSheet]);
    menu->addAction(m_actions[ActionId::ExportTable]);
    QAction *copy = menu->addAction(themedIcon(Icon::Copy), tr("&Copy"));
    copy->setObjectName(QStringLiteral("copy"));
    connect(copy, &QAction::triggered, m_view, &ResultsView::copyRequested);
    menu->addAction(m_actions[ActionId::Cite]);
    menu->popup(globalPosition);
}

} // namespace eig
