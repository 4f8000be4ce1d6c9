// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/search.h"
#include "support/catch.h"
#include "support/sample_content.h"

#include <algorithm>

using namespace eig;

namespace {

const SearchEngine &engine()
{
    static const SearchEngine shared{Catalogue(test::sampleContent())};
    return shared;
}

std::vector<Id> ids(const std::string &text, std::vector<Sort> sort = {})
{
    Query query = parseQuery(text).query;
    query.sort = std::move(sort);
    std::vector<Id> found;
    for (const Hit &hit : engine().run(EntityKind::Challenge, query).hits)
        found.push_back(engine().catalogue().challenges()[hit.index].id);
    return found;
}

Hit first(const std::string &text)
{
    const auto result = engine().run(EntityKind::Challenge, parseQuery(text).query);
    REQUIRE_FALSE(result.hits.empty());
    return result.hits.front();
}

MatchReason reason(const std::string &text)
{
    return engine().explain(EntityKind::Challenge, parseQuery(text).query, first(text));
}

std::size_t count(const SearchResult &result, Field field, const std::string &value)
{
    for (const Facet &facet : result.facets) {
        for (const FacetValue &one : facet.values) {
            if (facet.field == field && one.value == value)
                return one.count;
        }
    }
    return 999;
}

using Ids = std::vector<Id>;

} // namespace

TEST_CASE("An empty query gives every challenge in promotion order")
{
    CHECK(ids("") == Ids{"journaux", "oeuvres", "armurier"});
}

TEST_CASE("Accents, ligatures, apostrophes and plurals do not hide a challenge")
{
    CHECK(ids("oeuvre") == Ids{"oeuvres"});
    CHECK(ids("œuvre") == ids("oeuvre"));
    CHECK(ids("l'Etat") == Ids{"oeuvres"});
    CHECK(ids("l’État") == ids("l'Etat"));
    CHECK(ids("arme") == Ids{"armurier"});
    CHECK(ids("armes") == ids("arme"));
    CHECK(ids("journal") == Ids{"oeuvres"});
    CHECK(reason("journal").variant == MatchVariant::Plural);
    CHECK(reason("journal").excerpt.starts_with("Les journaux"));
    CHECK(ids("entrepreneurs") == Ids{"oeuvres"});
}

TEST_CASE("All words have to be found, in any text of the record")
{
    CHECK(ids("arme zoe paris") == Ids{"armurier"});
    CHECK(ids("arme culture").empty());
    CHECK(ids("DGPN") == Ids{"oeuvres", "armurier"});
    CHECK(ids("ministère:beauvau") == Ids{"armurier"});
}

TEST_CASE("A name that the ministry had in the years of the promotion finds its challenges")
{
    CHECK(ids("beauvau") == Ids{"oeuvres", "armurier"});
    CHECK(reason("beauvau").origin == MatchOrigin::FormerName);
    CHECK(reason("arme").origin == MatchOrigin::Written);
}

TEST_CASE("A phrase needs its words in sequence, stop words included")
{
    CHECK(ids("\"arme sur une photo\"") == Ids{"armurier"});
    CHECK(ids("\"arme photo\"").empty());
    CHECK(ids("arme photo") == Ids{"armurier"});
    CHECK(ids("une") == Ids{"journaux", "armurier"});
}

TEST_CASE("Stronger fields come first and every hit says why")
{
    CHECK(ids("arme zoé") == Ids{"armurier"});
    const Hit name = first("armurier");
    CHECK(reason("armurier").field == MatchField::Name);
    CHECK(reason("armurier").variant == MatchVariant::Exact);
    const Hit keyword = first("pistolets");
    CHECK(reason("pistolets").field == MatchField::Keyword);
    CHECK(reason("pistolets").variant == MatchVariant::Plural);
    CHECK(reason("pistolets").excerpt == "pistolet");
    CHECK(name.score > keyword.score);
    CHECK(reason("reconnaitre").field == MatchField::Tagline);
    CHECK(reason("reconnaitre").variant == MatchVariant::Accent);
    CHECK(ids("photog").empty());
}

