// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/tool.h"
#include "core/search/search.h"
#include "core/text/characters.h"
#include "core/text/fold.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <map>
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
    CHECK(found.at("canonical") == "basegun");
    CHECK(found.at("count") == found.at("hits").size());
    const Json &best = found.at("hits").front();
    CHECK(best.size() == 11);
    CHECK(best.at("entity") == "challenge");
    CHECK(best.at("id") == "basegun");
    CHECK(best.at("name") == "Basegun");
    CHECK(best.at("score").get<int>() > 0);
    CHECK(best.at("field") == "name");
    CHECK(best.at("section").is_null());
    CHECK(best.at("origin") == "written");
    CHECK(best.at("variant") == "exact");
    CHECK(best.at("term") == "basegun");
    CHECK(best.at("excerpt") == "Basegun");
    CHECK(best.at("marks") == Json::array({Json::array({0, 7})}));
}

TEST_CASE("Marks are places in the characters of the excerpt and hold what was asked for")
{
    int marked = 0;
    const Json found = search("pêch");
    for (const Json &hit : found.at("hits")) {
        const std::u32string excerpt = eig::charactersOf(hit.at("excerpt").get<std::string>());
        for (const Json &mark : hit.at("marks")) {
            const auto begin = mark.at(0).get<std::size_t>();
            const auto end = mark.at(1).get<std::size_t>();
            REQUIRE(begin < end);
            REQUIRE(end <= excerpt.size());
            const std::string word = eig::utf8Of(excerpt.substr(begin, end - begin));
            INFO(word);
            CHECK(eig::joinedWords(word).starts_with("pech"));
            ++marked;
        }
    }
    CHECK(marked > 0);
}

TEST_CASE("Hits are grouped by kind in the order of the window, best first, and counted by kind")
{
    const Json found = search("santé");
    std::vector<std::string> kinds;
    int score = 0;
    std::map<std::string, int> counts;
    for (const Json &hit : found.at("hits")) {
        const auto kind = hit.at("entity").get<std::string>();
        if (kinds.empty() || kinds.back() != kind) {
            kinds.push_back(kind);
            score = hit.at("score").get<int>();
        }
        CHECK(hit.at("score").get<int>() <= score);
        score = hit.at("score").get<int>();
        ++counts[kind];
    }
    std::vector<std::string> expected;
    for (const auto &[kind, count] : found.at("counts").items()) {
        INFO(kind);
        CHECK(counts[kind] == count.get<int>());
        if (count.get<int>() > 0)
            expected.push_back(kind);
    }
    CHECK(kinds.size() > 3);
    CHECK(kinds == expected);
    CHECK(found.at("counts").size() == eig::searchedKinds().size());
}

TEST_CASE("A search can be sorted by name or promotion, in each kind of record")
{
    const auto sorted = [](const std::string &sort) {
        return column(
            run({"search", "santé", "--entity", "challenge", "--sort", sort, "--format", "json"})
                .json()
                .at("hits"),
            "id");
    };
    const auto listed = [](const std::string &sort) {
        return column(run({"list", "challenges", "santé", "--sort", sort, "--format", "json"})
                          .json()
                          .at("rows"),
                      "id");
    };
    for (const std::string sort : {"relevance", "name", "promotion", "promotion:desc,name"}) {
        INFO(sort);
        CHECK(sorted(sort) == listed(sort));
    }
    CHECK(sorted("name") != sorted("relevance"));
    const Ran other = run({"search", "santé", "--sort", "ministry"});
    CHECK(other.code == 64);
    CHECK(other.err.find("Tris possibles\u202F: relevance, name, promotion, ")
          != std::string::npos);
}

