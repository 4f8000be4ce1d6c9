// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/labels/period.h"
#include "core/timeline/timeline.h"
#include "support/bundled_catalogue.h"
#include "support/catch.h"
#include "support/sample_content.h"

#include <algorithm>
#include <set>

using namespace eig;

namespace {

const Timeline &bundledTimeline()
{
    static const Timeline timeline = timelineOf(test::bundled());
    return timeline;
}

std::vector<const TimelineItem *> itemsOf(const Timeline &timeline, const RecordRef &record)
{
    std::vector<const TimelineItem *> found;
    for (const TimelineItem &item : timeline.items) {
        if (item.record == record)
            found.push_back(&item);
    }
    return found;
}

PartialDate day(const char *iso) { return *PartialDate::parse(iso); }

/// Periods that a promotion stands with: each session where it called in several.
std::size_t periodCount(const Promotion &p)
{
    std::vector<Period> periods{p.callForProjects, p.challengeJury, p.term, {p.closingDate, {}}};
    if (p.windows.empty())
        periods.insert(periods.end(), {p.callForCandidates, p.entrepreneurJury});
    for (const CandidateWindow &window : p.windows)
        periods.insert(periods.end(), {window.applications, window.interviews});
    return static_cast<std::size_t>(
        std::count_if(periods.begin(), periods.end(),
                      [](const Period &period) { return period.start || period.end; }));
}

CatalogueContent withMilestones(std::vector<Milestone> milestones)
{
    CatalogueContent content = test::sampleContent();
    content.programme.milestones = std::move(milestones);
    content.programme.juries.clear();
    return content;
}

} // namespace

TEST_CASE("the timeline has every milestone once, in the row of its kind")
{
    const Programme &programme = test::bundled().programme();
    REQUIRE_FALSE(programme.milestones.empty());
    for (const Milestone &milestone : programme.milestones) {
        INFO(milestone.id);
        const auto found = itemsOf(bundledTimeline(), {EntityKind::Milestone, milestone.id});
        REQUIRE(found.size() == 1);
        CHECK(found.front()->at == milestone.date);
        CHECK(found.front()->titleIn(Language::French) == milestone.title);
        CHECK(found.front()->promotion == milestone.promotion);
        CHECK((found.front()->row == TimelineRow::Calls)
              == (milestone.kind == MilestoneKind::Call));
        CHECK((found.front()->row == TimelineRow::Juries)
              == (milestone.kind == MilestoneKind::Jury));
        CHECK((found.front()->row == TimelineRow::Evaluations)
              == (milestone.kind == MilestoneKind::Evaluation));
    }
}

TEST_CASE("the timeline counts what the catalogue has, and nothing twice")
{
    const Catalogue &catalogue = test::bundled();
    std::size_t stated = catalogue.programme().milestones.size();
    for (const Promotion &promotion : catalogue.promotions())
        stated += periodCount(promotion);
    std::size_t merged = 0;
    std::size_t juriesAlone = 0;
    std::set<std::string> seen;
    for (const TimelineItem &item : bundledTimeline().items) {
        const bool isCalendar = item.lasts
            || std::any_of(catalogue.promotions().begin(), catalogue.promotions().end(),
                           [&item](const Promotion &p) {
                               return p.id == item.promotion && p.closingDate == item.at
                                   && item.row == TimelineRow::Events;
                           });
        merged += isCalendar && item.record.kind == EntityKind::Milestone ? 1 : 0;
        juriesAlone += !isCalendar && item.record.kind == EntityKind::Promotion ? 1 : 0;
        seen.insert(item.title + item.at.iso());
    }
    CHECK(merged > 20);
    CHECK(bundledTimeline().items.size() == stated - merged + juriesAlone);
    CHECK(seen.size() == bundledTimeline().items.size());
}

TEST_CASE("every jury whose members are known is on the timeline")
{
    for (const Jury &jury : test::bundled().programme().juries) {
        INFO(jury.id);
        const auto &items = bundledTimeline().items;
        CHECK(std::any_of(items.begin(), items.end(), [&jury](const TimelineItem &item) {
            return item.row == TimelineRow::Juries && item.promotion == jury.promotion
                && std::find(item.sources.begin(), item.sources.end(), jury.sources.front())
                != item.sources.end()
                && item.at.year == jury.date->year;
        }));
    }
}

TEST_CASE("every promotion has its term on the timeline")
{
    for (const Promotion &promotion : test::bundled().promotions()) {
        const auto &items = bundledTimeline().items;
        const auto term = std::find_if(items.begin(), items.end(), [&](const TimelineItem &item) {
            return item.row == TimelineRow::Promotions && item.promotion == promotion.id;
        });
        REQUIRE(term != items.end());
        CHECK(term->record == RecordRef{EntityKind::Promotion, promotion.id});
        CHECK(term->period.start == promotion.term.start);
        CHECK(term->period.end == promotion.term.end);
    }
}

