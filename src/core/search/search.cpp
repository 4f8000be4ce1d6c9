// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/search.h"

#include "core/search/field_values.h"
#include "core/search/search_data.h"

#include <algorithm>

namespace eig {
namespace {

bool asksForText(const std::vector<Clause> &clauses)
{
    return std::any_of(clauses.begin(), clauses.end(), [](const Clause &clause) {
        return !clause.field && !clause.excluded
            && (!clause.isGroup()
                || std::any_of(clause.alternatives.begin(), clause.alternatives.end(),
                               asksForText));
    });
}

FacetValue facetValue(const FieldTable::Value &value) { return {value.id, value.fr, value.en, 0}; }

/// The values of a clause with what names one thing replaced by its identifier, each once;
/// promotions in their order.
std::vector<std::string> resolvedValues(const FieldTable &table,
                                        const std::vector<std::string> &typed)
{
    std::vector<std::pair<std::size_t, std::string>> values;
    for (const std::string &value : typed) {
        const auto ranks = ranksOf(table, value);
        const bool isRange = table.kind == ValueKind::Ordered
            && (value.find("..") != std::string::npos || value.starts_with('<')
                || value.starts_with('>'));
        if (ranks.size() != 1 && !(isRange && !ranks.empty())) {
            values.emplace_back(table.values.size(), value);
            continue;
        }
        for (const std::uint32_t rank : ranks)
            values.emplace_back(rank, table.values[rank].id);
    }
    if (table.kind == ValueKind::Ordered)
        std::stable_sort(values.begin(), values.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<std::string> unique;
    for (auto &[rank, value] : values) {
        if (std::find(unique.begin(), unique.end(), value) == unique.end())
            unique.push_back(std::move(value));
    }
    return unique;
}

void resolve(std::vector<Clause> &clauses, const EntityIndex &index)
{
    for (Clause &clause : clauses) {
        for (std::vector<Clause> &alternative : clause.alternatives)
            resolve(alternative, index);
        if (const FieldTable *table = tableOf(index, clause.field))
            clause.values = resolvedValues(*table, clause.values);
    }
}

} // namespace

const std::vector<EntityKind> &searchedKinds()
{
    static const std::vector<EntityKind> kinds{
        EntityKind::Challenge,       EntityKind::Person,    EntityKind::Administration,
        EntityKind::Outcome,         EntityKind::Ministry,  EntityKind::Promotion,
        EntityKind::Milestone,       EntityKind::Programme, EntityKind::Partner,
        EntityKind::SiblingProgramme};
    return kinds;
}

SearchEngine::SearchEngine(Catalogue catalogue)
    : m_data(std::make_shared<const Data>(std::move(catalogue)))
{
}

const Catalogue &SearchEngine::catalogue() const { return m_data->catalogue; }

void SearchEngine::prepare(EntityKind entity) const { m_data->index(entity); }

SearchResult SearchEngine::run(EntityKind entity, const Query &query, Language order) const
{
    const Marks marks = m_data->marks(entity, query);
    SearchResult result;
    for (std::size_t i = 0; i < marks.failed.size(); ++i) {
        if (marks.failed[i] == 0)
            result.hits.push_back({i, marks.scores[i]});
    }
    m_data->sort(result.hits, entity, query, order);
    result.facets = facetsOf(m_data->index(entity), entity, marks, order);
    return result;
}

std::size_t SearchEngine::count(EntityKind entity, const Query &query) const
{
    const Marks marks = m_data->marks(entity, query);
    return static_cast<std::size_t>(std::count(marks.failed.begin(), marks.failed.end(), 0));
}

std::vector<EntityResult> SearchEngine::searchEach(const Query &query, Language order) const
{
    std::vector<EntityResult> results;
    for (const EntityKind entity : searchedKinds()) {
        EntityResult result{entity, {}};
        const Marks marks = query.isEmpty() ? Marks{} : m_data->marks(entity, query);
        for (std::size_t i = 0; i < marks.failed.size(); ++i) {
            if (marks.failed[i] == 0)
                result.hits.push_back({i, marks.scores[i]});
        }
        m_data->sort(result.hits, entity, query, order);
        results.push_back(std::move(result));
    }
    return results;
}

RecordRef SearchEngine::recordOf(EntityKind entity, std::size_t index) const
{
    return {entity, m_data->index(entity).documents[index].id};
}

const std::string &SearchEngine::nameOf(EntityKind entity, std::size_t index) const
{
    return m_data->index(entity).documents[index].name;
}

std::vector<EntityHit> SearchEngine::searchAll(const Query &query,
                                               std::optional<EntityKind> only) const
{
    std::vector<EntityHit> all;
    if (query.isEmpty())
        return all;
    for (std::size_t rank = 0; rank < EntityCounts; ++rank) {
        const auto entity = static_cast<EntityKind>(rank);
        if (entity != only.value_or(entity) || (!only && entity == EntityKind::Source))
            continue;
        const EntityIndex &index = m_data->index(entity);
        for (const Hit &hit : run(entity, query).hits) {
            const Document &document = index.documents[hit.index];
            all.push_back({entity, document.id, document.name, hit, explain(entity, query, hit)});
        }
    }
    if (asksForText(query.clauses))
        std::stable_sort(all.begin(), all.end(), [](const EntityHit &a, const EntityHit &b) {
            return a.hit.score > b.hit.score;
        });
    return all;
}

std::vector<EntityCount> SearchEngine::countAll(const Query &query) const
{
    std::vector<EntityCount> counts;
    for (std::size_t rank = 0; rank < EntityCounts && !query.isEmpty(); ++rank) {
        const auto entity = static_cast<EntityKind>(rank);
        const std::size_t found = entity == EntityKind::Source ? 0 : count(entity, query);
        if (found > 0)
            counts.push_back({entity, found});
    }
    return counts;
}

Query SearchEngine::resolved(EntityKind entity, const Query &query) const
{
    const EntityIndex &index = m_data->index(entity);
    Query resolved = query;
    resolve(resolved.clauses, index);
    return resolved;
}

std::vector<std::string> SearchEngine::valuesNamed(EntityKind entity, Field field,
                                                   const std::string &typed) const
{
    std::vector<std::string> values;
    if (const FieldTable *table = tableOf(m_data->index(entity), field)) {
        for (const std::uint32_t rank : ranksOf(*table, typed))
            values.push_back(table->values[rank].id);
    }
    return values;
}

std::vector<FacetValue> SearchEngine::valuesOf(EntityKind entity, Field field) const
{
    std::vector<FacetValue> values;
    if (const FieldTable *table = tableOf(m_data->index(entity), field)) {
        for (const FieldTable::Value &value : table->values)
            values.push_back(facetValue(value));
    }
    return values;
}

std::optional<FacetValue> SearchEngine::value(EntityKind entity, Field field,
                                              const std::string &id) const
{
    const FieldTable *table = tableOf(m_data->index(entity), field);
    const auto found = table ? table->byId.find(id) : decltype(table->byId.end()){};
    if (!table || found == table->byId.end())
        return {};
    return facetValue(table->values[found->second]);
}

} // namespace eig
