// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/highlight.h"
#include "core/search/query.h"

#include <string>
#include <string_view>
#include <vector>

namespace eig::test {

// What holds of any text whatever. Each gives what is wrong, or nothing.

/// Tokens stay inside the text, in order and apart, and cut no character; the canonical text is
/// UTF-8, reads back as the same query and is its own canonical text.
[[nodiscard]] std::string problemOf(std::string_view text, const ParsedQuery &parsed);

/// The marks stay inside the text, in order and apart, and cut no character.
[[nodiscard]] std::string problemOf(std::string_view text, const std::vector<TextRange> &marks);

} // namespace eig::test