TEST_CASE("nothing stands on the timeline without a source, a title and a record")
{
    const Catalogue &catalogue = test::bundled();
    for (const TimelineItem &item : bundledTimeline().items) {
        INFO(item.title);
        CHECK_FALSE(item.title.empty());
        CHECK_FALSE(item.titleIn(Language::English).empty());
        REQUIRE_FALSE(item.sources.empty());
        for (const Id &source : item.sources)
            CHECK(catalogue.source(source) != nullptr);
        CHECK((item.record.kind == EntityKind::Promotion
                   ? catalogue.promotion(item.record.id) != nullptr
                   : catalogue.milestone(item.record.id) != nullptr));
    }
}

TEST_CASE("the timeline is in the order of its dates and keeps their precision")
{
    const auto &items = bundledTimeline().items;
    CHECK(std::is_sorted(items.begin(), items.end(),
                         [](const TimelineItem &a, const TimelineItem &b) { return a.at < b.at; }));
    CHECK(items.front().at.year == 2016);
    CHECK(bundledTimeline().first == day("2016-01"));
    const Timeline two = timelineOf(
        Catalogue(withMilestones({{"mois", day("2019-06"), "Mois", {}, {}, {"bilan"}, {}},
                                  {"annee", day("2019"), "Année", {}, {}, {"bilan"}, {}}})));
    const auto year = itemsOf(two, {EntityKind::Milestone, "annee"});
    REQUIRE(year.size() == 1);
    CHECK(year.front()->at == day("2019"));
    CHECK(whenText(*year.front(), Language::French) == "2019");
}

TEST_CASE("a milestone on the first day of a period of the calendar is that period")
{
    CatalogueContent content = withMilestones(
        {{"appel",
          day("2020-01-15"),
          "L’appel s’ouvre",
          {},
          "eig-1",
          {"bilan"},
          "The call opens",
          MilestoneKind::Call},
         {"autre", day("2020-01-16"), "Autre", {}, "eig-1", {"bilan"}, {}, MilestoneKind::Call},
         {"fete", day("2020-01-15"), "Fête", {}, "eig-1", {"bilan"}, {}, MilestoneKind::Event}});
    for (Promotion &promotion : content.promotions) {
        if (promotion.id == "eig-1")
            promotion.callForProjects = {day("2020-01-15"), day("2020-02-28")};
    }
    const Timeline timeline = timelineOf(Catalogue(std::move(content)));
    const auto call = itemsOf(timeline, {EntityKind::Milestone, "appel"});
    REQUIRE(call.size() == 1);
    CHECK(call.front()->period.end == day("2020-02-28"));
    CHECK(call.front()->titleIn(Language::English) == "The call opens");
    CHECK_FALSE(itemsOf(timeline, {EntityKind::Milestone, "autre"}).front()->lasts);
    CHECK_FALSE(itemsOf(timeline, {EntityKind::Milestone, "fete"}).front()->lasts);
}

TEST_CASE("what has no documented end says so")
{
    TimelineItem item;
    item.lasts = true;
    item.at = day("2017-01");
    item.period = {day("2017-01"), {}};
    item.statedMonths = 10;
    CHECK(whenText(item, Language::French)
          == "à partir de janvier 2017, 10 mois annoncés, fin non documentée");
    CHECK(whenText(item, Language::English)
          == "from January 2017, 10 months stated, end not documented");
    item.period = {day("2017-11-14"), day("2017-11-15")};
    CHECK(whenText(item, Language::French) == periodLabel(item.period, Language::French));
}

TEST_CASE("the members of a jury belong to the milestone of its day, or of its year")
{
    const Programme &programme = test::bundled().programme();
    std::set<Id> shown;
    for (const Milestone &milestone : programme.milestones) {
        const auto juries = juriesOf(programme, milestone);
        CHECK((juries.empty() || milestone.kind == MilestoneKind::Jury));
        for (const Jury *jury : juries) {
            CHECK(jury->promotion == milestone.promotion);
            shown.insert(jury->id);
        }
    }
    CHECK(shown.size() == programme.juries.size() - 1); // of promotion 1 the year alone is known
    CHECK_FALSE(shown.contains("eig-1-candidats"));
}

TEST_CASE("a programme without a date has an empty timeline that ends with the edition")
{
    CatalogueContent content = withMilestones({});
    for (Promotion &promotion : content.promotions) {
        promotion.callForProjects = promotion.challengeJury = promotion.callForCandidates = {};
        promotion.entrepreneurJury = promotion.term = {};
        promotion.windows.clear();
        promotion.closingDate.reset();
    }
    const Timeline timeline = timelineOf(Catalogue(std::move(content)));
    CHECK(timeline.items.empty());
    CHECK(timeline.first == day("2026-01"));
}
