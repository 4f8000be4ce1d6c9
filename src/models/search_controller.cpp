// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/search_controller.h"

#include "core/labels/query_labels.h"
#include "core/search/fields.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace eig {
namespace {

struct TabSpec {
    SearchTab tab;
    std::string_view key;
    std::optional<EntityKind> entity; ///< none: several kinds
};

constexpr TabSpec Tabs[] = {
    {SearchTab::All, "all", {}},
    {SearchTab::Challenges, "challenges", EntityKind::Challenge},
    {SearchTab::People, "people", EntityKind::Person},
    {SearchTab::Administrations, "administrations", EntityKind::Administration},
    {SearchTab::Outcomes, "outcomes", EntityKind::Outcome},
    {SearchTab::Others, "others", {}},
};

const TabSpec &specOf(SearchTab tab) { return Tabs[static_cast<std::size_t>(tab)]; }

bool hasTabOfItsOwn(EntityKind entity)
{
    return std::any_of(std::begin(Tabs), std::end(Tabs),
                       [entity](const TabSpec &spec) { return spec.entity == entity; });
}

/// The indexes of one list that are not in the other.
std::vector<std::size_t> missing(const std::vector<Hit> &all, const std::vector<Hit> &found)
{
    std::vector<std::size_t> known;
    for (const Hit &hit : found)
        known.push_back(hit.index);
    std::sort(known.begin(), known.end());
    std::vector<std::size_t> missing;
    for (const Hit &hit : all) {
        if (!std::binary_search(known.begin(), known.end(), hit.index))
            missing.push_back(hit.index);
    }
    return missing;
}

} // namespace

std::string_view keyOf(SearchTab tab) { return specOf(tab).key; }

std::optional<SearchTab> searchTabNamed(std::string_view key)
{
    for (const TabSpec &spec : Tabs) {
        if (spec.key == key)
            return spec.tab;
    }
    return {};
}

std::vector<EntityKind> kindsOf(SearchTab tab)
{
    std::vector<EntityKind> kinds;
    for (const EntityKind entity : searchedKinds()) {
        const bool isOther = tab == SearchTab::Others && !hasTabOfItsOwn(entity);
        if (tab == SearchTab::All || specOf(tab).entity == entity || isOther)
            kinds.push_back(entity);
    }
    return kinds;
}

EntityKind facetKindOf(SearchTab tab) { return specOf(tab).entity.value_or(EntityKind::Challenge); }

SearchController::SearchController(SearchEngine engine, Language language, QObject *parent)
    : QObject(parent)
    , m_engine(std::move(engine))
    , m_language(language)
{
    m_total = countOf({}, SearchTab::All);
    take(answerOf(m_engine, m_query, words(), m_tab, m_language));
}

SearchController::~SearchController() = default;

ListController &SearchController::list() { return listOf(facetKindOf(m_tab)); }

ListController &SearchController::listOf(EntityKind entity)
{
    std::unique_ptr<ListController> &list = m_lists[entity];
    if (!list) {
        list = std::make_unique<ListController>(m_engine, entity, m_language);
        list->setQuery(m_query);
        connect(list.get(), &ListController::resultChanged, this, [this, made = list.get()] {
            if (!m_isFollowing)
                adopt(*made);
        });
    }
    return *list;
}

Query SearchController::words() const { return withoutFacets(m_query, facetKindOf(m_tab)); }

const EntityResult *SearchController::resultOf(EntityKind entity) const
{
    const auto found = std::find_if(
        m_results.begin(), m_results.end(),
        [entity](const EntityResult &result) { return result.entity == entity; });
    return found == m_results.end() ? nullptr : &*found;
}

std::vector<EntityResult> SearchController::resultsOf(SearchTab tab) const
{
    std::vector<EntityResult> results;
    for (const EntityKind entity : kindsOf(tab)) {
        const EntityResult *result = resultOf(entity);
        if (result && !result->hits.empty())
            results.push_back(*result);
    }
    return results;
}

std::size_t SearchController::count(SearchTab tab) const
{
    std::size_t count = 0;
    for (const EntityKind entity : kindsOf(tab)) {
        if (const EntityResult *result = resultOf(entity))
            count += result->hits.size();
    }
    return count;
}

std::size_t SearchController::countOf(const Query &query, SearchTab tab) const
{
    std::size_t count = 0;
    for (const EntityKind entity : kindsOf(tab))
        count += m_engine.count(entity, query);
    return count;
}

void SearchController::setEngine(SearchEngine engine)
{
    m_engine = std::move(engine);
    {
        const QScopedValueRollback following(m_isFollowing, true);
        for (const auto &[entity, list] : m_lists)
            list->setEngine(m_engine);
    }
    m_total = countOf({}, SearchTab::All);
    m_query = resolved(m_query);
    // The hits of the old edition are no records of the new one: nothing may be stale here.
    m_results = m_engine.searchEach(m_query, m_language);
    renew();
}

void SearchController::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    {
        const QScopedValueRollback following(m_isFollowing, true);
        for (const auto &[entity, list] : m_lists)
            list->setLanguage(language);
    }
    renew();
}

void SearchController::setTab(SearchTab tab)
{
    if (tab == m_tab)
        return;
    m_tab = tab;
    m_hidden = hiddenBy(m_engine, m_query, words(), m_tab, m_results, m_language);
    follow();
    Q_EMIT resultChanged();
}

