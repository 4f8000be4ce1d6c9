// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace eig {

/// Words between spaces, as a word processor counts them: "l’État" and "8 043" are one each, a
/// punctuation mark between spaces is none.
[[nodiscard]] std::size_t countWords(std::string_view text);

/// Sentences ended by . ! ? or …; the full stop of "M. Dupont" and of initials ends none. A text
/// without an end counts as one.
[[nodiscard]] std::size_t countSentences(std::string_view text);

/// The figures of a French text in thousandths: "8 043", "2,5 millions", "80 %". Digits that are
/// part of a name (H2020, COVID-19) are none.
[[nodiscard]] std::vector<std::int64_t> figuresIn(std::string_view text);

} // namespace eig