TEST_CASE("The reason of each hit can be asked for, in the language of the reader")
{
    const Ran table = run({"search", "basegun", "--explain"});
    CHECK(table.out.find("Pourquoi") != std::string::npos);
    CHECK(table.out.find("nom\u202F: «\u202Fbasegun\u202F»") != std::string::npos);
    const Json json =
        run({"search", "basegun", "--explain", "--format", "json", "--lang", "en"}).json();
    CHECK(json.at("hits").front().at("reason") == "name: “basegun”");
    const Ran plain = run({"search", "basegun"});
    CHECK(plain.out.find("Trouvé dans") != std::string::npos);
    CHECK(plain.out.find("Pourquoi") == std::string::npos);
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

TEST_CASE("A query may hold brackets, the name of a command, or begin with a hyphen")
{
    CHECK(addresses("[arme]") == addresses("arme"));
    CHECK(run({"search", "list"}).code == 0);
    const std::vector<std::string> start{"list", "challenges", "--format", "json"};
    for (const std::vector<std::string> &words :
         {std::vector<std::string>{"--", "-promotion:7"}, {"-promotion:7"}}) {
        std::vector<std::string> arguments = start;
        arguments.insert(arguments.end(), words.begin(), words.end());
        CHECK(run(arguments).json().at("count") == 100);
    }
    const Json word = run({"search", "fraude", "-fiscale", "--format", "json"}).json();
    CHECK(word.at("query") == "fraude -fiscale");
    CHECK(word.at("count").get<int>() < search("fraude").at("count").get<int>());
    const Ran alone = run({"search", "-fraude"});
    CHECK(alone.code == 64);
    CHECK(alone.err.find("«\u202F--\u202F»") != std::string::npos);
    CHECK(run({"search", "--", "-fraude"}).code == 0);
}

TEST_CASE("A phrase in quotes is one, words of one argument are not")
{
    const Json phrase = search("\"données de santé\"");
    const Json words = search("données de santé");
    CHECK(phrase.at("count").get<int>() > 0);
    CHECK(phrase.at("count").get<int>() < words.at("count").get<int>());
    CHECK(
        run({"search", "données de santé", "promotion:1..5", "--format", "json"}).json().at("query")
        == "données de santé promotion:1..5");
}

TEST_CASE("What is typed in French and what is understood are both given")
{
    for (const std::vector<std::string> &command :
         {std::vector<std::string>{"search"}, {"list", "challenges"}, {"facets", "challenges"}}) {
        std::vector<std::string> arguments = command;
        arguments.insert(arguments.end(), {"fraude", "ministère:intérieur", "--format", "json"});
        const Json found = run(arguments).json();
        CHECK(found.at("query") == "fraude ministère:intérieur");
        CHECK(found.at("canonical") == "fraude ministry:intérieur");
    }
}

TEST_CASE("What is not understood is said on stderr and searched all the same")
{
    const Ran field = run({"search", "minister:arme", "--format", "json"});
    CHECK(field.code == 0);
    CHECK(field.err.find("Vouliez-vous «\u202Fministère\u202F»") != std::string::npos);
    CHECK(field.json().contains("hits"));
    const Ran quote = run({"search", "\"arme", "--format", "json"});
    CHECK(quote.code == 0);
    CHECK(quote.err.find("Guillemet non fermé") != std::string::npos);
    CHECK_FALSE(quote.json().at("hits").empty());
    const std::vector<std::vector<std::string>> commands{
        {"search"}, {"list", "challenges"}, {"facets", "challenges"}};
    for (std::vector<std::string> command : commands) {
        command.insert(command.end(), {"promotion:5..3", "--lang", "en"});
        const Ran range = run(command);
        CHECK(range.code == 0);
        CHECK(range.err.find("5 comes after 3") != std::string::npos);
    }
    const Ran value = run({"list", "challenges", "thème:vacances"});
    CHECK(value.code == 0);
    CHECK(value.err.find("thème:vacances") != std::string::npos);
}

TEST_CASE("When nothing is found, words of the catalogue are proposed with what they find")
{
    const std::vector<std::vector<std::string>> commands{
        {"search"}, {"list", "challenges"}, {"facets", "challenges"}};
    for (std::vector<std::string> command : commands) {
        INFO(command.front());
        command.push_back("fraudde");
        const Ran none = run(command);
        CHECK(none.code == 0);
        CHECK(none.err.find("aucun résultat") != std::string::npos);
        CHECK(none.err.find("vouliez-vous\u202F: fraude (") != std::string::npos);
    }
    const Ran found = run({"search", "fraude"});
    CHECK(found.err.find("vouliez-vous") == std::string::npos);
}

TEST_CASE("Many faults of one query are said in a few lines")
{
    std::string query;
    for (int i = 0; i < 2000; ++i)
        query += "zz" + std::to_string(i) + ":x ";
    const Ran ran = run({"search", query, "--format", "json"});
    CHECK(ran.code == 0);
    CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 6);
    CHECK(ran.err.find("et d’autres de ce genre") != std::string::npos);
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
