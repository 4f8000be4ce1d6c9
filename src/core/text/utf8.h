// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace eig {

/// Decodes the character at offset and moves offset past it. An invalid byte gives U+FFFD and
/// moves by one, so that any input ends.
[[nodiscard]] char32_t decodeUtf8(std::string_view text, std::size_t &offset);

/// Number of characters (code points).
[[nodiscard]] std::size_t countCharacters(std::string_view text);

/// True for C0, C1, bidirectional controls, zero-width and other invisible format characters,
/// which have no place in the catalogue's texts (reliability.md T32). U+00AD soft hyphen included.
[[nodiscard]] bool isControlCharacter(char32_t character);

[[nodiscard]] bool isValidUtf8(std::string_view text);

} // namespace eig
