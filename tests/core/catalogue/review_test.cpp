// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/review.h"

#include "core/catalogue/data_folder.h"
#include "support/catch.h"
#include "support/sample_content.h"

#include <algorithm>
#include <functional>
#include <set>

using namespace eig;

namespace {

using Content = CatalogueContent;

std::vector<Problem> reviewOf(const Content &content)
{
    Problems problems;
    validate(content, problems);
    for (const Problem &problem : problems.list())
        UNSCOPED_INFO(message(problem, Language::English));
    REQUIRE(problems.isEmpty());
    return review(Catalogue(content));
}

bool isSame(const Problem &a, const Problem &b)
{
    return a.code == b.code && a.file == b.file && a.entry == b.entry && a.field == b.field
        && a.value == b.value;
}

/// What a change of the sample adds to its review.
std::vector<Problem> addedBy(const std::function<void(Content &)> &change)
{
    Content content = test::sampleContent();
    const std::vector<Problem> before = reviewOf(content);
    change(content);
    std::vector<Problem> added = reviewOf(content);
    std::erase_if(added, [&before](const Problem &problem) {
        return std::any_of(before.begin(), before.end(),
                           [&](const Problem &old) { return isSame(old, problem); });
    });
    return added;
}

void checkOne(const std::function<void(Content &)> &change, const Problem &expected)
{
    const auto added = addedBy(change);
    INFO("expected: " << message(expected, Language::English));
    REQUIRE(added.size() == 1);
    INFO(message(added.front(), Language::English));
    CHECK(isSame(added.front(), expected));
}

const std::string Eig5 = "challenges/eig-5.json";

/// A text of so many words in one sentence.
std::string words(int count)
{
    std::string text = "Un";
    for (int i = 1; i < count; ++i)
        text += " mot";
    return text + '.';
}

std::string sentences(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += (text.empty() ? "" : " ") + std::string("Une phrase.");
    return text;
}

} // namespace

TEST_CASE("Each fault of typography is named where it stands")
{
    const auto tagline = [](const std::string &text) {
        return [text](Content &c) { c.challenges[0].tagline = text; };
    };
    using Code = ProblemCode;
    checkOne(tagline("l'arme"), {Code::QuoteStraight, Eig5, "armurier", "tagline", "l'arme"});
    checkOne(tagline("arme !"), {Code::NarrowSpaceMissing, Eig5, "armurier", "tagline", "arme !"});
    checkOne(tagline("une  arme"), {Code::SpaceTwice, Eig5, "armurier", "tagline", "une  arme"});
    checkOne(tagline("une , arme"),
             {Code::SpaceUnwanted, Eig5, "armurier", "tagline", "une , arme"});
    checkOne(tagline("arme..."), {Code::StopsThree, Eig5, "armurier", "tagline", "arme..."});
    checkOne(tagline("Etat"), {Code::CapitalUnaccented, Eig5, "armurier", "tagline", "Etat"});
    checkOne(tagline("2ème arme"), {Code::OrdinalWrong, Eig5, "armurier", "tagline", "2ème arme"});
}

