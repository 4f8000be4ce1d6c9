// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/timeline/timeline_scale.h"
#include "support/bundled_catalogue.h"
#include "support/catch.h"

using namespace eig;

namespace {

PartialDate day(const char *iso) { return *PartialDate::parse(iso); }

TimelineItem item(TimelineRow row, const char *iso)
{
    TimelineItem one;
    one.row = row;
    one.at = day(iso);
    one.period = {day(iso), {}};
    return one;
}

/// Calls in 2016 and 2019, a term in 2017, an event in 2018; juries and evaluations have nothing.
Timeline small()
{
    Timeline timeline;
    timeline.first = day("2016-01");
    timeline.edition = day("2020-03-15");
    timeline.items = {item(TimelineRow::Calls, "2016-05"), item(TimelineRow::Promotions, "2017"),
                      item(TimelineRow::Events, "2018-02-10"),
                      item(TimelineRow::Calls, "2019-01-01")};
    return timeline;
}

} // namespace

TEST_CASE("a date takes the room that its precision leaves open")
{
    const TimelineScale scale(small());
    CHECK(scale.of(day("2016")) == MonthSpan{0, 12});
    CHECK(scale.of(day("2017-03")) == MonthSpan{14, 15});
    const MonthSpan span = scale.of(day("2016-02-01"));
    CHECK(span.begin == 1);
    CHECK(span.end > 1);
    CHECK(span.end < 1.1);
}

TEST_CASE("the scale ends with the edition or with what comes later")
{
    Timeline timeline = small();
    CHECK(TimelineScale(timeline).months() == 51);
    timeline.items.push_back(item(TimelineRow::Events, "2021"));
    const TimelineScale later(timeline);
    CHECK(later.months() == 72);
    CHECK(later.month(0) == day("2016-01"));
    CHECK(later.month(71) == day("2021-12"));
}

TEST_CASE("what has no documented end is as long as its sources say, or as its start")
{
    Timeline timeline = small();
    TimelineItem &term = timeline.items[1];
    term.at = day("2017-01");
    term.period = {term.at, {}};
    term.lasts = true;
    CHECK(TimelineScale(timeline).of(term) == MonthSpan{12, 13});
    term.statedMonths = 10;
    CHECK(TimelineScale(timeline).of(term) == MonthSpan{12, 22});
    term.period.end = day("2017-03");
    CHECK(TimelineScale(timeline).of(term) == MonthSpan{12, 15});
}

TEST_CASE("what would lie over another goes into the next lane that is free")
{
    const std::vector<MonthSpan> spans{{0, 4}, {1, 2}, {1.5, 5}, {2, 3}, {4, 5}};
    CHECK(lanesOf(spans) == std::vector{0, 1, 2, 1, 0});
    CHECK(lanesOf({}).empty());
    std::vector<MonthSpan> many;
    for (int i = 0; i < 10'000; ++i)
        many.push_back({i / 100.0, i / 100.0 + 3});
    const std::vector<int> lanes = lanesOf(many);
    REQUIRE(lanes.size() == many.size());
    std::vector<double> ends(many.size(), -1);
    for (std::size_t i = 0; i < many.size(); ++i) {
        double &end = ends[static_cast<std::size_t>(lanes[i])];
        CHECK(end <= many[i].begin);
        end = many[i].end;
    }
}

TEST_CASE("arrows lead by date inside a row and to the nearest date of the next row")
{
    const Timeline timeline = small();
    CHECK(moved(timeline, 0, TimelineMove::Later) == 3);
    CHECK(moved(timeline, 3, TimelineMove::Later) == 3);
    CHECK(moved(timeline, 3, TimelineMove::Earlier) == 0);
    CHECK(moved(timeline, 0, TimelineMove::Earlier) == 0);
    CHECK(moved(timeline, 0, TimelineMove::RowAbove) == 0);
    CHECK(moved(timeline, 0, TimelineMove::RowBelow) == 1);
    CHECK(moved(timeline, 1, TimelineMove::RowBelow) == 2);
    CHECK(moved(timeline, 2, TimelineMove::RowBelow) == 2);
    CHECK(moved(timeline, 1, TimelineMove::RowAbove) == 0);
    CHECK(moved(timeline, 3, TimelineMove::RowStart) == 0);
    CHECK(moved(timeline, 0, TimelineMove::RowEnd) == 3);
    CHECK(moved(timeline, 2, TimelineMove::First) == 0);
    CHECK(moved(timeline, 2, TimelineMove::Last) == 3);
}

TEST_CASE("the arrows of a row reach all of it")
{
    const Timeline timeline = timelineOf(test::bundled());
    for (int row = 0; row < TimelineRowCount; ++row) {
        std::size_t count = 0;
        std::size_t first = timeline.items.size();
        for (std::size_t i = timeline.items.size(); i-- > 0;) {
            if (static_cast<int>(timeline.items[i].row) == row) {
                ++count;
                first = i;
            }
        }
        REQUIRE(count > 0);
        std::size_t reached = 1;
        for (std::size_t at = first; moved(timeline, at, TimelineMove::Later) != at; ++reached)
            at = moved(timeline, at, TimelineMove::Later);
        CHECK(reached == count);
    }
}