TEST_CASE("Long texts, portraits and English summaries are found, each where it stands")
{
    using Found = std::pair<Id, MatchField>;
    const auto found = [](EntityKind entity, const std::string &words) {
        const auto hits = engine().searchAll(parseQuery(words).query, entity);
        return hits.empty() ? Found{} : Found{hits.front().id, hits.front().reason.field};
    };
    CHECK(found(EntityKind::Challenge, "perdent") == Found{"oeuvres", MatchField::Text});
    CHECK(found(EntityKind::Challenge, "gun") == Found{"armurier", MatchField::Keyword});
    for (const char *word : {"janvier", "designer", "finit", "suit"})
        CHECK(found(EntityKind::Promotion, word) == Found{"eig-1", MatchField::Text});
    CHECK(found(EntityKind::Promotion, "began") == Found{"eig-1", MatchField::Keyword});
    CHECK(found(EntityKind::Ministry, "police") == Found{"interieur", MatchField::Text});
    CHECK(found(EntityKind::Ministry, "beauvau") == Found{"interieur", MatchField::Alias});
    CHECK(found(EntityKind::Administration, "policiers") == Found{"police", MatchField::Text});
    CHECK(found(EntityKind::Milestone, "launch") == Found{"lancement", MatchField::Keyword});
}

TEST_CASE("Fields take identifiers, words of a name and ranges")
{
    CHECK(ids("promotion:5") == Ids{"armurier"});
    CHECK(ids("promotion:eig-5") == Ids{"armurier"});
    CHECK(ids("promotion:1..dig") == Ids{"journaux", "oeuvres"});
    CHECK(ids("promotion:dig..") == Ids{"oeuvres", "armurier"});
    CHECK(ids("promotion:1,5") == Ids{"journaux", "armurier"});
    CHECK(ids("-promotion:1") == Ids{"oeuvres", "armurier"});
    CHECK(ids("ministère:intérieur") == Ids{"armurier"});
    CHECK(ids("ministry:courts") == Ids{"journaux"});
    CHECK(ids("année:2019") == Ids{"oeuvres"});
    CHECK(ids("année:201").empty());
    CHECK(ids("administration:dgpn") == Ids{"oeuvres", "armurier"});
    CHECK(ids("personne:lenoir") == Ids{"oeuvres", "armurier"});
    CHECK(ids("status:in_use") == Ids{"armurier"});
    CHECK(ids("statut:actif") == Ids{"armurier"});
    CHECK(ids("statut:\"non documenté\"") == Ids{"oeuvres"});
    CHECK(ids("avec:code") == Ids{"armurier"});
    CHECK(ids("lieu:dijon") == Ids{"armurier"});
    CHECK(ids("source:fiche").size() == 3);
    CHECK(ids("titre:gazette") == Ids{"journaux"});
    CHECK(ids("titre:photo").empty());
    CHECK(ids("titre:gazette,armurier") == Ids{"journaux", "armurier"});
    CHECK(ids("statut:actifs") == Ids{"armurier"});
    CHECK(ids("thème:inconnu").empty());
    CHECK(ids("rôle:mentor").empty());
}

