// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/fields.h"
#include "core/search/query.h"
#include "support/catch.h"

using namespace eig;

namespace {

Clause text(const std::string &value, bool phrase = false, bool excluded = false)
{
    return {{}, {value}, phrase, excluded};
}

} // namespace

TEST_CASE("Words, phrases, fields and exclusions become clauses")
{
    const auto parsed = parseQuery(
        "arme \"données de santé\" ministère:intérieur,culture -promotion:3 -vieux");
    CHECK(parsed.query.clauses
          == std::vector<Clause>{text("arme"),
                                 text("données de santé", true),
                                 {Field::Ministry, {"intérieur", "culture"}, false, false},
                                 {Field::Promotion, {"3"}, false, true},
                                 text("vieux", false, true)});
    CHECK(parsed.unknownFields.empty());
    CHECK_FALSE(parsed.unclosedQuote);
}

TEST_CASE("Field names are understood in French and English whatever the accents and case")
{
    for (const char *name : {"thème", "THEME", "thématique", "theme"})
        CHECK(fieldNamed(name) == Field::Theme);
    CHECK(fieldNamed("hôte") == Field::Administration);
    CHECK(fieldNamed("état") == Field::Status);
    CHECK_FALSE(fieldNamed("nonsense"));
    CHECK_FALSE(fieldNamed("deux mots"));
    CHECK_FALSE(fieldNamed(""));
}

TEST_CASE("An unknown field is searched as text and reported")
{
    const auto parsed = parseQuery("couleur:bleu");
    CHECK(parsed.query.clauses == std::vector<Clause>{text("couleur"), text("bleu")});
    CHECK(parsed.unknownFields == std::vector<std::string>{"couleur"});
}

TEST_CASE("An unclosed quote ends with the text and is reported")
{
    const auto parsed = parseQuery("a \"b c");
    CHECK(parsed.query.clauses == std::vector<Clause>{text("a"), text("b c", true)});
    CHECK(parsed.unclosedQuote);
}

TEST_CASE("French quotation marks make phrases too")
{
    CHECK(parseQuery("«\u202Fdonnées de santé\u202F»").query.clauses.front().phrase);
}

TEST_CASE("Stray signs, controls and invalid bytes give no clause and no error")
{
    for (const char *nothing :
         {"", "   ", "-", "\"\"", ":", "\x01\x02", "\xFF\xFE", "- \"", "\u202E"})
        CHECK(parseQuery(nothing).query.isEmpty());
}

TEST_CASE("A field without a value is a word")
{
    CHECK(parseQuery("promotion:").query.clauses == std::vector<Clause>{text("promotion")});
    CHECK(parseQuery("promotion: 3").query.clauses
          == std::vector<Clause>{text("promotion"), text("3")});
}

TEST_CASE("The text of a query reads back as the same query")
{
    for (const char *written :
         {"arme,photo", "--a", "\"a b\",c", "-couleur:bleu", "lieu:\"La Défense\",Lyon",
          "arme photo", "\"données de santé\" -vieux",
          "ministère:intérieur,\"Premier ministre\" promotion:eig-3,dig", "-thème:culture l’État",
          "couleur:bleu", "https://a.fr/b", "statut:in_use -\"mot à mot\""}) {
        const Query query = parseQuery(written).query;
        CHECK(parseQuery(toText(query)).query == query);
    }
}

TEST_CASE("Facet values replace the clauses of their field and nothing else")
{
    Query query = parseQuery("arme promotion:1 promotion:2 -promotion:3").query;
    CHECK(query.values(Field::Promotion, false) == std::vector<std::string>{"1", "2"});
    query.setValues(Field::Promotion, {"eig-5"}, false);
    CHECK(toText(query) == "arme -promotion:3 promotion:eig-5");
    query.setValues(Field::Promotion, {}, false);
    CHECK(toText(query) == "arme -promotion:3");
    CHECK(query.freeText() == "arme");
}

TEST_CASE("A text of a million characters ends quickly")
{
    std::string words;
    for (int i = 0; i < 300'000; ++i)
        words += "ab ";
    CHECK(parseQuery(words).query.clauses.size() == 33'334);
    CHECK(parseQuery(std::string(1'000'000, 'a')).query.clauses.front().values.front().size()
          == 100'000);
}

TEST_CASE("What follows an excluded unknown field is excluded too")
{
    CHECK(parseQuery("-couleur:bleu rouge").query.clauses
          == std::vector<Clause>{text("couleur", false, true), text("bleu", false, true),
                                 text("rouge")});
}

TEST_CASE("Excluding signs without a word excludes nothing")
{
    for (const char *nothing : {"-/", "--", "-&", "-\" \"", "- -"})
        CHECK(parseQuery(nothing).query.isEmpty());
}

TEST_CASE("A value with quotes in it can be written down and read back")
{
    Query query;
    query.setValues(Field::Place, {"Ville \"Haute\""}, false);
    CHECK(parseQuery(toText(query)).query.clauses.front().values.size() == 1);
}
