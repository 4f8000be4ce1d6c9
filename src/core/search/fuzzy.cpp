// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/fuzzy.h"

#include "core/text/fold.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace eig {
namespace {

// A letter that follows the one before it weighs more than the start of a word, so that "exp" is
// rather found in "Exporter" than in "EIG, X, Promotion".
constexpr int TextStart = 12;
constexpr int WordStart = 8;
constexpr int SideBySide = 9;
constexpr int Jump = -3;
constexpr int WholeWord = 3;  ///< the word that was found ends there
constexpr int WholeText = 12; ///< nothing else stands in the text
constexpr int LeastPerLetter = 1;
constexpr int Never = -1'000'000;

std::uint64_t bitOf(char letter)
{
    if (letter >= 'a' && letter <= 'z')
        return std::uint64_t{1} << (letter - 'a');
    if (letter >= '0' && letter <= '9')
        return std::uint64_t{1} << (26 + letter - '0');
    return letter == ' ' ? 0 : std::uint64_t{1} << 36;
}

/// The best way to find one word: score of every prefix of the word that ends at every letter of
/// the text. Dynamic programming as in fzy and fzf, with one cost for a jump of any length.
class Alignment
{
public:
    Alignment(std::string_view word, std::string_view text)
        : m_word(word)
        , m_text(text)
        , m_endingAt(word.size() * text.size(), Never)
    {
        for (std::size_t i = 0; i < word.size(); ++i)
            fill(i);
    }

    [[nodiscard]] int score() const
    {
        const int *last = row(m_word.size() - 1);
        return *std::max_element(last, last + m_text.size());
    }

    /// The place of each letter of the word in the text.
    [[nodiscard]] std::vector<std::size_t> places() const
    {
        std::vector<std::size_t> places(m_word.size());
        std::size_t end = m_text.size();
        bool isBeside = false;
        for (std::size_t i = m_word.size(); i-- > 0;) {
            const int *scores = row(i);
            end = isBeside ? end - 1 : bestBefore(i, end);
            places[i] = end;
            isBeside = i > 0 && end > 0 && scores[end] == beside(i, end) + wholeWord(i, end);
        }
        return places;
    }

private:
    [[nodiscard]] const int *row(std::size_t letter) const
    {
        return m_endingAt.data() + letter * m_text.size();
    }
    [[nodiscard]] bool isWordStart(std::size_t at) const
    {
        return at == 0 || m_text[at - 1] == ' ';
    }
    [[nodiscard]] int startAt(std::size_t at) const
    {
        if (at == 0)
            return TextStart;
        return isWordStart(at) ? WordStart : 0;
    }
    /// The best end of a letter before one at end that is not beside it.
    [[nodiscard]] std::size_t bestBefore(std::size_t letter, std::size_t end) const
    {
        const bool isAnywhere = end == m_text.size() || isWordStart(end);
        const std::size_t begin = isAnywhere ? 0 : m_text.rfind(' ', end) + 1;
        const int *scores = row(letter);
        return static_cast<std::size_t>(std::max_element(scores + begin, scores + end) - scores);
    }
    [[nodiscard]] int wholeWord(std::size_t letter, std::size_t at) const
    {
        const bool isEnd = at + 1 == m_text.size() || m_text[at + 1] == ' ';
        return letter + 1 == m_word.size() && isEnd ? WholeWord : 0;
    }
    [[nodiscard]] int beside(std::size_t letter, std::size_t at) const
    {
        return row(letter - 1)[at - 1] + SideBySide;
    }