TEST_CASE("Facets count without their own selection and show zero values")
{
    const auto all = engine().run(EntityKind::Challenge, {});
    CHECK(count(all, Field::Theme, "culture") == 2);
    const auto chosen = engine().run(EntityKind::Challenge,
                                     parseQuery("thème:securite ministère:interieur").query);
    REQUIRE(chosen.hits.size() == 1);
    CHECK(count(chosen, Field::Theme, "culture") == 0);
    CHECK(count(chosen, Field::Theme, "securite") == 1);
    CHECK(count(chosen, Field::Ministry, "interieur") == 1);
    CHECK(count(chosen, Field::Ministry, "juridictions") == 1);
    CHECK(count(chosen, Field::Ministry, "culture") == 0);
    CHECK(count(chosen, Field::Promotion, "eig-1") == 0);
    const auto word = engine().run(EntityKind::Challenge, parseQuery("arme").query);
    CHECK(count(word, Field::Promotion, "dig") == 0);
    const auto promotions = std::find_if(
        all.facets.begin(), all.facets.end(),
        [](const Facet &facet) { return facet.field == Field::Promotion; });
    REQUIRE(promotions != all.facets.end());
    CHECK(promotions->values.front().value == "eig-1");
    CHECK(promotions->values.back().label(false) == "EIG 5");
}

TEST_CASE("The list sorts by any column, both ways")
{
    CHECK(ids("", {{SortKey::Name, false}}) == Ids{"armurier", "journaux", "oeuvres"});
    CHECK(ids("", {{SortKey::Name, true}}) == Ids{"oeuvres", "journaux", "armurier"});
    CHECK(ids("", {{SortKey::Promotion, true}}) == Ids{"armurier", "oeuvres", "journaux"});
    CHECK(ids("", {{SortKey::Administration, false}}) == Ids{"journaux", "armurier", "oeuvres"});
    // As the column shows them: Culture, Intérieur, Juridictions.
    CHECK(ids("", {{SortKey::Ministry, false}}) == Ids{"oeuvres", "armurier", "journaux"});
    CHECK(ids("", {{SortKey::Identifier, true}}) == Ids{"oeuvres", "journaux", "armurier"});
    CHECK(ids("", {{SortKey::TeamSize, true}}) == Ids{"armurier", "oeuvres", "journaux"});
}

TEST_CASE("Names sort in the language of the reader")
{
    Query query;
    query.sort = {{SortKey::Ministry, false}};
    const auto firstIn = [&query](Language language) {
        const auto hits = engine().run(EntityKind::Challenge, query, language).hits;
        return engine().catalogue().challenges()[hits.front().index].id;
    };
    CHECK(firstIn(Language::French) == "oeuvres");   // Culture
    CHECK(firstIn(Language::English) == "journaux"); // Courts
}

TEST_CASE("What is not documented comes last whichever way the list is sorted")
{
    CHECK(ids("", {{SortKey::Place, false}}) == Ids{"armurier", "journaux", "oeuvres"});
    CHECK(ids("", {{SortKey::Place, true}}) == Ids{"armurier", "journaux", "oeuvres"});
    CHECK(ids("", {{SortKey::Status, true}}).back() == "oeuvres");
    CHECK(ids("", {{SortKey::SourceCode, false}}).front() == "armurier");
    CHECK(ids("", {{SortKey::SourceCode, true}}).front() == "armurier");
}

TEST_CASE("A second key orders what the first leaves equal, then promotion and name do")
{
    CHECK(ids("", {{SortKey::MentorCount, true}, {SortKey::Name, false}})
          == Ids{"armurier", "oeuvres", "journaux"});
    CHECK(ids("", {{SortKey::MentorCount, true}, {SortKey::Name, true}})
          == Ids{"oeuvres", "armurier", "journaux"});
    CHECK(ids("", {{SortKey::MentorCount, true}}) == Ids{"oeuvres", "armurier", "journaux"});
    CHECK(ids("une", {{SortKey::Relevance, true}}) == Ids{"journaux", "armurier"});
}

TEST_CASE("An excluded value of a facet does not lower the counts of its own facet")
{
    const auto result = engine().run(EntityKind::Challenge, parseQuery("-promotion:5").query);
    CHECK(result.hits.size() == 2);
    CHECK(count(result, Field::Promotion, "eig-5") == 1);
    CHECK(count(result, Field::Theme, "securite") == 1);
    const auto both = engine().run(EntityKind::Challenge,
                                   parseQuery("-promotion:5 promotion:1,5 thème:securite").query);
    CHECK(both.hits.size() == 1);
    CHECK(count(both, Field::Promotion, "eig-5") == 1);
    CHECK(count(both, Field::Promotion, "dig") == 0);
}

