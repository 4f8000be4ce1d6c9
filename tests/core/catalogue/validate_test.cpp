// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/data_folder.h"
#include "support/catch.h"
#include "support/sample_content.h"

#include <functional>

using namespace eig;

namespace {

/// The problems found after one change to the valid sample.
std::vector<Problem> problemsAfter(const std::function<void(CatalogueContent &)> &change)
{
    CatalogueContent content = test::sampleContent();
    change(content);
    Problems problems;
    validate(content, problems);
    return problems.list();
}

void checkOne(const std::function<void(CatalogueContent &)> &change, ProblemCode code,
              const std::string &file, const std::string &entry, const std::string &field)
{
    const auto problems = problemsAfter(change);
    REQUIRE_FALSE(problems.empty());
    INFO(message(problems.front(), Language::English));
    CHECK(problems.size() == 1);
    CHECK(problems.front().code == code);
    CHECK(problems.front().file == file);
    CHECK(problems.front().entry == entry);
    CHECK(problems.front().field == field);
}

} // namespace

TEST_CASE("The sample content has no problem")
{
    CHECK(problemsAfter([](CatalogueContent &) {}).empty());
}

TEST_CASE("A reference that leads nowhere is named with its place")
{
    using Content = CatalogueContent;
    const auto unknown = ProblemCode::ReferenceUnknown;
    const std::string eig5 = "challenges/eig-5.json";
    checkOne([](Content &c) { c.challenges[0].themes = {"x"}; }, unknown, eig5, "armurier",
             "themes[0]");
    checkOne([](Content &c) { c.challenges[0].team[1].person = "x"; }, unknown, eig5, "armurier",
             "team[1].person");
    checkOne([](Content &c) { c.challenges[0].hosts[0].administration = "x"; }, unknown, eig5,
             "armurier", "hosts[0].administration");
    checkOne([](Content &c) { c.challenges[0].status->sources = {"x"}; }, unknown, eig5, "armurier",
             "status.sources[0]");
    checkOne([](Content &c) { c.challenges[0].hosts[0].administration = ""; }, unknown, eig5,
             "armurier", "hosts[0].administration");
    checkOne([](Content &c) { c.administrations[0].ministry = ""; }, unknown,
             "administrations.json", "police", "ministry");
    checkOne([](Content &c) { c.outcomes[0].challenge = ""; }, unknown, "outcomes.json",
             "armurier-figure-1", "challenge");
    checkOne([](Content &c) { c.outcomes[1].challenge = "x"; }, unknown, "outcomes.json",
             "armurier-output-1", "challenge");
    checkOne([](Content &c) { c.people[0].promotions = {"x"}; }, unknown, "people.json", "zoe",
             "promotions[0]");
    checkOne([](Content &c) { c.administrations[0].parent = "x"; }, unknown, "administrations.json",
             "police", "parent");
    checkOne([](Content &c) { c.relations[0].to.challenge = "x"; }, unknown, "relations.json",
             "suite", "to.challenge");
    checkOne([](Content &c) { c.promotions[0].citations["funding"] = {"x"}; }, unknown,
             "promotions.json", "eig-5", "citations.funding[0]");
    checkOne([](Content &c) { c.ministries[0].names[0].sources = {"x"}; }, unknown,
             "ministries.json", "interieur", "names[0].sources[0]");
    checkOne([](Content &c) { c.programme.milestones[0].promotion = "x"; }, unknown,
             "programme.json", "lancement", "promotion");
    checkOne([](Content &c) { c.programme.discrepancies[0].values[1].sources = {"x"}; }, unknown,
             "programme.json", "creation", "values[1].sources[0]");
}

TEST_CASE("A figure of a series is a whole number with a date")
{
    checkOne([](CatalogueContent &c) { c.programme.figures[0].value = "près de 90"; },
             ProblemCode::NumberInvalid, "programme.json", "total", "value");
    checkOne([](CatalogueContent &c) { c.programme.figures[0].asOf.reset(); },
             ProblemCode::FieldMissing, "programme.json", "total", "as_of");
}

TEST_CASE("Identifiers are slugs and stand once")
{
    checkOne([](CatalogueContent &c) { c.sources.push_back(c.sources[0]); },
             ProblemCode::IdentifierTwice, "sources.json", "fiche", "id");
    checkOne([](CatalogueContent &c) { c.programme.partners[0].id = "Etalab"; },
             ProblemCode::IdentifierInvalid, "programme.json", "Etalab", "id");
}

TEST_CASE("Every text is UTF-8 without controls, wherever it stands")
{
    const auto controls = ProblemCode::TextControls;
    const std::string bad = "a\xFF";
    checkOne([&](CatalogueContent &c) { c.challenges[0].place.town = bad; }, controls,
             "challenges/eig-5.json", "armurier", "place.town");
    checkOne([&](CatalogueContent &c) { c.administrations[0].acronym = "\x1B[31m"; }, controls,
             "administrations.json", "police", "acronym");
    checkOne(
        [&](CatalogueContent &c) {
            c.programme.figures[0].series.reset();
            c.programme.figures[0].value = bad;
        },
        controls, "programme.json", "total", "value");
    checkOne([&](CatalogueContent &c) { c.challenges[0].summaryEn = bad; }, controls,
             "challenges/eig-5.json", "armurier", "summary_en");
    checkOne([&](CatalogueContent &c) { c.challenges[0].built = bad; }, controls,
             "challenges/eig-5.json", "armurier", "built");
    checkOne([&](CatalogueContent &c) { c.promotions[0].news = bad; }, controls, "promotions.json",
             "eig-5", "news");
    checkOne([&](CatalogueContent &c) { c.ministries[0].portrait = bad; }, controls,
             "ministries.json", "interieur", "portrait");
    checkOne([&](CatalogueContent &c) { c.programme.story[1] = bad; }, controls, "programme.json",
             "", "story[1]");
    checkOne([&](CatalogueContent &c) { c.people[0].name = ""; }, ProblemCode::TextEmpty,
             "people.json", "zoe", "name");
}

