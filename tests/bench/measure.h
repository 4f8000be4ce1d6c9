// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace eig::bench {

/// Times of one job, in milliseconds.
struct Times {
    double p50 = 0;
    double p99 = 0;
};

/// Runs job(i) for i from 0 to count - 1, once unmeasured and then measured.
[[nodiscard]] Times measure(std::size_t count, const std::function<void(std::size_t)> &job);

struct Row {
    std::string what;
    Times times;
    double targetP50 = 0;          ///< 0: no target
    double targetP99 = 0;          ///< 0: no target
    std::optional<Times> baseline; ///< measured in the same run
    std::string baselineName;
    double targetRatio = 0;       ///< p99 to the p99 of the baseline; 0: no target
    bool comparesMedians = false; ///< the ratio is of the p50 instead
};

/// Prints the rows as a table; false when one misses its target.
[[nodiscard]] bool print(const std::vector<Row> &rows);

} // namespace eig::bench
