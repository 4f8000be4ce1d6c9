// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/tool.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <set>

using namespace eig::test;
using Json = nlohmann::ordered_json;

namespace {

Json search(const std::string &query)
{
    const Ran ran = run({"search", query, "--format", "json"});
    CHECK(ran.code == 0);
    return ran.json();
}

std::set<std::string> addresses(const std::string &query)
{
    std::set<std::string> found;
    const Json result = search(query);
    for (const Json &hit : result.at("hits"))
        found.insert(hit.at("entity").get<std::string>() + '/' + hit.at("id").get<std::string>());
    return found;
}

int sumOf(const Json &facet)
{
    int sum = 0;
    for (const Json &value : facet)
        sum += value.at("count").get<int>();
    return sum;
}

} // namespace

TEST_CASE("What readers look for is found")
{
    CHECK(addresses("arme photo").count("challenge/basegun") == 1);
    CHECK(addresses("pseudonymisation").count("challenge/open-justice") == 1);
    CHECK(addresses("agriculture biologique").count("challenge/cartobio") == 1);
    CHECK(addresses("pompiers").count("challenge/previsecours") == 1);
}

TEST_CASE("Ligatures, case, apostrophes, accents and plurals do not change what is found")
{
    const std::vector<std::pair<std::string, std::string>> pairs{
        {"l'Etat", "l’État"}, {"armes", "arme"}, {"PREFECTURE", "préfecture"}};
    for (const auto &[one, other] : pairs) {
        INFO(one << " and " << other);
        const auto found = addresses(one);
        CHECK_FALSE(found.empty());
        CHECK(found == addresses(other));
    }
}

TEST_CASE("An œ is two letters for a reader who has no such key")
{
    const TemporaryFolder folder;
    const std::string file = (folder.path() / "tiny.sqlite").string();
    REQUIRE(run({"compile", tinyData().string(), "-o", file}).code == 0);
    for (const std::string query : {"oeuvre", "œuvre", "OEUVRES", "Œuvres"}) {
        INFO(query);
        const Json found = run({"--catalogue", file, "search", query, "--format", "json"}).json();
        CHECK(column(found.at("hits"), "id").front() == "oeuvres");
    }
    CHECK(addresses("oeuvre") == addresses("œuvre"));
}

TEST_CASE("A hit says what it is, where it was found and with which words around")
{
    const Json found = search("basegun");
    CHECK(found.at("query") == "basegun");
    CHECK(found.at("count") == found.at("hits").size());
    const Json &best = found.at("hits").front();
    CHECK(best.size() == 5);
    CHECK(best.at("entity") == "challenge");
    CHECK(best.at("id") == "basegun");
    CHECK(best.at("name") == "Basegun");
    CHECK(best.at("field") == "name");
    CHECK_FALSE(best.at("excerpt").get<std::string>().empty());
}

TEST_CASE("People, promotions, dates, outcomes, partners and sibling programmes are searched too")
{
    CHECK(addresses("Brillant").count("person/johan-brillant") == 1);
    CHECK(addresses("Presidential Innovation Fellows")
              .count("sibling_programme/presidential-innovation-fellows")
          == 1);
    CHECK(addresses("Etalab").count("partner/etalab") == 1);
    CHECK(addresses("Futur en Seine")
              .count("milestone/2016-06-annonce-presidentielle-a-futur-en-seine")
          == 1);
    CHECK(addresses("\"promotion 5\"").count("promotion/eig-5") == 1);
    CHECK(addresses("ateliers tenus").count("outcome/archifiltre-figure-1") == 1);
}

TEST_CASE("Words may be given one by one, one kind of record may be asked for, a limit holds")
{
    const Json joined = run({"search", "arme", "photo", "--format", "json"}).json();
    CHECK(joined.at("query") == "arme photo");
    const Json people =
        run({"search", "a", "--entity", "personnes", "--limit", "4", "--format", "json"}).json();
    CHECK(people.at("hits").size() == 4);
    CHECK(people.at("count").get<int>() > 4);
    for (const std::string &entity : column(people.at("hits"), "entity"))
        CHECK(entity == "person");
}

TEST_CASE("A query may hold brackets, the name of a command, or a hyphen after two hyphens")
{
    CHECK(addresses("[arme]") == addresses("arme"));
    CHECK(run({"search", "list"}).code == 0);
    const Ran excluded = run({"list", "challenges", "--format", "json", "--", "-promotion:7"});
    CHECK(excluded.json().at("count") == 100);
    const Ran hyphen = run({"list", "challenges", "-promotion:7"});
    CHECK(hyphen.code == 64);
    CHECK(hyphen.err.find("« -- »") != std::string::npos);
}

TEST_CASE("An unknown field and an unclosed quote are said on stderr and searched all the same")
{
    const Ran field = run({"search", "couleur:arme", "--format", "json"});
    CHECK(field.code == 0);
    CHECK(field.err.find("couleur") != std::string::npos);
    CHECK(field.json().contains("hits"));
    const Ran quote = run({"search", "\"arme", "--format", "json"});
    CHECK(quote.code == 0);
    CHECK(quote.err.find("guillemet non fermé") != std::string::npos);
    CHECK_FALSE(quote.json().at("hits").empty());
}

TEST_CASE("Facets of the challenges sum to 131 over promotions and over ministries with groups")
{
    const Json found = run({"facets", "challenges", "--format", "json"}).json();
    CHECK(found.at("count") == 131);
    const Json &facets = found.at("facets");
    CHECK(sumOf(facets.at("promotion")) == 131);
    CHECK(sumOf(facets.at("ministry")) == 131);
    CHECK(sumOf(facets.at("status")) == 131);
    CHECK(facets.at("promotion").front()
          == Json{{"value", "eig-1"}, {"label", "EIG 1"}, {"count", 9}});
    CHECK(facets.contains("theme"));
    CHECK(facets.contains("expertise"));
}

TEST_CASE("A facet counts without its own selection and with the others")
{
    const Json found = run({"facets", "challenges", "promotion:5", "--format", "json"}).json();
    CHECK(found.at("count") == 15);
    CHECK(sumOf(found.at("facets").at("promotion")) == 131);
    CHECK(sumOf(found.at("facets").at("ministry")) == 15);
    const Ran table = run({"facets", "challenges", "promotion:5"});
    CHECK(table.out.starts_with("Critère"));
    CHECK(table.out.find("EIG 7") != std::string::npos);
}
