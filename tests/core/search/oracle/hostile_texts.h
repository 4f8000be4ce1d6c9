// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace eig::test {

struct HostileText {
    std::string name; ///< what it is, for a failure
    std::string text;
};

/// As long as is read: one word, many words, one phrase, nothing but one sign.
[[nodiscard]] std::vector<HostileText> longTexts();
/// Ten thousand clauses, values, alternatives; parentheses ten thousand deep.
[[nodiscard]] std::vector<HostileText> crowdedTexts();
/// What is no UTF-8, and what is but should not be there, wherever a query has text.
[[nodiscard]] std::vector<HostileText> brokenTexts();
/// Signs that mean something to other languages.
[[nodiscard]] std::vector<HostileText> foreignTexts();
/// Bounds and values beyond all measure.
[[nodiscard]] std::vector<HostileText> absurdValues();

} // namespace eig::test