TEST_CASE("Every text written for the catalogue is read, in its language")
{
    const std::string bad = "l'a";
    const auto check = [&bad](const std::function<void(Content &)> &change, const std::string &file,
                              const Id &entry, const std::string &field) {
        checkOne(change, {ProblemCode::QuoteStraight, file, entry, field, bad});
    };
    check([&](Content &c) { c.challenges[0].taglineEn = bad; }, Eig5, "armurier", "tagline_en");
    check([&](Content &c) { c.challenges[0].summaryEn = bad; }, Eig5, "armurier", "summary_en");
    check([&](Content &c) { c.challenges[0].aim = bad; }, Eig5, "armurier", "aim");
    check([&](Content &c) { c.challenges[0].built = bad; }, Eig5, "armurier", "built");
    check([&](Content &c) { c.challenges[1].problem = bad; }, "challenges/dig.json", "oeuvres",
          "problem");
    check([&](Content &c) { c.challenges[0].status->note = bad; }, Eig5, "armurier", "status.note");
    check([&](Content &c) { c.challenges[0].keywords = {bad}; }, Eig5, "armurier", "keywords[0]");
    const auto promotion = [&](std::string Promotion::*text, const std::string &field) {
        check([&](Content &c) { c.promotions[0].*text = bad; }, "promotions.json", "eig-5", field);
    };
    promotion(&Promotion::tagline, "tagline");
    promotion(&Promotion::taglineEn, "tagline_en");
    promotion(&Promotion::summaryEn, "summary_en");
    promotion(&Promotion::news, "news");
    promotion(&Promotion::ending, "ending");
    promotion(&Promotion::evaluation, "evaluation");
    promotion(&Promotion::funding, "funding");
    promotion(&Promotion::note, "note");
    check([&](Content &c) { c.promotions[0].discrepancies[0].comment = bad; }, "promotions.json",
          "eig-5-defis", "comment");
    check([&](Content &c) { c.ministries[0].summaryEn = bad; }, "ministries.json", "interieur",
          "summary_en");
    check([&](Content &c) { c.administrations[0].activity = bad; }, "administrations.json",
          "police", "activity");
    check([&](Content &c) { c.administrations[0].note = bad; }, "administrations.json", "police",
          "note");
    check([&](Content &c) { c.people[0].context = bad; }, "people.json", "zoe", "context");
    check([&](Content &c) { c.outcomes[1].title = bad; }, "outcomes.json", "armurier-output-1",
          "title");
    check([&](Content &c) { c.relations[0].note = bad; }, "relations.json", "suite", "note");
    checkOne([](Content &c) { c.programme.story[1] = "l'a oui"; },
             {ProblemCode::QuoteStraight, "programme.json", {}, "story[1]", "l'a oui"});
    check([&](Content &c) { c.programme.milestones[0].titleEn = bad; }, "programme.json",
          "lancement", "title_en");
    check([&](Content &c) { c.programme.milestones[0].detail = bad; }, "programme.json",
          "lancement", "detail");
    check([&](Content &c) { c.programme.partners[0].relation = bad; }, "programme.json", "etalab",
          "relation");
    check([&](Content &c) { c.programme.figures[0].label = bad; }, "programme.json", "total",
          "label");
    check([&](Content &c) { c.programme.objectives[0].text = bad; }, "programme.json", "objectives",
          "text");
    check([&](Content &c) { c.programme.discrepancies[0].values[1].note = bad; }, "programme.json",
          "creation", "values[1].note");
}

TEST_CASE("Texts of challenges have as many sentences as they may")
{
    using Code = ProblemCode;
    const auto text = [](std::string Challenge::*field, int count) {
        return [=](Content &c) { c.challenges[0].*field = sentences(count); };
    };
    CHECK(addedBy(text(&Challenge::problem, 2)).empty());
    CHECK(addedBy(text(&Challenge::problem, 4)).empty());
    CHECK(addedBy(text(&Challenge::aim, 1)).empty());
    CHECK(addedBy(text(&Challenge::aim, 3)).empty());
    CHECK(addedBy(text(&Challenge::built, 4)).empty());
    CHECK(addedBy(text(&Challenge::summaryEn, 1)).empty());
    checkOne(text(&Challenge::problem, 1),
             {Code::SentencesTooFew, Eig5, "armurier", "problem", "1"});
    checkOne(text(&Challenge::problem, 5),
             {Code::SentencesTooMany, Eig5, "armurier", "problem", "5"});
    checkOne(text(&Challenge::aim, 4), {Code::SentencesTooMany, Eig5, "armurier", "aim", "4"});
    checkOne(text(&Challenge::built, 5), {Code::SentencesTooMany, Eig5, "armurier", "built", "5"});
    checkOne(text(&Challenge::summaryEn, 2),
             {Code::SentencesTooMany, Eig5, "armurier", "summary_en", "2"});
    checkOne([](Content &c) { c.outcomes[2].title = sentences(2); },
             {Code::SentencesTooMany, "outcomes.json", "armurier-step-1", "title", "2"});
    checkOne([](Content &c) { c.administrations[0].activity = sentences(2); },
             {Code::SentencesTooMany, "administrations.json", "police", "activity", "2"});
}

TEST_CASE("Portraits and the story have as many words as they may")
{
    using Code = ProblemCode;
    const auto promotion = [](int count) {
        return [=](Content &c) { c.promotions[0].portrait = words(count); };
    };
    const auto ministry = [](int count) {
        return [=](Content &c) { c.ministries[1].portrait = words(count); };
    };
    const auto story = [](int count) {
        return [=](Content &c) { c.programme.story = {words(100), words(count - 100)}; };
    };
    CHECK(addedBy(promotion(80)).empty());
    CHECK(addedBy(promotion(150)).empty());
    CHECK(addedBy(ministry(40)).empty());
    CHECK(addedBy(ministry(80)).empty());
    CHECK(addedBy(story(250)).empty());
    CHECK(addedBy(story(350)).empty());
    checkOne(promotion(79), {Code::WordsTooFew, "promotions.json", "eig-5", "portrait", "79"});
    checkOne(promotion(151), {Code::WordsTooMany, "promotions.json", "eig-5", "portrait", "151"});
    checkOne(ministry(39), {Code::WordsTooFew, "ministries.json", "culture", "portrait", "39"});
    checkOne(ministry(81), {Code::WordsTooMany, "ministries.json", "culture", "portrait", "81"});
    checkOne(story(249), {Code::WordsTooFew, "programme.json", {}, "story", "249"});
    checkOne(story(351), {Code::WordsTooMany, "programme.json", {}, "story", "351"});
}

