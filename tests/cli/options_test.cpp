// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/options.h"

#include "support/catch.h"

using namespace eig;
using namespace eig::cli;

namespace {

using Words = std::vector<std::string>;

Options parse(std::vector<const char *> arguments)
{
    arguments.insert(arguments.begin(), "eig");
    return parseOptions(arguments, Language::English);
}

} // namespace

TEST_CASE("An argument with a hyphen that cannot be an option is a word of the query")
{
    CHECK(parse({"list", "défis", "-ministère:intérieur"}).words == Words{"-ministère:intérieur"});
    CHECK(parse({"search", "-promotion:1", "fraude"}).words == Words{"-promotion:1", "fraude"});
    CHECK(parse({"search", "fraude", "-fiscale"}).words == Words{"fraude", "-fiscale"});
    CHECK(parse({"facets", "people", "santé", "-hôpital", "--format", "json", "-promotion:1"}).words
          == Words{"santé", "-hôpital", "-promotion:1"});
    CHECK(parse({"--lang", "en", "search", "a", "--limit=3", "-(b OR c)"}).words
          == Words{"a", "-(b OR c)"});
    CHECK(parse({"search", "--", "-fraude", "--limit", "-h"}).words
          == Words{"-fraude", "--limit", "-h"});
    CHECK(parse({"search", "a", "-", "b"}).words == Words{"a", "-", "b"});
}

TEST_CASE("Options keep their meaning among the words of a query")
{
    const Options options = parse({"list", "défis", "santé", "-promotion:7", "--sort", "name",
                                   "--limit", "3", "--columns", "id", "--format", "csv"});
    CHECK(options.command == Command::List);
    CHECK(options.entity == "défis");
    CHECK(options.words == Words{"santé", "-promotion:7"});
    CHECK(options.sort == "name");
    CHECK(options.limit == "3");
    CHECK(options.columns == "id");
    CHECK(options.format == "csv");
    CHECK(options.error.empty());
    CHECK(parse({"search", "santé", "-h"}).help);
    CHECK(parse({"search", "santé", "--explain", "-hôpital"}).explain);
    CHECK(parse({"search", "santé", "--explain", "-hôpital"}).words == Words{"santé", "-hôpital"});
    CHECK(parse({"search", "santé", "--sort", "-name"}).words == Words{"santé"});
}

TEST_CASE("What may be an option that does not exist is refused")
{
    for (const std::vector<const char *> &arguments :
         {std::vector<const char *>{"search", "-fraude"},
          {"list", "-promotion:7"},
          {"search", "fraude", "-f", "json"},
          {"search", "fraude", "--colour"},
          {"search", "fraude", "--colour:red"},
          {"show", "challenge", "-x:y"},
          {"check", "a", "-xyz"}}) {
        INFO(arguments.back());
        CHECK_FALSE(parse(arguments).error.empty());
    }
    CHECK(parse({"search", "-fraude"}).error.find("after “--”") != std::string::npos);
    CHECK(parse({"search", "--colour"}).error.find("after “--”") == std::string::npos);
}

TEST_CASE("Words, identifiers and paths stay as they are, brackets and spaces included")
{
    CHECK(parse({"search", "[a,b]", " c", "  -d", "é"}).words == Words{"[a,b]", " c", "  -d", "é"});
    CHECK(parse({"check", " folder"}).words == Words{" folder"});
    CHECK(parse({"compile", "[a]", "-o", "[b,c].sqlite"}).output == "[b,c].sqlite");
    CHECK(parse({"--catalogue", "[x]", "check"}).catalogue == "[x]");
    CHECK(parse({"list", " -a"}).entity == " -a");
}

TEST_CASE("Help takes the name of a command or a topic")
{
    const Options options = parse({"help", "search"});
    CHECK(options.command == Command::Help);
    CHECK(options.words == Words{"search"});
    CHECK(commandNamed("search") == Command::Search);
    CHECK_FALSE(commandNamed("requête"));
}
