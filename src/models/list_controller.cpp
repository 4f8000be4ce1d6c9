// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/list_controller.h"

#include "core/labels/query_labels.h"
#include "core/search/fields.h"

#include <algorithm>

namespace eig {
namespace {

bool contains(const std::vector<std::string> &values, const std::string &value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

Query without(Query query, Field field)
{
    query.setValues(field, {}, false);
    query.setValues(field, {}, true);
    return query;
}

} // namespace

bool isTextClause(const Clause &clause, EntityKind entity)
{
    return !isFacetClause(clause, entity);
}

ListController::ListController(SearchEngine engine, EntityKind entity, Language language,
                               QObject *parent)
    : QObject(parent)
    , m_engine(std::move(engine))
    , m_entity(entity)
    , m_language(language)
{
    take(m_engine.run(m_entity, m_query, m_language));
}

const std::vector<Field> &ListController::facetFields() const { return facetsOf(m_entity); }

std::vector<std::string> ListController::facetValues(Field field, FacetState state) const
{
    std::vector<std::string> values;
    if (state == FacetState::None)
        return values;
    for (const std::string &typed : m_query.values(field, state == FacetState::Excluded)) {
        for (std::string &value : m_engine.valuesNamed(m_entity, field, typed)) {
            if (!contains(values, value))
                values.push_back(std::move(value));
        }
    }
    return values;
}

FacetState ListController::facetState(Field field, const std::string &value) const
{
    for (const FacetState state : {FacetState::Excluded, FacetState::Included}) {
        if (contains(facetValues(field, state), value))
            return state;
    }
    return FacetState::None;
}

int ListController::activeFacetCount(Field field) const
{
    return static_cast<int>(facetValues(field, FacetState::Included).size()
                            + facetValues(field, FacetState::Excluded).size());
}

int ListController::activeFacetCount() const
{
    int count = 0;
    for (const Field field : facetFields())
        count += activeFacetCount(field);
    return count;
}

std::size_t ListController::total() const { return m_engine.count(m_entity, {}); }

std::size_t ListController::countWithoutFacets() const
{
    return m_engine.count(m_entity, withoutFacets(m_query, m_entity));
}

std::size_t ListController::countWithout(Field field) const
{
    return m_engine.count(m_entity, without(m_query, field));
}

std::size_t ListController::countWithoutText() const
{
    Query query = m_query;
    std::erase_if(query.clauses, [this](const Clause &one) { return isTextClause(one, m_entity); });
    return m_engine.count(m_entity, query);
}

std::vector<EntityCount> ListController::countsElsewhere() const
{
    std::vector<EntityCount> counts = m_engine.countAll(withoutFacets(m_query, m_entity));
    std::erase_if(counts, [this](const EntityCount &one) { return one.entity == m_entity; });
    return counts;
}

void ListController::setEngine(SearchEngine engine)
{
    m_engine = std::move(engine);
    m_query = m_engine.resolved(m_entity, m_query);
    // The hits of the old edition are no rows of the new one: nothing may be stale here.
    m_result = m_engine.run(m_entity, m_query, m_language);
    renew();
}

void ListController::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    renew();
}

void ListController::setSearchText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    ParsedQuery parsed = parseQuery(text.toStdString());
    m_notes = std::move(parsed.notes);
    m_query.clauses = m_engine.resolved(m_entity, parsed.query).clauses;
    run();
}

void ListController::completeSearchText()
{
    const auto quote = std::find_if(m_notes.begin(), m_notes.end(), [](const QueryNote &note) {
        return note.kind == QueryNoteKind::UnclosedQuote;
    });
    if (m_notes.size() == 1 && quote != m_notes.end()) {
        m_notes.clear();
        renew();
    } else if (writeText()) {
        Q_EMIT searchTextChanged(m_text);
    }
}

void ListController::setQuery(const Query &query)
{
    m_query.sort = query.sort;
    setClauses(m_engine.resolved(m_entity, query).clauses);
}

void ListController::setFacet(Field field, const std::string &value, FacetState state)
{
    Query query = m_query;
    for (const FacetState polarity : {FacetState::Included, FacetState::Excluded}) {
        std::vector<std::string> values = facetValues(field, polarity);
        if (state == polarity && !contains(values, value))
            values.push_back(value);
        else if (state != polarity)
            std::erase(values, value);
        query.setValues(field, std::move(values), polarity == FacetState::Excluded);
    }
    setClauses(m_engine.resolved(m_entity, query).clauses);
}

void ListController::setOnly(Field field, const std::string &value)
{
    setFacetValues(field, {value});
}

void ListController::setFacetValues(Field field, std::vector<std::string> values)
{
    Query query = without(m_query, field);
    query.setValues(field, std::move(values), false);
    setClauses(m_engine.resolved(m_entity, query).clauses);
}

void ListController::clearFacet(Field field) { setClauses(without(m_query, field).clauses); }

void ListController::clearFacets() { setClauses(withoutFacets(m_query, m_entity).clauses); }

void ListController::clearText()
{
    std::vector<Clause> clauses = m_query.clauses;
    std::erase_if(clauses, [this](const Clause &one) { return isTextClause(one, m_entity); });
    setClauses(std::move(clauses));
}

void ListController::clearAll() { setClauses({}); }

void ListController::setSort(std::vector<Sort> sort)
{
    if (sort == m_query.sort)
        return;
    m_query.sort = std::move(sort);
    run();
}

void ListController::setClauses(std::vector<Clause> clauses)
{
    m_query.clauses = std::move(clauses);
    m_notes.clear();
    renew();
}

std::vector<QueryNote> ListController::notes() const
{
    std::vector<QueryNote> notes = m_notes;
    for (QueryNote &note : m_engine.notesOn(m_query, m_entity))
        notes.push_back(std::move(note));
    return notes;
}

/// What was not understood stays as typed, so that the note about it stays true.
bool ListController::writeText()
{
    if (!m_notes.empty())
        return false;
    QString text = QString::fromStdString(queryText(m_query, m_engine, m_entity, m_language));
    if (text == m_text)
        return false;
    m_text = std::move(text);
    return true;
}

/// Who hears of the new text finds the result that belongs to it.
void ListController::renew()
{
    const bool hasNewText = writeText();
    run();
    if (hasNewText)
        Q_EMIT searchTextChanged(m_text);
}

void ListController::run()
{
    const int run = ++m_runs;
    m_running.request_stop();
    if (total() <= m_mostInThread) {
        take(m_engine.run(m_entity, m_query, m_language));
        return;
    }
    m_running = m_worker.run(
        [engine = m_engine, entity = m_entity, query = m_query, language = m_language](
            const std::stop_token &) { return engine.run(entity, query, language); },
        [this, run](SearchResult result) {
            if (run == m_runs)
                take(std::move(result));
        });
}

void ListController::take(SearchResult result)
{
    m_result = std::move(result);
    Q_EMIT resultChanged();
}

} // namespace eig
