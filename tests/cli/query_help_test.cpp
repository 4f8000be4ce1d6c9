// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "bundled/bundled_catalogue.h"
#include "cli/query_help.h"
#include "cli/render/visible.h"
#include "cli/tool.h"
#include "core/search/fields.h"
#include "core/search/search.h"
#include "core/text/typography.h"
#include "support/catch.h"

#include <regex>
#include <sstream>

using namespace eig;
using namespace eig::test;

namespace {

std::string onOneLine(const std::string &text)
{
    return std::regex_replace(text, std::regex("\\s+"), " ");
}

constexpr Language Languages[] = {Language::French, Language::English};

const SearchEngine &engine()
{
    static const SearchEngine shared = [] {
        auto opened = Catalogue::fromBytes(bundledCatalogue(), "bundled");
        REQUIRE(opened);
        return SearchEngine(*opened);
    }();
    return shared;
}

std::vector<std::string> linesOf(const std::string &page)
{
    std::vector<std::string> lines;
    std::istringstream stream(page);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

/// Whether some line holds all of the texts.
bool hasLine(const std::string &page, const std::vector<std::string> &texts)
{
    for (const std::string &line : linesOf(page)) {
        bool all = true;
        for (const std::string &text : texts)
            all = all && line.find(text) != std::string::npos;
        if (all)
            return true;
    }
    return false;
}

/// Everything on the page that can be tried.
std::vector<std::string> queriesOf(Language language)
{
    std::vector<std::string> queries;
    for (const auto &examples : {queryRules(), queryExamples()}) {
        for (const QueryExample &example : examples)
            queries.push_back(example.query.in(language));
    }
    for (const FieldInfo &field : fieldTable())
        queries.push_back(field.example.in(language));
    return queries;
}

} // namespace

TEST_CASE("The page on queries shows every field with both names, its sense and its example")
{
    for (const Language language : Languages) {
        const std::string page = cli::queryHelp(language);
        for (const FieldInfo &field : fieldTable()) {
            INFO(field.name.en);
            CHECK(hasLine(page,
                          {std::string(field.name.fr), std::string(field.name.en),
                           field.example.in(language)}));
        }
    }
}

TEST_CASE("The page on queries shows every rule and every example")
{
    for (const Language language : Languages) {
        const std::string page = cli::queryHelp(language);
        for (const std::string &query : queriesOf(language)) {
            INFO(query);
            CHECK(hasLine(page, {query}));
        }
    }
    CHECK(queryRules().size() >= 10);
    CHECK(queryExamples().size() >= 8);
}

TEST_CASE("Every query of the page is understood without a note and finds a record")
{
    for (const Language language : Languages) {
        for (const std::string &query : queriesOf(language)) {
            INFO(query);
            const ParsedQuery parsed = parseQuery(query);
            CHECK(parsed.notes.empty());
            CHECK(engine().notesOn(parsed.query).empty());
            std::size_t count = 0;
            for (const EntityResult &result : engine().searchEach(parsed.query))
                count += result.hits.size();
            CHECK(count > 0);
        }
    }
}

TEST_CASE("Every rule and example narrows the list of challenges, in both languages alike")
{
    const std::size_t all = engine().count(EntityKind::Challenge, {});
    for (const auto &examples : {queryRules(), queryExamples()}) {
        for (const QueryExample &example : examples) {
            INFO(example.query.fr << " / " << example.query.en);
            const auto count = [](std::string_view query) {
                return engine().count(EntityKind::Challenge, parseQuery(query).query);
            };
            CHECK(count(example.query.fr) > 0);
            CHECK(count(example.query.fr) < all);
            CHECK(count(example.query.fr) == count(example.query.en));
        }
    }
}

TEST_CASE("The page on queries keeps to its width and to the typographic rules")
{
    for (const Language language : Languages) {
        for (const std::string &line : linesOf(cli::queryHelp(language))) {
            INFO(line);
            CHECK(cli::displayWidth(line) <= 96);
        }
        for (const auto &examples : {queryRules(), queryExamples()}) {
            for (const QueryExample &example : examples) {
                const std::string meaning = example.meaning.in(language);
                INFO(meaning);
                CHECK(
                    (language == Language::French ? frenchFaults(meaning) : englishFaults(meaning))
                        .empty());
            }
        }
    }
}

TEST_CASE("Help is reached by the names of its topics, in both languages")
{
    for (const std::string topic : {"query", "requête", "Requete", "requêtes", "queries"}) {
        INFO(topic);
        CHECK(run({"help", topic}).out == cli::queryHelp(Language::French));
        CHECK(run({"help", topic, "--lang", "en"}).out == cli::queryHelp(Language::English));
    }
    CHECK(run({"help"}).out == run({"--help"}).out);
    CHECK(run({"help", "search"}).out == run({"search", "--help"}).out);
    const Ran unknown = run({"help", "weather"});
    CHECK(unknown.code == 64);
    CHECK(unknown.out.empty());
    CHECK(unknown.err.find("weather") != std::string::npos);
    for (const std::string command : {"list", "search", "facets", "export"}) {
        INFO(command);
        CHECK(onOneLine(run({command, "--help"}).out).find("eig help requête")
              != std::string::npos);
        CHECK(onOneLine(run({command, "--help", "--lang", "en"}).out).find("eig help query")
              != std::string::npos);
    }
}

TEST_CASE("The commands at the end of the page work as they are shown")
{
    for (const Language language : Languages) {
        int tried = 0;
        for (const std::string &line : linesOf(cli::queryHelp(language))) {
            const std::string start = "  eig search ";
            if (!line.starts_with(start))
                continue;
            ++tried;
            const std::string shell = std::string(EIG_TOOL) + " search " + line.substr(start.size())
                + " >/dev/null 2>&1";
            INFO(shell);
            CHECK(std::system(shell.c_str()) == 0);
        }
        CHECK(tried == 2);
    }
}
