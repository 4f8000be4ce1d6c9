// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace eig::layout {

/// One line of valid UTF-8: line breaks and tabs become spaces, other invisible control characters
/// but the word joiner go, bytes that are not UTF-8 become U+FFFD (which the font does not have:
/// GlyphMissing).
[[nodiscard]] std::string cleanText(std::string_view text);

} // namespace eig::layout
