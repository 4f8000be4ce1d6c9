// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/promotion_facts.h"
#include "core/labels/labels.h"
#include "support/bundled_catalogue.h"
#include "support/catch.h"
#include "support/sample_content.h"

#include <algorithm>

using namespace eig;

namespace {

const Promotion &promotion(const Id &id)
{
    const Promotion *found = test::bundled().promotion(id);
    REQUIRE(found != nullptr);
    return *found;
}

std::vector<StatedFigure> figures(const Catalogue &catalogue, const Promotion &of)
{
    return figuresOf(catalogue, of, Language::French);
}

Promotion known()
{
    Promotion promotion;
    promotion.id = "eig-5";
    promotion.funnel.proposed = 42;
    promotion.funnel.selected = 15;
    promotion.funnel.applicants = 170;
    promotion.funnel.recruited = 32;
    promotion.durationMonths = 10;
    promotion.citations = {{"funnel.selected", {"bilan"}}};
    return promotion;
}

} // namespace

TEST_CASE("a figure of a promotion says what it is a part of, with its sources")
{
    const Catalogue catalogue{CatalogueContent{}};
    const auto list = figures(catalogue, known());
    REQUIRE(list.size() == 3);
    CHECK(list[0].value == "15");
    CHECK(list[0].beside == "sur 42 projets proposés");
    CHECK(list[0].sources == SourceIds{"bilan"});
    CHECK(list[1].value == "32");
    CHECK(list[2].beside == "mois");
    CHECK(figuresOf(catalogue, known(), Language::English)[1].beside == "of 170 applications");
}

TEST_CASE("a figure that changes or is missing changes the strip")
{
    const Catalogue catalogue{CatalogueContent{}};
    Promotion changed = known();
    changed.funnel.recruited = 33;
    changed.funnel.proposed.reset();
    changed.durationMonths.reset();
    const auto list = figures(catalogue, changed);
    REQUIRE(list.size() == 2);
    CHECK(list[0].beside.empty());
    CHECK(list[1].value == "33");
}

TEST_CASE("without a number selected the challenges carried out are stated")
{
    const Catalogue catalogue{CatalogueContent{}};
    Promotion first = known();
    first.funnel.selected.reset();
    first.funnel.challenges = 9;
    const auto list = figures(catalogue, first);
    CHECK(list.front().value == "9");
    CHECK(list.front().beside.empty());
}

TEST_CASE("figures evaluated later fill the strip, the latest first, at most five in all")
{
    CatalogueContent content;
    for (const char *date : {"2020-01-17", "2021-03", "2019"}) {
        ProgrammeFigure figure;
        figure.id = std::string("f") + date;
        figure.label = std::string("Mesuré ") + date;
        figure.value = "10";
        figure.unit = "%";
        figure.asOf = PartialDate::parse(date);
        figure.promotion = "eig-5";
        content.programme.figures.push_back(figure);
    }
    content.programme.figures[2].promotion = "eig-1";
    const auto list = figures(Catalogue(content), known());
    REQUIRE(list.size() == 5);
    CHECK(list[3].what.starts_with("Mesuré 2021-03"));
    CHECK(list[3].value == "10\u202F%");
    CHECK(list[3].isFrench);
    CHECK(list[4].what.starts_with("Mesuré 2020-01-17"));
}

TEST_CASE("every figure on the page of a promotion has a source")
{
    for (const Promotion &one : test::bundled().promotions()) {
        for (const StatedFigure &figure : figures(test::bundled(), one)) {
            INFO(one.id << ' ' << figure.what);
            CHECK_FALSE(figure.sources.empty());
            CHECK_FALSE(figure.value.empty());
        }
        CHECK(figures(test::bundled(), one).size() <= MostFigures);
    }
}

TEST_CASE("the steps of a promotion are those with a date, the closing before the end")
{
    const auto steps = stepsOf(promotion("eig-3"));
    REQUIRE(steps.size() == 7);
    CHECK(steps.front().kind == PromotionStepKind::CallForProjects);
    CHECK(steps[5].kind == PromotionStepKind::Closing);
    CHECK(steps[6].kind == PromotionStepKind::End);
    for (const PromotionStep &step : steps)
        CHECK_FALSE(step.sources.empty());
    CHECK(stepsOf(Promotion{}).empty());
}

TEST_CASE("a closing event after the end of the term stands after it")
{
    Promotion late;
    late.term = {PartialDate::parse("2019-01"), PartialDate::parse("2019-10")};
    late.closingDate = PartialDate::parse("2019-11-12");
    CHECK(stepsOf(late).back().kind == PromotionStepKind::Closing);
    late.term.end = PartialDate::parse("2019-11");
    CHECK(stepsOf(late).back().kind == PromotionStepKind::End);
}

TEST_CASE("the steps of every promotion begin one after the other")
{
    for (const Promotion &one : test::bundled().promotions()) {
        const auto steps = stepsOf(one);
        REQUIRE_FALSE(steps.empty());
        for (std::size_t i = 1; i < steps.size(); ++i) {
            REQUIRE(steps[i].dates.start);
            INFO(one.id << ' ' << label(steps[i].kind).fr);
            CHECK(steps[i].dates.start->year >= steps[i - 1].dates.start->year);
        }
    }
}
