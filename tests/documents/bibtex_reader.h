// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace eig::test {

struct BibTeXEntry {
    std::string type;
    std::string key;
    std::map<std::string, std::string> fields; ///< as they stand in the file, without outer braces
};

/// Reads a BibTeX file by its grammar and nothing more lenient: entries of fields between braces,
/// braces counted as BibTeX counts them. Throws std::runtime_error, with the place, at the first
/// thing that is not so, also at a field or a key that comes twice.
[[nodiscard]] std::vector<BibTeXEntry> readBibTeX(std::string_view file);

/// The text that LaTeX prints for a field. Throws at a character with a meaning to LaTeX that is
/// not escaped, and at a command that is not one of the few known.
[[nodiscard]] std::string printedBibTeX(std::string_view field);

} // namespace eig::test
