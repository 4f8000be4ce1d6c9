// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/query_help.h"

#include "cli/render/wrapped.h"
#include "core/search/fields.h"

#include <utility>
#include <vector>

namespace eig::cli {
namespace {

// clang-format off
constexpr Label Title{"Écrire une requête", "Writing a query"};
constexpr Label Introduction{
    "Une requête est faite de mots et de conditions «\u202Fchamp:valeur\u202F»\u202F; une fiche doit répondre à tous. Ce qui n’est pas compris est cherché comme du texte, et signalé.",
    "A query is made of words and of conditions “field:value”; a record has to match them all. What is not understood is searched as text, and said so."};
constexpr Label Rules{"Règles", "Rules"};
constexpr Label Fields{"Champs", "Fields"};
constexpr Label FieldsNote{
    "Les noms français et anglais valent dans les deux langues, avec ou sans accents ni capitales.",
    "French and English names are understood in both languages, whatever the accents and case."};
constexpr Label Examples{"Exemples", "Examples"};
constexpr Label Spelling{"Accents, pluriels et sigles", "Accents, plurals and acronyms"};
constexpr Label SpellingText{
    "Capitales, accents, œ ou oe, apostrophes, traits d’union et points médians ne comptent pas, même entre guillemets. Le singulier et le pluriel d’un mot se trouvent l’un l’autre. Le sigle d’une administration trouve son nom, et son nom trouve le sigle. Les petits mots (de, la, pour) ne comptent qu’entre guillemets. Les opérateurs s’écrivent en capitales\u202F: ET, OU, SAUF ou AND, OR, NOT.",
    "Case, accents, œ or oe, apostrophes, hyphens and median dots do not count, even in quotation marks. The singular and the plural of a word find each other. The acronym of an administration finds its name, and its name the acronym. Small words (de, la, pour) count only in quotation marks. Operators are written in capitals: AND, OR, NOT or ET, OU, SAUF."};
constexpr Label Shell{"Sur la ligne de commande", "On the command line"};
constexpr Label ShellText{
    "Les arguments sont joints par des espaces. Le shell garde pour lui \" ( ) | < > et *\u202F: mettez la requête entière entre apostrophes.",
    "Arguments are joined by spaces. The shell keeps \" ( ) | < > and * for itself: put the whole query between apostrophes."};
constexpr Label HyphenText{
    "Une requête qui commence par un tiret s’écrit après «\u202F--\u202F»\u202F:",
    "A query that begins with a hyphen is written after “--”:"};
// clang-format on

std::string fieldRows(Language language)
{
    std::vector<std::vector<std::string>> rows;
    const auto add = [&](const Label &french, const Label &english, const Label &values,
                         const Label &example) {
        rows.push_back(
            {french.in(language), english.in(language), values.in(language), example.in(language)});
    };
    add({"français", "French"}, {"anglais", "English"}, {"valeurs", "values"},
        {"exemple", "example"});
    for (const FieldInfo &field : fieldTable())
        add({field.name.fr, field.name.fr}, {field.name.en, field.name.en}, field.meaning,
            field.example);
    return wrappedRows(rows, 2);
}

std::string exampleRows(const std::vector<QueryExample> &examples, Language language)
{
    std::vector<std::vector<std::string>> rows;
    for (const QueryExample &example : examples)
        rows.push_back({example.query.in(language), example.meaning.in(language)});
    return wrappedRows(rows, 1);
}

std::string section(const Label &title, const std::string &body, Language language)
{
    return '\n' + title.in(language) + '\n' + body;
}

/// The first example that asks for words in sequence, as it is given to the shell.
std::string shellExample(Language language)
{
    for (const QueryExample &example : queryExamples()) {
        const std::string query = example.query.in(language);
        if (query.find('"') != std::string::npos)
            return "  eig search '" + query + "'\n";
    }
    return {};
}

} // namespace

std::string queryHelp(Language language)
{
    std::string page = Title.in(language) + "\n\n" + paragraph(Introduction.in(language));
    page += section(Rules, exampleRows(queryRules(), language), language);
    page += section(Fields, paragraph(FieldsNote.in(language)) + fieldRows(language), language);
    page += section(Examples, exampleRows(queryExamples(), language), language);
    page += section(Spelling, paragraph(SpellingText.in(language)), language);
    page += section(Shell, paragraph(ShellText.in(language)) + shellExample(language), language);
    return page + paragraph(HyphenText.in(language)) + "  eig search -- -promotion:1 fraude\n";
}

} // namespace eig::cli
