// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/layout/address_breaks.h"

#include <algorithm>

namespace eig::layout {
namespace {

constexpr std::string_view BreakAfter = "/._?&=#";
constexpr std::size_t LongHost = 20; ///< a shorter one fits on a line anywhere

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool isLetterOrDigit(char c) { return isLetter(c) || (c >= '0' && c <= '9'); }

bool hasDomain(std::string_view word)
{
    for (std::size_t i = 1; i + 1 < word.size(); ++i) {
        if (word[i] == '.' && isLetterOrDigit(word[i - 1]) && isLetter(word[i + 1]))
            return true;
    }
    return false;
}

bool looksLikeAddress(std::string_view word)
{
    if (word.find("://") != std::string_view::npos || word.starts_with("www."))
        return true;
    const bool hasPath = word.find_first_of("/@") != std::string_view::npos;
    return hasDomain(word) && (hasPath || word.size() >= LongHost);
}

void appendWord(std::string &broken, std::string_view word)
{
    if (!looksLikeAddress(word)) {
        broken += word;
        return;
    }
    for (std::size_t i = 0; i < word.size(); ++i) {
        const bool isInside = i > 0 && i + 1 < word.size() && isLetterOrDigit(word[i + 1]);
        const bool afterLetter = isInside && isLetterOrDigit(word[i - 1]);
        if (afterLetter && word[i] == '-') {
            broken += BreakMark;
            broken += '-';
            broken += NoBreakMark;
            continue;
        }
        broken += word[i];
        if (afterLetter && BreakAfter.find(word[i]) != std::string_view::npos)
            broken += BreakMark;
    }
}

} // namespace

std::string withAddressBreaks(std::string_view text)
{
    std::string broken;
    broken.reserve(text.size());
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        appendWord(broken, text.substr(0, end));
        text.remove_prefix(end);
        const std::size_t blanks = std::min(text.find_first_not_of(' '), text.size());
        broken += text.substr(0, blanks);
        text.remove_prefix(blanks);
    }
    return broken;
}

} // namespace eig::layout
