// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/query.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace eig {

/// A part of a text, in bytes.
struct TextRange {
    std::size_t begin = 0;
    std::size_t end = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// Where the words of a query stand in any text: whole words and word starts, plurals and phrases,
/// found as the search finds them. Excluded words mark nothing.
class Highlighter
{
public:
    Highlighter() = default;
    explicit Highlighter(const Query &query);

    /// Adds what a word also stands for: an acronym and its expansion. Folded, words in sequence.
    void add(std::string folded);
    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    /// In order, without overlap.
    [[nodiscard]] std::vector<TextRange> rangesIn(std::string_view text) const;

    friend bool operator==(const Highlighter &, const Highlighter &) = default;

private:
    struct Term {
        std::vector<std::string> words; ///< folded, in sequence; the last one may be a word start
        std::string stem;               ///< singular of a single word; empty for phrases
        friend bool operator==(const Term &, const Term &) = default;
    };
    void addClauses(const std::vector<Clause> &clauses);

    std::vector<Term> m_terms;
};

} // namespace eig
