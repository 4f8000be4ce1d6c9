// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/timeline/timeline_scale.h"

#include <algorithm>
#include <cmath>

namespace eig {
namespace {

constexpr double DaysOfMonth = 31; ///< a day keeps its width from month to month

int rowNumber(const TimelineItem &item) { return static_cast<int>(item.row); }

/// The next item of the row before or after this one; the item itself when there is none.
std::size_t nextInRow(const Timeline &timeline, std::size_t current, int step)
{
    const auto count = static_cast<std::ptrdiff_t>(timeline.items.size());
    for (auto i = static_cast<std::ptrdiff_t>(current) + step; i >= 0 && i < count; i += step) {
        const auto index = static_cast<std::size_t>(i);
        if (timeline.items[index].row == timeline.items[current].row)
            return index;
    }
    return current;
}

std::size_t endOfRow(const Timeline &timeline, std::size_t current, int step)
{
    std::size_t last = current;
    for (std::size_t next = nextInRow(timeline, last, step); next != last;
         next = nextInRow(timeline, last, step))
        last = next;
    return last;
}

/// The item of the row whose start is nearest.
std::optional<std::size_t> nearest(const Timeline &timeline, std::size_t current, int row)
{
    const TimelineScale scale(timeline);
    const double wanted = scale.of(timeline.items[current].at).begin;
    std::optional<std::size_t> found;
    double least = 0;
    for (std::size_t i = 0; i < timeline.items.size(); ++i) {
        if (rowNumber(timeline.items[i]) != row)
            continue;
        const double away = std::abs(scale.of(timeline.items[i].at).begin - wanted);
        if (!found || away < least) {
            found = i;
            least = away;
        }
    }
    return found;
}

std::size_t inNextRow(const Timeline &timeline, std::size_t current, int step)
{
    for (int row = rowNumber(timeline.items[current]) + step; row >= 0 && row < TimelineRowCount;
         row += step) {
        if (const auto found = nearest(timeline, current, row))
            return *found;
    }
    return current;
}

} // namespace

TimelineScale::TimelineScale(const Timeline &timeline) : m_first(timeline.first)
{
    double end = of(timeline.edition).end;
    for (const TimelineItem &item : timeline.items)
        end = std::max(end, of(item).end);
    m_months = std::max(1, static_cast<int>(std::ceil(end)));
}

MonthSpan TimelineScale::of(const PartialDate &date) const
{
    const double year = (date.year - m_first.year) * 12.0 - (m_first.month - 1);
    if (date.month == 0)
        return {year, year + 12};
    const double month = year + date.month - 1;
    if (date.day == 0)
        return {month, month + 1};
    return {month + (date.day - 1) / DaysOfMonth, month + date.day / DaysOfMonth};
}

MonthSpan TimelineScale::of(const TimelineItem &item) const
{
    MonthSpan span = of(item.at);
    if (item.period.start && item.period.end)
        span.end = std::max(span.end, of(*item.period.end).end);
    else if (item.lasts)
        span.end = std::max(span.end, span.begin + item.statedMonths);
    return span;
}

PartialDate TimelineScale::month(int number) const
{
    const int months = m_first.month - 1 + number;
    return {m_first.year + months / 12, months % 12 + 1, 0};
}

std::vector<int> lanesOf(std::span<const MonthSpan> spans)
{
    std::vector<int> lanes;
    lanes.reserve(spans.size());
    std::vector<double> ends;
    for (const MonthSpan &span : spans) {
        const auto free = std::find_if(ends.begin(), ends.end(),
                                       [&span](double end) { return end <= span.begin; });
        lanes.push_back(static_cast<int>(free - ends.begin()));
        if (free == ends.end())
            ends.push_back(span.end);
        else
            *free = span.end;
    }
    return lanes;
}

std::size_t moved(const Timeline &timeline, std::size_t current, TimelineMove move)
{
    switch (move) {
    case TimelineMove::Earlier: return nextInRow(timeline, current, -1);
    case TimelineMove::Later: return nextInRow(timeline, current, 1);
    case TimelineMove::RowAbove: return inNextRow(timeline, current, -1);
    case TimelineMove::RowBelow: return inNextRow(timeline, current, 1);
    case TimelineMove::RowStart: return endOfRow(timeline, current, -1);
    case TimelineMove::RowEnd: return endOfRow(timeline, current, 1);
    case TimelineMove::First: return 0;
    case TimelineMove::Last: break;
    }
    return timeline.items.size() - 1;
}

} // namespace eig
