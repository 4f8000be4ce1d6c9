// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/fields.h"
#include "core/search/query.h"
#include "core/search/query_text.h"
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
    CHECK(parsed.notes.empty());
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
    CHECK(parsed.notes == std::vector<QueryNote>{{QueryNoteKind::UnknownField, "couleur", {}, {}}});
}

TEST_CASE("An unclosed quote ends with the text and is reported")
{
    const auto parsed = parseQuery("a \"b c");
    CHECK(parsed.query.clauses == std::vector<Clause>{text("a"), text("b c", true)});
    CHECK(parsed.notes == std::vector<QueryNote>{{QueryNoteKind::UnclosedQuote, {}, {}, {}}});
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

TEST_CASE("A field without a value asks for nothing at the end and is a word before a space")
{
    CHECK(parseQuery("arme promotion:").query.clauses == std::vector<Clause>{text("arme")});
    CHECK(parseQuery("promotion:").notes.front().kind == QueryNoteKind::MissingValue);
    CHECK(parseQuery("promotion: 3").query.clauses
          == std::vector<Clause>{text("promotion"), text("3")});
}

TEST_CASE("The text of a query reads back as the same query")
{
    for (const char *written : {"arme,photo",
                                "--a",
                                "\"a b\",c",
                                "-couleur:bleu",
                                "lieu:\"La Défense\",Lyon",
                                "arme photo",
                                "\"données de santé\" -vieux",
                                "ministère:intérieur,\"Premier ministre\" promotion:eig-3,dig",
                                "-thème:culture l’État",
                                "couleur:bleu",
                                "https://a.fr/b",
                                "statut:in_use -\"mot à mot\"",
                                "a OU b c",
                                "(a OU b) c",
                                "-(a b)",
                                "-(-a)",
                                "-(-(a b) OU c)",
                                "SAUF -x",
                                "-OU",
                                "SAUF OU x",
                                "a (b (c OU d))",
                                "((a))",
                                "a OU (b | c)",
                                "thème:=santé OU thème:santé-environnement",
                                "eig:>=3",
                                "eig:<2,>4",
                                "promotion:\"EIG 3\"..\"EIG 5\"",
                                "titre:=\"open justice\"",
                                "titre:>=3",
                                "eig:>=>=1",
                                "eig:=\">=1\"",
                                "a)b(c",
                                "a(b",
                                "OU a",
                                "a OU",
                                "( OU )",
                                "SAUF (a OU b)",
                                "a|b|-c",
                                "promotion:\">=3\"",
                                "lieu:\"=La Défense\"",
                                "\"OU\" a",
                                "-\"a b\""}) {
        INFO(written);
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
    CHECK(toText(withoutFacets(query, EntityKind::Challenge)) == "arme");
}

TEST_CASE("A text of a million characters ends quickly")
{
    std::string words;
    for (int i = 0; i < 300'000; ++i)
        words += "w" + std::to_string(10'000 + i % 90'000) + ' ';
    CHECK(parseQuery(words).query.clauses.size() == 14'286); // seven bytes each, the last one cut
    CHECK(parseQuery(std::string(1'000'000, 'a')).query.clauses.front().values.front().size()
          == MaxValueBytes);
    CHECK(parseQuery(std::string(2'000, 'a')).notes.front().kind == QueryNoteKind::TooLong);
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

namespace {

std::string neutral(const std::string &typed) { return toText(parseQuery(typed).query); }

} // namespace

TEST_CASE("Operators bind as they do in ui.md: between words AND, looser OR, parentheses group")
{
    CHECK(neutral("a b OU c") == "a b OR c");
    CHECK(parseQuery("a b OU c").query.clauses.front().alternatives
          == std::vector<std::vector<Clause>>{{text("a"), text("b")}, {text("c")}});
    CHECK(neutral("a (b | c) ET d") == "a (b OR c) d");
    CHECK(neutral("SAUF a NOT b -c") == "-a -b -c");
    CHECK(neutral("-(a b)") == "-(a b)");
    CHECK(neutral("-(a)") == "-a");
    CHECK(neutral("(a OR (b OR c))") == "a OR b OR c");
    CHECK(neutral("a ou b or c sauf d") == "a ou b or c sauf d");
}

TEST_CASE("Values are exact, ranges or lists")
{
    CHECK(neutral("thème:=santé") == "theme:=santé");
    CHECK(neutral("titre:=\"open justice\"") == "title:=\"open justice\"");
    CHECK(neutral("eig:>=3 mentors:<=2") == "eig:3.. mentors:..2");
    CHECK(neutral("promotion:\"EIG 3\"..5,dig") == "promotion:\"EIG 3..5\",dig");
}

TEST_CASE("Parentheses that do not match, and too many of them, lose no word")
{
    CHECK(neutral("a) b (c") == "a b c");
    CHECK(neutral(")))(((") == "");
    CHECK(neutral(std::string(10'000, '(') + "a b" + std::string(10'000, ')') + " c") == "a b c");
    std::string deep;
    for (int i = 0; i < 10'000; ++i)
        deep += "-(a ";
    const ParsedQuery parsed = parseQuery(deep + "b");
    CHECK(parsed.notes == std::vector<QueryNote>{{QueryNoteKind::TooDeep, {}, {}, {}}});
    CHECK(neutral(neutral(deep)) == neutral(deep));
}

TEST_CASE("What is asked twice is asked once")
{
    CHECK(neutral("a b a lieu:x,x -a -a") == "a b place:x -a");
    CHECK(neutral("a OU b OU a") == "a OR b");
    CHECK(neutral("NOT:a arme OR:") == "not a arme or");
}

TEST_CASE("Tokens say what each piece of the text is")
{
    const auto tokens = parseQuery("œuvre -thème:a,b OU (\"c d\" SAUF x) zz:1").tokens;
    using Kind = TokenKind;
    std::vector<Kind> kinds;
    for (const QueryToken &token : tokens)
        kinds.push_back(token.kind);
    CHECK(kinds
          == std::vector<Kind>{Kind::Word, Kind::Field, Kind::Operator, Kind::Operator,
                               Kind::Phrase, Kind::Operator, Kind::Word, Kind::Operator,
                               Kind::UnknownField, Kind::Word});
    CHECK(tokens[0].end == 6); // bytes
    CHECK(tokens[1] == QueryToken{Kind::Field, 7, 18, true, Field::Theme, 15});
    CHECK(tokens[6].excluded);
}

TEST_CASE("A misspelt field name is near to a field, a short or odd one to none")
{
    CHECK(fieldNear("minister") == Field::Ministry);
    CHECK(fieldNear("promotoin") == Field::Promotion);
    CHECK(fieldNear("experti") == Field::Expertise);
    CHECK_FALSE(fieldNear("https"));
    CHECK_FALSE(fieldNear("ab"));
}
