// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace eig {

// The characters of the query language, one list for who reads it and who writes it.

/// The longest word, phrase or value that is read, in bytes.
inline constexpr std::size_t MaxValueBytes = 1'000;

/// Separates clauses: every space, and what is no character of a text.
[[nodiscard]] bool isQuerySpace(char32_t c);
/// Straight, French and curly double quotes: any of them opens, any closes.
[[nodiscard]] bool isQueryQuote(char32_t c);
/// Ends a word wherever it stands outside quotes.
[[nodiscard]] bool isQuerySign(char32_t c);

enum class QueryWord { None, And, Or, Not };
/// ET, AND, OU, OR, SAUF, NOT; in upper case only, as a word by itself.
[[nodiscard]] QueryWord queryWordOf(std::string_view word);

} // namespace eig
