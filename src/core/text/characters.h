// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace eig {

/// The characters (code points) of a text; an invalid byte is U+FFFD.
[[nodiscard]] std::u32string charactersOf(std::string_view text);
[[nodiscard]] std::string utf8Of(std::u32string_view characters);

/// Every space a line of text may hold: plain, no-break, narrow no-break, thin, tab.
[[nodiscard]] bool isSpace(char32_t character);
[[nodiscard]] bool isLetter(char32_t character);
[[nodiscard]] bool isUpper(char32_t character);
/// ASCII digits.
[[nodiscard]] bool isDigit(char32_t character);

} // namespace eig
