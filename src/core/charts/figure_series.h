// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/entities.h"

#include <optional>
#include <string_view>
#include <vector>

namespace eig {

/// One value of a series, as a source stated it.
struct SeriesValue {
    PartialDate asOf;
    int value = 0;
    const ProgrammeFigure *figure = nullptr;
};

/// The figures of the programme that belong to a series, by date. A figure without a date or
/// without a whole number is left out. The pointers live as long as the programme.
[[nodiscard]] std::vector<SeriesValue> seriesOf(const Programme &programme, FigureSeries series);

/// The number that the text is, and nothing else; none for "près de 90".
[[nodiscard]] std::optional<int> wholeNumber(std::string_view text);

} // namespace eig
