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
    CHECK(gaps.size() == 6);
    CHECK(gaps["team"] == std::vector<Id>{"journaux"});
    CHECK(gaps["mentor"] == std::vector<Id>{"journaux"});
    CHECK(gaps["text"] == std::vector<Id>{"journaux", "armurier"});
    CHECK(gaps["outcome"] == std::vector<Id>{"journaux", "oeuvres"});
    CHECK(gaps["status"] == std::vector<Id>{"journaux", "oeuvres"});
    CHECK(gaps["independent_source"] == std::vector<Id>{"journaux", "oeuvres"});
}
