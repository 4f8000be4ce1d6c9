// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/labels/labels.h"

#include <string>
#include <vector>

namespace eig {

enum class ProblemCode {
    FileMissing,
    FileUnreadable,
    NotJson,   ///< value: line:column where the text stops being JSON
    TooNested, ///< value: the limit passed
    DuplicateKey,
    WrongType, ///< value: the shape expected, in JSON
    FieldMissing,
    FieldUnknown,
    TextEmpty,    ///< empty, or spaces at an end
    TextControls, ///< control or bidirectional formatting characters
    TextTooLong,  ///< value: the length found
    IdentifierInvalid,
    IdentifierTwice,
    ReferenceUnknown, ///< value: the identifier that leads nowhere
    ValueUnknown,     ///< value: the word that is not of the vocabulary
    DateInvalid,
    DatesReversed,
    AddressInvalid,
    NumberInvalid,
    HostMissing,
    Contradiction, ///< two fields that exclude each other
};

/// One thing to correct, at the place a person would look for it.
struct Problem {
    ProblemCode code = ProblemCode::FieldMissing;
    std::string file;  ///< relative to the data folder, "challenges/eig-5.json"
    std::string entry; ///< identifier of the record, or its rank "#3"
    std::string field; ///< path inside the record, "hosts[0].administration"
    std::string value;
};

/// A check reports at most this many problems and then stops.
inline constexpr std::size_t MaxProblems = 50;

/// Collects problems up to MaxProblems.
class Problems
{
public:
    void add(Problem problem);
    [[nodiscard]] const std::vector<Problem> &list() const { return m_list; }
    [[nodiscard]] bool isEmpty() const { return m_list.empty(); }
    [[nodiscard]] bool isFull() const { return m_list.size() >= MaxProblems; }

private:
    std::vector<Problem> m_list;
};

/// "challenges/eig-5.json, basegun, tagline : texte trop long, caractères : 97"
[[nodiscard]] std::string message(const Problem &problem, Language language);

} // namespace eig
