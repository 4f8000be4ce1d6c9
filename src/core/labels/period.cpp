// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/labels/period.h"

#include "core/labels/labels.h"

namespace eig {
namespace {

// "1er janvier 2018" takes an article in French, "janvier 2018" none.
constexpr Label FromDay{"à partir du ", "from "};
constexpr Label From{"à partir de ", "from "};
constexpr Label UntilDay{"jusqu’au ", "until "};
constexpr Label Until{"jusqu’en ", "until "};

} // namespace

std::string periodLabel(const Period &period, Language language)
{
    if (!period.start && !period.end)
        return {};
    if (!period.end)
        return (period.start->day != 0 ? FromDay : From).in(language)
            + dateText(*period.start, language);
    if (!period.start)
        return (period.end->day != 0 ? UntilDay : Until).in(language)
            + dateText(*period.end, language);
    const std::string start = dateText(*period.start, language);
    const std::string end = dateText(*period.end, language);
    return start == end ? start : start + " – " + end;
}

} // namespace eig
