// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/search.h"

#include "core/labels/labels.h"
#include "core/search/documents.h"
#include "core/search/field_values.h"
#include "core/search/fields.h"
#include "core/search/match.h"
#include "core/text/collate.h"

#include <algorithm>
#include <array>
#include <mutex>

namespace eig {
namespace {

constexpr std::size_t EntityCount = static_cast<std::size_t>(EntityKind::SiblingProgramme) + 1;

/// A clause ready to be compared with records.
struct Condition {
    bool excluded = false;
    std::optional<Field> field;
    std::vector<std::vector<TextTerm>> alternatives; ///< text and "title:", one per value
    std::vector<bool> allowed;                       ///< by rank, for the other fields
};

Condition conditionOf(const Clause &clause, const EntityIndex &index)
{
    Condition condition{clause.excluded, clause.field, {}, {}};
    if (!clause.field || clause.field == Field::Title) {
        for (const std::string &value : clause.values)
            condition.alternatives.push_back(termsOf({{}, {value}, clause.phrase, false}));
        return condition;
    }
    const auto table = index.tables.find(*clause.field);
    if (table == index.tables.end())
        return condition;
    condition.allowed.resize(table->second.values.size());
    for (const std::string &value : clause.values) {
        for (const std::uint32_t rank : ranksOf(table->second, value))
            condition.allowed[rank] = true;
    }
    return condition;
}

/// What one record gives for the conditions of a query.
struct Verdict {
    int failures = 0;
    std::optional<Field> onlyFailure; ///< the field all failures are on, if they share one
    bool failedText = false;
    int score = 0;
    std::optional<TextMatch> best;
    const TextTerm *bestTerm = nullptr;

    void fail(std::optional<Field> field)
    {
        if (!field || field == Field::Title)
            failedText = true;
        else if (failures == 0)
            onlyFailure = field;
        else if (onlyFailure != field)
            onlyFailure.reset();
        ++failures;
    }
    /// Whether the record counts for a facet: its own selection is ignored.
    [[nodiscard]] bool countsFor(Field field) const
    {
        return failures == 0 || (!failedText && onlyFailure == field);
    }
};

bool hasAllowedValue(const Document &document, const Condition &condition)
{
    const auto values = document.values.find(*condition.field);
    if (values == document.values.end() || condition.allowed.empty())
        return false;
    return std::any_of(values->second.begin(), values->second.end(),
                       [&](std::uint32_t rank) { return condition.allowed[rank]; });
}

/// All terms of one value have to be found; their scores add up.
bool hasTerms(const Document &document, const std::vector<TextTerm> &terms, bool inTitle,
              Verdict &verdict)
{
    const auto only = inTitle ? std::optional(MatchField::Name) : std::nullopt;
    std::vector<std::pair<TextMatch, const TextTerm *>> matches;
    for (const TextTerm &term : terms) {
        auto match = bestMatch(document, term, only);
        if (!match)
            return false;
        matches.emplace_back(std::move(*match), &term);
    }
    for (auto &[match, term] : matches) {
        verdict.score += match.score;
        if (!verdict.best || match.score > verdict.best->score) {
            verdict.best = std::move(match);
            verdict.bestTerm = term;
        }
    }
    return true;
}

bool hasText(const Document &document, const Condition &condition, Verdict &verdict)
{
    Verdict unused; // an exclusion explains nothing
    return std::any_of(condition.alternatives.begin(), condition.alternatives.end(),
                       [&](const std::vector<TextTerm> &terms) {
                           return hasTerms(document, terms, condition.field == Field::Title,
                                           condition.excluded ? unused : verdict);
                       });
}

Verdict judge(const Document &document, const std::vector<Condition> &conditions)
{
    Verdict verdict;
    for (const Condition &condition : conditions) {
        const bool isText = !condition.field || condition.field == Field::Title;
        const bool holds = isText ? hasText(document, condition, verdict)
                                  : hasAllowedValue(document, condition);
        if (holds == condition.excluded)
            verdict.fail(condition.field);
    }
    return verdict;
}

/// Text of the first value a record has in a field, as a sort key.
std::string firstValueKey(const EntityIndex &index, const Document &document, Field field)
{
    const auto table = index.tables.find(field);
    const auto values = document.values.find(field);
    if (table == index.tables.end() || values == document.values.end())
        return {};
    return collationKey(table->second.values[values->second.front()].fr);
}

std::string sortText(const EntityIndex &index, const Document &document, SortKey key)
{
    switch (key) {
    case SortKey::Name: return document.nameKey;
    case SortKey::Administration: return firstValueKey(index, document, Field::Administration);
    case SortKey::Ministry: return firstValueKey(index, document, Field::Ministry);
    case SortKey::Date: return document.date;
    case SortKey::Promotion: return collationKey(std::to_string(document.promotionOrder));
    case SortKey::Relevance: break;
    }
    return {};
}

/// Hits arrive in catalogue order, which settles what the sort leaves equal.
void sortHits(std::vector<Hit> &hits, const EntityIndex &index, const Sort &sort)
{
    if (sort.key == SortKey::Relevance) {
        std::stable_sort(hits.begin(), hits.end(),
                         [](const Hit &a, const Hit &b) { return a.score > b.score; });
        if (sort.descending)
            std::reverse(hits.begin(), hits.end());
        return;
    }
    std::vector<std::pair<std::string, Hit>> keyed;
    keyed.reserve(hits.size());
    for (Hit &hit : hits)
        keyed.emplace_back(sortText(index, index.documents[hit.index], sort.key), std::move(hit));
    std::stable_sort(keyed.begin(), keyed.end(), [&sort](const auto &a, const auto &b) {
        return sort.descending ? b.first < a.first : a.first < b.first;
    });
    for (std::size_t i = 0; i < hits.size(); ++i)
        hits[i] = std::move(keyed[i].second);
}

std::vector<FacetValue> facetValues(const FieldTable &table, const std::vector<std::size_t> &counts)
{
    std::vector<FacetValue> values;
    values.reserve(table.values.size());
    for (std::size_t rank = 0; rank < table.values.size(); ++rank) {
        const FieldTable::Value &value = table.values[rank];
        values.push_back({value.id, value.fr, value.en, counts[rank]});
    }
    if (!table.ordered) {
        std::vector<std::pair<std::string, FacetValue>> keyed;
        for (FacetValue &value : values)
            keyed.emplace_back(collationKey(value.fr), std::move(value));
        std::sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) {
            return a.second.count != b.second.count ? a.second.count > b.second.count
                                                    : a.first < b.first;
        });
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = std::move(keyed[i].second);
    }
    return values;
}