void SearchController::setSearchText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    const ParsedQuery parsed = parseQuery(text.toStdString());
    m_textNotes = parsed.notes;
    // What is wrong with a range shows before its ends are resolved.
    const auto more = m_engine.notesOn(parsed.query);
    m_notes = m_textNotes;
    m_notes.insert(m_notes.end(), more.begin(), more.end());
    m_query.clauses = resolved(parsed.query).clauses;
    run();
}

void SearchController::completeSearchText()
{
    const bool isOnlyUnclosed = !m_textNotes.empty()
        && std::all_of(m_textNotes.begin(), m_textNotes.end(), [](const QueryNote &note) {
               return note.kind == QueryNoteKind::UnclosedQuote;
           });
    if (isOnlyUnclosed) {
        std::erase_if(m_notes, [](const QueryNote &note) {
            return note.kind == QueryNoteKind::UnclosedQuote;
        });
        m_textNotes.clear();
        renew();
    } else if (writeText()) {
        Q_EMIT searchTextChanged(m_text);
    }
}

void SearchController::setQuery(const Query &query)
{
    m_query.sort = query.sort;
    setClauses(query.clauses);
}

void SearchController::setQuery(const Query &query, SearchTab tab)
{
    m_tab = tab;
    setQuery(query);
}

void SearchController::setSort(std::vector<Sort> sort)
{
    if (sort == m_query.sort)
        return;
    m_query.sort = std::move(sort);
    run();
}

void SearchController::clearFacets() { setClauses(words().clauses); }

void SearchController::setClauses(std::vector<Clause> clauses)
{
    m_query.clauses = std::move(clauses);
    m_textNotes.clear();
    m_notes = m_engine.notesOn(m_query);
    m_query = resolved(m_query);
    renew();
}

/// The user changed the query in a filter panel.
void SearchController::adopt(const ListController &list)
{
    std::vector<Clause> clauses = resolved(list.query()).clauses;
    // Also a late result of the query there is.
    if (clauses == m_query.clauses)
        return;
    m_query.clauses = std::move(clauses);
    m_textNotes.clear();
    m_notes = m_engine.notesOn(m_query);
    const bool hasNewText = m_text != list.searchText();
    m_text = list.searchText();
    run();
    if (hasNewText)
        Q_EMIT searchTextChanged(m_text);
}

/// Each kind knows the values of its own fields: one query for all knows those of all.
Query SearchController::resolved(Query query) const
{
    for (const TabSpec &spec : Tabs) {
        if (spec.entity)
            query.clauses = m_engine.resolved(*spec.entity, query).clauses;
    }
    return query;
}

/// Only the list beside the present tab: the others follow when their tab is chosen.
void SearchController::follow()
{
    const auto found = m_lists.find(facetKindOf(m_tab));
    if (found == m_lists.end() || found->second->query() == m_query)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    found->second->setQuery(m_query);
}

/// What was not understood stays as typed, so that the note about it stays true.
bool SearchController::writeText()
{
    if (!m_textNotes.empty())
        return false;
    QString text = QString::fromStdString(
        queryText(m_query, m_engine, facetKindOf(m_tab), m_language));
    if (text == m_text)
        return false;
    m_text = std::move(text);
    return true;
}

void SearchController::renew()
{
    const bool hasNewText = writeText();
    run();
    if (hasNewText)
        Q_EMIT searchTextChanged(m_text);
}

void SearchController::run()
{
    const int run = ++m_runs;
    m_running.request_stop();
    const auto job = [engine = m_engine, query = m_query, words = words(), tab = m_tab,
                      language = m_language] {
        return answerOf(engine, query, words, tab, language);
    };
    if (catalogue().challenges().size() <= m_mostInThread) {
        take(job());
        return;
    }
    m_running = m_worker.run([job](const std::stop_token &) { return job(); },
                             [this, run](Answer answer) {
                                 if (run == m_runs)
                                     take(std::move(answer));
                             });
}

void SearchController::take(Answer answer)
{
    m_results = std::move(answer.results);
    m_near = std::move(answer.near);
    m_hidden = std::move(answer.hidden);
    follow();
    Q_EMIT resultChanged();
}

SearchController::Answer SearchController::answerOf(const SearchEngine &engine, const Query &query,
                                                    const Query &words, SearchTab tab,
                                                    Language language)
{
    Answer answer{engine.searchEach(query, language), {}, {}};
    if (!query.isEmpty())
        answer.near = engine.nearSpellings(query);
    answer.hidden = hiddenBy(engine, query, words, tab, answer.results, language);
    return answer;
}

HiddenByFilters SearchController::hiddenBy(const SearchEngine &engine, const Query &query,
                                           const Query &words, SearchTab tab,
                                           const std::vector<EntityResult> &results,
                                           Language language)
{
    HiddenByFilters hidden{facetKindOf(tab), 0, {}};
    const auto found = std::find_if(
        results.begin(), results.end(),
        [&hidden](const EntityResult &one) { return one.entity == hidden.entity; });
    if (tab == SearchTab::Others || found == results.end() || words.isEmpty()
        || words.clauses.size() == query.clauses.size())
        return hidden;
    hidden.count = engine.count(hidden.entity, words) - found->hits.size();
    if (hidden.count > 0 && hidden.count <= FewRecords)
        hidden.records = missing(engine.run(hidden.entity, words, language).hits, found->hits);
    return hidden;
}

} // namespace eig
