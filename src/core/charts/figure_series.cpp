// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/charts/figure_series.h"

#include <algorithm>
#include <charconv>

namespace eig {

std::optional<int> wholeNumber(std::string_view text)
{
    int value = 0;
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || stop != end || value < 0)
        return {};
    return value;
}

std::vector<SeriesValue> seriesOf(const Programme &programme, FigureSeries series)
{
    std::vector<SeriesValue> values;
    for (const ProgrammeFigure &figure : programme.figures) {
        const auto number = wholeNumber(figure.value);
        if (figure.series == series && figure.asOf && number)
            values.push_back({*figure.asOf, *number, &figure});
    }
    std::stable_sort(values.begin(), values.end(),
                     [](const SeriesValue &a, const SeriesValue &b) { return a.asOf < b.asOf; });
    return values;
}

} // namespace eig
