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
    std::vector<std::string> titles; ///< " whole title" folded, one per value "=…" of "title:"
    std::vector<char> allowed;       ///< by rank, for the other fields
    std::vector<std::vector<Condition>> groups; ///< of a group: one of them has to hold whole

    [[nodiscard]] bool isGroup() const { return !groups.empty(); }
    [[nodiscard]] bool isText() const { return !isGroup() && (!field || field == Field::Title); }
};

[[nodiscard]] std::vector<Condition> conditionsOf(const Query &query, const EntityIndex &index);

/// Whether a condition or one inside a group is on text.
[[nodiscard]] bool usesText(const std::vector<Condition> &conditions);

/// Whether a record is called exactly what "title:=…" asks for.
[[nodiscard]] bool hasTitle(const Document &document, const Condition &condition);

/// The conditions that a record fails, as bits: one for each field, one for text and groups.
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
