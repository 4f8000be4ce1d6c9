// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/render/visible.h"

#include "core/text/utf8.h"

#include <cstdint>
#include <unicode/uchar.h>

namespace eig::cli {
namespace {

std::string escaped(std::uint32_t value)
{
    constexpr char Digits[] = "0123456789abcdef";
    const int digits = value < 0x100 ? 2 : value < 0x10000 ? 4 : 6;
    std::string text = value < 0x100 ? "\\x" : "\\u";
    for (int i = digits - 1; i >= 0; --i)
        text += Digits[value >> (4 * i) & 0xF];
    return text;
}

std::size_t widthOf(char32_t character)
{
    const auto code = static_cast<UChar32>(character);
    const int type = u_charType(code);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR)
        return 0;
    const int wide = u_getIntPropertyValue(code, UCHAR_EAST_ASIAN_WIDTH);
    return wide == U_EA_WIDE || wide == U_EA_FULLWIDTH ? 2 : 1;
}

} // namespace

std::string visible(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t offset = 0; offset < text.size();) {
        const std::size_t begin = offset;
        const char32_t character = decodeUtf8(text, offset);
        const bool isBadByte = character == 0xFFFD && offset == begin + 1;
        if (isBadByte)
            result += escaped(static_cast<unsigned char>(text[begin]));
        else if (isControlCharacter(character))
            result += escaped(character);
        else
            result += text.substr(begin, offset - begin);
    }
    return result;
}

std::size_t displayWidth(std::string_view text)
{
    std::size_t width = 0;
    for (std::size_t offset = 0; offset < text.size();)
        width += widthOf(decodeUtf8(text, offset));
    return width;
}

std::string cutToWidth(std::string_view text, std::size_t width)
{
    if (displayWidth(text) <= width)
        return std::string(text);
    std::size_t used = 1; // of the ellipsis
    std::size_t end = 0;
    for (std::size_t offset = 0; offset < text.size();) {
        used += widthOf(decodeUtf8(text, offset));
        if (used > width)
            break;
        end = offset;
    }
    return width == 0 ? std::string() : std::string(text.substr(0, end)) + "…";
}

} // namespace eig::cli
