// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/documents.h"
#include "core/search/match.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace eig {

/// A clause ready to be compared with records.
struct Condition {
    bool excluded = false;
    std::optional<Field> field;
    std::vector<std::vector<TextTerm>> alternatives; ///< text and "title:", one per value
    std::vector<char> allowed;                       ///< by rank, for the other fields

    [[nodiscard]] bool isText() const { return !field || field == Field::Title; }
};

[[nodiscard]] std::vector<Condition> conditionsOf(const Query &query, const EntityIndex &index);

/// The conditions that a record fails, as bits: one for each field, one for all text.
using Failures = std::uint32_t;
[[nodiscard]] Failures failureBit(const Condition &condition);
[[nodiscard]] constexpr Failures failureBit(Field field) { return 2U << static_cast<int>(field); }

/// What one record gives for the conditions of a query.
struct Verdict {
    Failures failed = 0;
    int score = 0;
    std::optional<TextMatch> best;
    const TextTerm *bestTerm = nullptr; ///< lives as long as the conditions
};

/// Reads the texts of the record: what evaluate() finds through an index, with the reason. The
/// tests hold evaluate() against it.
[[nodiscard]] Verdict judge(const Document &document, const std::vector<Condition> &conditions);

} // namespace eig