TEST_CASE("Facts without a source are named")
{
    const auto uncited = [](const std::function<void(Content &)> &change, const std::string &file,
                            const Id &entry, const std::string &field) {
        checkOne(change, {ProblemCode::Uncited, file, entry, field, {}});
    };
    uncited([](Content &c) { c.outcomes[0].sources.clear(); }, "outcomes.json", "armurier-figure-1",
            "sources");
    uncited([](Content &c) { c.outcomes[2].sources.clear(); }, "outcomes.json", "armurier-step-1",
            "sources");
    uncited([](Content &c) { c.challenges[0].sources.clear(); }, Eig5, "armurier", "sources");
    uncited([](Content &c) { c.challenges[0].status->sources.clear(); }, Eig5, "armurier",
            "status.sources");
    uncited([](Content &c) { c.promotions[0].funnel.heard = 3; }, "promotions.json", "eig-5",
            "funnel.heard");
    uncited([](Content &c) { c.promotions[0].sources.clear(); }, "promotions.json", "eig-5",
            "sources");
    uncited([](Content &c) { c.programme.milestones[0].sources.clear(); }, "programme.json",
            "lancement", "sources");
    uncited([](Content &c) { c.programme.juries[0].sources.clear(); }, "programme.json", "jury-1",
            "sources");
    uncited([](Content &c) { c.programme.partners[0].sources.clear(); }, "programme.json", "etalab",
            "sources");
    uncited([](Content &c) { c.programme.siblings[0].sources.clear(); }, "programme.json", "pif",
            "sources");
    uncited([](Content &c) { c.programme.figures[0].sources.clear(); }, "programme.json", "total",
            "sources");
    uncited([](Content &c) { c.programme.team[0].sources.clear(); }, "programme.json", "Ada Martin",
            "sources");
    uncited([](Content &c) { c.programme.objectives[0].sources.clear(); }, "programme.json",
            "objectives", "sources");
}

TEST_CASE("A disputed value without a source is named")
{
    using Code = ProblemCode;
    checkOne([](Content &c) { c.promotions[0].discrepancies[0].values[0].sources.clear(); },
             {Code::ValueUncited, "promotions.json", "eig-5-defis", "values[0]", {}});
    checkOne([](Content &c) { c.programme.discrepancies[0].values[1].sources.clear(); },
             {Code::ValueUncited, "programme.json", "creation", "values[1]", {}});
}

TEST_CASE("A figure of a text is one of a sourced fact of its challenge")
{
    const auto built = [](const std::string &text) {
        return [text](Content &c) { c.challenges[0].built = text; };
    };
    checkOne(built("Elle reconnaît 9\u202F000 armes."),
             {ProblemCode::FigureUnstated, Eig5, "armurier", "built", "9000"});
    checkOne(built("Elle en reconnaît 12,5 %."),
             {ProblemCode::FigureUnstated, Eig5, "armurier", "built", "12,5"});
    CHECK(addedBy(built("En 2022, elle reconnaît 8\u202F043 armes en 10 mois, avec 3 agents."))
              .empty());
    CHECK(addedBy([](Content &c) {
              c.outcomes[1].title = "Application de 500 pages";
              c.outcomes[0].value = 2;
              c.outcomes[0].unit = "millions d’armes";
              c.challenges[0].built = "Une application de 500 pages et 2 millions d’armes.";
          }).empty());
}

TEST_CASE("A step without a date and a source that nothing cites are named")
{
    checkOne([](Content &c) { c.outcomes[2].date.reset(); },
             {ProblemCode::StepUndated, "outcomes.json", "armurier-step-1", "date", {}});
    checkOne(
        [](Content &c) {
            c.sources.push_back(c.sources[0]);
            c.sources.back().id = "oubli";
        },
        {ProblemCode::SourceUnused, "sources.json", "oubli", {}, {}});
}

