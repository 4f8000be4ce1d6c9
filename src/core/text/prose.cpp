// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/text/prose.h"

#include "core/text/characters.h"

#include <algorithm>
#include <array>
#include <string>

namespace eig {
namespace {

using Text = std::u32string_view;

bool isEnd(char32_t c) { return c == U'.' || c == U'!' || c == U'?' || c == U'…'; }

/// What may stand between the end of a sentence and the space after it.
bool isClosing(char32_t c) { return c == U'»' || c == U')' || c == U'”' || isEnd(c); }

/// The word that ends before a full stop is no end of a sentence: an initial or a title.
bool isAbbreviation(Text text, std::size_t stop)
{
    std::size_t from = stop;
    while (from > 0 && isLetter(text[from - 1]))
        --from;
    const Text word = text.substr(from, stop - from);
    constexpr std::array<Text, 7> Titles{U"MM", U"Mme", U"Dr", U"Pr", U"cf", U"ex", U"art"};
    return word.size() == 1 || std::find(Titles.begin(), Titles.end(), word) != Titles.end();
}

/// True when a sentence ends at this mark: a space and a new beginning follow.
bool endsSentence(Text text, std::size_t at)
{
    if (text[at] == U'.' && isAbbreviation(text, at) && at + 1 < text.size())
        return false;
    std::size_t next = at + 1;
    while (next < text.size() && (isClosing(text[next]) || text[next] == U'\u202F'))
        ++next;
    if (next == text.size())
        return true;
    if (!isSpace(text[next]))
        return false;
    while (next < text.size() && (isSpace(text[next]) || text[next] == U'«' || text[next] == U'“'))
        ++next;
    return next == text.size() || isUpper(text[next]) || isDigit(text[next]);
}

/// Reads a number from its first digit on; at moves behind it.
std::int64_t readFigure(Text text, std::size_t &at)
{
    std::int64_t thousandths = 0;
    const auto isGroup = [&](std::size_t space) {
        return (text[space] == U'\u202F' || text[space] == U'\u00A0') && space + 3 < text.size()
            && isDigit(text[space + 1]) && isDigit(text[space + 2]) && isDigit(text[space + 3])
            && (space + 4 >= text.size() || !isDigit(text[space + 4]));
    };
    constexpr std::int64_t Most = 1'000'000'000'000;
    while (at < text.size() && (isDigit(text[at]) || isGroup(at))) {
        if (isDigit(text[at]) && thousandths < Most)
            thousandths = thousandths * 10 + static_cast<std::int64_t>(text[at] - U'0') * 1000;
        ++at;
    }
    if (at + 1 < text.size() && text[at] == U',' && isDigit(text[at + 1])) {
        ++at;
        for (std::int64_t unit = 100; at < text.size() && isDigit(text[at]); ++at, unit /= 10)
            thousandths += static_cast<std::int64_t>(text[at] - U'0') * unit;
    }
    return thousandths;
}

std::int64_t multiplierAt(Text text, std::size_t at)
{
    while (at < text.size() && isSpace(text[at]))
        ++at;
    const Text rest = text.substr(at);
    if (rest.starts_with(U"milliard"))
        return 1'000'000'000;
    if (rest.starts_with(U"million"))
        return 1'000'000;
    return rest.starts_with(U"millier") || rest.starts_with(U"mille") ? 1'000 : 1;
}

} // namespace

std::size_t countWords(std::string_view text)
{
    const std::u32string all = charactersOf(text);
    std::size_t count = 0;
    bool isCounted = false;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool isInNumber = i > 0 && i + 1 < all.size() && all[i] == U'\u202F'
            && isDigit(all[i - 1]) && isDigit(all[i + 1]);
        if (isSpace(all[i]) && !isInNumber)
            isCounted = false;
        else if (!isCounted && (isLetter(all[i]) || isDigit(all[i]))) {
            isCounted = true;
            ++count;
        }
    }
    return count;
}

std::size_t countSentences(std::string_view text)
{
    const std::u32string all = charactersOf(text);
    std::size_t count = 0;
    bool isOpen = false;
    for (std::size_t i = 0; i < all.size(); ++i) {
        isOpen = isOpen || isLetter(all[i]) || isDigit(all[i]);
        if (isOpen && isEnd(all[i]) && endsSentence(all, i)) {
            ++count;
            isOpen = false;
        }
    }
    return count + (isOpen ? 1 : 0);
}

std::vector<std::int64_t> figuresIn(std::string_view text)
{
    const std::u32string all = charactersOf(text);
    std::vector<std::int64_t> figures;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!isDigit(all[i]))
            continue;
        const bool isNamed = i > 0
            && (isLetter(all[i - 1]) || (all[i - 1] == U'-' && i > 1 && isLetter(all[i - 2])));
        const std::int64_t figure = readFigure(all, i);
        const bool isWord = i < all.size() && isLetter(all[i]);
        if (!isNamed && !isWord)
            figures.push_back(figure * multiplierAt(all, i));
    }
    return figures;
}

} // namespace eig
