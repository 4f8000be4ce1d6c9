// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/labels/figure.h"

#include "core/labels/labels.h"

namespace eig {

std::string figureLabel(const Outcome &outcome, Language language)
{
    std::string number = numberText(outcome.value.value_or(0), language);
    const std::string &unit = outcome.unit;
    const bool isFrench = language == Language::French;
    if (unit.empty())
        return number;
    if (!isFrench && unit == "€")
        return unit + number;
    if (!isFrench && unit == "%")
        return number + unit;
    const bool isSymbol = unit == "€" || unit == "%";
    return number + (isFrench && isSymbol ? "\u202F" : "\u00A0") + unit;
}

} // namespace eig
