// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace eig::layout {

/// U+200B, zero width space: here a line may break.
inline constexpr std::string_view BreakMark = "\u200B";
/// U+FEFF, zero width no-break space: here it may not. Texts from outside hold neither (cleanText).
inline constexpr std::string_view NoBreakMark = "\uFEFF";

/// The text with a BreakMark in each word that looks like an address, after / . _ ? & = #, and
/// before a hyphen rather than after it: readers of PDF take a hyphen at the end of a line for one
/// that is not part of the word. Words of another kind are left alone. The marks are for breaking
/// lines and must not be printed.
[[nodiscard]] std::string withAddressBreaks(std::string_view text);

} // namespace eig::layout
