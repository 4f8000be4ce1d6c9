// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/charts/record_charts.h"
#include "support/bundled_catalogue.h"
#include "support/catch.h"
#include "support/sample_content.h"

using namespace eig;

namespace {

const SearchEngine &engine()
{
    static const SearchEngine bundled(test::bundled());
    return bundled;
}

constexpr Chart OfPromotion[] = {Chart::PromotionMinistries, Chart::PromotionExpertises,
                                 Chart::PromotionOutcomes};
constexpr Chart OfMinistry[] = {Chart::MinistryPromotions, Chart::MinistryExpertises,
                                Chart::MinistryThemes};

void checkCounted(const ChartTable &table)
{
    for (const ChartLine &line : table.lines) {
        REQUIRE(line.values.size() == 1);
        const ChartValue &value = line.values.front();
        const Query read = parseQuery(toText(value.query)).query;
        INFO(toText(value.query));
        CHECK(static_cast<int>(engine().count(EntityKind::Challenge, read)) == value.count);
        CHECK(value.sources.empty());
    }
}

int sumOf(const ChartTable &table)
{
    int sum = 0;
    for (const ChartLine &line : table.lines)
        sum += line.values.front().count;
    return sum;
}

} // namespace

TEST_CASE("every mark of the page of a record counts what its query finds")
{
    for (const Promotion &promotion : engine().catalogue().promotions()) {
        for (const Chart chart : OfPromotion) {
            const ChartTable table = recordChart(engine(), chart, promotion.id);
            INFO(promotion.id << " chart " << static_cast<int>(chart));
            CHECK_FALSE(table.lines.empty());
            checkCounted(table);
        }
    }
    for (const Ministry &ministry : engine().catalogue().ministries()) {
        for (const Chart chart : OfMinistry)
            checkCounted(recordChart(engine(), chart, ministry.id));
    }
}

TEST_CASE("the promotions of a ministry count all its challenges, in the order of time")
{
    const ChartTable table = recordChart(engine(), Chart::MinistryPromotions, "justice");
    Query query;
    query.setValues(Field::Ministry, {"justice"}, false);
    CHECK(sumOf(table) == static_cast<int>(engine().count(EntityKind::Challenge, query)));
    const auto &promotions = engine().catalogue().promotions();
    REQUIRE(table.lines.size() == promotions.size());
    for (std::size_t i = 0; i < promotions.size(); ++i)
        CHECK(table.lines[i].name.fr == promotions[i].shortName);
}

TEST_CASE("a challenge that leaves a promotion leaves its charts")
{
    CatalogueContent content = test::sampleContent();
    const Id from = content.challenges.front().promotion;
    const int before = sumOf(
        recordChart(SearchEngine(Catalogue(content)), Chart::PromotionMinistries, from));
    content.challenges.erase(content.challenges.begin());
    std::erase_if(content.outcomes, [&](const Outcome &outcome) {
        return outcome.challenge != content.challenges.front().id;
    });
    content.relations.clear();
    const int after = sumOf(
        recordChart(SearchEngine(Catalogue(content)), Chart::PromotionMinistries, from));
    CHECK(before > 0);
    CHECK(after == before - 1);
}

TEST_CASE("a selection is what the sources state, each with its sources")
{
    Promotion promotion;
    promotion.funnel.proposed = 42;
    promotion.funnel.heard = 22;
    promotion.funnel.selected = 15;
    promotion.citations = {{"funnel.heard", {"bilan"}}};
    ChartTable table = selectionChart(promotion);
    CHECK(table.isStated);
    CHECK(table.largest == 42);
    REQUIRE(table.lines.size() == 3);
    CHECK(table.lines[1].values.front().count == 22);
    CHECK(table.lines[1].values.front().sources == SourceIds{"bilan"});
    promotion.funnel.heard.reset();
    table = selectionChart(promotion);
    CHECK(table.lines.size() == 2);
    promotion.funnel.proposed.reset();
    CHECK(selectionChart(promotion).lines.empty());
}

TEST_CASE("profiles stand in pairs where both are known, else alone")
{
    Promotion promotion;
    promotion.plannedProfiles = {{"design", 7}, {"droit", 1}};
    promotion.actualProfiles = {{"design", 5}};
    const Catalogue catalogue(test::sampleContent());
    ChartTable table = profilesChart(catalogue, promotion);
    REQUIRE(table.columns.size() == 2);
    REQUIRE(table.lines.size() == 2);
    CHECK(table.lines[0].values[0].count == 7);
    CHECK(table.lines[0].values[1].count == 5);
    CHECK(table.lines[1].values[1].count == 0);
    promotion.plannedProfiles.clear();
    table = profilesChart(catalogue, promotion);
    CHECK(table.columns.size() == 1);
    CHECK(table.lines.size() == 1);
    promotion.actualProfiles.clear();
    CHECK(profilesChart(catalogue, promotion).lines.empty());
}

TEST_CASE("a chart of the programme or a record that does not exist has no line")
{
    CHECK(recordChart(engine(), Chart::Themes, "eig-3").lines.empty());
    CHECK(recordChart(engine(), Chart::PromotionOutcomes, "eig-99").lines.empty());
}
