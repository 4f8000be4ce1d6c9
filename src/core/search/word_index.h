// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/documents.h"
#include "core/search/match.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace eig {

/// Every word of the texts of some documents, in order, with the documents that have it. Answers
/// for all of them what bestMatch() answers for one.
class WordIndex
{
public:
    /// The documents have to outlive the index.
    void build(const std::vector<Document> &documents);

    /// The score of the best match of a term in each document; 0 where there is none.
    [[nodiscard]] std::vector<std::uint8_t> scores(const TextTerm &term, bool inTitle) const;

    /// A word that may be meant by one that was mistyped.
    struct NearWord {
        std::string word; ///< folded
        std::size_t edits = 0;
        std::size_t documents = 0;
    };
    /// Every word within some edits of a folded one, itself left out; the nearest first, then those
    /// in most documents.
    [[nodiscard]] std::vector<NearWord> near(std::string_view word, std::size_t most) const;
    /// Whether a word of the documents begins like this folded one.
    [[nodiscard]] bool hasStart(std::string_view start) const;
    /// A folded word as one of the documents writes it, in lower case.
    [[nodiscard]] std::string written(std::string_view word) const;

private:
    struct Posting {
        std::uint32_t document = 0;
        MatchField field = MatchField::Name; ///< of the strongest text that has the word
    };
    struct Entry {
        std::string word;
        std::string stem;               ///< singular(word)
        std::vector<Posting> written;   ///< documents that have the word as it is
        std::vector<Posting> singulars; ///< documents that have a plural of it, see foldedText()
    };

    /// The first word that is not less.
    [[nodiscard]] std::vector<Entry>::const_iterator find(std::string_view start) const;
    [[nodiscard]] std::vector<std::uint8_t> wordScores(const TextTerm &term, bool inTitle) const;
    [[nodiscard]] std::vector<std::uint8_t> phraseScores(const TextTerm &term, bool inTitle) const;

    const std::vector<Document> *m_documents = nullptr;
    std::vector<Entry> m_entries; ///< by word
};

} // namespace eig
