// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/oracle/ask.h"
#include "core/search/oracle/naive_catalogue.h"

namespace eig::test {

/// A question that a reader of this catalogue may ask, at most four groups deep: most find some
/// records and not others. Only what the rules settle: see isClear().
[[nodiscard]] Ask randomAsk(const NaiveCatalogue &catalogue, Dice &dice);

/// A question as somebody types it: French or English, any case and accents of field names and
/// words, any of the operators, parentheses and spaces that change nothing.
[[nodiscard]] std::string written(const Ask &ask, Dice &dice);

/// The same question with one thing less, in every way.
[[nodiscard]] std::vector<Ask> smaller(const Ask &ask);

} // namespace eig::test
