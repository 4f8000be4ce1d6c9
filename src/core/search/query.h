// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/entities.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace eig {

/// What a clause "field:value" can name; one table (search/fields.cpp) holds names and aliases.
enum class Field {
    Title,
    Promotion,
    Year,
    Ministry,
    Administration,
    Person,
    Role,
    Theme,
    Expertise,
    Place,
    Status,
    Has,
    Kind,
    Source,
};

/// A condition; the clauses of a Query are all to be satisfied.
struct Clause {
    std::optional<Field> field; ///< none: any text of the record
    std::vector<std::string>
        values;          ///< one is enough; words or phrases as typed, or value identifiers
    bool phrase = false; ///< quoted text: words in sequence, stop words count
    bool excluded = false;

    friend bool operator==(const Clause &, const Clause &) = default;
};

/// What a list can be sorted by: the columns of its table, and how well a record matches the words.
enum class SortKey {
    Relevance,
    Name,
    Promotion,
    Administration,
    Ministry,
    Date,
    Themes,
    Expertises,
    TeamSize,
    MentorCount,
    Place,
    Status,
    SourceCode,
    Video,
    Website,
    SourceCount,
    Identifier,
};

struct Sort {
    SortKey key = SortKey::Relevance;
    bool descending = false;

    friend bool operator==(const Sort &, const Sort &) = default;
};

/// The whole state of a list. Its text form is language-neutral: parse(toText(q)) == q.
struct Query {
    std::vector<Clause> clauses;
    std::vector<Sort> sort; ///< first key first; empty: relevance

    [[nodiscard]] bool isEmpty() const { return clauses.empty(); }
    /// The values a facet includes (excluded = false) or excludes.
    [[nodiscard]] std::vector<std::string> values(Field field, bool excluded) const;
    /// Replaces every clause on this field with this polarity by one clause, or none if empty.
    void setValues(Field field, std::vector<std::string> values, bool excluded);
    /// The clauses that are not on a field, as text: what the user typed freely.
    [[nodiscard]] std::string freeText() const;

    friend bool operator==(const Query &, const Query &) = default;
};

struct ParsedQuery {
    Query query;
    std::vector<std::string> unknownFields; ///< names before ':' that were searched as text
    bool unclosedQuote = false;             ///< the quote was taken to end with the text
};

/// Never fails: what is not understood is searched as text and reported beside the query.
/// Field names and promotion numbers are understood in French and English, accents and case
/// ignored. text is UTF-8; invalid bytes and control characters count as spaces; at most 100 000
/// bytes are read.
[[nodiscard]] ParsedQuery parseQuery(std::string_view text);

/// Canonical text of the clauses (not of the sort): English field names, quotes where needed.
[[nodiscard]] std::string toText(const Query &query);
/// A value as it is written after "field:", in quotes where the parser needs them.
[[nodiscard]] std::string valueText(const std::string &value);

} // namespace eig
