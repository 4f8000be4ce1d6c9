// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/console.h"
#include "cli/views/json_parts.h"
#include "core/catalogue/problem.h"

#include <optional>

namespace eig::cli {

/// How large the catalogue file of a data folder is and how long it took to make.
struct Compiled {
    std::size_t bytes = 0;
    long milliseconds = 0;
};

/// What "eig check" found in a catalogue that can be opened.
struct CheckReport {
    std::string name; ///< of the catalogue, for the reader
    std::vector<Problem> findings;
    std::optional<Compiled> compiled; ///< data folders only

    [[nodiscard]] std::size_t count(Severity severity) const;
};

/// Everything the report says; no measured time, so that equal data give equal bytes.
[[nodiscard]] Json jsonOf(const CheckReport &report, const View &view);
[[nodiscard]] std::string textOf(const CheckReport &report, const View &view,
                                 const Console &console);

} // namespace eig::cli
