// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/search.h"

#include "core/search/documents.h"
#include "core/search/evaluate.h"
#include "core/search/field_values.h"
#include "core/search/judge.h"
#include "core/search/sort_ranks.h"
#include "core/search/word_index.h"

#include <algorithm>
#include <array>
#include <map>
#include <mutex>
#include <tuple>

namespace eig {
namespace {

constexpr std::size_t EntityCounts = static_cast<std::size_t>(EntityKind::SiblingProgramme) + 1;

bool asksForText(const Query &query)
{
    return std::any_of(query.clauses.begin(), query.clauses.end(),
                       [](const Clause &clause) { return !clause.field && !clause.excluded; });
}

const FieldTable *tableOf(const EntityIndex &index, std::optional<Field> field)
{
    const auto found = field ? index.tables.find(*field) : index.tables.end();
    return found == index.tables.end() ? nullptr : &found->second;
}

FacetValue facetValue(const FieldTable::Value &value) { return {value.id, value.fr, value.en, 0}; }

MatchReason reasonOf(const Document &document, const std::vector<Condition> &conditions)
{
    const Verdict verdict = judge(document, conditions);
    if (!verdict.best)
        return {};
    return {verdict.best->field, verdict.best->variant,
            excerptOf(*verdict.best, *verdict.bestTerm)};
}

/// The values of a clause with what names one thing replaced by its identifier, each once;
/// promotions in their order.
std::vector<std::string> resolvedValues(const FieldTable &table,
                                        const std::vector<std::string> &typed)
{
    std::vector<std::pair<std::size_t, std::string>> values;
    for (const std::string &value : typed) {
        const auto ranks = ranksOf(table, value);
        const bool isRange = table.ordered && value.find("..") != std::string::npos;
        if (ranks.size() != 1 && !(isRange && !ranks.empty())) {
            values.emplace_back(table.values.size(), value);
            continue;
        }
        for (const std::uint32_t rank : ranks)
            values.emplace_back(rank, table.values[rank].id);
    }
    if (table.ordered)
        std::stable_sort(values.begin(), values.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<std::string> unique;
    for (auto &[rank, value] : values) {
        if (std::find(unique.begin(), unique.end(), value) == unique.end())
            unique.push_back(std::move(value));
    }
    return unique;
}

} // namespace

struct SearchEngine::Data {
    explicit Data(Catalogue all) : catalogue(std::move(all)) {}

    /// Built on first use: a window needs the challenges first, the rest when someone asks.
    const EntityIndex &index(EntityKind entity) const
    {
        const auto rank = static_cast<std::size_t>(entity);
        std::call_once(built[rank], [&] { indexes[rank] = indexOf(catalogue, entity); });
        return indexes[rank];
    }

    /// Built for the first query with words.
    const WordIndex &words(EntityKind entity) const
    {
        const EntityIndex &all = index(entity);
        const auto rank = static_cast<std::size_t>(entity);
        std::call_once(wordsBuilt[rank], [&] { wordIndexes[rank].build(all.documents); });
        return wordIndexes[rank];
    }

    Marks marks(EntityKind entity, const Query &query) const
    {
        const std::vector<Condition> conditions = conditionsOf(query, index(entity));
        const bool hasText = std::any_of(conditions.begin(), conditions.end(),
                                         [](const Condition &one) { return one.isText(); });
        return evaluate(index(entity), conditions, hasText ? &words(entity) : nullptr);
    }

    /// Computed on the first sort by a column.
    const SortRanks &ranks(EntityKind entity, SortKey key, Language language) const
    {
        const EntityIndex &all = index(entity);
        const std::scoped_lock lock(sortMutex);
        const auto [found, isNew] = sorts.try_emplace({entity, key, language});
        if (isNew)
            found->second = sortRanksOf(all, key, language);
        return found->second;
    }

    void sort(std::vector<Hit> &hits, EntityKind entity, const Query &query,
              Language language) const
    {
        std::vector<SortLevel> levels;
        for (const Sort &sort : query.sort) {
            const bool isRelevance = sort.key == SortKey::Relevance;
            levels.push_back(
                {isRelevance ? nullptr : &ranks(entity, sort.key, language), sort.descending});
        }
        if (levels.empty())
            levels.push_back({});
        sortHits(hits, levels);
    }

    Catalogue catalogue;
    mutable std::array<std::once_flag, EntityCounts> built;
    mutable std::array<EntityIndex, EntityCounts> indexes;
    mutable std::array<std::once_flag, EntityCounts> wordsBuilt;
    mutable std::array<WordIndex, EntityCounts> wordIndexes;
    mutable std::mutex sortMutex;
    mutable std::map<std::tuple<EntityKind, SortKey, Language>, SortRanks> sorts;
};

SearchEngine::SearchEngine(Catalogue catalogue)
    : m_data(std::make_shared<const Data>(std::move(catalogue)))
{
}

const Catalogue &SearchEngine::catalogue() const { return m_data->catalogue; }

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

MatchReason SearchEngine::explain(EntityKind entity, const Query &query, const Hit &hit) const
{
    const EntityIndex &index = m_data->index(entity);
    return reasonOf(index.documents[hit.index], conditionsOf(query, index));
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
        const std::vector<Condition> conditions = conditionsOf(query, index);
        for (const Hit &hit : run(entity, query).hits) {
            const Document &document = index.documents[hit.index];
            all.push_back(
                {entity, document.id, document.name, hit, reasonOf(document, conditions)});
        }
    }
    if (asksForText(query))
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
    for (Clause &clause : resolved.clauses) {
        if (const FieldTable *table = tableOf(index, clause.field))
            clause.values = resolvedValues(*table, clause.values);
    }
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