    void fill(std::size_t letter)
    {
        int *scores = m_endingAt.data() + letter * m_text.size();
        // The best ends of the letters before this one, not side by side: anywhere, and in the same
        // word. Another word is entered at its start, else long texts have the letters of any word.
        int anywhere = Never;
        int inWord = Never;
        for (std::size_t at = 0; at < m_text.size(); ++at) {
            if (isWordStart(at))
                inWord = Never;
            if (letter > 0 && at > 1) {
                anywhere = std::max(anywhere, row(letter - 1)[at - 2]);
                if (!isWordStart(at) && !isWordStart(at - 1))
                    inWord = std::max(inWord, row(letter - 1)[at - 2]);
            }
            if (m_text[at] != m_word[letter])
                continue;
            int best = startAt(at);
            if (letter > 0) {
                best += (isWordStart(at) ? anywhere : inWord) + Jump;
                if (at > 0)
                    best = std::max(best, beside(letter, at));
            }
            scores[at] = best + wholeWord(letter, at);
        }
    }

    std::string_view m_word;
    std::string_view m_text;
    std::vector<int> m_endingAt; ///< a row for each letter of the word
};

/// What may be looked at: a letter has four bytes at most.
std::string_view startOf(std::string_view text) { return text.substr(0, 4 * LongestFuzzyText); }

bool isSubsequence(std::string_view word, std::string_view text)
{
    std::size_t at = 0;
    for (const char letter : word) {
        at = text.find(letter, at);
        if (at == std::string_view::npos)
            return false;
        ++at;
    }
    return true;
}

/// The bytes of a text that each byte of its folded words stands for: marks belong to the letter
/// before them, a letter may fold to two.
std::vector<TextRange> originsOf(std::string_view text)
{
    std::vector<TextRange> origins;
    for (const Word &word : foldedWords(startOf(text))) {
        if (!origins.empty())
            origins.push_back({word.begin, word.begin}); // the space between two words
        const std::size_t first = origins.size();
        for (std::size_t at = word.begin; at < word.end && origins.size() < LongestFuzzyText;) {
            const std::size_t begin = at;
            static_cast<void>(decodeUtf8(text, at));
            const std::size_t size = joinedWords(text.substr(word.begin, at - word.begin)).size();
            if (first + size == origins.size() && size > 0)
                origins.back().end = at;
            origins.resize(std::max(origins.size(), first + size), {begin, at});
        }
    }
    return origins;
}

} // namespace

FuzzyText::FuzzyText(std::string_view text) : folded(joinedWords(startOf(text)))
{
    folded.resize(std::min(folded.size(), LongestFuzzyText));
    for (const char letter : folded)
        letters |= bitOf(letter);
}

FuzzyPattern::FuzzyPattern(std::string_view typed)
{
    for (const Word &word : foldedWords(startOf(typed))) {
        if (m_words.size() == MostFuzzyWords)
            break;
        m_words.emplace_back(std::string_view(word.folded).substr(0, LongestFuzzyWord));
        m_folded += (m_folded.empty() ? "" : " ") + m_words.back().folded;
    }
}

std::optional<int> FuzzyPattern::scoreIn(const FuzzyText &text) const
{
    int score = text.folded == m_folded ? WholeText : 0;
    for (const FuzzyText &word : m_words) {
        if ((word.letters & ~text.letters) != 0 || !isSubsequence(word.folded, text.folded))
            return {};
        const int one = Alignment(word.folded, text.folded).score();
        if (one < LeastPerLetter * static_cast<int>(word.folded.size()))
            return {};
        score += one;
    }
    return score;
}

std::vector<TextRange> FuzzyPattern::rangesIn(std::string_view text) const
{
    const FuzzyText compared(text);
    if (m_words.empty() || !scoreIn(compared))
        return {};
    const std::vector<TextRange> origins = originsOf(text);
    std::vector<TextRange> found;
    for (const FuzzyText &word : m_words) {
        for (const std::size_t place : Alignment(word.folded, compared.folded).places())
            found.push_back(origins[place]);
    }
    std::sort(found.begin(), found.end(),
              [](const TextRange &a, const TextRange &b) { return a.begin < b.begin; });
    std::vector<TextRange> ranges;
    for (const TextRange &one : found) {
        if (!ranges.empty() && one.begin <= ranges.back().end)
            ranges.back().end = std::max(ranges.back().end, one.end);
        else
            ranges.push_back(one);
    }
    return ranges;
}

} // namespace eig
