// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/tool.h"
#include "support/catch.h"

#include <algorithm>
#include <map>

using namespace eig::test;

TEST_CASE("The list of challenges has 131 rows, in the order of the promotions, each with a host")
{
    const Ran ran = run({"list", "challenges", "--format", "json"});
    CHECK(ran.code == 0);
    CHECK(ran.err.empty());
    const auto list = ran.json();
    CHECK(list.at("edition") == "2026-11-24");
    CHECK(list.at("query") == "");
    CHECK(list.at("count") == 131);
    CHECK(list.at("total") == 131);
    REQUIRE(list.at("rows").size() == 131);
    std::vector<std::string> order;
    std::map<std::string, int> counts;
    for (const auto &row : list.at("rows")) {
        const auto promotion = row.at("promotion").at("id").get<std::string>();
        if (counts[promotion]++ == 0)
            order.push_back(promotion);
        INFO(row.at("id"));
        REQUIRE_FALSE(row.at("administrations").empty());
        CHECK(row.at("administrations").front().at("role") != "partner");
        CHECK(row.at("ministry").at("name").is_string());
    }
    CHECK(order
          == std::vector<std::string>{"eig-1", "eig-2", "eig-3", "dig", "eig-4", "eig-5", "eig-6",
                                      "eig-7"});
    std::vector<int> found;
    for (const std::string &promotion : order)
        found.push_back(counts[promotion]);
    CHECK(found == std::vector<int>{9, 13, 15, 17, 17, 15, 14, 31});
}

TEST_CASE("A challenge row has the promised keys, references as objects and null for the unknown")
{
    const auto rows = run({"list", "challenges", "--format", "json"}).json().at("rows");
    for (const auto &row : rows) {
        for (const char *key : {"id", "name", "tagline"})
            CHECK(row.at(key).is_string());
        for (const char *key : {"promotion", "ministry"})
            CHECK(row.at(key).size() == 2);
        for (const char *key :
             {"administrations", "themes", "expertises", "team", "mentors", "sponsors"})
            CHECK(row.at(key).is_array());
        CHECK((row.at("status").is_null() || row.at("status").at("value").is_string()));
        CHECK(row.contains("place"));
        CHECK(row.contains("duration_months"));
    }
}

TEST_CASE("Every kind of record can be listed, by singular, plural and French name")
{
    const std::vector<std::pair<std::vector<std::string>, std::size_t>> kinds{
        {{"promotions", "promotion"}, 8},
        {{"ministries", "ministry", "ministères", "ministere"}, 17},
        {{"administrations", "administration"}, 95},
        {{"challenges", "challenge", "défis", "defi"}, 131},
        {{"people", "person", "personnes"}, 442},
        {{"outcomes", "outcome", "réalisations"}, 0},
        {{"sources", "source"}, 0},
        {{"milestones", "milestone", "dates"}, 0},
        {{"partners", "partenaires"}, 0},
        {{"sibling_programmes", "programmes comparables"}, 0},
        {{"programme", "programmes"}, 1}};
    for (const auto &[names, expected] : kinds) {
        std::vector<std::string> first;
        for (const std::string &name : names) {
            INFO(name);
            const auto list = run({"list", name, "--format", "json"}).json();
            const auto ids = column(list.at("rows"), "id");
            CHECK(ids.size() == list.at("total").get<std::size_t>());
            CHECK(ids.size() > 0);
            if (expected > 0)
                CHECK(ids.size() == expected);
            CHECK(column(list.at("rows"), "name").size() == ids.size());
            CHECK((first.empty() || first == ids));
            first = ids;
        }
    }
}

TEST_CASE("The ministries are listed without the groups, which a query can ask for")
{
    const auto kindsOf = [](const std::vector<std::string> &arguments) {
        return column(run(arguments).json().at("rows"), "kind");
    };
    for (const std::string &kind : kindsOf({"list", "ministries", "--format", "json"}))
        CHECK(kind == "ministry");
    const auto groups = kindsOf({"list", "ministries", "kind:group", "--format", "json"});
    CHECK_FALSE(groups.empty());
    for (const std::string &kind : groups)
        CHECK(kind == "group");
    const auto either = kindsOf(
        {"list", "ministries", "(type:group OR type:ministry)", "--format", "json"});
    CHECK(contains(either, "group"));
    CHECK(contains(either, "ministry"));
}

TEST_CASE("A limit cuts the rows and not the count, a sort orders them")
{
    const auto list = run({"list", "challenges", "--sort", "name:desc", "--limit", "3", "--format",
                           "json"})
                          .json();
    CHECK(list.at("rows").size() == 3);
    CHECK(list.at("count") == 131);
    const auto whole = run({"list", "challenges", "--sort=name", "--format=json"}).json();
    CHECK(column(list.at("rows"), "id").front() == column(whole.at("rows"), "id").back());
}

TEST_CASE("Columns are chosen by key, and a dot reaches into references")
{
    const auto row = run({"list", "challenges", "basegun", "--columns", "id,promotion.id,team.name",
                          "--format", "json"})
                         .json()
                         .at("rows")
                         .front();
    CHECK(row.size() == 3);
    CHECK(row.at("id") == "basegun");
    CHECK(row.at("promotion.id") == "eig-5");
    CHECK(row.at("team.name").size() == 2);
    const Ran unknown = run({"list", "challenges", "--columns", "id,colour"});
    CHECK(unknown.code == 64);
    CHECK(unknown.out.empty());
    CHECK(unknown.err.find("colour") != std::string::npos);
    CHECK(unknown.err.find("tagline") != std::string::npos);
}

TEST_CASE("CSV has one line per row under the keys, verbatim")
{
    const Ran ran = run({"list", "challenges", "--format", "csv", "--columns",
                         "id,name,administrations,promotion.id"});
    CHECK(ran.out.starts_with("id,name,administrations,promotion.id\r\n"));
    CHECK(std::count(ran.out.begin(), ran.out.end(), '\n') == 132);
    CHECK(ran.out.find("\r\nbasegun,Basegun,Ministère de l’Intérieur ; Service central des armes "
                       "et explosifs,eig-5\r\n")
          != std::string::npos);
    const Ran whole = run({"list", "people", "--format", "csv"});
    CHECK(whole.out.starts_with("id,name,roles,discipline,promotions,challenges\r\n"));
}

TEST_CASE("A table is whole when it does not go to a terminal and says what it leaves out")
{
    const Ran ran = run({"list", "challenges", "--limit", "2"});
    CHECK(ran.code == 0);
    CHECK(std::count(ran.out.begin(), ran.out.end(), '\n') == 3);
    CHECK(ran.out.starts_with("Identifiant"));
    CHECK(ran.out.find("…") == std::string::npos);
    CHECK(ran.err.find("2 sur 131") != std::string::npos);
    const Ran none = run({"list", "challenges", "xyzzy"});
    CHECK(none.code == 0);
    CHECK(none.out.empty());
    CHECK(none.err.find("aucun résultat") != std::string::npos);
}