TEST_CASE("Hosts and team members stand once, citations name a field that exists")
{
    checkOne([](CatalogueContent &c) { c.challenges[0].team[1].person = "zoe"; },
             ProblemCode::IdentifierTwice, "challenges/eig-5.json", "armurier", "team[1].person");
    checkOne(
        [](CatalogueContent &c) {
            c.challenges[0].hosts.push_back({"police", HostRole::Partner});
        },
        ProblemCode::IdentifierTwice, "challenges/eig-5.json", "armurier",
        "hosts[1].administration");
    checkOne([](CatalogueContent &c) { c.promotions[0].citations["funnel.aplicants"] = {"fiche"}; },
             ProblemCode::FieldUnknown, "promotions.json", "eig-5", "citations.funnel.aplicants");
    checkOne([](CatalogueContent &c) { c.relations[0].to.challenge = "journaux"; },
             ProblemCode::Contradiction, "relations.json", "suite", "to");
    checkOne(
        [](CatalogueContent &c) {
            c.promotions[0].windows[0].applications.end = PartialDate::parse("2020");
        },
        ProblemCode::DatesReversed, "promotions.json", "eig-5", "calendar.windows[0].applications");
}

TEST_CASE("Texts have limits and no control characters")
{
    checkOne([](CatalogueContent &c) { c.challenges[0].tagline = std::string(91, 'a'); },
             ProblemCode::TextTooLong, "challenges/eig-5.json", "armurier", "tagline");
    CHECK(problemsAfter([](CatalogueContent &c) {
              std::string tagline;
              for (int i = 0; i < 90; ++i)
                  tagline += "é";
              c.challenges[0].tagline = tagline;
          }).empty());
    checkOne([](CatalogueContent &c) { c.people[0].name = "a\u202Eb"; }, ProblemCode::TextControls,
             "people.json", "zoe", "name");
    checkOne([](CatalogueContent &c) { c.challenges[1].aliases = {"a "}; }, ProblemCode::TextEmpty,
             "challenges/dig.json", "oeuvres", "aliases[0]");
}

TEST_CASE("Addresses, dates and numbers are checked")
{
    checkOne([](CatalogueContent &c) { c.challenges[0].links[1].url = "javascript:1"; },
             ProblemCode::AddressInvalid, "challenges/eig-5.json", "armurier", "links[1].url");
    checkOne([](CatalogueContent &c) { c.promotions[0].term.end = PartialDate::parse("2020"); },
             ProblemCode::DatesReversed, "promotions.json", "eig-5", "calendar.term");
    checkOne([](CatalogueContent &c) { c.sources[2].published = PartialDate::parse("2027"); },
             ProblemCode::DatesReversed, "sources.json", "presse", "published");
    checkOne([](CatalogueContent &c) { c.promotions[0].order = 1; }, ProblemCode::NumberInvalid,
             "promotions.json", "eig-1", "order");
    checkOne([](CatalogueContent &c) { c.edition.date = *PartialDate::parse("2026"); },
             ProblemCode::DateInvalid, "edition.json", "", "date");
}

TEST_CASE("Fields that contradict each other are refused")
{
    checkOne([](CatalogueContent &c) { c.outcomes[1].step = StepKind::Award; },
             ProblemCode::Contradiction, "outcomes.json", "armurier-output-1", "step");
    checkOne([](CatalogueContent &c) { c.challenges[1].aim = "Les garder."; },
             ProblemCode::Contradiction, "challenges/dig.json", "oeuvres", "undocumented");
    checkOne(
        [](CatalogueContent &c) { c.challenges[1].undocumented.push_back(ChallengeText::Aim); },
        ProblemCode::IdentifierTwice, "challenges/dig.json", "oeuvres", "undocumented");
    checkOne(
        [](CatalogueContent &c) { c.ministries[0].names[0].until = PartialDate::parse("1860"); },
        ProblemCode::DatesReversed, "ministries.json", "interieur", "names[0]");
    checkOne([](CatalogueContent &c) { c.outcomes[1].value = 3; }, ProblemCode::Contradiction,
             "outcomes.json", "armurier-output-1", "value");
    checkOne([](CatalogueContent &c) { c.administrations[2].noMinistryReason.clear(); },
             ProblemCode::Contradiction, "administrations.json", "cour", "no_ministry_reason");
    checkOne([](CatalogueContent &c) { c.relations[0].to = {}; }, ProblemCode::Contradiction,
             "relations.json", "suite", "to");
    checkOne([](CatalogueContent &c) { c.challenges[2].hosts.clear(); }, ProblemCode::HostMissing,
             "challenges/eig-1.json", "journaux", "hosts");
    checkOne([](CatalogueContent &c) { c.challenges[2].hosts[0].role = HostRole::Partner; },
             ProblemCode::HostMissing, "challenges/eig-1.json", "journaux", "hosts[0].role");
}

TEST_CASE("A check stops at fifty problems")
{
    const auto problems = problemsAfter(
        [](CatalogueContent &c) { c.people[0].promotions.assign(80, "nowhere"); });
    CHECK(problems.size() == MaxProblems);
}
