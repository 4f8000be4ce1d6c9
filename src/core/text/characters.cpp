// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/text/characters.h"

#include "core/text/utf8.h"

#include <cstdint>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace eig {

std::u32string charactersOf(std::string_view text)
{
    std::u32string characters;
    characters.reserve(text.size());
    for (std::size_t offset = 0; offset < text.size();)
        characters += decodeUtf8(text, offset);
    return characters;
}

std::string utf8Of(std::u32string_view characters)
{
    std::string text;
    for (const char32_t character : characters) {
        std::uint8_t bytes[4];
        std::size_t size = 0;
        U8_APPEND_UNSAFE(bytes, size, static_cast<UChar32>(character));
        text.append(reinterpret_cast<const char *>(bytes), size);
    }
    return text;
}

bool isSpace(char32_t c)
{
    return c == U' ' || c == U'\t' || c == U'\n' || c == U'\u00A0' || c == U'\u202F'
        || c == U'\u2009';
}

bool isLetter(char32_t c) { return u_isalpha(static_cast<UChar32>(c)) != 0; }

bool isUpper(char32_t c) { return u_isupper(static_cast<UChar32>(c)) != 0; }

bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }

} // namespace eig
