// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/labels/query_notes.h"

#include "core/labels/labels.h"
#include "core/search/fields.h"
#include "core/text/utf8.h"

#include <initializer_list>
#include <utility>

namespace eig {
namespace {

/// The label with each "{}" replaced by the next part.
std::string fill(const Label &label, Language language, std::initializer_list<std::string> parts)
{
    std::string text = label.in(language);
    std::size_t from = 0;
    for (const std::string &part : parts) {
        const std::size_t at = text.find("{}", from);
        if (at == std::string::npos)
            break;
        text.replace(at, 2, part);
        from = at + part.size();
    }
    return text;
}

/// What was typed, on one line and short enough for a sentence.
std::string shown(const std::string &typed)
{
    constexpr std::size_t MaxCharacters = 60;
    std::string text;
    std::size_t characters = 0;
    for (std::size_t offset = 0; offset < typed.size(); ++characters) {
        if (characters == MaxCharacters)
            return text + "…";
        const std::size_t begin = offset;
        const char32_t character = decodeUtf8(typed, offset);
        if (character == 0xFFFD)
            text += "\uFFFD"; // a byte that is no text included
        else
            text += isControlCharacter(character) ? " " : typed.substr(begin, offset - begin);
    }
    return text;
}

std::string quoted(const std::string &text, Language language)
{
    return fill({"«\u202F{}\u202F»", "“{}”"}, language, {text});
}

std::string nameOf(Field field, Language language) { return fieldInfo(field).name.in(language); }

/// "promotion:5", as it is typed; the value alone when the field is not known.
std::string condition(const std::optional<Field> &field, const std::string &value,
                      Language language)
{
    return (field ? nameOf(*field, language) + ':' : std::string()) + shown(value);
}

std::string didYouMean(const std::string &meant, Language language)
{
    return fill({" Vouliez-vous {}\u202F?", " Did you mean {}?"}, language,
                {quoted(meant, language)});
}

std::string unknownField(const QueryNote &note, Language language)
{
    constexpr Label What{"Champ {} inconnu, cherché comme du texte.",
                         "Unknown field {}, searched as text."};
    constexpr Label Advice{" L’aide sur les requêtes donne la liste des champs.",
                           " The help on queries lists the fields."};
    return fill(What, language, {quoted(shown(note.text), language)})
        + (note.field ? didYouMean(nameOf(*note.field, language), language) : Advice.in(language));
}

std::string missingValue(const QueryNote &note, Language language)
{
    const std::string name = note.text.substr(0, note.text.find(':'));
    const auto field = note.field ? note.field : fieldNamed(name);
    constexpr Label What{"Le champ {} n’a pas de valeur.", "The field {} has no value."};
    constexpr Label Advice{" Écrivez par exemple {}.", " Write for example {}."};
    std::string text = fill(What, language, {quoted(shown(name), language)});
    if (field)
        text += fill(Advice, language, {quoted(fieldInfo(*field).example.in(language), language)});
    return text;
}

std::string unknownValue(const QueryNote &note, Language language)
{
    constexpr Label What{"Aucune fiche ne répond à {}.", "No record matches {}."};
    constexpr Label Advice{" Vérifiez l’orthographe ou retirez cette condition.",
                           " Check the spelling or remove this condition."};
    const std::string typed = condition(note.field, note.text, language);
    return fill(What, language, {quoted(typed, language)})
        + (note.nearest.empty()
               ? Advice.in(language)
               : didYouMean(condition(note.field, valueText(note.nearest), language), language));
}

/// What a bound of this field can be.
std::string boundsOf(Field field, Language language)
{
    switch (field) {
    case Field::Promotion:
        return Label{" Les promotions vont de 1 à 7, avec DIG entre 3 et 4.",
                     " Promotions go from 1 to 7, with DIG between 3 and 4."}
            .in(language);
    case Field::Year:
        return Label{" Une année s’écrit en quatre chiffres, comme 2019.",
                     " A year is written with four digits, like 2019."}
            .in(language);
    default: break;
    }
    if (fieldInfo(field).kind == ValueKind::Number)
        return Label{" Écrivez un nombre en chiffres.", " Write a number in digits."}.in(language);
    return fill({" Écrivez par exemple {}.", " Write for example {}."}, language,
                {quoted(fieldInfo(field).example.in(language), language)});
}

std::string unknownBound(const QueryNote &note, Language language)
{
    constexpr Label What{"La borne {} de la plage n’existe pas.",
                         "The bound {} of the range does not exist."};
    std::string text = fill(What, language, {quoted(shown(note.text), language)});
    if (note.field)
        text += boundsOf(*note.field, language);
    if (!note.nearest.empty())
        text += didYouMean(shown(note.nearest), language);
    return text;
}

std::string emptyRange(const QueryNote &note, Language language)
{
    constexpr Label What{"La plage {} est vide.", "The range {} is empty."};
    constexpr Label Why{" {} vient après {}. Écrivez {}.", " {} comes after {}. Write {}."};
    constexpr Label Advice{" Choisissez une autre borne.", " Choose another bound."};
    const std::string typed = condition(note.field, note.text, language);
    const std::string text = fill(What, language, {quoted(typed, language)});
    const std::size_t dots = note.text.find("..");
    if (dots == std::string::npos || dots == 0 || dots + 2 == note.text.size())
        return text + Advice.in(language);
    const std::string first = note.text.substr(0, dots);
    const std::string last = note.text.substr(dots + 2);
    const std::string right = condition(note.field, last + ".." + first, language);
    return text + fill(Why, language, {shown(first), shown(last), quoted(right, language)});
}

std::string fieldNotHere(const QueryNote &note, Language language)
{
    constexpr Label What{"Ces fiches n’ont pas le champ {}. Retirez cette condition ou cherchez "
                         "dans d’autres fiches.",
                         "These records do not have the field {}. Remove this condition or search "
                         "other records."};
    const std::string name = note.field ? nameOf(*note.field, language) : shown(note.text);
    return fill(What, language, {quoted(name, language)});
}

/// " : « fraude »", with what was said before.
std::string withTerm(std::string place, const std::string &term, Language language)
{
    if (term.empty())
        return place;
    return std::move(place) + fill({"\u202F: {}", ": {}"}, language, {quoted(term, language)});
}

bool isOtherName(MatchOrigin origin)
{
    return origin == MatchOrigin::OtherName || origin == MatchOrigin::FormerName;
}

} // namespace

std::string noteText(const QueryNote &note, Language language)
{
    switch (note.kind) {
    case QueryNoteKind::UnknownField: return unknownField(note, language);
    case QueryNoteKind::UnclosedQuote:
        return Label{"Guillemet non fermé\u202F: la phrase va jusqu’à la fin de la requête. "
                     "Ajoutez un guillemet là où elle finit.",
                     "Unclosed quotation mark: the phrase goes on to the end of the query. Add a "
                     "quotation mark where it ends."}
            .in(language);
    case QueryNoteKind::MissingValue: return missingValue(note, language);
    case QueryNoteKind::TooLong:
        return Label{"Requête trop longue\u202F: seul son début a été lu. Raccourcissez-la.",
                     "Query too long: only its beginning was read. Shorten it."}
            .in(language);
    case QueryNoteKind::TooDeep:
        return fill({"Trop de parenthèses les unes dans les autres\u202F: au-delà de {}, elles "
                     "n’ont pas été lues. Simplifiez la requête.",
                     "Too many parentheses inside one another: beyond {}, they were not read. "
                     "Simplify the query."},
                    language, {numberText(MaxQueryDepth, language)});
    case QueryNoteKind::UnknownValue: return unknownValue(note, language);
    case QueryNoteKind::UnknownBound: return unknownBound(note, language);
    case QueryNoteKind::EmptyRange: return emptyRange(note, language);
    case QueryNoteKind::FieldNotHere: return fieldNotHere(note, language);
    }
    return {};
}

std::string reasonText(const MatchReason &reason, Language language)
{
    if (reason.field == MatchField::Value)
        return Label{"répond aux conditions", "meets the conditions"}.in(language);
    std::string text = label(reason.field).in(language);
    if (reason.section != TextSection::None)
        text += ", " + quoted(label(reason.section).in(language), language);
    text = withTerm(std::move(text), reason.term, language);
    if (reason.variant != MatchVariant::Exact)
        text += ", " + label(reason.variant).in(language);
    if (reason.origin != MatchOrigin::Written)
        text += ", " + label(reason.origin).in(language);
    return text;
}

std::string foundIn(const MatchReason &reason, Language language)
{
    if (reason.section != TextSection::None)
        return label(reason.section).in(language);
    std::string field = label(reason.field).in(language);
    if (!isOtherName(reason.origin))
        return field;
    const std::string origin = label(reason.origin).in(language);
    const bool isOwnName = reason.field == MatchField::Name || reason.field == MatchField::Alias;
    return isOwnName ? origin : field + ", " + origin;
}

} // namespace eig
