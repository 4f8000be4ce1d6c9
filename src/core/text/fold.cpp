// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/text/fold.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace eig {
namespace {

constexpr char32_t MedianDot = 0xB7;

bool isMedianDot(char32_t c) { return c == MedianDot || c == 0x2027 || c == 0x2022; }

void appendUtf8(std::string &text, UChar32 character)
{
    icu::UnicodeString(character).toUTF8String(text);
}

/// Appends a letter or digit as it is compared; returns false when it separates words.
bool appendFolded(std::string &word, char32_t character)
{
    if (character < 0x80) {
        const auto c = static_cast<char>(character);
        const bool upper = c >= 'A' && c <= 'Z';
        if (!upper && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9'))
            return false;
        word += upper ? static_cast<char>(c + ('a' - 'A')) : c;
        return true;
    }
    const auto code = static_cast<UChar32>(character);
    if (u_charType(code) == U_NON_SPACING_MARK)
        return true;
    if (!u_isalnum(code))
        return false;
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *nfd = icu::Normalizer2::getNFDInstance(status);
    icu::UnicodeString decomposed;
    if (U_FAILURE(status) || !nfd->getDecomposition(code, decomposed))
        decomposed = icu::UnicodeString(code);
    decomposed.foldCase();
    for (std::int32_t i = 0; i < decomposed.length(); i = decomposed.moveIndex32(i, 1)) {
        const UChar32 part = decomposed.char32At(i);
        if (part == U'œ')
            word += "oe";
        else if (part == U'æ')
            word += "ae";
        else if (u_charType(part) != U_NON_SPACING_MARK)
            appendUtf8(word, part);
    }
    return true;
}

} // namespace

std::vector<Word> foldedWords(std::string_view text)
{
    std::vector<Word> words;
    Word word;
    const auto flush = [&] {
        if (!word.folded.empty())
            words.push_back(std::move(word));
        word = {};
    };
    for (std::size_t offset = 0; offset < text.size();) {
        const std::size_t begin = offset;
        const char32_t character = decodeUtf8(text, offset);
        if (isMedianDot(character) && !word.folded.empty())
            continue;
        const bool wasEmpty = word.folded.empty();
        if (!appendFolded(word.folded, character)) {
            flush();
            continue;
        }
        if (wasEmpty)
            word.begin = begin;
        word.end = offset;
    }
    flush();
    return words;
}

std::string foldedText(std::string_view text)
{
    std::string folded;
    std::string singulars;
    for (const Word &word : foldedWords(text)) {
        folded += ' ';
        folded += word.folded;
        if (const std::string one = singular(word.folded); !word.folded.starts_with(one))
            singulars += "\n " + one;
    }
    return folded + singulars;
}

std::string joinedWords(std::string_view text)
{
    std::string joined;
    for (const Word &word : foldedWords(text))
        joined += (joined.empty() ? "" : " ") + word.folded;
    return joined;
}

std::string singular(std::string_view word)
{
    if (word.size() > 4 && word.ends_with("aux") && !word.ends_with("eaux"))
        return std::string(word.substr(0, word.size() - 2)) + 'l';
    const bool plural = word.size() > 3 && (word.ends_with('s') || word.ends_with('x'))
        && !word.ends_with("ss");
    return std::string(plural ? word.substr(0, word.size() - 1) : word);
}

bool isStopWord(std::string_view word)
{
    static constexpr std::array<std::string_view, 72> Words{
        "a",   "afin", "ainsi", "alors", "and",   "au",   "aussi", "aux",  "avec", "c",   "ce",
        "ces", "cet",  "cette", "chez",  "comme", "d",    "dans",  "de",   "des",  "du",  "elle",
        "en",  "est",  "et",    "eux",   "for",   "il",   "ils",   "in",   "j",    "je",  "l",
        "la",  "le",   "les",   "leur",  "leurs", "lui",  "m",     "mais", "n",    "ne",  "of",
        "on",  "or",   "ou",    "par",   "pas",   "plus", "pour",  "qu",   "que",  "qui", "s",
        "sa",  "se",   "ses",   "si",    "son",   "sont", "sous",  "sur",  "t",    "the", "to",
        "un",  "une",  "with",  "y",     "vers",  "nos"};
    return std::find(Words.begin(), Words.end(), word) != Words.end();
}

std::string lowerCase(std::string_view text)
{
    icu::UnicodeString unicode = icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(status);
    unicode.foldCase();
    if (U_SUCCESS(status))
        unicode = nfc->normalize(unicode, status);
    std::string lower;
    unicode.toUTF8String(lower);
    return lower;
}

} // namespace eig
