// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/language.h"
#include "core/search/documents.h"

#include <cstdint>
#include <vector>

namespace eig {

/// For every document its place in the order of a key; documents with equal places are equal.
using SortRanks = std::vector<std::uint32_t>;

/// The place of what is not documented: last, whichever way the list is sorted.
inline constexpr std::uint32_t UnknownRank = 0xFFFF'FFFF;

/// Names are compared in French collation. Not for SortKey::Relevance, which is no property of a
/// record.
[[nodiscard]] SortRanks sortRanksOf(const EntityIndex &index, SortKey key, Language language);

/// One level of a sort; without ranks, by score, best first.
struct SortLevel {
    const SortRanks *ranks = nullptr;
    bool descending = false;
};

/// Index order settles what the levels leave equal.
void sortHits(std::vector<Hit> &hits, const std::vector<SortLevel> &levels);

} // namespace eig
