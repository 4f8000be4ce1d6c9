// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/coverage.h"
#include "support/catch.h"
#include "support/sample_content.h"

#include <map>

using namespace eig;

TEST_CASE("Coverage names the challenges that lack something")
{
    std::map<std::string_view, std::vector<Id>> gaps;
    for (const GapCount &count : coverageOf(Catalogue(test::sampleContent()))) {
        CHECK_FALSE(label(count.gap).fr.empty());
        CHECK_FALSE(label(count.gap).en.empty());
        gaps[keyOf(count.gap)] = count.challenges;
    }
    CHECK(gaps.size() == 15);
    CHECK(gaps["team"] == std::vector<Id>{"journaux"});
    CHECK(gaps["mentor"] == std::vector<Id>{"journaux"});
    CHECK(gaps["text"] == std::vector<Id>{"journaux", "armurier"});
    CHECK(gaps["outcome"] == std::vector<Id>{"journaux", "oeuvres"});
    CHECK(gaps["problem"] == std::vector<Id>{"journaux", "armurier"});
    CHECK(gaps["aim"] == std::vector<Id>{"journaux", "oeuvres", "armurier"});
    CHECK(gaps["built"] == std::vector<Id>{"journaux", "oeuvres", "armurier"});
    CHECK(gaps["built_statement"] == std::vector<Id>{"journaux", "armurier"});
    CHECK(gaps["trail"] == std::vector<Id>{"journaux", "oeuvres"});
    CHECK(gaps["status_date"] == std::vector<Id>{"journaux", "oeuvres"});
    CHECK(gaps["keywords"] == std::vector<Id>{"journaux", "oeuvres"});
    CHECK(gaps["tagline_en"] == std::vector<Id>{"journaux", "oeuvres"});
    CHECK(gaps["summary_en"] == std::vector<Id>{"journaux", "oeuvres"});
    CHECK(gaps["status"] == std::vector<Id>{"journaux", "oeuvres"});
    CHECK(gaps["independent_source"] == std::vector<Id>{"journaux", "oeuvres"});
}

TEST_CASE("Coverage is counted by promotion, in the order of promotions")
{
    const auto coverage = coverageOf(Catalogue(test::sampleContent()));
    CHECK(coverage.front().gap == Gap::Team);
    CHECK(coverage.front().byPromotion == std::vector<std::size_t>{1, 0, 0});
    for (const GapCount &count : coverage) {
        if (count.gap == Gap::Aim)
            CHECK(count.byPromotion == std::vector<std::size_t>{1, 1, 1});
    }
}

TEST_CASE("A step without a date and a status without one do not count")
{
    CatalogueContent content = test::sampleContent();
    content.outcomes[2].date.reset();
    content.challenges[0].status->asOf.reset();
    for (const GapCount &count : coverageOf(Catalogue(content))) {
        if (count.gap == Gap::Trail || count.gap == Gap::StatusDate)
            CHECK(count.challenges.size() == 3);
    }
}

TEST_CASE("Coverage of the other records names those that lack a text")
{
    CatalogueContent content = test::sampleContent();
    content.promotions[0].ending.clear();
    std::map<std::string, FieldCoverage> fields;
    for (FieldCoverage &field : recordCoverageOf(Catalogue(content)))
        fields[std::string(keyOf(field.entity)) + '.' + std::string(field.field)] = field;
    CHECK(fields.size() == 10);
    CHECK(fields["promotion.portrait"].records == 3);
    CHECK(fields["promotion.portrait"].missing.empty());
    CHECK(fields["promotion.ending"].missing == std::vector<Id>{"eig-5"});
    CHECK(fields["ministry.portrait"].missing == std::vector<Id>{"culture", "juridictions"});
    CHECK(fields["milestone.title_en"].missing == std::vector<Id>{"cloture"});
    // Only an administration with two challenges or more needs a word on what it does.
    CHECK(fields["administration.activity"].records == 0);
    content.challenges[1].hosts[0].administration = "cour";
    for (const FieldCoverage &field : recordCoverageOf(Catalogue(content))) {
        if (field.entity == EntityKind::Administration)
            CHECK(field.missing == std::vector<Id>{"cour"});
    }
}

TEST_CASE("Independent sources are those of neither the programme nor the project")
{
    CatalogueContent content = test::sampleContent();
    const auto before = independentSourcesOf(Catalogue(content));
    REQUIRE(before.size() == 1);
    CHECK(before.front().challenge == "armurier");
    CHECK(before.front().sources == SourceIds{"presse"});
    content.sources[2].kind = SourceKind::Project;
    CHECK(independentSourcesOf(Catalogue(content)).empty());
}
