// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/labels/query_notes.h"

#include "core/labels/labels.h"
#include "core/search/fields.h"
#include "core/text/typography.h"
#include "core/text/utf8.h"
#include "support/catch.h"

using namespace eig;

namespace {

constexpr Language Languages[] = {Language::French, Language::English};

constexpr QueryNoteKind NoteKinds[] = {
    QueryNoteKind::UnknownField, QueryNoteKind::UnclosedQuote, QueryNoteKind::MissingValue,
    QueryNoteKind::TooLong,      QueryNoteKind::TooDeep,       QueryNoteKind::UnknownValue,
    QueryNoteKind::UnknownBound, QueryNoteKind::EmptyRange,    QueryNoteKind::FieldNotHere};

void checkSays(const QueryNote &note, const std::string &french, const std::string &english)
{
    CHECK(noteText(note, Language::French) == french);
    CHECK(noteText(note, Language::English) == english);
}

MatchReason reason(MatchField field, TextSection section = TextSection::None,
                   MatchVariant variant = MatchVariant::Exact,
                   MatchOrigin origin = MatchOrigin::Written)
{
    return {field, variant, origin, section, "fraude", {}, {}};
}

void checkReason(const MatchReason &reason, const std::string &french, const std::string &english)
{
    CHECK(reasonText(reason, Language::French) == french);
    CHECK(reasonText(reason, Language::English) == english);
}

std::size_t faults(const std::string &text, Language language)
{
    return language == Language::French ? frenchFaults(text).size() : englishFaults(text).size();
}

} // namespace

TEST_CASE("An unknown field is named with the one that may be meant")
{
    checkSays({QueryNoteKind::UnknownField, "minister", Field::Ministry, {}},
              "Champ «\u202Fminister\u202F» inconnu, cherché comme du texte. Vouliez-vous "
              "«\u202Fministère\u202F»\u202F?",
              "Unknown field “minister”, searched as text. Did you mean “ministry”?");
    checkSays(
        {QueryNoteKind::UnknownField, "couleur", {}, {}},
        "Champ «\u202Fcouleur\u202F» inconnu, cherché comme du texte. L’aide sur les requêtes "
        "donne la liste des champs.",
        "Unknown field “couleur”, searched as text. The help on queries lists the fields.");
}

TEST_CASE("What is not closed, missing, too long or too deep says what to do")
{
    checkSays({QueryNoteKind::UnclosedQuote, "\"données", {}, {}},
              "Guillemet non fermé\u202F: la phrase va jusqu’à la fin de la requête. Ajoutez un "
              "guillemet là où elle finit.",
              "Unclosed quotation mark: the phrase goes on to the end of the query. Add a "
              "quotation mark where it ends.");
    checkSays({QueryNoteKind::TooLong, {}, {}, {}},
              "Requête trop longue\u202F: seul son début a été lu. Raccourcissez-la.",
              "Query too long: only its beginning was read. Shorten it.");
    checkSays({QueryNoteKind::TooDeep, {}, {}, {}},
              "Trop de parenthèses les unes dans les autres\u202F: au-delà de 32, elles n’ont pas "
              "été lues. Simplifiez la requête.",
              "Too many parentheses inside one another: beyond 32, they were not read. Simplify "
              "the query.");
}

TEST_CASE("A missing value is asked for with the example of its field")
{
    for (const std::string typed : {"promotion", "promotion:"}) {
        for (const Language language : Languages) {
            const std::string text = noteText({QueryNoteKind::MissingValue, typed, {}, {}},
                                              language);
            INFO(text);
            CHECK(text.find("promotion:") != std::string::npos);
            CHECK(text.find("promotion::") == std::string::npos);
            CHECK(text.find(fieldInfo(Field::Promotion).example.in(language)) != std::string::npos);
        }
    }
    checkSays({QueryNoteKind::MissingValue, "couleur", {}, {}},
              "Le champ «\u202Fcouleur\u202F» n’a pas de valeur.",
              "The field “couleur” has no value.");
}

