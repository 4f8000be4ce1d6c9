// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/charts/programme_charts.h"
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

int sumOf(const ChartTable &table)
{
    int sum = 0;
    for (const ChartLine &line : table.lines)
        for (const ChartValue &value : line.values)
            sum += value.count;
    return sum;
}

int all() { return static_cast<int>(engine().catalogue().challenges().size()); }

} // namespace

TEST_CASE("every mark of every chart counts what its query finds, as text too")
{
    for (int i = 0; i < ChartCount; ++i) {
        const ChartTable table = chartTable(engine(), static_cast<Chart>(i));
        INFO("chart " << i);
        REQUIRE_FALSE(table.lines.empty());
        for (const ChartLine &line : table.lines) {
            REQUIRE(line.values.size() == table.columns.size());
            int sum = 0;
            for (const ChartValue &value : line.values) {
                const Query read = parseQuery(toText(value.query)).query;
                INFO(toText(value.query));
                CHECK(static_cast<int>(engine().count(EntityKind::Challenge, read)) == value.count);
                sum += value.count;
            }
            if (line.total) {
                CHECK(line.total->count == sum);
                CHECK(static_cast<int>(engine().count(EntityKind::Challenge, line.total->query))
                      == sum);
            }
        }
    }
}

TEST_CASE("charts where a challenge counts once count them all")
{
    for (const Chart chart : {Chart::ChallengesByPromotion, Chart::MinistriesByPromotion,
                              Chart::TeamSizes, Chart::OutcomesByPromotion}) {
        const ChartTable table = chartTable(engine(), chart);
        INFO("chart " << static_cast<int>(chart));
        CHECK(sumOf(table) + table.missing == all());
    }
}

TEST_CASE("promotions of a chart stand in their order, each named")
{
    const ChartTable table = chartTable(engine(), Chart::MinistriesByPromotion);
    const auto &promotions = engine().catalogue().promotions();
    REQUIRE(table.columns.size() == promotions.size());
    for (std::size_t i = 0; i < promotions.size(); ++i)
        CHECK(table.columns[i].fr == promotions[i].shortName);
}

TEST_CASE("a share is of the challenges of its promotion")
{
    const ChartTable table = chartTable(engine(), Chart::ExpertisesByPromotion);
    CHECK(table.isShare);
    CHECK(table.largest <= 100);
    const auto &promotions = engine().catalogue().promotions();
    for (const ChartLine &line : table.lines) {
        for (std::size_t i = 0; i < promotions.size(); ++i) {
            Query promotion;
            promotion.setValues(Field::Promotion, {promotions[i].id}, false);
            CHECK(line.values[i].whole
                  == static_cast<int>(engine().count(EntityKind::Challenge, promotion)));
            CHECK(line.values[i].count <= line.values[i].whole);
        }
    }
    CHECK(ChartValue{1, 3, {}}.shown() == 33);
    CHECK(ChartValue{2, 3, {}}.shown() == 67);
    CHECK(ChartValue{7, 0, {}}.shown() == 7);
}

TEST_CASE("a challenge that changes its promotion changes the chart")
{
    CatalogueContent content = test::sampleContent();
    const ChartTable before = chartTable(SearchEngine(Catalogue(content)),
                                         Chart::ChallengesByPromotion);
    REQUIRE(content.promotions.size() > 1);
    const Id from = content.challenges.front().promotion;
    const Id to = content.promotions.front().id == from ? content.promotions.back().id
                                                        : content.promotions.front().id;
    content.challenges.front().promotion = to;
    const ChartTable after = chartTable(SearchEngine(Catalogue(content)),
                                        Chart::ChallengesByPromotion);
    const auto countAt = [](const ChartTable &table, const Id &promotion) {
        for (const ChartLine &line : table.lines)
            if (line.values.front().query.values(Field::Promotion, false) == std::vector{promotion})
                return line.values.front().count;
        return 0;
    };
    CHECK(countAt(after, from) == countAt(before, from) - 1);
    CHECK(countAt(after, to) == countAt(before, to) + 1);
}

TEST_CASE("an empty catalogue has empty charts")
{
    const SearchEngine empty{Catalogue(CatalogueContent{})};
    for (int i = 0; i < ChartCount; ++i) {
        const ChartTable table = chartTable(empty, static_cast<Chart>(i));
        CHECK(sumOf(table) == 0);
        CHECK(table.largest == 0);
    }
}