/// Adds a record to the counts of the facets it counts for.
class FacetCounter
{
public:
    FacetCounter(const EntityIndex &index, EntityKind entity)
    {
        for (const Field field : facetsOf(entity)) {
            const auto table = index.tables.find(field);
            if (table != index.tables.end())
                m_facets.push_back(
                    {field, &table->second, std::vector<std::size_t>(table->second.values.size())});
        }
    }

    void add(const Document &document, const Verdict &verdict)
    {
        for (Counted &facet : m_facets) {
            const auto values = document.values.find(facet.field);
            if (values == document.values.end() || !verdict.countsFor(facet.field))
                continue;
            for (const std::uint32_t rank : values->second)
                ++facet.counts[rank];
        }
    }

    [[nodiscard]] std::vector<Facet> facets() const
    {
        std::vector<Facet> facets;
        for (const Counted &facet : m_facets)
            facets.push_back({facet.field, facetValues(*facet.table, facet.counts)});
        return facets;
    }

private:
    struct Counted {
        Field field;
        const FieldTable *table;
        std::vector<std::size_t> counts;
    };
    std::vector<Counted> m_facets;
};

bool asksForText(const Query &query)
{
    return std::any_of(query.clauses.begin(), query.clauses.end(),
                       [](const Clause &clause) { return !clause.field && !clause.excluded; });
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

    Catalogue catalogue;
    mutable std::array<std::once_flag, EntityCount> built;
    mutable std::array<EntityIndex, EntityCount> indexes;
};

SearchEngine::SearchEngine(Catalogue catalogue)
    : m_data(std::make_shared<const Data>(std::move(catalogue)))
{
}

const Catalogue &SearchEngine::catalogue() const { return m_data->catalogue; }

SearchResult SearchEngine::run(EntityKind entity, const Query &query) const
{
    const EntityIndex &index = m_data->index(entity);
    std::vector<Condition> conditions;
    conditions.reserve(query.clauses.size());
    for (const Clause &clause : query.clauses)
        conditions.push_back(conditionOf(clause, index));
    SearchResult result;
    FacetCounter counter(index, entity);
    for (std::size_t i = 0; i < index.documents.size(); ++i) {
        Verdict verdict = judge(index.documents[i], conditions);
        counter.add(index.documents[i], verdict);
        if (verdict.failures > 0)
            continue;
        Hit hit{i, verdict.score, {MatchField::Value, MatchVariant::Exact, {}}};
        if (verdict.best) {
            hit.reason = verdict.best->reason;
            hit.reason.excerpt = excerptOf(*verdict.best, *verdict.bestTerm);
        }
        result.hits.push_back(std::move(hit));
    }
    sortHits(result.hits, index, query.sort);
    result.facets = counter.facets();
    return result;
}

std::vector<EntityHit> SearchEngine::searchAll(const Query &query,
                                               std::optional<EntityKind> only) const
{
    std::vector<EntityHit> all;
    if (query.isEmpty())
        return all;
    for (std::size_t rank = 0; rank < EntityCount; ++rank) {
        const auto entity = static_cast<EntityKind>(rank);
        if (entity != only.value_or(entity) || (!only && entity == EntityKind::Source))
            continue;
        const EntityIndex &index = m_data->index(entity);
        for (Hit &hit : run(entity, query).hits) {
            const Document &document = index.documents[hit.index];
            all.push_back({entity, document.id, document.name, std::move(hit)});
        }
    }
    if (asksForText(query))
        std::stable_sort(all.begin(), all.end(), [](const EntityHit &a, const EntityHit &b) {
            return a.hit.score > b.hit.score;
        });
    return all;
}

Query SearchEngine::resolved(EntityKind entity, const Query &query) const
{
    const EntityIndex &index = m_data->index(entity);
    Query resolved = query;
    for (Clause &clause : resolved.clauses) {
        const auto table = clause.field ? index.tables.find(*clause.field) : index.tables.end();
        if (table == index.tables.end())
            continue;
        std::vector<std::string> values;
        for (const std::string &value : clause.values) {
            const auto ranks = ranksOf(table->second, value);
            const bool isRange = table->second.ordered && value.find("..") != std::string::npos;
            if (ranks.size() != 1 && !(isRange && !ranks.empty())) {
                values.push_back(value);
                continue;
            }
            for (const std::uint32_t rank : ranks)
                values.push_back(table->second.values[rank].id);
        }
        clause.values = std::move(values);
    }
    return resolved;
}

} // namespace eig
