// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
// The bundled edition holds what the programme's record holds. These figures are facts about the
// programme (131 challenges in eight promotions), not about the code.
#include "bundled/bundled_catalogue.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/coverage.h"
#include "core/catalogue/review.h"
#include "support/catch.h"

#include <map>
#include <set>

using namespace eig;

namespace {

const Catalogue &bundled()
{
    static const Catalogue catalogue = [] {
        auto opened = Catalogue::fromBytes(bundledCatalogue(), "bundled");
        REQUIRE(opened);
        return *opened;
    }();
    return catalogue;
}

} // namespace

TEST_CASE("The bundled edition is complete")
{
    CHECK(bundled().promotions().size() == 8);
    CHECK(bundled().administrations().size() == 95);
    CHECK(bundled().challenges().size() == 131);
    CHECK(bundled().people().size() == 442);
    CHECK(bundled().programme().milestones.size() == 88);
    CHECK(bundled().programme().juries.size() == 8);
    CHECK(bundled().programme().partners.size() == 27);
    CHECK(bundled().programme().siblings.size() == 13);
    CHECK(bundled().programme().figures.size() == 68);
    CHECK(bundled().programme().discrepancies.size() == 11);
    std::size_t ministries = 0;
    for (const Ministry &ministry : bundled().ministries())
        ministries += ministry.isGroup ? 0 : 1;
    CHECK(ministries == 17);
}

TEST_CASE("Each promotion has its challenges, in chronological order")
{
    std::map<Id, int> counts;
    for (const Challenge &challenge : bundled().challenges())
        ++counts[challenge.promotion];
    std::vector<int> inOrder;
    for (const Promotion &promotion : bundled().promotions())
        inOrder.push_back(counts[promotion.id]);
    CHECK(inOrder == std::vector<int>{9, 13, 15, 17, 17, 15, 14, 31});
    CHECK(bundled().promotions()[3].id == "dig");
}

TEST_CASE("Every challenge has a host, a tagline, an official page and sources")
{
    for (const Challenge &challenge : bundled().challenges()) {
        INFO(challenge.id);
        CHECK_FALSE(challenge.hosts.empty());
        CHECK_FALSE(challenge.tagline.empty());
        CHECK_FALSE(challenge.sources.empty());
        REQUIRE_FALSE(challenge.links.empty());
        CHECK(challenge.links.front().kind == LinkKind::Official);
        CHECK_FALSE(bundled().ministryOf(challenge).name.empty());
    }
}

TEST_CASE("No figure, status or milestone stands without a source")
{
    for (const Outcome &outcome : bundled().outcomes()) {
        INFO(outcome.id);
        CHECK_FALSE(outcome.sources.empty());
    }
    for (const Challenge &challenge : bundled().challenges()) {
        INFO(challenge.id);
        CHECK((!challenge.status || !challenge.status->sources.empty()));
    }
    for (const Milestone &milestone : bundled().programme().milestones) {
        INFO(milestone.id);
        CHECK_FALSE(milestone.sources.empty());
    }
    for (const Promotion &promotion : bundled().promotions()) {
        INFO(promotion.id);
        CHECK(promotion.citations.count("funnel.recruited") == 1);
    }
}

TEST_CASE("The bundled edition tells of each challenge the problem, the aim and what was built")
{
    std::map<Gap, std::size_t> missing;
    for (const GapCount &gap : coverageOf(bundled()))
        missing[gap.gap] = gap.challenges.size();
    CHECK(missing[Gap::Problem] <= 2);
    CHECK(missing[Gap::Aim] <= 2);
    CHECK(missing[Gap::BuiltStatement] == 0);
    CHECK(missing[Gap::TaglineEn] == 0);
    CHECK(missing[Gap::SummaryEn] == 0);
    CHECK(independentSourcesOf(bundled()).size() >= 60);
}

TEST_CASE("The bundled edition is small and has no error to correct")
{
    CHECK(bundledCatalogue().size() < 4'000'000);
    for (const Problem &problem : review(bundled())) {
        INFO(message(problem, Language::English));
        CHECK(severityOf(problem.code) != Severity::Error);
    }
}

TEST_CASE("Related challenges never name themselves and always resolve")
{
    for (const Challenge &challenge : bundled().challenges()) {
        INFO(challenge.id);
        std::set<Id> seen;
        for (const RelatedChallenge &related : bundled().relatedTo(challenge)) {
            CHECK(related.challenge != challenge.id);
            CHECK(bundled().challenge(related.challenge) != nullptr);
            CHECK(seen.insert(related.challenge).second);
        }
    }
}
