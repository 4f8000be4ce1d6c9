// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/charts/programme_charts.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace eig {
namespace {

constexpr const char *UnknownStatus = "unknown";

Query queryOf(Field field, const std::string &value, bool isExcluded = false)
{
    Query query;
    query.setValues(field, {value}, isExcluded);
    return query;
}

Query both(Query query, const Query &other)
{
    query.clauses.insert(query.clauses.end(), other.clauses.begin(), other.clauses.end());
    return query;
}

int countOf(const SearchEngine &engine, const Query &query)
{
    return static_cast<int>(engine.count(EntityKind::Challenge, query));
}

const Facet *facetOf(const SearchResult &result, Field field)
{
    const auto found = std::find_if(result.facets.begin(), result.facets.end(),
                                    [field](const Facet &facet) { return facet.field == field; });
    return found == result.facets.end() ? nullptr : &*found;
}

/// The values of a facet that have challenges, in its order.
std::vector<FacetValue> usedValues(const SearchEngine &engine, Field field)
{
    std::vector<FacetValue> used;
    const SearchResult all = engine.run(EntityKind::Challenge, {});
    if (const Facet *facet = facetOf(all, field))
        std::copy_if(facet->values.begin(), facet->values.end(), std::back_inserter(used),
                     [](const FacetValue &value) { return value.count > 0; });
    return used;
}

/// One bar for each value.
ChartTable barsOf(const SearchEngine &engine, Field field)
{
    ChartTable table;
    for (const FacetValue &value : usedValues(engine, field))
        table.lines.push_back({{value.fr, value.en},
                               {{static_cast<int>(value.count), 0, queryOf(field, value.value)}},
                               {}});
    return table;
}

int countIn(const SearchResult &result, Field field, const std::string &value)
{
    const Facet *facet = facetOf(result, field);
    if (!facet)
        return 0;
    const auto found = std::find_if(facet->values.begin(), facet->values.end(),
                                    [&value](const FacetValue &one) { return one.value == value; });
    return found == facet->values.end() ? 0 : static_cast<int>(found->count);
}

/// One line for each value of the field, one column for each promotion.
ChartTable byPromotion(const SearchEngine &engine, Field field, bool isShare)
{
    const std::vector<FacetValue> values = usedValues(engine, field);
    ChartTable table;
    table.isShare = isShare;
    for (const FacetValue &value : values) {
        ChartLine line{{value.fr, value.en}, {}, {}};
        if (!isShare)
            line.total = ChartValue{static_cast<int>(value.count), 0, queryOf(field, value.value)};
        table.lines.push_back(std::move(line));
    }
    for (const FacetValue &promotion : usedValues(engine, Field::Promotion)) {
        table.columns.push_back({promotion.fr, promotion.en});
        const Query column = queryOf(Field::Promotion, promotion.value);
        const SearchResult result = engine.run(EntityKind::Challenge, column);
        for (std::size_t i = 0; i < values.size(); ++i)
            table.lines[i].values.push_back({countIn(result, field, values[i].value),
                                             isShare ? static_cast<int>(promotion.count) : 0,
                                             both(column, queryOf(field, values[i].value))});
    }
    return table;
}

/// One bar for each number of EIG on one challenge.
ChartTable teamSizes(const SearchEngine &engine)
{
    std::vector<FacetValue> sizes = engine.valuesOf(EntityKind::Challenge, Field::TeamSize);
    std::sort(sizes.begin(), sizes.end(), [](const FacetValue &a, const FacetValue &b) {
        return std::pair(a.value.size(), a.value) < std::pair(b.value.size(), b.value);
    });
    ChartTable table;
    table.missing = countOf(engine, {});
    for (const FacetValue &size : sizes) {
        const Query query = queryOf(Field::TeamSize, size.value);
        const int count = countOf(engine, query);
        if (count == 0 || size.value == "0")
            continue;
        table.lines.push_back({{size.fr + " EIG", size.en + " EIG"}, {{count, 0, query}}, {}});
        table.missing -= count;
    }
    return table;
}

/// Two lines: documented, not documented.
ChartTable outcomes(const SearchEngine &engine)
{
    ChartTable table;
    const Query known = queryOf(Field::Status, UnknownStatus, true);
    const Query unknown = queryOf(Field::Status, UnknownStatus);
    table.lines = {{{"Documenté", "Documented"}, {}, ChartValue{countOf(engine, known), 0, known}},
                   {{"Non documenté", "Not documented"},
                    {},
                    ChartValue{countOf(engine, unknown), 0, unknown}}};
    for (const FacetValue &promotion : usedValues(engine, Field::Promotion)) {
        table.columns.push_back({promotion.fr, promotion.en});
        for (ChartLine &line : table.lines) {
            Query query = both(queryOf(Field::Promotion, promotion.value), line.total->query);
            const int count = countOf(engine, query);
            line.values.push_back({count, 0, std::move(query)});
        }
    }
    return table;
}

} // namespace

int ChartValue::shown() const { return whole > 0 ? (100 * count + whole / 2) / whole : count; }

ChartTable chartTable(const SearchEngine &engine, Chart chart)
{
    ChartTable table;
    switch (chart) {
    case Chart::ChallengesByPromotion: table = barsOf(engine, Field::Promotion); break;
    case Chart::MinistriesByPromotion: table = byPromotion(engine, Field::Ministry, false); break;
    case Chart::ExpertisesByPromotion: table = byPromotion(engine, Field::Expertise, true); break;
    case Chart::TeamSizes: table = teamSizes(engine); break;
    case Chart::Themes: table = barsOf(engine, Field::Theme); break;
    case Chart::OutcomesByPromotion: table = outcomes(engine); break;
    default: break;
    }
    table.chart = chart;
    if (table.columns.empty() && !table.lines.empty())
        table.columns = {{"Défis", "Challenges"}};
    for (const ChartLine &line : table.lines)
        for (const ChartValue &value : line.values)
            table.largest = std::max(table.largest, value.shown());
    return table;
}

} // namespace eig
