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
    if (!table.ordered)
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

void markValues(Marks &marks, const EntityIndex &index, const Condition &condition)
{
    const Failures bit = failureBit(condition);
    const auto found = index.columns.find(*condition.field);
    for (std::size_t i = 0; i < marks.failed.size(); ++i) {
        bool holds = false;
        if (found != index.columns.end()) {
            const FieldColumn &column = found->second;
            for (std::uint32_t at = column.begins[i]; at < column.begins[i + 1] && !holds; ++at)
                holds = condition.allowed[column.ranks[at]] != 0;
        }
        if (holds == condition.excluded)
            marks.failed[i] |= bit;
    }
}

struct TextMarks {
    std::vector<char> holds;
    std::vector<int> scores; ///< of the first alternative that a record has whole
};

TextMarks textMarks(const Condition &condition, const WordIndex &words, std::size_t count)
{
    TextMarks marks{std::vector<char>(count), std::vector<int>(count)};
    for (const std::vector<TextTerm> &terms : condition.alternatives) {
        std::vector<int> sums(count);
        std::vector<char> hasAll(count, 1);
        for (const TextTerm &term : terms) {
            const auto found = words.scores(term, condition.field == Field::Title);
            for (std::size_t i = 0; i < count; ++i) {
                sums[i] += found[i];
                hasAll[i] = found[i] == 0 ? char{0} : hasAll[i];
            }
        }
        for (std::size_t i = 0; i < count; ++i) {
            if (marks.holds[i] == 0 && hasAll[i] != 0) {
                marks.holds[i] = 1;
                marks.scores[i] = sums[i];
            }
        }
    }
    return marks;
}

} // namespace

Marks evaluate(const EntityIndex &index, const std::vector<Condition> &conditions,
               const WordIndex *words)
{
    const std::size_t count = index.documents.size();
    Marks marks{std::vector<Failures>(count), std::vector<int>(count)};
    for (const Condition &condition : conditions) {
        if (!condition.isText()) {
            markValues(marks, index, condition);
            continue;
        }
        const TextMarks text = textMarks(condition, *words, count);
        for (std::size_t i = 0; i < count; ++i) {
            if ((text.holds[i] != 0) == condition.excluded)
                marks.failed[i] |= failureBit(condition);
            if (!condition.excluded)
                marks.scores[i] += text.scores[i];
        }
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
