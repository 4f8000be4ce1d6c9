// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/catalogue.h"
#include "support/catch.h"
#include "support/sample_content.h"

using namespace eig;

namespace {

const Catalogue &sample()
{
    static const Catalogue catalogue(test::sampleContent());
    return catalogue;
}

} // namespace

TEST_CASE("A catalogue puts promotions, challenges, ministries and people in reading order")
{
    CHECK(sample().promotions()[1].id == "dig");
    CHECK(sample().challenges()[0].id == "journaux");
    CHECK(sample().challenges()[2].id == "armurier");
    CHECK(sample().ministries().back().isGroup);
    CHECK(sample().people().front().name == "Ali Étienne");
    CHECK(sample().programme().milestones.front().id == "cloture");
}

TEST_CASE("Records are found by identifier, unknown ones are not")
{
    CHECK(sample().challenge("armurier")->name == "Armurier");
    CHECK(sample().promotion("dig")->shortName == "DIG");
    CHECK(sample().ministry("culture"));
    CHECK(sample().administration("police"));
    CHECK(sample().person("zoe"));
    CHECK(sample().outcome("armurier-figure-1"));
    CHECK(sample().source("presse"));
    CHECK(sample().milestone("lancement"));
    CHECK(sample().theme("culture"));
    CHECK(sample().expertise("design"));
    CHECK(sample().discipline("design"));
    CHECK_FALSE(sample().challenge("nothing"));
    CHECK_FALSE(sample().person(""));
}

TEST_CASE("A challenge counts under its first host and the ministry or group of that host")
{
    CHECK(sample().ministryOf(*sample().challenge("oeuvres")).id == "culture");
    CHECK(sample().ministryOf(*sample().challenge("journaux")).id == "juridictions");
    CHECK(sample().hostOf(*sample().challenge("oeuvres")).id == "musees");
    CHECK(sample().promotionOf(*sample().challenge("oeuvres")).id == "dig");
}

TEST_CASE("People keep their role on each challenge")
{
    const auto roles = sample().participationsOf(*sample().person("max"));
    REQUIRE(roles.size() == 2);
    CHECK(roles[0].role == PersonRole::Mentor);
    CHECK(sample().participationsOf(*sample().person("zoe"))[1].discipline == "design");
}

TEST_CASE("Related challenges give their reasons, stated ones first")
{
    const auto related = sample().relatedTo(*sample().challenge("oeuvres"));
    REQUIRE(related.size() == 2);
    CHECK(related[0].challenge == "journaux");
    REQUIRE(related[0].relations.size() == 1);
    CHECK(related[0].relations[0]->kind == RelationKind::Continues);
    CHECK(related[1].challenge == "armurier");
    CHECK(related[1].sharedTeam == 1);
    CHECK(related[1].sharedMentors == 1);
    CHECK_FALSE(related[1].sameAdministration);
}

TEST_CASE("What is related to something outside the catalogue is kept apart")
{
    const auto outside = sample().outsideRelationsOf(*sample().challenge("armurier"));
    REQUIRE(outside.size() == 1);
    CHECK(outside[0]->to.name == "Projet jamais ouvert");
    CHECK(sample().outsideRelationsOf(*sample().challenge("oeuvres")).empty());
}

TEST_CASE("The outcomes of a challenge come in data order")
{
    const auto outcomes = sample().outcomesOf(*sample().challenge("armurier"));
    REQUIRE(outcomes.size() == 3);
    CHECK(outcomes[0]->value == 8043);
    CHECK(outcomes[2]->step == StepKind::Production);
    CHECK(sample().outcomesOf(*sample().challenge("journaux")).empty());
}

TEST_CASE("The steps of a challenge are oldest first, those without a date last")
{
    CatalogueContent content = test::sampleContent();
    for (const char *date : {"", "2021", "2022-06-02", "2021-03"}) {
        Outcome step = content.outcomes[2];
        step.id = std::string("step-") + date;
        step.date = PartialDate::parse(date);
        content.outcomes.push_back(step);
    }
    const Catalogue catalogue(content);
    std::vector<Id> ids;
    for (const Outcome *step : catalogue.stepsOf(*catalogue.challenge("armurier")))
        ids.push_back(step->id);
    CHECK(ids
          == std::vector<Id>{"step-2021", "step-2021-03", "armurier-step-1", "step-2022-06-02",
                             "step-"});
}
