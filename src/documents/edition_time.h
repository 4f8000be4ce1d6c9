// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/date.h"

#include <algorithm>
#include <chrono>

namespace eig {

/// Midnight UTC of the edition's date, in seconds since 1970; a date without month or day begins
/// with the first one.
[[nodiscard]] inline long long timeOf(const PartialDate &date)
{
    using namespace std::chrono;
    const auto day = year_month_day(year(date.year),
                                    month(static_cast<unsigned>(std::max(date.month, 1))),
                                    std::chrono::day(static_cast<unsigned>(std::max(date.day, 1))));
    return sys_seconds(sys_days(day)).time_since_epoch().count();
}

} // namespace eig
