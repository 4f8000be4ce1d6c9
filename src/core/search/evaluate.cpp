// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/evaluate.h"

#include "core/search/fields.h"

#include <algorithm>
#include <numeric>

namespace eig {
namespace {

std::vector<FacetValue> facetValues(const FieldTable &table, const std::vector<std::size_t> &counts,
                                    Language order)
{
    std::vector<std::size_t> ranks(table.values.size());
    std::iota(ranks.begin(), ranks.end(), std::size_t{0});
    const auto place = order == Language::French ? &FieldTable::Value::orderFr
                                                 : &FieldTable::Value::orderEn;
    if (table.kind == ValueKind::Number)
        std::sort(ranks.begin(), ranks.end(), [&](std::size_t a, std::size_t b) {
            return table.values[a].number < table.values[b].number;
        });
    else if (table.kind != ValueKind::Ordered)
        std::sort(ranks.begin(), ranks.end(), [&](std::size_t a, std::size_t b) {
            return counts[a] != counts[b] ? counts[a] > counts[b]
                                          : table.values[a].*place < table.values[b].*place;
        });
    std::vector<FacetValue> values;
    values.reserve(ranks.size());
    for (const std::size_t rank : ranks) {
        const FieldTable::Value &value = table.values[rank];
        values.push_back({value.id, value.fr, value.en, counts[rank]});
    }
    return values;
}

std::vector<std::size_t> countsOf(const FieldTable &table, const FieldColumn &column,
                                  const Marks &marks, Field field)
{
    std::vector<std::size_t> counts(table.values.size());
    const Failures others = ~failureBit(field);
    for (std::size_t i = 0; i < marks.failed.size(); ++i) {
        if ((marks.failed[i] & others) != 0)
            continue;
        for (std::uint32_t at = column.begins[i]; at < column.begins[i + 1]; ++at)
            ++counts[column.ranks[at]];
    }
    return counts;
}

/// What a condition says of every record, its exclusion not yet applied.
struct Found {
    std::vector<char> holds;
    std::vector<int> scores;
};

Found valuesFound(const EntityIndex &index, const Condition &condition)
{
    const std::size_t count = index.documents.size();
    Found result{std::vector<char>(count), {}};
    const auto found = index.columns.find(*condition.field);
    if (found == index.columns.end())
        return result;
    const FieldColumn &column = found->second;
    for (std::size_t i = 0; i < count; ++i) {
        bool holds = false;
        for (std::uint32_t at = column.begins[i]; at < column.begins[i + 1] && !holds; ++at)
            holds = condition.allowed[column.ranks[at]] != 0;
        result.holds[i] = holds ? 1 : 0;
    }
    return result;
}

/// The score is that of the first alternative that a record has whole.
Found textFound(const EntityIndex &index, const Condition &condition, const WordIndex *words)
{
    const std::size_t count = index.documents.size();
    Found result{std::vector<char>(count), std::vector<int>(count)};
    for (const std::vector<TextTerm> &terms : condition.alternatives) {
        std::vector<int> sums(count);
        std::vector<char> hasAll(count, 1);
        for (const TextTerm &term : terms) {
            const auto found = words->scores(term, condition.field == Field::Title);
            for (std::size_t i = 0; i < count; ++i) {
                sums[i] += found[i];
                hasAll[i] = found[i] == 0 ? char{0} : hasAll[i];
            }
        }
        for (std::size_t i = 0; i < count; ++i) {
            if (result.holds[i] == 0 && hasAll[i] != 0) {
                result.holds[i] = 1;
                result.scores[i] = sums[i];
            }
        }
    }
    for (std::size_t i = 0; i < count && !condition.titles.empty(); ++i) {
        if (result.holds[i] == 0 && hasTitle(index.documents[i], condition))
            result.holds[i] = 1;
    }
    return result;
}

Found found(const EntityIndex &index, const Condition &condition, const WordIndex *words);

/// The records that one alternative of a group holds for.
Found allFound(const EntityIndex &index, const std::vector<Condition> &conditions,
               const WordIndex *words)
{
    const std::size_t count = index.documents.size();
    Found all{std::vector<char>(count, 1), std::vector<int>(count)};
    for (const Condition &condition : conditions) {
        if (std::find(all.holds.begin(), all.holds.end(), 1) == all.holds.end())
            break;
        const Found one = found(index, condition, words);
        for (std::size_t i = 0; i < count; ++i) {
            if ((one.holds[i] != 0) == condition.excluded)
                all.holds[i] = 0;
            if (!condition.excluded && !one.scores.empty())
                all.scores[i] += one.scores[i];
        }
    }
    return all;
}

Found groupFound(const EntityIndex &index, const Condition &condition, const WordIndex *words)
{
    const std::size_t count = index.documents.size();
    Found result{std::vector<char>(count), std::vector<int>(count)};
    for (const std::vector<Condition> &group : condition.groups) {
        const Found one = allFound(index, group, words);
        for (std::size_t i = 0; i < count; ++i) {
            if (one.holds[i] != 0) {
                result.holds[i] = 1;
                result.scores[i] += one.scores[i];
            }
        }
    }
    return result;
}

Found found(const EntityIndex &index, const Condition &condition, const WordIndex *words)
{
    if (condition.isGroup())
        return groupFound(index, condition, words);
    return condition.isText() ? textFound(index, condition, words) : valuesFound(index, condition);
}

} // namespace

Marks evaluate(const EntityIndex &index, const std::vector<Condition> &conditions,
               const WordIndex *words)
{
    const std::size_t count = index.documents.size();
    Marks marks{std::vector<Failures>(count), std::vector<int>(count)};
    Failures hopeless = 0; // no record is left that satisfied all conditions of this bit
    for (const Condition &condition : conditions) {
        const Failures bit = failureBit(condition);
        if ((hopeless & bit) != 0)
            continue;
        const Found one = found(index, condition, words);
        for (std::size_t i = 0; i < count; ++i) {
            if ((one.holds[i] != 0) == condition.excluded)
                marks.failed[i] |= bit;
            if (!condition.excluded && !one.scores.empty())
                marks.scores[i] += one.scores[i];
        }
        if (std::all_of(marks.failed.begin(), marks.failed.end(),
                        [bit](Failures failed) { return (failed & bit) != 0; }))
            hopeless |= bit;
    }
    return marks;
}

std::vector<Facet> facetsOf(const EntityIndex &index, EntityKind entity, const Marks &marks,
                            Language order)
{
    std::vector<Facet> facets;
    for (const Field field : facetsOf(entity)) {
        const auto table = index.tables.find(field);
        const auto column = index.columns.find(field);
        if (table != index.tables.end() && column != index.columns.end())
            facets.push_back(
                {field,
                 facetValues(table->second, countsOf(table->second, column->second, marks, field),
                             order)});
    }
    return facets;
}

} // namespace eig
