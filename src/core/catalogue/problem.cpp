// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/problem.h"

namespace eig {
namespace {

Label textOf(ProblemCode code)
{
    switch (code) {
    case ProblemCode::FileMissing: return {"fichier introuvable", "file not found"};
    case ProblemCode::FileUnreadable: return {"fichier illisible", "file cannot be read"};
    case ProblemCode::TooNested:
        return {"niveaux ou clés trop nombreux", "too many levels or keys"};
    case ProblemCode::NotJson: return {"ce n’est pas du JSON", "not JSON"};
    case ProblemCode::DuplicateKey: return {"clé présente deux fois", "key given twice"};
    case ProblemCode::WrongType: return {"type inattendu, attendu", "wrong type, expected"};
    case ProblemCode::FieldMissing: return {"champ obligatoire absent", "required field missing"};
    case ProblemCode::FieldUnknown: return {"champ inconnu", "unknown field"};
    case ProblemCode::TextEmpty:
        return {"texte vide ou bordé d’espaces", "text empty or with spaces at an end"};
    case ProblemCode::TextControls:
        return {"caractères de contrôle dans le texte", "control characters in the text"};
    case ProblemCode::TextTooLong:
        return {"texte trop long, caractères", "text too long, characters"};
    case ProblemCode::IdentifierInvalid: return {"identifiant invalide", "invalid identifier"};
    case ProblemCode::IdentifierTwice:
        return {"identifiant déjà utilisé", "identifier already used"};
    case ProblemCode::ReferenceUnknown:
        return {"référence vers une fiche inconnue", "reference to an unknown record"};
    case ProblemCode::ValueUnknown:
        return {"valeur hors du vocabulaire", "value not in the vocabulary"};
    case ProblemCode::DateInvalid: return {"date invalide", "invalid date"};
    case ProblemCode::DatesReversed: return {"fin avant le début", "end before start"};
    case ProblemCode::AddressInvalid: return {"adresse invalide", "invalid address"};
    case ProblemCode::NumberInvalid: return {"nombre hors limites", "number out of range"};
    case ProblemCode::HostMissing: return {"aucune administration hôte", "no host administration"};
    case ProblemCode::Contradiction:
        return {"deux champs se contredisent", "two fields contradict each other"};
    }
    return {"erreur", "error"};
}

} // namespace

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
    text += Label{"\u202F: ", ": "}.in(language) + textOf(problem.code).in(language);
    if (!problem.value.empty())
        text += Label{"\u202F: ", ": "}.in(language) + problem.value;
    return text;
}

} // namespace eig
