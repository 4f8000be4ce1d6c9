// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/highlight.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace eig {

/// A short text as fuzzy matching compares it: its folded words, so that accents, case and
/// punctuation do not count. Only the first LongestFuzzyText bytes of that are looked at.
struct FuzzyText {
    explicit FuzzyText(std::string_view text);

    std::string folded;        ///< words joined by single spaces
    std::uint64_t letters = 0; ///< which ones occur: what lacks one is dismissed at once
};
inline constexpr std::size_t LongestFuzzyText = 160;
inline constexpr std::size_t LongestFuzzyWord = 32;
inline constexpr std::size_t MostFuzzyWords = 8;

/// What was typed. Each of its words is to be found in a text, its letters in order though not side
/// by side; the words may stand in any order. Words, and letters of a word, beyond the bounds above
/// are not looked at, so that the work for one text is bounded whatever is typed.
class FuzzyPattern
{
public:
    explicit FuzzyPattern(std::string_view typed);

    /// Nothing to compare: every text matches.
    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    /// How well a text matches, greater is better; none when it does not, or so loosely that nobody
    /// means it. The start of the text counts most, then starts of words and letters side by side.
    [[nodiscard]] std::optional<int> scoreIn(const FuzzyText &text) const;
    /// The letters that were found, as bytes of the text; in order, none touching another.
    [[nodiscard]] std::vector<TextRange> rangesIn(std::string_view text) const;

private:
    std::vector<FuzzyText> m_words;
    std::string m_folded;
};

} // namespace eig
