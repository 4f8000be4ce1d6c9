// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/labels/query_labels.h"

#include "bundled/bundled_catalogue.h"
#include "core/search/fields.h"
#include "support/catch.h"
#include "support/sample_content.h"

using namespace eig;

namespace {

constexpr Language Languages[] = {Language::French, Language::English};

const SearchEngine &realEngine()
{
    static const SearchEngine shared = [] {
        auto opened = Catalogue::fromBytes(bundledCatalogue(), "bundled");
        REQUIRE(opened);
        return SearchEngine(*opened);
    }();
    return shared;
}

const SearchEngine &engine()
{
    static const SearchEngine shared{Catalogue(test::sampleContent())};
    return shared;
}

/// The query that the text of a query gives when it is typed.
Query readBack(const Query &query, const SearchEngine &engine, EntityKind entity, Language language)
{
    const ParsedQuery parsed = parseQuery(queryText(query, engine, entity, language));
    CHECK(parsed.notes.empty());
    return engine.resolved(entity, parsed.query);
}

std::string text(const std::string &typed, Language language = Language::French)
{
    return queryText(engine().resolved(EntityKind::Challenge, parseQuery(typed).query), engine(),
                     EntityKind::Challenge, language);
}

std::string sentence(const std::string &typed, Language language = Language::French)
{
    return querySentence(engine().resolved(EntityKind::Challenge, parseQuery(typed).query),
                         engine(), EntityKind::Challenge, language);
}

} // namespace

TEST_CASE("The word of every field is understood as that field in both languages")
{
    for (int field = 0; field <= static_cast<int>(Field::MentorCount); ++field) {
        for (const Language language : Languages)
            CHECK(fieldNamed(queryWord(static_cast<Field>(field)).in(language))
                  == static_cast<Field>(field));
    }
}

TEST_CASE("Every value of every field reads back from its text in both languages")
{
    std::size_t values = 0;
    std::size_t named = 0;
    for (int kind = 0; kind <= static_cast<int>(EntityKind::Programme); ++kind) {
        for (int field = 0; field <= static_cast<int>(Field::MentorCount); ++field) {
            const auto entity = static_cast<EntityKind>(kind);
            std::vector<std::string> all;
            for (const FacetValue &value :
                 realEngine().valuesOf(entity, static_cast<Field>(field))) {
                all.push_back(value.value);
                for (const Language language : Languages) {
                    Query query;
                    query.setValues(static_cast<Field>(field), {value.value},
                                    language == Language::English);
                    if (readBack(query, realEngine(), entity, language) != query)
                        FAIL(toText(query));
                    named += queryText(query, realEngine(), entity, language).find(value.value)
                        == std::string::npos;
                    ++values;
                }
            }
            Query query;
            query.setValues(static_cast<Field>(field), all, false);
            for (const Language language : Languages)
                CHECK(readBack(query, realEngine(), entity, language) == query);
        }
    }
    CHECK(values > 2000);
    CHECK(named > values / 2); // names are the rule, identifiers the exception
}

TEST_CASE("Words, phrases, ranges and exclusions read back from their text")
{
    for (const char *typed :
         {"", "arme", "-arme \"sur une photo\"", "promotion:1..5 arme", "promotion:5,1",
          "-ministère:intérieur thème:sécurité,culture", "thème:xyz,culture", "lieu:\"La Défense\"",
          "titre:gazette,armurier", "personne:\"zoé lenoir\" -source:fiche", "promotion:EIG",
          "thème:a thème:b", "avec:code -avec:code", "couleur:bleu", "année:2019"}) {
        const Query query = engine().resolved(EntityKind::Challenge, parseQuery(typed).query);
        for (const Language language : Languages)
            CHECK(readBack(query, engine(), EntityKind::Challenge, language) == query);
    }
}

TEST_CASE("The text of a query speaks the language of the reader")
{
    CHECK(text("fraude theme:securite -ministry:interieur")
          == "fraude thème:sécurité -ministère:intérieur");
    CHECK(text("fraude theme:securite -ministry:interieur", Language::English)
          == "fraude theme:security -ministry:interior");
    CHECK(text("promotion:eig-5") == "promotion:5");
    CHECK(text("promotion:eig-1,dig,eig-5") == "promotion:1..5");
    CHECK(text("promotion:eig-1,dig") == "promotion:1,dig");
    CHECK(text("personne:zoe") == "personne:\"Zoé Lenoir\"");
    CHECK(text("statut:undocumented") == "suites:\"non documenté\"");
    CHECK(text("theme:xyz") == "thème:xyz");
}

TEST_CASE("A name that would stand for something else is replaced by its identifier")
{
    CatalogueContent content = test::sampleContent();
    content.themes.push_back({"autre", "Sécurité", "Security"});
    content.challenges[1].themes.push_back("autre");
    const SearchEngine doubled{Catalogue(content)};
    Query query;
    query.setValues(Field::Theme, {"autre"}, false);
    CHECK(queryText(query, doubled, EntityKind::Challenge, Language::French) == "thème:autre");
    CHECK(readBack(query, doubled, EntityKind::Challenge, Language::French) == query);
}

TEST_CASE("A sentence says what the list shows")
{
    CHECK(sentence("") == "Tous les défis");
    CHECK(sentence("fraude thème:sécurité -ministère:intérieur")
          == "Défis dont la thématique est Sécurité, sauf le ministère Intérieur, "
             "avec le mot «\u202Ffraude\u202F»");
    CHECK(sentence("arme photo \"sur une photo\" -vieux", Language::English)
          == "Challenges with the words “arme photo”, with the phrase “sur une photo”, "
             "without the word “vieux”");
    CHECK(sentence("promotion:1..5") == "Défis dont la promotion est EIG 1 à EIG 5");
    CHECK(sentence("thème:culture,sécurité") == "Défis dont la thématique est Culture ou Sécurité");
    CHECK(sentence("thème:xyz") == "Défis dont la thématique est «\u202Fxyz\u202F»");
    for (int field = 0; field <= static_cast<int>(Field::MentorCount); ++field) {
        const std::string key(keyOf(static_cast<Field>(field)));
        CHECK(sentence(key + ":zzz") != sentence("-" + key + ":zzz"));
    }
}
