// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/entities.h"

#include <cstddef>
#include <functional>
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
    TeamSize, ///< how many EIG
    MentorCount,
};

/// A condition; the clauses of a Query are all to be satisfied. Either a group, which has
/// alternatives and nothing else, or a word, a phrase or a field.
struct Clause {
    std::optional<Field> field; ///< none: any text of the record
    /// One is enough. Words or phrases as typed, or value identifiers. After a field "=a" is the
    /// value called exactly so, "a..b", "a..", "..b", ">a" and "<b" are ranges.
    std::vector<std::string> values;
    bool phrase = false; ///< quoted text: words in sequence, stop words count
    bool excluded = false;
    std::vector<std::vector<Clause>> alternatives =
        {}; ///< one is enough, all of whose clauses hold

    [[nodiscard]] bool isGroup() const { return !alternatives.empty(); }

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
    // What only other kinds of records have.
    Acronym,
    Role,
    Kind,
    Challenge,
    Source,
    Funding,
    ChallengeCount,
    MinistryCount,
    NameCount,
    PromotionCount,
    FirstPromotion,
    LastPromotion,
    Proposed,
    Applicants,
    Profiles,
};
inline constexpr SortKey LastSortKey = SortKey::Profiles;

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

    friend bool operator==(const Query &, const Query &) = default;
};

/// What the reader should know of a query that was understood otherwise than it may be meant.
enum class QueryNoteKind {
    UnknownField,  ///< searched as text
    UnclosedQuote, ///< taken to end with the text
    MissingValue,  ///< "promotion:" with nothing after it
    TooLong,       ///< only the beginning was read
    TooDeep,       ///< parentheses below the deepest level were left out
    UnknownValue,  ///< no record has the value
    UnknownBound,  ///< a range begins or ends at no value
    EmptyRange,    ///< a range ends before it begins
    FieldNotHere,  ///< records of this kind do not have the field
};

struct QueryNote {
    QueryNoteKind kind = QueryNoteKind::UnknownField;
    std::string text;           ///< the name, value, bound or range as typed
    std::optional<Field> field; ///< UnknownField: the one with the nearest name, if any
    std::string nearest;        ///< a value that may be meant, identifier or text; empty: none

    friend bool operator==(const QueryNote &, const QueryNote &) = default;
};

enum class TokenKind { Word, Phrase, Field, UnknownField, Operator };

/// A piece of the text of a query, for tints and completion; pieces do not overlap.
struct QueryToken {
    TokenKind kind = TokenKind::Word;
    std::size_t begin = 0; ///< bytes; a minus before the piece belongs to it
    std::size_t end = 0;
    bool excluded = false;
    std::optional<eig::Field> field; ///< Field only
    std::size_t valuesBegin = 0;     ///< after the colon; begin where there is none

    friend bool operator==(const QueryToken &, const QueryToken &) = default;
};

struct ParsedQuery {
    Query query;
    std::vector<QueryNote> notes;   ///< of the parser; SearchEngine::notesOn() has those on values
    std::vector<QueryToken> tokens; ///< in the order of the text
};

/// The longest text that is read, in bytes, and the deepest nesting of parentheses.
inline constexpr std::size_t MaxQueryBytes = 100'000;
inline constexpr int MaxQueryDepth = 32;

/// The language of ui.md section 6. Never fails: what is not understood is searched as text and
/// reported beside the query. Field names, operators and promotion numbers are understood in
/// French and English, accents and case of names ignored; operators are upper case. text is UTF-8;
/// invalid bytes and control characters count as spaces.
[[nodiscard]] ParsedQuery parseQuery(std::string_view text);

/// Canonical text of the clauses (not of the sort): English names, quotes and parentheses where
/// needed. parseQuery(toText(q)).query has the clauses of any q that parseQuery() gave.
[[nodiscard]] std::string toText(const Query &query);
/// A value as it is written after "field:", in quotes where the parser needs them.
[[nodiscard]] std::string valueText(const std::string &value);

/// How a query is written: the words before the colon, values, and the word between alternatives.
struct QueryWriter {
    std::function<std::string(Field)> fieldName;
    /// Each value as it stands after "field:", quoted if needed.
    std::function<std::vector<std::string>(Field, const std::vector<std::string> &)> values;
    std::string orWord;
};
[[nodiscard]] std::string write(const Query &query, const QueryWriter &writer);

} // namespace eig
