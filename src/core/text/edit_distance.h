// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace eig {

/// Bytes to insert, remove or replace to make one text of the other (Levenshtein).
[[nodiscard]] std::size_t editDistance(std::string_view a, std::string_view b);

/// The same with two neighbours exchanged as one edit, the commonest slip of a keyboard; most + 1
/// when there are more than most.
[[nodiscard]] std::size_t typingDistance(std::string_view a, std::string_view b, std::size_t most);

} // namespace eig
