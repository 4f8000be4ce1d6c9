// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace eig {

/// What can be decided about the typography of a text without knowing what it says; the rules are
/// those of the Imprimerie nationale (Lexique des règles typographiques).
enum class TypographyFault {
    StraightQuote, ///< ' or " where ’, « » or “ ” belong
    NarrowSpace,   ///< no U+202F before ; : ! ? » or after «
    DoubleSpace,
    SpaceBefore, ///< a space before a comma, a full stop or, in English, ; : ! ?
    ThreeStops,  ///< "..." for …
    Capital,     ///< a capital without its accent: Etat, Ecole, "A partir"
    Ordinal,     ///< "1 janvier", "1ère", "2ème" for 1er, 1re, 2e
};

struct TypographyFinding {
    TypographyFault fault = TypographyFault::StraightQuote;
    std::string excerpt; ///< the words around it
};

[[nodiscard]] std::vector<TypographyFinding> frenchFaults(std::string_view text);
[[nodiscard]] std::vector<TypographyFinding> englishFaults(std::string_view text);

} // namespace eig
