// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/layout/address_breaks.h"

#include <algorithm>

namespace eig::layout {
namespace {

constexpr std::string_view BreakAfter = "/_=";
constexpr std::string_view BreakBefore = ".?&#-";

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
    return word.find("://") != std::string_view::npos || hasDomain(word);
}

/// Where the name of the host ends: "example.org" and what a sentence puts around it.
std::size_t hostEnd(std::string_view word)
{
    const std::size_t scheme = word.find("://");
    const std::size_t from = scheme == std::string_view::npos ? 0 : scheme + 3;
    return std::min(word.find_first_of("/?#", from), word.size());
}

/// The host with its hyphens tied to what follows; its other signs are tied as they are.
void appendWhole(std::string &broken, std::string_view host)
{
    for (const char c : host) {
        broken += c;
        if (c == '-')
            broken += NoBreakMark;
    }
}

void appendWord(std::string &broken, std::string_view word, const FitsOnLine &fits)
{
    if (!looksLikeAddress(word)) {
        broken += word;
        return;
    }
    std::size_t from = hostEnd(word);
    // With the sign after it, from which no line break parts it.
    if (fits(word.substr(0, from + 1)))
        appendWhole(broken, word.substr(0, from));
    else
        from = 0;
    for (std::size_t i = from; i < word.size(); ++i) {
        const bool isInside = i > 0 && i + 1 < word.size() && isLetterOrDigit(word[i - 1])
            && isLetterOrDigit(word[i + 1]);
        if (isInside && BreakBefore.find(word[i]) != std::string_view::npos) {
            broken += BreakMark;
            broken += word[i];
            broken += NoBreakMark;
            continue;
        }
        broken += word[i];
        if (isInside && BreakAfter.find(word[i]) != std::string_view::npos)
            broken += BreakMark;
    }
}

} // namespace

std::string withAddressBreaks(std::string_view text, const FitsOnLine &fits)
{
    std::string broken;
    broken.reserve(text.size());
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        appendWord(broken, text.substr(0, end), fits);
        text.remove_prefix(end);
        const std::size_t blanks = std::min(text.find_first_not_of(' '), text.size());
        broken += text.substr(0, blanks);
        text.remove_prefix(blanks);
    }
    return broken;
}

} // namespace eig::layout