TEST_CASE("A value that no record has is named with its field and the nearest one")
{
    checkSays({QueryNoteKind::UnknownValue, "intérieurr", Field::Ministry, "intérieur"},
              "Aucune fiche ne répond à «\u202Fministère:intérieurr\u202F». Vouliez-vous "
              "«\u202Fministère:intérieur\u202F»\u202F?",
              "No record matches “ministry:intérieurr”. Did you mean “ministry:intérieur”?");
    checkSays({QueryNoteKind::UnknownValue, "vacances", Field::Theme, {}},
              "Aucune fiche ne répond à «\u202Fthème:vacances\u202F». Vérifiez l’orthographe ou "
              "retirez cette condition.",
              "No record matches “theme:vacances”. Check the spelling or remove this condition.");
    const std::string spaced = noteText(
        {QueryNoteKind::UnknownValue, "dta", Field::Expertise, "data science"}, Language::English);
    CHECK(spaced.find(":\"data science\"”") != std::string::npos);
}

TEST_CASE("A bound that does not exist is named with what there is")
{
    checkSays({QueryNoteKind::UnknownBound, "9", Field::Promotion, {}},
              "La borne «\u202F9\u202F» de la plage n’existe pas. Les promotions vont de 1 à "
              "7, avec DIG entre 3 et 4.",
              "The bound “9” of the range does not exist. Promotions go from 1 to 7, with DIG "
              "between 3 and 4.");
    checkSays({QueryNoteKind::UnknownBound, "20x7", Field::Year, {}},
              "La borne «\u202F20x7\u202F» de la plage n’existe pas. Une année s’écrit en "
              "quatre chiffres, comme 2019.",
              "The bound “20x7” of the range does not exist. A year is written with four digits, "
              "like 2019.");
    checkSays({QueryNoteKind::UnknownBound, "trois", Field::TeamSize, {}},
              "La borne «\u202Ftrois\u202F» de la plage n’existe pas. Écrivez un nombre en "
              "chiffres.",
              "The bound “trois” of the range does not exist. Write a number in digits.");
}

TEST_CASE("An empty range says which bound comes after which and how to write it")
{
    checkSays({QueryNoteKind::EmptyRange, "5..3", Field::Promotion, {}},
              "La plage «\u202Fpromotion:5..3\u202F» est vide. 5 vient après 3. Écrivez "
              "«\u202Fpromotion:3..5\u202F».",
              "The range “promotion:5..3” is empty. 5 comes after 3. Write “promotion:3..5”.");
    checkSays({QueryNoteKind::EmptyRange, ">2026", Field::Year, {}},
              "La plage «\u202Fannée:>2026\u202F» est vide. Choisissez une autre borne.",
              "The range “year:>2026” is empty. Choose another bound.");
    for (const std::string half : {"..", "5..", "..3"})
        CHECK(noteText({QueryNoteKind::EmptyRange, half, Field::Promotion, {}}, Language::English)
                  .find("Choose another bound.")
              != std::string::npos);
}

TEST_CASE("A field that a kind of record does not have is named")
{
    checkSays({QueryNoteKind::FieldNotHere, {}, Field::Role, {}},
              "Ces fiches n’ont pas le champ «\u202Frôle\u202F». Retirez cette condition ou "
              "cherchez dans d’autres fiches.",
              "These records do not have the field “role”. Remove this condition or search other "
              "records.");
}

