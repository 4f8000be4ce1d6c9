// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/layout/clean_text.h"

#include "core/text/utf8.h"

namespace eig::layout {

constexpr char32_t WordJoiner = 0x2060; // does no harm, and keeps a range of numbers whole

std::string cleanText(std::string_view text)
{
    std::string clean;
    clean.reserve(text.size());
    for (std::size_t offset = 0; offset < text.size();) {
        const std::size_t start = offset;
        const char32_t character = decodeUtf8(text, offset);
        if (character == '\n' || character == '\t' || character == 0x2028 || character == 0x2029)
            clean += ' ';
        else if (character == 0xFFFD)
            clean += "\uFFFD";
        else if (character == WordJoiner || !isControlCharacter(character))
            clean.append(text, start, offset - start);
    }
    return clean;
}

} // namespace eig::layout
