// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/oracle/dice.h"

#include <string>
#include <string_view>
#include <vector>

namespace eig::test {

// Folding once more, small and slow, for the letters that spelled() writes and no other: the
// oracle shares no code with what it judges.

using Words = std::vector<std::string>;

/// Lower-case ASCII words; accents, ligatures, apostrophes, hyphens and median dots folded.
[[nodiscard]] Words plainWords(std::string_view text);
/// "a b c"
[[nodiscard]] std::string joined(const Words &words);

/// A noun by both forms, which need not follow any rule.
struct Noun {
    std::string_view singular;
    std::string_view plural;
};
[[nodiscard]] const std::vector<Noun> &nouns();
[[nodiscard]] bool isFunctionWord(std::string_view word);
/// Words that may or may not count as function words: never asked for.
[[nodiscard]] bool isDoubtfulWord(std::string_view word);

[[nodiscard]] bool isNumber(std::string_view word);
/// Word starts and the two forms of a noun.
[[nodiscard]] bool wordMatches(std::string_view asked, std::string_view written);
/// Words in sequence, the last one as a word start.
[[nodiscard]] bool phraseMatches(const Words &asked, const Words &written);
/// Whether all rules one can think of for plurals agree on where this word is found: "palai"
/// but not "pass" among words like "pastis".
[[nodiscard]] bool isClear(std::string_view asked, const Words &among);

/// A plain word written as people do: case, accents that are right, wrong or decomposed, œ and æ.
[[nodiscard]] std::string spelled(std::string_view plainWord, Dice &dice);

} // namespace eig::test
