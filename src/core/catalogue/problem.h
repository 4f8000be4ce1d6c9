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

    // Found by review(): the catalogue can be used, its text is to be corrected.
    QuoteStraight, ///< value of these seven: the words around it
    NarrowSpaceMissing,
    SpaceTwice,
    SpaceUnwanted,
    StopsThree,
    CapitalUnaccented,
    OrdinalWrong,
    WordsTooMany, ///< value of these four: the number found
    WordsTooFew,
    SentencesTooMany,
    SentencesTooFew,
    Uncited,          ///< a figure, a step or a fact without a source
    ValueUncited,     ///< a disputed value that names no source
    FigureUnstated,   ///< value: a number of a text that no sourced fact of the challenge holds
    StepUndated,      ///< a step that has no place in a dated trail
    SourceUnused,     ///< cited by nothing
    AddressPlain,     ///< value: an address that is not https and has no reason
    AddressUnused,    ///< value: a reason for an address that stands nowhere
    AddressExplained, ///< value: the address that is not https, and the reason
    PersonTwice,      ///< value: the record it looks like
    AdministrationTwice,
    CatalogueTooLarge, ///< value: its size in bytes
};

/// An error keeps a data folder from being published, a warning is to be looked at, a note is said.
enum class Severity { Error, Warning, Note };

[[nodiscard]] Severity severityOf(ProblemCode code);
[[nodiscard]] Label label(Severity severity); ///< "Avertissement" / "Warning"
[[nodiscard]] std::string_view keyOf(Severity severity);
/// The machine name of a problem: "narrow_space_missing".
[[nodiscard]] std::string_view keyOf(ProblemCode code);

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
