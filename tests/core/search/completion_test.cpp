// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/completion.h"

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

/// The caret is where "|" stands.
std::vector<Completion> completions(std::string text, std::vector<std::string> recent = {},
                                    Language language = Language::French)
{
    CompletionRequest request;
    request.caret = text.find('|');
    request.text = text.erase(request.caret, 1);
    request.language = language;
    request.recent = std::move(recent);
    return completionsFor(request, engine());
}

std::vector<Completion> only(std::vector<Completion> all, CompletionKind kind)
{
    std::erase_if(all, [kind](const Completion &one) { return one.kind != kind; });
    return all;
}

std::vector<std::string> labels(const std::vector<Completion> &all)
{
    std::vector<std::string> names;
    for (const Completion &one : all)
        names.push_back(one.label);
    return names;
}

using Labels = std::vector<std::string>;

} // namespace

TEST_CASE("After a colon the values of the field are offered with counts, and as exclusions")
{
    const auto all = completions("arme ministère:in|");
    REQUIRE(all.size() >= 2);
    CHECK(all[0].kind == CompletionKind::Value);
    CHECK(all[0].label == "Intérieur");
    CHECK(all[0].count == 1);
    CHECK(all[0].matches == std::vector<TextRange>{{0, 2}});
    CHECK(all[0].text == "arme ministère:intérieur ");
    CHECK(all[0].caret == all[0].text.size());
    CHECK(all[1].kind == CompletionKind::Exclusion);
    CHECK(all[1].text == "arme -ministère:intérieur ");
    CHECK(all[1].detail == "-ministère:");
}

TEST_CASE("A value is completed inside a list, between other clauses and after a minus")
{
    const auto listed = only(completions("promotion:1,d| arme"), CompletionKind::Value);
    REQUIRE(labels(listed) == Labels{"DIG"});
    CHECK(listed[0].text == "promotion:1,dig arme");
    CHECK(listed[0].caret == 15);
    const auto excluded = completions("-thème:cul|");
    CHECK(only(excluded, CompletionKind::Exclusion).empty());
    CHECK(excluded.at(0).text == "-thème:culture ");
    CHECK(labels(only(completions("promotion:|"), CompletionKind::Value))
          == Labels{"EIG 1", "DIG", "EIG 5"});
    CHECK(only(completions("administration:dgp|"), CompletionKind::Value).size() == 1);
    // Challenges have no roles: those of people are offered.
    CHECK(labels(only(completions("rôle:ment|"), CompletionKind::Value)) == Labels{"Mentor"});
}

TEST_CASE("A word leads to fields, records and earlier searches, in both languages")
{
    const auto fields = only(completions("the|"), CompletionKind::FieldName);
    CHECK(labels(fields) == Labels{"thème:"});
    CHECK(fields[0].text == "thème:");
    CHECK(labels(only(completions("mini|", {}, Language::English), CompletionKind::FieldName))
          == Labels{"ministry:"});
    const auto records = only(completions("zo|"), CompletionKind::Record);
    REQUIRE(labels(records) == Labels{"Zoé Lenoir"});
    CHECK(records[0].record == RecordRef{EntityKind::Person, "zoe"});
    CHECK(records[0].matches == std::vector<TextRange>{{0, 2}});
    CHECK(records[0].text == "zo");
    const auto recent = only(completions("arm|", {"photo", "arme photo"}), CompletionKind::Recent);
    REQUIRE(labels(recent) == Labels{"arme photo"});
    CHECK(recent[0].count == 1);
}

TEST_CASE("An empty field offers the earlier searches, a phrase and a long text nothing")
{
    CHECK(labels(completions("|", {"a", "b", "c", "d"})) == Labels{"a", "b", "c"});
    CHECK(completions("\"arme|").empty());
    CHECK(completions(std::string(5000, 'a') + '|').empty());
    CHECK(completions("arme | photo").empty());
}

TEST_CASE("What is marked of a label is what was typed, letters of two included")
{
    const auto records = only(completions("oeu|"), CompletionKind::Record);
    REQUIRE(labels(records) == Labels{"Œuvres à l’École"});
    CHECK(records[0].matches == std::vector<TextRange>{{0, 3}}); // "Œu" is three bytes
}
