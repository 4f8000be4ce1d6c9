// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/charts/figure_series.h"
#include "support/bundled_catalogue.h"
#include "support/catch.h"

#include <algorithm>

using namespace eig;

TEST_CASE("a series has its figures by date, each a number with a source")
{
    const Programme &programme = test::bundled().programme();
    for (const FigureSeries series : {FigureSeries::Recruited, FigureSeries::Challenges}) {
        const std::vector<SeriesValue> values = seriesOf(programme, series);
        CHECK(values.size() >= 8);
        CHECK(std::is_sorted(
            values.begin(), values.end(),
            [](const SeriesValue &a, const SeriesValue &b) { return a.asOf < b.asOf; }));
        for (const SeriesValue &value : values) {
            CHECK(std::to_string(value.value) == value.figure->value);
            CHECK_FALSE(value.figure->sources.empty());
        }
    }
}

TEST_CASE("a number is digits and nothing else")
{
    CHECK(wholeNumber("206") == 206);
    CHECK(wholeNumber("0") == 0);
    for (const char *text : {"", "près de 90", "12 ", "-3", "4,5", "99999999999"}) {
        INFO(text);
        CHECK_FALSE(wholeNumber(text));
    }
}
