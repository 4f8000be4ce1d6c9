// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/text/utf8.h"

#include <cstdint>
#include <unicode/utf8.h>

namespace eig {

char32_t decodeUtf8(std::string_view text, std::size_t &offset)
{
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(text.data());
    std::size_t next = offset;
    UChar32 character = 0;
    U8_NEXT(bytes, next, text.size(), character);
    if (character < 0) {
        ++offset;
        return 0xFFFD;
    }
    offset = next;
    return static_cast<char32_t>(character);
}

std::size_t countCharacters(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t offset = 0; offset < text.size(); ++count)
        static_cast<void>(decodeUtf8(text, offset));
    return count;
}

bool isControlCharacter(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF;
}

bool isValidUtf8(std::string_view text)
{
    for (std::size_t offset = 0; offset < text.size();) {
        const std::size_t at = offset;
        // A real U+FFFD is three bytes long; an error moves by one.
        if (decodeUtf8(text, offset) == 0xFFFD && offset == at + 1)
            return false;
    }
    return true;
}

} // namespace eig
