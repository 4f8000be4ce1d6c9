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

bool isFacet(Field field, EntityKind entity)
{
    const std::vector<Field> &facets = facetsOf(entity);
    return std::find(facets.begin(), facets.end(), field) != facets.end();
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
    return !clause.field || !isFacet(*clause.field, entity);
}

ListController::ListController(SearchEngine engine, EntityKind entity, Language language,
                               QObject *parent)
    : QObject(parent)
    , m_engine(std::move(engine))
    , m_entity(entity)
    , m_language(language)
{
    run();
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
    Query query = m_query;
    std::erase_if(query.clauses,
                  [this](const Clause &one) { return !isTextClause(one, m_entity); });
    return m_engine.count(m_entity, query);
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
    Query query = m_query;
    std::erase_if(query.clauses, [](const Clause &one) { return one.field.has_value(); });
    std::vector<EntityCount> counts = m_engine.countAll(query);
    std::erase_if(counts, [this](const EntityCount &one) { return one.entity == m_entity; });
    return counts;
}

void ListController::setEngine(SearchEngine engine)
{
    m_engine = std::move(engine);
    m_query = m_engine.resolved(m_entity, m_query);
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
    const ParsedQuery parsed = parseQuery(text.toStdString());
    m_hasUnclosedQuote = parsed.unclosedQuote;
    m_unknownFields.clear();
    for (const std::string &name : parsed.unknownFields)
        m_unknownFields.append(QString::fromStdString(name));
    m_query.clauses = m_engine.resolved(m_entity, parsed.query).clauses;
    run();
}

void ListController::completeSearchText()
{
    if (m_unknownFields.isEmpty() && m_hasUnclosedQuote) {
        m_hasUnclosedQuote = false;
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

void ListController::clearFacets()
{
    std::vector<Clause> clauses = m_query.clauses;
    std::erase_if(clauses, [this](const Clause &one) { return !isTextClause(one, m_entity); });
    setClauses(std::move(clauses));
}

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
    m_unknownFields.clear();
    m_hasUnclosedQuote = false;
    renew();
}

/// A field that does not exist stays as typed, so that the note about it stays true.
bool ListController::writeText()
{
    if (!m_unknownFields.isEmpty() || m_hasUnclosedQuote)
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
    m_result = m_engine.run(m_entity, m_query, m_language);
    Q_EMIT resultChanged();
}

} // namespace eig
