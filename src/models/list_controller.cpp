// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/list_controller.h"

#include <algorithm>

namespace eig {
namespace {

constexpr EntityKind Entity = EntityKind::Challenge;

void addMissing(std::vector<std::string> &values, const std::vector<std::string> &more)
{
    for (const std::string &value : more) {
        if (std::find(values.begin(), values.end(), value) == values.end())
            values.push_back(value);
    }
}

} // namespace

ListController::ListController(SearchEngine engine, std::vector<Field> facets, QObject *parent)
    : QObject(parent)
    , m_engine(std::move(engine))
    , m_facets(std::move(facets))
{
    run();
}

std::size_t ListController::checkedCount() const
{
    std::size_t count = 0;
    for (const Field field : m_facets)
        count += m_query.values(field, false).size();
    return count;
}

std::size_t ListController::total() const { return catalogue().challenges().size(); }

std::size_t ListController::countWithoutFacets() const
{
    Query query = m_query;
    for (const Field field : m_facets)
        query.setValues(field, {}, false);
    return m_engine.run(Entity, query).hits.size();
}

std::size_t ListController::countWithoutText() const
{
    return m_engine.run(Entity, m_checked).hits.size();
}

void ListController::setEngine(SearchEngine engine)
{
    m_engine = std::move(engine);
    parseText();
    run();
}

void ListController::setSearchText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    parseText();
    run();
    const bool endsWithSpace = !text.isEmpty() && text.back().isSpace();
    if (endsWithSpace && !m_hasUnclosedQuote && moveTypedFacets()) {
        // The next word must not join the last one.
        const QString rest = QString::fromStdString(toText(m_typed));
        showText(rest.isEmpty() ? rest : rest + u' ');
        run();
    }
}

void ListController::completeSearchText()
{
    if (!moveTypedFacets())
        return;
    showText(QString::fromStdString(toText(m_typed)));
    run();
}

void ListController::setFacetValue(Field field, const std::string &value, bool isIncluded)
{
    const bool hadTyped = moveTypedFacets();
    std::vector<std::string> values = m_query.values(field, false);
    std::erase(values, value);
    if (isIncluded)
        values.push_back(value);
    const bool hasTyped = !m_typed.values(field, false).empty();
    m_typed.setValues(field, {}, false);
    m_checked.setValues(field, std::move(values), false);
    if (hadTyped || hasTyped)
        showText(QString::fromStdString(toText(m_typed)));
    run();
}

void ListController::clearFacets()
{
    const Query before = m_typed;
    for (const Field field : m_facets)
        m_typed.setValues(field, {}, false);
    m_checked.clauses.clear();
    if (m_typed != before)
        showText(QString::fromStdString(toText(m_typed)));
    run();
}

void ListController::clearText()
{
    m_typed.clauses.clear();
    showText({});
    run();
}

void ListController::clearAll()
{
    m_checked.clauses.clear();
    clearText();
}

void ListController::setSort(const Sort &sort)
{
    if (sort == m_query.sort)
        return;
    m_query.sort = sort;
    run();
}

bool ListController::isKnownValue(Field field, const std::string &value) const
{
    for (const Facet &facet : m_result.facets) {
        if (facet.field == field)
            return std::any_of(facet.values.begin(), facet.values.end(),
                               [&](const FacetValue &known) { return known.value == value; });
    }
    return false;
}

/// A field typed once, with values the facet knows. Typed twice it asks for both ("theme:a
/// theme:b"), which the facet cannot show; part of a name stands for several values.
bool ListController::canMove(Field field) const
{
    const auto typed = std::count_if(
        m_typed.clauses.begin(), m_typed.clauses.end(),
        [field](const Clause &clause) { return clause.field == field && !clause.excluded; });
    const std::vector<std::string> values = m_typed.values(field, false);
    return typed == 1 && std::all_of(values.begin(), values.end(), [&](const std::string &value) {
               return isKnownValue(field, value);
           });
}

bool ListController::moveTypedFacets()
{
    bool hasMoved = false;
    for (const Field field : m_facets) {
        if (!canMove(field))
            continue;
        std::vector<std::string> values = m_checked.values(field, false);
        addMissing(values, m_typed.values(field, false));
        m_checked.setValues(field, std::move(values), false);
        m_typed.setValues(field, {}, false);
        hasMoved = true;
    }
    return hasMoved;
}

void ListController::parseText()
{
    const ParsedQuery parsed = parseQuery(m_text.toStdString());
    m_typed = m_engine.resolved(Entity, parsed.query);
    m_hasUnclosedQuote = parsed.unclosedQuote;
    m_unknownFields.clear();
    for (const std::string &name : parsed.unknownFields)
        m_unknownFields.append(QString::fromStdString(name));
}

void ListController::showText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    parseText();
    Q_EMIT
    searchTextChanged(m_text);
}

void ListController::run()
{
    Query query = m_typed;
    query.sort = m_query.sort;
    for (const Field field : m_facets) {
        const std::vector<std::string> checked = m_checked.values(field, false);
        if (checked.empty())
            continue;
        if (!canMove(field)) {
            query.clauses.push_back({field, checked, false, false});
            continue;
        }
        std::vector<std::string> values = checked;
        addMissing(values, m_typed.values(field, false));
        query.setValues(field, std::move(values), false);
    }
    m_query = std::move(query);
    m_result = m_engine.run(Entity, m_query);
    Q_EMIT
    resultChanged();
}

} // namespace eig