TEST_CASE("Whatever was typed, a note stays one short line of valid text")
{
    const std::string hostile[] = {std::string(100'000, 'a'),
                                   std::string(5000, '\xff'),
                                   "a\nb\x1b[31m\u202E",
                                   "{}{}",
                                   "..",
                                   ":",
                                   ""};
    for (const QueryNoteKind kind : NoteKinds) {
        for (const std::string &typed : hostile) {
            for (const Language language : Languages) {
                for (const std::optional<Field> field : {std::optional<Field>(), {Field::Year}}) {
                    const std::string text = noteText({kind, typed, field, typed}, language);
                    CHECK_FALSE(text.empty());
                    CHECK(isValidUtf8(text));
                    CHECK(countCharacters(text) < 500);
                    CHECK(text.find('\n') == std::string::npos);
                    CHECK(text.find('\x1b') == std::string::npos);
                    CHECK(text.find("\u202E") == std::string::npos);
                }
            }
        }
    }
    CHECK(noteText({QueryNoteKind::UnknownField, "{}", {}, {}}, Language::English)
          == "Unknown field “{}”, searched as text. The help on queries lists the fields.");
}

TEST_CASE("Every note keeps to the typographic rules of its language")
{
    for (const QueryNoteKind kind : NoteKinds) {
        for (const Language language : Languages) {
            for (const std::string nearest : {"", "culture"}) {
                const std::string text = noteText({kind, "mot", Field::Ministry, nearest},
                                                  language);
                INFO(text);
                CHECK(faults(text, language) == 0);
            }
        }
    }
}

TEST_CASE("A reason names the place, the text, the word and how it differs")
{
    checkReason(reason(MatchField::Text, TextSection::Aim, MatchVariant::Plural),
                "texte, «\u202FLe défi\u202F»\u202F: «\u202Ffraude\u202F», pluriel",
                "text, “The challenge”: “fraude”, plural");
    checkReason(reason(MatchField::Name), "nom\u202F: «\u202Ffraude\u202F»", "name: “fraude”");
    checkReason(reason(MatchField::Tagline, TextSection::None, MatchVariant::Prefix),
                "description\u202F: «\u202Ffraude\u202F», début de mot",
                "description: “fraude”, word start");
    checkReason(reason(MatchField::Administration, TextSection::None, MatchVariant::Accent,
                       MatchOrigin::FormerName),
                "administration\u202F: «\u202Ffraude\u202F», accents, ancien nom",
                "administration: “fraude”, accents, former name");
    checkReason(reason(MatchField::Administration, TextSection::None, MatchVariant::Exact,
                       MatchOrigin::Acronym),
                "administration\u202F: «\u202Ffraude\u202F», sigle",
                "administration: “fraude”, acronym");
    checkReason({}, "répond aux conditions", "meets the conditions");
}

TEST_CASE("Where a word was found is the text that holds it, else the field")
{
    const auto both = [](const MatchReason &reason) {
        return foundIn(reason, Language::French) + " / " + foundIn(reason, Language::English);
    };
    CHECK(both(reason(MatchField::Text, TextSection::Aim)) == "Le défi / The challenge");
    CHECK(both(reason(MatchField::Name)) == "nom / name");
    CHECK(both(reason(MatchField::Tagline)) == "description / description");
    CHECK(both(reason(MatchField::Alias, TextSection::None, MatchVariant::Exact,
                      MatchOrigin::FormerName))
          == "ancien nom / former name");
    CHECK(both(reason(MatchField::Administration, TextSection::None, MatchVariant::Exact,
                      MatchOrigin::OtherName))
          == "administration, autre nom / administration, other name");
    CHECK(both(reason(MatchField::Administration, TextSection::None, MatchVariant::Exact,
                      MatchOrigin::Acronym))
          == "administration / administration");
    CHECK(both({}) == "filtre / filter");
}

TEST_CASE("Every place, text, variant and origin has a reason and a place in both languages")
{
    for (int field = 0; field <= static_cast<int>(MatchField::Value); ++field) {
        for (int section = 0; section <= static_cast<int>(TextSection::Note); ++section) {
            for (int variant = 0; variant <= static_cast<int>(MatchVariant::Prefix); ++variant) {
                for (int origin = 0; origin <= static_cast<int>(MatchOrigin::FormerName);
                     ++origin) {
                    const MatchReason one = reason(
                        static_cast<MatchField>(field), static_cast<TextSection>(section),
                        static_cast<MatchVariant>(variant), static_cast<MatchOrigin>(origin));
                    for (const Language language : Languages) {
                        CHECK_FALSE(foundIn(one, language).empty());
                        CHECK(faults(reasonText(one, language), language) == 0);
                        CHECK((one.field == MatchField::Value
                               || reasonText(one, language).find("fraude") != std::string::npos));
                    }
                }
            }
        }
    }
}
