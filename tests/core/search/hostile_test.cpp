// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/labels/query_labels.h"
#include "core/labels/query_notes.h"
#include "core/search/completion.h"
#include "core/search/oracle/hostile_texts.h"
#include "core/search/oracle/soundness.h"
#include "core/search/search.h"
#include "core/text/utf8.h"
#include "support/bundled_catalogue.h"
#include "support/catch.h"
#include "support/slowdown.h"

#include <chrono>
#include <fstream>

using namespace eig;

namespace {

constexpr std::chrono::seconds HangLimit{10};

const SearchEngine &engine()
{
    static const SearchEngine shared{test::bundled()};
    return shared;
}

/// Every long text of the catalogue one after the other.
const std::string &longText()
{
    static const std::string text = [] {
        std::string all;
        for (const Challenge &challenge : engine().catalogue().challenges())
            all += challenge.name + ' ' + challenge.problem + ' ' + challenge.aim + '\n';
        return all.substr(0, 100'000);
    }();
    return text;
}

std::string problemOfHits(const Query &query, EntityKind kind)
{
    const SearchResult result = engine().run(kind, query);
    if (result.hits.empty())
        return {};
    const MatchReason reason = engine().explain(kind, query, result.hits.front());
    if (!isValidUtf8(reason.excerpt) || !isValidUtf8(reason.term))
        return "the reason is not UTF-8";
    return test::problemOf(reason.excerpt, reason.marks);
}

std::string problemOfNotes(const ParsedQuery &parsed)
{
    std::vector<QueryNote> notes = engine().notesOn(parsed.query);
    notes.insert(notes.end(), parsed.notes.begin(), parsed.notes.end());
    for (const QueryNote &note : notes) {
        for (const Language language : {Language::French, Language::English}) {
            const std::string text = noteText(note, language);
            if (text.empty() || !isValidUtf8(text))
                return "a note is empty or not UTF-8";
        }
    }
    for (const NearSpelling &near : engine().nearSpellings(parsed.query)) {
        if (near.count == 0 || near.word.empty())
            return "a near spelling gives nothing";
    }
    return {};
}

std::string problemOfCompletions(const std::string &text)
{
    for (const std::size_t caret :
         {std::size_t{0}, text.size() / 3, text.size() / 2, text.size()}) {
        const CompletionRequest request{
            text, caret, EntityKind::Challenge, Language::French, {text}};
        for (const Completion &one : completionsFor(request, engine())) {
            if (one.caret > one.text.size())
                return "the caret of a completion is beyond its text";
            if (isValidUtf8(text) && !(isValidUtf8(one.text) && isValidUtf8(one.label)))
                return "a completion is not UTF-8";
            if (std::string problem = test::problemOf(one.label, one.matches); !problem.empty())
                return "completion " + one.label + ": " + problem;
        }
    }
    return {};
}

std::string problemOfWords(const Query &query)
{
    for (const Language language : {Language::French, Language::English}) {
        if (!isValidUtf8(queryText(query, engine(), EntityKind::Challenge, language))
            || !isValidUtf8(querySentence(query, engine(), EntityKind::Challenge, language)))
            return "the query in words is not UTF-8";
    }
    return {};
}

/// Everything a window does with what is typed.
std::string problemOfAll(const std::string &text)
{
    const ParsedQuery parsed = parseQuery(text);
    std::string problem = test::problemOf(text, parsed);
    for (int kind = 0; kind <= static_cast<int>(EntityKind::Programme) && problem.empty(); ++kind)
        problem = problemOfHits(parsed.query, static_cast<EntityKind>(kind));
    if (problem.empty())
        problem = problemOfNotes(parsed);
    if (problem.empty())
        problem = problemOfCompletions(text);
    if (problem.empty())
        problem = problemOfWords(parsed.query);
    const Highlighter highlighter = engine().highlighter(parsed.query);
    for (const std::string &marked : {longText(), text}) {
        if (problem.empty())
            problem = test::problemOf(marked, highlighter.rangesIn(marked));
    }
    return problem;
}

void check(const std::vector<test::HostileText> &texts)
{
    for (const test::HostileText &hostile : texts) {
        INFO(hostile.name);
        const auto begin = std::chrono::steady_clock::now();
        CHECK(problemOfAll(hostile.text) == std::string());
        const auto took = std::chrono::steady_clock::now() - begin;
        if (test::Slowdown == 1)
            CHECK(took < HangLimit);
    }
}

/// Pages of memory in use.
std::size_t residentPages()
{
    std::ifstream file("/proc/self/statm");
    std::size_t all = 0;
    std::size_t resident = 0;
    file >> all >> resident;
    return resident;
}

} // namespace

TEST_CASE("Texts as long as is read are searched, marked and completed in time")
{
    check(test::longTexts());
}

TEST_CASE("Ten thousand clauses, values, alternatives and parentheses are searched in time")
{
    check(test::crowdedTexts());
}

TEST_CASE("Bytes and characters that no text should have do no harm anywhere in a query")
{
    check(test::brokenTexts());
}

TEST_CASE("What other languages take for signs is searched as text")
{
    check(test::foreignTexts());
}

TEST_CASE("Absurd bounds and values find what they find and say so")
{
    check(test::absurdValues());
}

TEST_CASE("Hostile queries leave no memory behind")
{
    const std::vector<test::HostileText> crowded = test::crowdedTexts();
    const auto round = [&](std::size_t number) {
        const std::string &text = crowded[number % crowded.size()].text;
        const Query query = parseQuery(text).query;
        return engine().run(EntityKind::Challenge, query).hits.size()
            + engine().highlighter(query).rangesIn("arme").size();
    };
    constexpr std::size_t Rounds = 200;
    constexpr std::size_t WarmUp = 60;
    std::size_t found = 0;
    for (std::size_t i = 0; i < WarmUp; ++i)
        found += round(i);
    const std::size_t before = residentPages();
    for (std::size_t i = 0; i < Rounds; ++i)
        found += round(i);
    CHECK(found > 0);
    REQUIRE(before > 0);
    // Less than what 200 leaks of one such text would take. The sanitizers keep what is freed.
    constexpr std::size_t MostPages = 2'048;
    const std::size_t after = residentPages();
    INFO(before << " pages before, " << after << " after");
    CHECK((test::Slowdown > 1 || after < before + MostPages));
}
