// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/language.h"
#include "core/domain/record_ref.h"
#include "core/search/highlight.h"
#include "core/search/search.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace eig {

enum class CompletionKind {
    Value,     ///< "field:value"
    Exclusion, ///< "-field:value"
    FieldName, ///< "field:", to go on
    Record,    ///< a record to open
    Recent,    ///< a whole earlier query
};

/// One line below the search field.
struct Completion {
    CompletionKind kind = CompletionKind::Value;
    std::string label;                          ///< "Économie et finances", "Tout sauf …"
    std::vector<TextRange> matches;             ///< in the label: what was typed
    std::optional<Field> field;                 ///< of values and field names
    std::size_t count = 0;                      ///< records the value or the earlier query gives
    EntityKind counted = EntityKind::Challenge; ///< of this kind
    std::optional<RecordRef> record;
    std::string detail;    ///< "EIG 1" of a record; "-ministère:" of an exclusion
    std::string text;      ///< the text of the field after it is taken; unchanged for a record
    std::size_t caret = 0; ///< bytes into text
};

struct CompletionRequest {
    std::string text;
    std::size_t caret = 0;                     ///< bytes
    EntityKind entity = EntityKind::Challenge; ///< whose values and counts
    Language language = Language::French;
    std::vector<std::string> recent; ///< earlier queries as typed, newest first
    bool withRecords = true;         ///< false: only what the values and counts of entity need
};

/// In groups, in the order of CompletionKind with each exclusion after its value. Nothing before
/// the first character of a word but the earlier queries, when the text is empty.
[[nodiscard]] std::vector<Completion> completionsFor(const CompletionRequest &request,
                                                     const SearchEngine &engine);

} // namespace eig
