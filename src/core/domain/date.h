// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace eig {

/// A date as precise as its source: year, month or day. month and day are 0 when unknown.
struct PartialDate {
    int year = 0;
    int month = 0;
    int day = 0;

    /// Accepts YYYY, YYYY-MM and YYYY-MM-DD of the proleptic Gregorian calendar, nothing else.
    [[nodiscard]] static std::optional<PartialDate> parse(std::string_view iso);
    [[nodiscard]] std::string iso() const;

    friend auto operator<=>(const PartialDate &, const PartialDate &) = default;
};

} // namespace eig
