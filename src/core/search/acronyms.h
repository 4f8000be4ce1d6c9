// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/text/fold.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace eig {

/// The acronyms of the administrations and what they stand for, both ways. One list for the index,
/// which lets a record be found by the writing it does not use, and for highlighting.
class Acronyms
{
public:
    explicit Acronyms(const Catalogue &catalogue);

    /// Another writing of some words of a text.
    struct StandIn {
        std::uint32_t place = 0; ///< the first word it stands for
        std::string words;       ///< folded, joined by spaces
    };
    /// For each acronym in a text its expansions, and the other way. An acronym is only one where
    /// it is written with two capitals or as the administration writes it: "HAS", not "has".
    /// words: foldedWords(text).
    [[nodiscard]] std::vector<StandIn> in(std::string_view text,
                                          const std::vector<Word> &words) const;
    /// The same for what is typed: lower case will do.
    [[nodiscard]] std::vector<StandIn> inTyped(std::string_view text) const;

private:
    void add(std::string_view acronym, std::string_view expansion);
    [[nodiscard]] bool isWritten(std::string_view word) const;
    [[nodiscard]] std::vector<StandIn> find(std::string_view text, const std::vector<Word> &words,
                                            bool needsCapitals) const;

    std::unordered_set<std::string> m_spellings;
    std::unordered_map<std::string, std::vector<std::string>> m_expansions; ///< by acronym
    struct Expansion {
        std::vector<std::string> words;
        std::string acronym;
    };
    std::unordered_map<std::string, std::vector<Expansion>> m_acronyms; ///< by first word
};

} // namespace eig