TEST_CASE("Counting gives what running the query gives")
{
    for (const char *text : {"", "arme", "promotion:1,5", "-promotion:5 une", "couleur:bleu"}) {
        const Query query = parseQuery(text).query;
        CHECK(engine().count(EntityKind::Challenge, query)
              == engine().run(EntityKind::Challenge, query).hits.size());
        std::size_t sum = 0;
        for (const EntityCount &one : engine().countAll(query)) {
            CHECK(one.count > 0);
            sum += one.count;
        }
        CHECK(sum == engine().searchAll(query).size());
    }
}

TEST_CASE("A whole name stands for its value alone, part of a name for all that have it")
{
    const auto named = [](const std::string &typed, Field field = Field::Promotion) {
        return engine().valuesNamed(EntityKind::Challenge, field, typed);
    };
    CHECK(named("EIG") == Ids{"eig-1", "eig-5"});
    CHECK(named("eig 5") == Ids{"eig-5"});
    CHECK(named("1..dig") == Ids{"eig-1", "dig"});
    CHECK(named("intérieur", Field::Ministry) == Ids{"interieur"});
    CHECK(named("arme", Field::Title).empty());
    CHECK_FALSE(engine().value(EntityKind::Challenge, Field::Theme, "no-such-theme"));
    CHECK(engine().value(EntityKind::Challenge, Field::Ministry, "interieur")->fr == "Intérieur");
    CHECK(engine().valuesOf(EntityKind::Challenge, Field::Promotion).front().value == "eig-1");
}

TEST_CASE("Resolving a query gives the identifiers that facets show")
{
    const Query query =
        parseQuery("arme promotion:5 -ministère:intérieur promotion:1..dig thème:xyz").query;
    CHECK(toText(engine().resolved(EntityKind::Challenge, query))
          == "arme promotion:eig-5 -ministry:interieur promotion:eig-1,dig theme:xyz");
    CHECK(toText(engine().resolved(EntityKind::Challenge, parseQuery("promotion:5,1,5").query))
          == "promotion:eig-1,eig-5");
}

TEST_CASE("Every kind of record is searched, and can be searched alone")
{
    const auto kinds = [](const std::string &text, std::optional<EntityKind> only = {}) {
        std::vector<EntityKind> found;
        for (const EntityHit &hit : engine().searchAll(parseQuery(text).query, only))
            found.push_back(hit.entity);
        return found;
    };
    CHECK(kinds("lenoir").front() == EntityKind::Person);
    CHECK(kinds("lancement") == std::vector{EntityKind::Milestone});
    CHECK(kinds("etalab") == std::vector{EntityKind::Partner});
    CHECK(kinds("presidential") == std::vector{EntityKind::SiblingProgramme});
    CHECK(kinds("application") == std::vector{EntityKind::Outcome, EntityKind::Challenge});
    CHECK(kinds("cohort")
          == std::vector{EntityKind::Promotion, EntityKind::Promotion, EntityKind::Promotion});
    CHECK(kinds("article").empty());
    CHECK(kinds("article", EntityKind::Source) == std::vector{EntityKind::Source});
    CHECK(kinds("").empty());
}

TEST_CASE("Outcomes sort by their date")
{
    Query query;
    query.sort = {{SortKey::Date, true}};
    const auto hits = engine().run(EntityKind::Outcome, query).hits;
    REQUIRE(hits.size() == 3);
    CHECK(engine().catalogue().outcomes()[hits[0].index].date->iso() == "2022-06");
    CHECK(engine().catalogue().outcomes()[hits[1].index].date->iso() == "2022-03");
    CHECK_FALSE(engine().catalogue().outcomes()[hits[2].index].date.has_value());
}
