// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace eig {

/// A word of a text as search compares it, with its place in the text (bytes).
struct Word {
    std::string folded;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The words of a text by the rules of architecture section 4: canonical decomposition, marks
/// removed, lower case, œ and æ in two letters; apostrophes and hyphens separate words; the median
/// dot of inclusive writing is left out ("agent·e·s" is one word). Invalid bytes separate words.
[[nodiscard]] std::vector<Word> foldedWords(std::string_view text);

/// The folded words joined by single spaces, with one before the first: " arme de poing".
/// A word start is then a plain search for " ar". Words whose singular is not a prefix of theirs
/// (journaux) follow after a line break, so that "journal" is found too and no phrase crosses.
[[nodiscard]] std::string foldedText(std::string_view text);
/// The same of words that are known already.
[[nodiscard]] std::string foldedText(const std::vector<Word> &words);

/// The folded words joined by single spaces, nothing else: "l’État" and "l'etat" are both "l etat".
[[nodiscard]] std::string joinedWords(std::string_view text);
[[nodiscard]] std::string joinedWords(const std::vector<Word> &words);

/// French singular of a folded word: -aux → -al (but -eaux → -eau), else -s or -x dropped from
/// words of more than three letters; the word itself otherwise. Applied to both sides, so it need
/// not be a dictionary.
[[nodiscard]] std::string singular(std::string_view word);

/// Articles, pronouns, prepositions and elided forms, which count only inside a phrase.
[[nodiscard]] bool isStopWord(std::string_view foldedWord);

/// Lower case with accents kept, to tell an exact match from one that only folding found.
[[nodiscard]] std::string lowerCase(std::string_view text);

} // namespace eig