TEST_CASE("Addresses that are not https are named, with the reason where there is one")
{
    const std::string plain = "http://example.org/a";
    const auto check = [&](const std::function<void(Content &)> &change, const std::string &file,
                           const Id &entry, const std::string &field) {
        checkOne(change, {ProblemCode::AddressPlain, file, entry, field, plain});
    };
    check([&](Content &c) { c.sources[0].url = plain; }, "sources.json", "fiche", "url");
    check([&](Content &c) { c.administrations[0].website = plain; }, "administrations.json",
          "police", "website");
    check([&](Content &c) { c.challenges[0].links[1].url = plain; }, Eig5, "armurier",
          "links[1].url");
    check([&](Content &c) { c.challenges[0].status->url = plain; }, Eig5, "armurier", "status.url");
    check([&](Content &c) { c.outcomes[1].url = plain; }, "outcomes.json", "armurier-output-1",
          "url");
    checkOne(
        [&](Content &c) {
            c.sources[0].url = plain;
            c.edition.plainAddresses.push_back({plain, "Le site n’a pas de certificat."});
        },
        {ProblemCode::AddressExplained, "sources.json", "fiche", "url",
         plain + " (Le site n’a pas de certificat.)"});
    checkOne(
        [&](Content &c) {
            c.edition.plainAddresses.push_back({plain, "Oubli."});
        },
        {ProblemCode::AddressUnused, "edition.json", {}, "plain_addresses", plain});
}

TEST_CASE("Records that look alike are named once, the later one with the other")
{
    const auto person = [](const std::string &name) {
        return [name](Content &c) {
            c.people.push_back(c.people[0]);
            c.people.back().id = "zz";
            c.people.back().name = name;
        };
    };
    const Problem twice{ProblemCode::PersonTwice, "people.json", "zz", "name", "zoe"};
    for (const char *name : {"Zoe Lenoir", "LENOIR Zoé", "Zoé Lenoire"})
        checkOne(person(name), twice);
    CHECK(addedBy(person("Zoé Lemoine")).empty());
    CHECK(addedBy(person("Léa Lenoir")).empty());
    const auto administration = [](const std::string &name, const std::string &acronym,
                                   const std::string &alias) {
        return [=](Content &c) {
            c.administrations.push_back(c.administrations[0]);
            c.administrations.back().id = "zz";
            c.administrations.back().name = name;
            c.administrations.back().acronym = acronym;
            c.administrations.back().aliases = {alias};
        };
    };
    const Problem same{ProblemCode::AdministrationTwice, "administrations.json", "zz", "name",
                       "police"};
    checkOne(administration("Direction de la Police", "XYZ", "Autre"), same);
    checkOne(administration("Directions de la polices", "XYZ", "Autre"), same);
    checkOne(administration("Service de garde", "DGPN", "Autre"), same);
    checkOne(administration("Service de garde", "XYZ", "DIRECTION DE LA POLICE"), same);
    checkOne(administration("Police nationale", "XYZ", "Autre"), same);
    // A spelling met in the sources may stand for two.
    CHECK(addedBy(administration("Service de garde", "XYZ", "police nationale")).empty());
    CHECK(addedBy(administration("Service de garde", "DGPX", "Autre")).empty());
}

TEST_CASE("Every code of a problem has a name for machines, a sentence and a weight of its own")
{
    std::set<std::string_view> keys;
    for (int code = 0; code <= static_cast<int>(ProblemCode::CatalogueTooLarge); ++code) {
        const auto problem = static_cast<ProblemCode>(code);
        CHECK(keys.insert(keyOf(problem)).second);
        CHECK(message({problem, "f", {}, {}, {}}, Language::French).size() > 6);
        CHECK(message({problem, "f", {}, {}, {}}, Language::English).size() > 6);
    }
    CHECK(severityOf(ProblemCode::Uncited) == Severity::Error);
    CHECK(severityOf(ProblemCode::NarrowSpaceMissing) == Severity::Error);
    CHECK(severityOf(ProblemCode::WordsTooMany) == Severity::Error);
    CHECK(severityOf(ProblemCode::WordsTooFew) == Severity::Warning);
    CHECK(severityOf(ProblemCode::ValueUncited) == Severity::Warning);
    CHECK(severityOf(ProblemCode::FigureUnstated) == Severity::Note);
    CHECK(severityOf(ProblemCode::PersonTwice) == Severity::Warning);
    CHECK(severityOf(ProblemCode::AddressExplained) == Severity::Note);
}
