// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/detail_pane.h"
#include "widgets/places/search/match_walk.h"
#include "widgets/search/query_help_dialog.h"
#include "widgets/search/recent_searches.h"
#include "widgets/shell/language_switch.h"
#include "widgets/shell/main_window.h"
#include "widgets/shell/navigator.h"
#include "widgets/shell/place_table.h"
#include "widgets/shell/search_field.h"
#include "widgets/shell/settings.h"
#include "widgets/shell/status_line.h"
#include "widgets/shell/top_bar.h"

#include <QTimer>

// What the window does for the search field: what it offers, remembers, explains and leads to.

namespace eig {
namespace {

constexpr int AfterFirstPaintMs = 250;

} // namespace

void MainWindow::connectSearch()
{
    SearchField &search = m_topBar->search();
    const auto focusSearch = [this, &search] {
        showList();
        search.setFocus(Qt::ShortcutFocusReason);
    };
    connect(m_actions[ActionId::Find], &QAction::triggered, this, [focusSearch, &search] {
        focusSearch();
        search.selectAll();
    });
    for (const auto &[id, direction] :
         {std::pair(ActionId::FindNext, 1), std::pair(ActionId::FindPrevious, -1)})
        connect(m_actions[id], &QAction::triggered, this,
                [this, direction = direction] { walkMatches(direction); });
    for (const ActionId id :
         {ActionId::Find, ActionId::FindNext, ActionId::FindPrevious, ActionId::SearchSyntax})
        addAction(m_actions[id]);
    connect(m_actions[ActionId::SearchSyntax], &QAction::triggered, this,
            &MainWindow::showSearchHelp);
    connect(&search, &QLineEdit::textChanged, m_navigator, &Navigator::setQueryText);
    connect(&search, &SearchField::completed, this,
            [this] { m_navigator->place().completeQueryText(); });
    connect(&search, &SearchField::listRequested, this, &MainWindow::leaveDetail);
    connect(&search, &SearchField::recordRequested, m_navigator, &Navigator::open);
    connect(&search, &SearchField::helpRequested, this, &MainWindow::showSearchHelp);
    connect(m_navigator, &Navigator::queryEditRequested, this,
            [focusSearch, &search](int begin, int end) {
                focusSearch();
                search.setSelection(begin, end - begin);
            });
    connect(m_detail, &DetailPane::walkRequested, this, &MainWindow::walkMatches);
    rememberSearches();
}

/// Earlier searches are kept in the settings; the field offers them and what the catalogue has.
void MainWindow::rememberSearches()
{
    SearchField &search = m_topBar->search();
    auto *recent = new RecentSearches(m_settings.list(Setting::RecentSearches), this);
    m_recentSearches = recent;
    connect(recent, &RecentSearches::changed, this,
            [this, recent] { m_settings.setList(Setting::RecentSearches, recent->list()); });
    search.setRecentSearches(recent);
    search.setCompletionSource([this, recent](const QString &text, int caret) {
        CompletionRequest request;
        request.text = text.toStdString();
        request.caret = static_cast<std::size_t>(text.left(caret).toUtf8().size());
        request.language = m_language.language();
        request.withRecords = m_isSearchPrepared;
        if (m_navigator->place().hasQuery())
            request.entity = m_navigator->spec().entity.value_or(request.entity);
        for (const QString &earlier : recent->list())
            request.recent.push_back(earlier.toStdString());
        return CompletionList{completionsFor(request, m_navigator->engine()), request.entity,
                              request.language};
    });
}

void MainWindow::nameSearch()
{
    SearchField &search = m_topBar->search();
    const PlaceSpec &place = m_navigator->spec();
    if (!m_navigator->place().hasQuery())
        search.setPlaceholderText(tr("Search the whole catalogue"));
    else if (place.entity && place.entity != EntityKind::Challenge)
        search.setPlaceholderText(
            tr("Search in %1").arg(nameOf(place, m_language.language()).toLower()));
    else
        search.setPlaceholderText(tr("Search: words, or promotion:5, place:Lyon, person:…"));
    search.setAccessibleName(tr("Search"));
}

void MainWindow::showQueryText()
{
    const QString text = m_navigator->place().queryText();
    SearchField &search = m_topBar->search();
    if (search.text() == text)
        return;
    const QSignalBlocker blocker(search);
    search.setText(text);
}

/// The engine indexes its words when they are first asked for; the first letter typed, and the
/// first that finds nothing, shall not wait for it.
void MainWindow::prepareSearch()
{
    m_isSearchPrepared = false;
    // The first picture of the window comes first, also where there are few cores.
    QTimer::singleShot(AfterFirstPaintMs, this, [this] {
        m_opener.run(
            [engine = m_navigator->engine()](const std::stop_token &) {
                return engine.countAll(parseQuery("a").query).size();
            },
            [this](std::size_t) { m_isSearchPrepared = true; });
    });
}

void MainWindow::showSearchHelp()
{
    if (!m_searchHelp) {
        m_searchHelp = new QueryHelpDialog(m_language, this);
        m_searchHelp->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_searchHelp, &QueryHelpDialog::exampleChosen, &m_topBar->search(),
                &SearchField::run);
    }
    m_searchHelp->show();
    m_searchHelp->raise();
    m_searchHelp->activateWindow();
}

void MainWindow::walkMatches(int direction)
{
    const QString said = eig::walkMatches(*m_detail, m_navigator->place(), direction);
    if (!said.isEmpty())
        m_status->showTask(said);
}

} // namespace eig
