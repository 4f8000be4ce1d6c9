// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/oracle/naive_catalogue.h"
#include "core/search/oracle/random_ask.h"
#include "core/search/oracle/random_catalogue.h"
#include "core/search/oracle/soundness.h"
#include "core/search/search.h"
#include "support/catch.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <iterator>

using namespace eig;

namespace {

constexpr std::size_t QueriesPerCatalogue = 50;
constexpr std::array Facets{Field::Promotion, Field::Ministry, Field::Theme};

std::uint64_t numberFrom(const char *variable, std::uint64_t otherwise)
{
    const char *text = std::getenv(variable);
    std::uint64_t number = otherwise;
    if (text)
        std::from_chars(text, text + std::string_view(text).size(), number);
    return number;
}

/// The same records twice: read one by one, and indexed.
struct Subject {
    explicit Subject(const CatalogueContent &content) : naive(content), engine(Catalogue(content))
    {
    }

    [[nodiscard]] std::set<Id> idsOf(const SearchResult &result) const
    {
        std::set<Id> ids;
        for (const Hit &hit : result.hits)
            ids.insert(engine.catalogue().challenges()[hit.index].id);
        return ids;
    }

    test::NaiveCatalogue naive;
    SearchEngine engine;
};

std::string differenceOf(const std::set<Id> &expected, const std::set<Id> &found)
{
    std::vector<Id> differing;
    std::set_symmetric_difference(expected.begin(), expected.end(), found.begin(), found.end(),
                                  std::back_inserter(differing));
    if (differing.empty())
        return {};
    return differing.front() + (found.contains(differing.front()) ? " is" : " is not") + " found";
}

std::string differenceOf(const test::NaiveCatalogue::Counts &expected, const Facet &facet)
{
    test::NaiveCatalogue::Counts counted;
    for (const FacetValue &value : facet.values) {
        if (value.count > 0)
            counted[value.value] = value.count;
    }
    const auto [one, other] = std::mismatch(expected.begin(), expected.end(), counted.begin(),
                                            counted.end());
    if (one == expected.end() && other == counted.end())
        return {};
    const Id id = other == counted.end() || (one != expected.end() && one->first < other->first)
        ? one->first
        : other->first;
    const auto in = [&id](const auto &counts) {
        const auto at = counts.find(id);
        return std::to_string(at == counts.end() ? 0 : at->second);
    };
    return "facet value " + id + " has " + in(counted) + " records instead of " + in(expected);
}

/// What is wrong with the answer to a question; nothing if it is right.
std::string problemOf(const Subject &subject, const test::Ask &ask, const std::string &text)
{
    const ParsedQuery parsed = parseQuery(text);
    if (std::string problem = test::problemOf(text, parsed); !problem.empty())
        return problem;
    const SearchResult result = subject.engine.run(EntityKind::Challenge, parsed.query);
    const std::set<Id> found = subject.idsOf(result);
    if (std::string problem = differenceOf(subject.naive.found(ask), found); !problem.empty())
        return problem;
    for (const Field field : Facets) {
        const auto facet = std::find_if(result.facets.begin(), result.facets.end(),
                                        [field](const Facet &one) { return one.field == field; });
        const auto expected = subject.naive.facet(ask, field);
        const std::string problem = facet == result.facets.end()
            ? differenceOf(expected, Facet{field, {}})
            : differenceOf(expected, *facet);
        if (!problem.empty())
            return problem;
    }
    const Query canonical = parseQuery(toText(parsed.query)).query;
    const SearchResult again = subject.engine.run(EntityKind::Challenge, canonical);
    const std::string problem = differenceOf(found, subject.idsOf(again));
    return problem.empty() ? problem : "the canonical text finds others: " + problem;
}

std::string writtenWith(const test::Ask &ask, std::uint64_t seed)
{
    test::Dice dice(seed);
    return test::written(ask, dice);
}

/// The smallest question that still has a wrong answer, with the answer.
std::string smallestProblem(const Subject &subject, test::Ask ask, std::uint64_t seed)
{
    for (bool isSmaller = true; isSmaller;) {
        isSmaller = false;
        for (const test::Ask &less : test::smaller(ask)) {
            if (!problemOf(subject, less, writtenWith(less, seed)).empty()) {
                ask = less;
                isSmaller = true;
                break;
            }
        }
    }
    const std::string text = writtenWith(ask, seed);
    return text + "\n  canonical: " + toText(parseQuery(text).query) + "\n  "
        + problemOf(subject, ask, text);
}

struct Tally {
    std::size_t queries = 0;
    std::size_t selective = 0; ///< found some records and not others
    std::size_t groups = 0;
    std::size_t facets = 0; ///< a facet has to ignore something
    std::vector<std::string> problems;
};

void ask(const Subject &subject, std::uint64_t seed, Tally &tally)
{
    test::Dice dice(seed);
    const test::Ask ask = test::randomAsk(subject.naive, dice);
    const std::string text = writtenWith(ask, seed);
    const std::size_t found = subject.naive.found(ask).size();
    ++tally.queries;
    tally.selective += found > 0 && found < subject.naive.records().size() ? 1 : 0;
    tally.groups += std::any_of(ask.parts.begin(), ask.parts.end(),
                                [](const test::Ask &part) { return part.isGroup(); })
        ? 1
        : 0;
    tally.facets += ask.kind == test::Ask::Kind::All
            && std::any_of(ask.parts.begin(), ask.parts.end(),
                           [](const test::Ask &part) {
                               return std::find(Facets.begin(), Facets.end(), part.field)
                                   != Facets.end();
                           })
        ? 1
        : 0;
    if (!problemOf(subject, ask, text).empty())
        tally.problems.push_back("seed " + std::to_string(seed) + ": " + text
                                 + "\n  smallest: " + smallestProblem(subject, ask, seed));
}

} // namespace

// EIG_QUERIES: how many; EIG_SEED: where to begin, as printed with a failure.
TEST_CASE("Random queries find the records, and the counts, that reading one by one finds")
{
    const std::uint64_t queries = numberFrom("EIG_QUERIES", 20'000);
    const std::uint64_t asked = numberFrom("EIG_SEED", 0);
    const std::uint64_t first = asked - asked % QueriesPerCatalogue;
    constexpr std::size_t MostProblems = 5;
    Tally tally;
    for (std::uint64_t seed = first; seed < first + queries; seed += QueriesPerCatalogue) {
        test::Dice dice(seed);
        const Subject subject(test::randomContent(dice));
        for (std::uint64_t i = 0; i < QueriesPerCatalogue; ++i) {
            if (tally.problems.size() < MostProblems)
                ask(subject, seed + i, tally);
        }
    }
    for (const std::string &problem : tally.problems)
        FAIL_CHECK(problem);
    CHECK(tally.queries >= queries);
    CHECK(tally.selective * 3 > tally.queries);
    CHECK(tally.groups * 5 > tally.queries);
    CHECK(tally.facets * 8 > tally.queries);
}
