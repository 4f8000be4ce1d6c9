// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/problem.h"

namespace eig {
namespace {

/// What a problem is, for a machine, for a reader, and how much it weighs.
struct Row {
    ProblemCode code;
    std::string_view key;
    Label label;
    Severity severity = Severity::Error;
};

// clang-format off
constexpr Row Rows[] = {
    {ProblemCode::FileMissing, "file_missing", {"fichier introuvable", "file not found"}},
    {ProblemCode::FileUnreadable, "file_unreadable", {"fichier illisible", "file cannot be read"}},
    {ProblemCode::NotJson, "not_json", {"ce n’est pas du JSON", "not JSON"}},
    {ProblemCode::TooNested, "too_nested", {"niveaux ou clés trop nombreux", "too many levels or keys"}},
    {ProblemCode::DuplicateKey, "duplicate_key", {"clé présente deux fois", "key given twice"}},
    {ProblemCode::WrongType, "wrong_type", {"type inattendu, attendu", "wrong type, expected"}},
    {ProblemCode::FieldMissing, "field_missing", {"champ obligatoire absent", "required field missing"}},
    {ProblemCode::FieldUnknown, "field_unknown", {"champ inconnu", "unknown field"}},
    {ProblemCode::TextEmpty, "text_empty", {"texte vide ou bordé d’espaces", "text empty or with spaces at an end"}},
    {ProblemCode::TextControls, "text_controls", {"caractères de contrôle dans le texte", "control characters in the text"}},
    {ProblemCode::TextTooLong, "text_too_long", {"texte trop long, caractères", "text too long, characters"}},
    {ProblemCode::IdentifierInvalid, "identifier_invalid", {"identifiant invalide", "invalid identifier"}},
    {ProblemCode::IdentifierTwice, "identifier_twice", {"identifiant déjà utilisé", "identifier already used"}},
    {ProblemCode::ReferenceUnknown, "reference_unknown", {"référence vers une fiche inconnue", "reference to an unknown record"}},
    {ProblemCode::ValueUnknown, "value_unknown", {"valeur hors du vocabulaire", "value not in the vocabulary"}},
    {ProblemCode::DateInvalid, "date_invalid", {"date invalide", "invalid date"}},
    {ProblemCode::DatesReversed, "dates_reversed", {"fin avant le début", "end before start"}},
    {ProblemCode::AddressInvalid, "address_invalid", {"adresse invalide", "invalid address"}},
    {ProblemCode::NumberInvalid, "number_invalid", {"nombre hors limites", "number out of range"}},
    {ProblemCode::HostMissing, "host_missing", {"aucune administration hôte", "no host administration"}},
    {ProblemCode::Contradiction, "contradiction", {"deux champs se contredisent", "two fields contradict each other"}},
    {ProblemCode::QuoteStraight, "quote_straight", {"apostrophe ou guillemet droit", "straight quotation mark"}},
    {ProblemCode::NarrowSpaceMissing, "narrow_space_missing", {"espace fine insécable (U+202F) absente", "narrow no-break space (U+202F) missing"}},
    {ProblemCode::SpaceTwice, "space_twice", {"deux espaces de suite", "two spaces in a row"}},
    {ProblemCode::SpaceUnwanted, "space_unwanted", {"espace de trop", "space too many"}},
    {ProblemCode::StopsThree, "stops_three", {"trois points au lieu de …", "three stops instead of …"}},
    {ProblemCode::CapitalUnaccented, "capital_unaccented", {"capitale sans accent", "capital without its accent"}},
    {ProblemCode::OrdinalWrong, "ordinal_wrong", {"ordinal mal écrit (1er, 1re, 2e)", "ordinal not written 1er, 1re, 2e"}},
    {ProblemCode::WordsTooMany, "words_too_many", {"texte trop long, mots", "text too long, words"}},
    {ProblemCode::WordsTooFew, "words_too_few", {"texte court, mots", "short text, words"}, Severity::Warning},
    {ProblemCode::SentencesTooMany, "sentences_too_many", {"texte trop long, phrases", "text too long, sentences"}},
    {ProblemCode::SentencesTooFew, "sentences_too_few", {"texte court, phrases", "short text, sentences"}, Severity::Warning},
    {ProblemCode::Uncited, "uncited", {"fait sans source", "fact without a source"}},
    {ProblemCode::ValueUncited, "value_uncited", {"valeur en débat sans source", "disputed value without a source"}, Severity::Warning},
    {ProblemCode::FigureUnstated, "figure_unstated", {"chiffre qui ne repose que sur les sources du défi", "figure that rests on the sources of the challenge alone"}, Severity::Note},
    {ProblemCode::StepUndated, "step_undated", {"étape sans date", "step without a date"}, Severity::Warning},
    {ProblemCode::SourceUnused, "source_unused", {"source citée nulle part", "source cited nowhere"}, Severity::Warning},
    {ProblemCode::AddressPlain, "address_plain", {"adresse sans https ni raison", "address without https or a reason"}, Severity::Warning},
    {ProblemCode::AddressUnused, "address_unused", {"raison d’une adresse qui n’existe plus", "reason for an address that is gone"}, Severity::Warning},
    {ProblemCode::AddressExplained, "address_explained", {"adresse sans https", "address without https"}, Severity::Note},
    {ProblemCode::PersonTwice, "person_twice", {"deux fiches pour une personne\u202F?", "two records of one person?"}, Severity::Warning},
    {ProblemCode::AdministrationTwice, "administration_twice", {"deux fiches pour une administration\u202F?", "two records of one administration?"}, Severity::Warning},
    {ProblemCode::CatalogueTooLarge, "catalogue_too_large", {"fichier trop grand, octets", "file too large, bytes"}},
};
// clang-format on

const Row &rowOf(ProblemCode code)
{
    for (const Row &row : Rows) {
        if (row.code == code)
            return row;
    }
    return Rows[0];
}

} // namespace

Severity severityOf(ProblemCode code) { return rowOf(code).severity; }

Label label(Severity severity)
{
    switch (severity) {
    case Severity::Error: return {"Erreur", "Error"};
    case Severity::Warning: return {"Avertissement", "Warning"};
    case Severity::Note: break;
    }
    return {"À noter", "Note"};
}

std::string_view keyOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return "error";
    case Severity::Warning: return "warning";
    case Severity::Note: break;
    }
    return "note";
}

std::string_view keyOf(ProblemCode code) { return rowOf(code).key; }

void Problems::add(Problem problem)
{
    if (!isFull())
        m_list.push_back(std::move(problem));
}

std::string message(const Problem &problem, Language language)
{
    std::string text = problem.file;
    for (const std::string *part : {&problem.entry, &problem.field}) {
        if (!part->empty())
            text += ", " + *part;
    }
    text += Label{"\u202F: ", ": "}.in(language) + rowOf(problem.code).label.in(language);
    if (!problem.value.empty())
        text += Label{"\u202F: ", ": "}.in(language) + problem.value;
    return text;
}

} // namespace eig
