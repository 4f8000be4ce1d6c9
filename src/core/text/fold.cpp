// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/text/fold.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <optional>
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

/// A character as it is compared: empty for a mark, none when it separates words.
using Folded = std::optional<std::string>;

Folded folded(char32_t character)
{
    const auto code = static_cast<UChar32>(character);
    if (u_charType(code) == U_NON_SPACING_MARK)
        return std::string();
    if (!u_isalnum(code))
        return {};
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *nfd = icu::Normalizer2::getNFDInstance(status);
    icu::UnicodeString decomposed;
    if (U_FAILURE(status) || !nfd->getDecomposition(code, decomposed))
        decomposed = icu::UnicodeString(code);
    decomposed.foldCase();
    std::string letters;
    for (std::int32_t i = 0; i < decomposed.length(); i = decomposed.moveIndex32(i, 1)) {
        const UChar32 part = decomposed.char32At(i);
        if (part == U'œ')
            letters += "oe";
        else if (part == U'æ')
            letters += "ae";
        else if (u_charType(part) != U_NON_SPACING_MARK)
            appendUtf8(letters, part);
    }
    return letters;
}

/// The letters of European languages, asked for once: every text of a catalogue is folded.
constexpr char32_t FirstUsual = 0x80;
constexpr char32_t LastUsual = 0x24F;

const Folded &usualFolded(char32_t character)
{
    static const std::vector<Folded> usual = [] {
        std::vector<Folded> all;
        for (char32_t one = FirstUsual; one <= LastUsual; ++one)
            all.push_back(folded(one));
        return all;
    }();
    return usual[character - FirstUsual];
}

/// Appends a character beyond ASCII as it is compared; returns false when it separates words.
bool appendFolded(std::string &word, char32_t character)
{
    if (character >= FirstUsual && character <= LastUsual) {
        const Folded &letters = usualFolded(character);
        if (letters)
            word += *letters;
        return letters.has_value();
    }
    const Folded letters = folded(character);
    if (letters)
        word += *letters;
    return letters.has_value();
}

/// What an ASCII letter or digit is compared as, 0 for all others.
char foldedAscii(char c)
{
    if (c >= 'A' && c <= 'Z')
        return static_cast<char>(c + ('a' - 'A'));
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : '\0';
}

bool isAscii(char c) { return static_cast<unsigned char>(c) < FirstUsual; }

} // namespace

std::vector<Word> foldedWords(std::string_view text)
{
    std::vector<Word> words;
    Word word;
    const auto flush = [&] {
        if (word.folded.empty())
            return;
        words.push_back(std::move(word));
        word = {};
    };
    for (std::size_t offset = 0; offset < text.size();) {
        const std::size_t begin = offset;
        const bool wasEmpty = word.folded.empty();
        bool isPart = false;
        if (isAscii(text[offset])) {
            const char letter = foldedAscii(text[offset++]);
            isPart = letter != '\0';
            if (isPart)
                word.folded += letter;
        } else {
            const char32_t character = decodeUtf8(text, offset);
            if (isMedianDot(character) && !wasEmpty)
                continue;
            isPart = appendFolded(word.folded, character);
        }
        if (!isPart) {
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

std::string foldedText(std::string_view text) { return foldedText(foldedWords(text)); }

std::string foldedText(const std::vector<Word> &words)
{
    std::string folded;
    std::string singulars;
    for (const Word &word : words) {
        folded += ' ';
        folded += word.folded;
        if (const std::string one = singular(word.folded); !word.folded.starts_with(one))
            singulars += "\n " + one;
    }
    return folded + singulars;
}

std::string joinedWords(std::string_view text) { return joinedWords(foldedWords(text)); }

std::string joinedWords(const std::vector<Word> &words)
{
    std::string joined;
    for (const Word &word : words)
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
