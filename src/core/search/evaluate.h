// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/language.h"
#include "core/search/judge.h"
#include "core/search/word_index.h"

#include <vector>

namespace eig {

/// What the conditions say of every record: judge() for all of them, without the reasons.
struct Marks {
    std::vector<Failures> failed;
    std::vector<int> scores;
};

/// words is only needed where usesText().
[[nodiscard]] Marks evaluate(const EntityIndex &index, const std::vector<Condition> &conditions,
                             const WordIndex *words);

/// The records that each value of each facet would give, the selection of its own facet ignored,
/// included or excluded. Promotions in order, others by count, then by their name in the language.
[[nodiscard]] std::vector<Facet> facetsOf(const EntityIndex &index, EntityKind entity,
                                          const Marks &marks, Language order);

} // namespace eig
