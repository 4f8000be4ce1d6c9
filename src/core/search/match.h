// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/documents.h"
#include "core/search/search.h"

#include <optional>
#include <string>
#include <vector>

namespace eig {

/// A text clause made ready: its folded words, or its folded phrase.
struct TextTerm {
    std::string asked; ///< lower case, accents kept
    std::string exact; ///< " word" or " a whole phrase"
    std::string stem;  ///< " singular"; empty for phrases
};

/// The terms of a text clause; stop words are left out unless there is nothing else or it is a
/// phrase.
[[nodiscard]] std::vector<TextTerm> termsOf(const Clause &clause);

struct TextMatch {
    int score = 0;
    MatchField field = MatchField::Name;
    MatchVariant variant = MatchVariant::Exact;
    const SearchText *text = nullptr;
    std::size_t foldedOffset = 0;
};

/// What a word found in a text is worth, less or more by how it differs from the word asked.
[[nodiscard]] int scoreOf(MatchField field, MatchVariant variant);

/// The best match of a term in a record; none when the record does not hold it.
/// only restricts the texts, as "title:" does.
[[nodiscard]] std::optional<TextMatch> bestMatch(const Document &document, const TextTerm &term,
                                                 std::optional<MatchField> only = {});

/// About length characters of the original text around the match, cut between words; a third of
/// them before it.
[[nodiscard]] std::string excerptOf(const TextMatch &match, const TextTerm &term,
                                    std::size_t length);

} // namespace eig
