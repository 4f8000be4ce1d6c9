// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/charts/record_charts.h"

#include "core/catalogue/promotion_facts.h"
#include "core/labels/labels.h"

#include <algorithm>
#include <optional>

namespace eig {
namespace {

struct Counted {
    Field scope;
    Field by;
};

std::optional<Counted> countedBy(Chart chart)
{
    switch (chart) {
    case Chart::PromotionMinistries: return Counted{Field::Promotion, Field::Ministry};
    case Chart::PromotionExpertises: return Counted{Field::Promotion, Field::Expertise};
    case Chart::PromotionOutcomes: return Counted{Field::Promotion, Field::Status};
    case Chart::MinistryPromotions: return Counted{Field::Ministry, Field::Promotion};
    case Chart::MinistryExpertises: return Counted{Field::Ministry, Field::Expertise};
    case Chart::MinistryThemes: return Counted{Field::Ministry, Field::Theme};
    default: return {};
    }
}

ChartTable measured(ChartTable table)
{
    for (const ChartLine &line : table.lines) {
        for (const ChartValue &value : line.values)
            table.largest = std::max(table.largest, value.shown());
    }
    return table;
}

ChartValue stated(int count, SourceIds sources) { return {count, 0, {}, std::move(sources)}; }

ChartName nameOf(const Catalogue &catalogue, const Id &discipline)
{
    const Term *term = catalogue.discipline(discipline);
    if (!term)
        return {discipline, discipline};
    return {nameOf(*term, Language::French), nameOf(*term, Language::English)};
}

int countIn(const std::vector<ProfileCount> &profiles, const Id &discipline)
{
    const auto found = std::find_if(
        profiles.begin(), profiles.end(),
        [&discipline](const ProfileCount &one) { return one.discipline == discipline; });
    return found == profiles.end() ? 0 : found->count;
}

} // namespace

ChartTable selectionChart(const Promotion &promotion)
{
    ChartTable table;
    table.chart = Chart::Selection;
    table.isStated = true;
    table.columns = {{"Projets", "Projects"}};
    const Funnel &funnel = promotion.funnel;
    const auto add = [&](const std::optional<int> &count, const ChartName &name, const char *path) {
        if (count)
            table.lines.push_back({name, {stated(*count, citationsOf(promotion, path))}, {}});
    };
    add(funnel.proposed, {"Proposés", "Proposed"}, "funnel.proposed");
    add(funnel.heard, {"Auditionnés", "Heard"}, "funnel.heard");
    add(funnel.selected, {"Retenus", "Selected"}, "funnel.selected");
    if (table.lines.size() < 2)
        table.lines.clear();
    return measured(std::move(table));
}

ChartTable profilesChart(const Catalogue &catalogue, const Promotion &promotion)
{
    ChartTable table;
    table.chart = Chart::Profiles;
    table.isStated = true;
    struct Series {
        const std::vector<ProfileCount> &profiles;
        const char *path;
        ChartName name;
    };
    const Series all[] = {
        {promotion.plannedProfiles, "profiles.planned", {"Prévus", "Planned"}},
        {promotion.actualProfiles, "profiles.actual", {"Recrutés", "Recruited"}},
    };
    std::vector<Id> disciplines;
    for (const Series &series : all) {
        for (const ProfileCount &one : series.profiles) {
            if (std::find(disciplines.begin(), disciplines.end(), one.discipline)
                == disciplines.end())
                disciplines.push_back(one.discipline);
        }
    }
    for (const Id &discipline : disciplines)
        table.lines.push_back({nameOf(catalogue, discipline), {}, {}});
    for (const Series &series : all) {
        if (series.profiles.empty())
            continue;
        table.columns.push_back(series.name);
        const SourceIds sources = citationsOf(promotion, series.path);
        for (std::size_t i = 0; i < disciplines.size(); ++i)
            table.lines[i].values.push_back(
                stated(countIn(series.profiles, disciplines[i]), sources));
    }
    return measured(std::move(table));
}

ChartTable recordChart(const SearchEngine &engine, Chart chart, const Id &record)
{
    ChartTable table;
    table.chart = chart;
    const auto counted = countedBy(chart);
    if (!counted)
        return table;
    table.columns = {{"Défis", "Challenges"}};
    Query scope;
    scope.setValues(counted->scope, {record}, false);
    const SearchResult result = engine.run(EntityKind::Challenge, scope);
    if (result.hits.empty())
        return table;
    for (const Facet &facet : result.facets) {
        if (facet.field != counted->by)
            continue;
        for (const FacetValue &value : facet.values) {
            // Columns of promotions show the gaps, bars do not.
            if (value.count == 0 && counted->by != Field::Promotion)
                continue;
            Query query = scope;
            query.setValues(counted->by, {value.value}, false);
            table.lines.push_back(
                {{value.fr, value.en}, {{static_cast<int>(value.count), 0, std::move(query)}}, {}});
        }
    }
    return measured(std::move(table));
}

} // namespace eig
