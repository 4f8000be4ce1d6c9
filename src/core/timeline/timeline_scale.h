// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/timeline/timeline.h"

#include <span>
#include <vector>

namespace eig {

/// From one point of the scale to another, in months since its first one.
struct MonthSpan {
    double begin = 0;
    double end = 0; ///< never before begin

    friend bool operator==(const MonthSpan &, const MonthSpan &) = default;
};

/// Dates as lengths: every month is as long as another, a day is its part of its month. A date
/// takes the room its precision leaves open: a year its twelve months, a month itself, a day a day.
class TimelineScale
{
public:
    explicit TimelineScale(const Timeline &timeline);

    [[nodiscard]] MonthSpan of(const PartialDate &date) const;
    /// From the first to the last day it can have had. What has no documented end takes the months
    /// that are stated, else its start alone.
    [[nodiscard]] MonthSpan of(const TimelineItem &item) const;
    /// Whole months, the one of the edition and those of every item among them.
    [[nodiscard]] int months() const { return m_months; }
    /// The month with this number, 0 is the first one.
    [[nodiscard]] PartialDate month(int number) const;

private:
    PartialDate m_first;
    int m_months = 1;
};

/// Puts each span into the first lane, from 0, where it lies over none of the spans before it. The
/// spans are in the order of their begin.
[[nodiscard]] std::vector<int> lanesOf(std::span<const MonthSpan> spans);

/// Where an arrow key leads.
enum class TimelineMove { Earlier, Later, RowAbove, RowBelow, RowStart, RowEnd, First, Last };

/// The item a key leads to from this one: by date inside a row, to the nearest date in the next row
/// that has any. The item itself where there is nothing that way. current is an item.
[[nodiscard]] std::size_t moved(const Timeline &timeline, std::size_t current, TimelineMove move);

} // namespace eig
