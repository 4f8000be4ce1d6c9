// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/booklet.h"
#include "documents/booklet_plan.h"
#include "documents/pdf_places.h"
#include "documents/pdf_probe.h"
#include "documents/real_catalogue.h"
#include "support/catch.h"

#include <algorithm>
#include <clocale>
#include <map>
#include <set>

using namespace eig;
using namespace eig::test;

namespace {

using Challenges = std::vector<const Challenge *>;

Booklet compose(const Challenges &challenges, const BookletOptions &options = {})
{
    auto booklet = composeBooklet(realCatalogue(), challenges, options);
    REQUIRE(booklet);
    REQUIRE(*booklet);
    return std::move(**booklet);
}

Challenges some(std::size_t count)
{
    Challenges challenges = allChallenges(realCatalogue());
    challenges.resize(count);
    return challenges;
}

std::string plain(const std::string &text) { return withSingleSpaces(withPlainSpaces(text)); }

/// The whole catalogue as one booklet, composed once for each order.
const PdfPlaces &wholeBooklet(BookletOrder order)
{
    static std::map<BookletOrder, PdfPlaces> all;
    if (const auto found = all.find(order); found != all.end())
        return found->second;
    BookletOptions options;
    options.order = order;
    const Booklet booklet = compose(allChallenges(realCatalogue()), options);
    const PdfProbe probe(booklet.file.bytes);
    CHECK(probe.isSound());
    CHECK(contains(probe.run("pdfinfo"), "Tagged:          yes"));
    return all.emplace(order, PdfPlaces(booklet.file.bytes)).first->second;
}

/// The page whose text is the sheet of this challenge: its first one.
std::size_t pageOfSheet(const PdfPlaces &places, const Challenge &challenge)
{
    const std::string head = plain(realCatalogue().promotionOf(challenge).shortName
                                   + " Fiche défi Entrepreneurs d’intérêt général " + challenge.name
                                   + ' ');
    for (std::size_t page = 1; page <= places.pages(); ++page) {
        if (contains(places.text(page), head))
            return page;
    }
    return 0;
}

/// The text of the contents, all its pages together.
std::string contentsOf(const PdfPlaces &places)
{
    std::string text;
    for (std::size_t page = places.pageOf("Sommaire"); page < places.pageOf("Lire ce livret");
         ++page)
        text += places.text(page);
    return text;
}

/// The number printed after these words, looked for from a place on, which moves behind it; 0 when
/// there is none.
std::size_t numberAfter(const std::string &text, const std::string &words, std::size_t &from)
{
    for (std::size_t at = text.find(words + ' ', from); at != std::string::npos;
         at = text.find(words + ' ', at + 1)) {
        std::size_t number = 0;
        std::size_t end = at + words.size() + 1;
        for (; end < text.size() && text[end] >= '0' && text[end] <= '9'; ++end)
            number = number * 10 + static_cast<std::size_t>(text[end] - '0');
        if (number > 0) {
            from = end;
            return number;
        }
    }
    return 0;
}

} // namespace

TEST_CASE("the contents print for every sheet the page it stands on, in the order of the booklet")
{
    const BookletOrder order = GENERATE(from_range(testedOrders()));
    const PdfPlaces &places = wholeBooklet(order);
    const std::string contents = contentsOf(places);
    INFO(contents);
    std::size_t from = 0;
    std::size_t before = 0;
    std::size_t seen = 0;
    for (const Challenge *challenge : booklet::challengesOf(booklet::sectionsOf(
             realCatalogue(), allChallenges(realCatalogue()), order, Language::French))) {
        INFO(challenge->id);
        const std::size_t page = pageOfSheet(places, *challenge);
        std::string entry = plain(challenge->name);
        if (order != BookletOrder::Promotion)
            entry = plain(realCatalogue().promotionOf(*challenge).shortName) + ' ' + entry;
        CHECK(numberAfter(contents, entry, from) == page);
        CHECK(page > before);
        before = page;
        ++seen;
    }
    CHECK(seen == realCatalogue().challenges().size());
}

TEST_CASE("every entry of the outline of a booklet leads to the page with its title")
{
    const PdfPlaces &places = wholeBooklet(BookletOrder::Ministry);
    REQUIRE(places.outline().size() > realCatalogue().challenges().size());
    std::set<std::string> found;
    for (const PdfPlace &entry : places.outline()) {
        INFO(entry.text);
        REQUIRE(entry.page > 0);
        CHECK(contains(places.text(entry.page) + ' ', plain(entry.text)));
        found.insert(entry.text);
    }
    for (const Challenge &challenge : realCatalogue().challenges())
        CHECK(found.count(challenge.name) == 1);
    for (const Ministry &ministry : realCatalogue().ministries()) {
        const bool isThere = std::any_of(
            realCatalogue().challenges().begin(), realCatalogue().challenges().end(),
            [&](const Challenge &one) { return &realCatalogue().ministryOf(one) == &ministry; });
        CHECK((found.count(ministry.name) == 1) == isThere);
    }
}

namespace {

/// The contents have the short names of ministries, their pages the whole ones.
std::string fullName(const std::string &name)
{
    for (const Ministry &ministry : realCatalogue().ministries()) {
        if (plain(ministry.shortName) == name)
            return plain(ministry.name);
    }
    return name;
}

} // namespace

TEST_CASE("every line of the contents leads to the page it says and that has its title")
{
    const BookletOrder order = GENERATE(from_range(testedOrders()));
    const PdfPlaces &places = wholeBooklet(order);
    const std::size_t first = places.pageOf("Sommaire");
    const std::size_t end = places.pageOf("Lire ce livret");
    std::size_t count = 0;
    for (std::size_t page = first; page < end; ++page) {
        for (const PdfPlace &link : places.links(page)) {
            INFO(link.text);
            REQUIRE(link.page > 0);
            const std::string number = ", page " + std::to_string(link.page);
            const std::string said = plain(link.text);
            REQUIRE(said.ends_with(number));
            const std::string title = fullName(said.substr(0, said.size() - number.size()));
            CHECK(std::any_of(places.outline().begin(), places.outline().end(),
                              [&](const PdfPlace &entry) {
                                  return entry.page == link.page && plain(entry.text) == title;
                              }));
            ++count;
        }
    }
    CHECK(count >= realCatalogue().challenges().size() + 3);
}

TEST_CASE("every link to a source stays within the sheet it stands on")
{
    const PdfPlaces &places = wholeBooklet(BookletOrder::Ministry);
    std::set<std::size_t> starts{places.pages() + 1};
    for (const PdfPlace &entry : places.outline()) {
        if (entry.level <= 1)
            starts.insert(entry.page);
    }
    std::size_t count = 0;
    for (std::size_t page = 1; page <= places.pages(); ++page) {
        for (const PdfPlace &link : places.links(page)) {
            if (!link.text.starts_with("source "))
                continue;
            INFO(page << ": " << link.text);
            CHECK(link.page >= page);
            CHECK(link.page < *starts.upper_bound(page));
            ++count;
        }
    }
    CHECK(count > 500);
}

TEST_CASE("a challenge named on the sheet of another one leads to its own")
{
    const PdfPlaces &places = wholeBooklet(BookletOrder::Ministry);
    std::map<std::string, std::set<std::size_t>> sheets;
    for (const Challenge &challenge : realCatalogue().challenges())
        sheets[challenge.name].insert(pageOfSheet(places, challenge));
    std::size_t count = 0;
    for (std::size_t page = 1; page <= places.pages(); ++page) {
        for (const PdfPlace &link : places.links(page)) {
            const auto sheet = sheets.find(link.text);
            if (sheet == sheets.end())
                continue;
            INFO(page << ": " << link.text);
            CHECK(sheet->second.count(link.page) == 1);
            ++count;
        }
    }
    CHECK(count > 50);
}

TEST_CASE("the index of a booklet gives for people and administrations the pages of their sheets")
{
    const PdfPlaces &places = wholeBooklet(BookletOrder::Ministry);
    const std::size_t first = places.pageOf("Index");
    REQUIRE(first > 0);
    std::string index;
    std::set<std::size_t> pages;
    for (std::size_t page = first; page <= places.pages(); ++page) {
        index += places.text(page);
        for (const PdfPlace &link : places.links(page))
            pages.insert(link.page);
    }
    for (const Challenge &challenge : realCatalogue().challenges()) {
        INFO(challenge.id);
        CHECK(pages.count(pageOfSheet(places, challenge)) == 1);
        for (const TeamMember &member : challenge.team)
            CHECK(contains(index, plain(realCatalogue().person(member.person)->name)));
    }
}

TEST_CASE("a booklet says its scope, its number of challenges, its edition and its licence")
{
    BookletOptions options;
    options.scope = "Défis de la promotion EIG 1";
    const std::size_t count = GENERATE(1U, 3U);
    const Booklet booklet = compose(some(count), options);
    const PdfPlaces places(booklet.file.bytes);
    CHECK(places.pages() == static_cast<std::size_t>(booklet.file.pages));
    for (const std::string words : {"Les défis EIG", "Défis de la promotion EIG 1",
                                    "Édition du 24 novembre 2026", "Licence Ouverte 2.0"}) {
        INFO(words);
        CHECK(contains(places.text(1), words));
    }
    CHECK(contains(places.text(1), count == 1 ? "1 défi " : "3 défis "));
    for (const Challenge *challenge : some(count))
        CHECK(pageOfSheet(places, *challenge) > 0);
    // Beside the counts of these, those of the whole catalogue.
    CHECK(contains(places.text(places.pageOf("Le programme en chiffres")), "Tout le catalogue"));
}

TEST_CASE("a booklet is in English from the cover to the index")
{
    BookletOptions options;
    options.language = Language::English;
    const PdfPlaces places(compose(some(3), options).file.bytes);
    for (const char *title : {"The EIG challenges", "Contents", "How to read this booklet",
                              "The programme in figures", "Index"})
        CHECK(places.pageOf(title) > 0);
    CHECK(contains(places.text(1), "Every challenge of the catalogue"));
    CHECK(contains(places.text(places.pageOf("Contents")), "3 challenges, by ministry"));
}

TEST_CASE("a booklet without a challenge is refused")
{
    const auto booklet = composeBooklet(realCatalogue(), {}, {});
    REQUIRE_FALSE(booklet);
    CHECK(booklet.error().code == ErrorCode::UnknownRecord);
    CHECK(bookletFileName(realCatalogue(), 131) == "eig-livret-131-defis-2026-11-24.pdf");
}

TEST_CASE("a booklet has the same bytes for the same input, in every locale")
{
    const std::string first = compose(some(3)).file.bytes;
    for (const char *locale : {"C", "fr_FR.UTF-8", "tr_TR.UTF-8"}) {
        INFO(locale);
        REQUIRE(std::setlocale(LC_ALL, locale));
        const std::string bytes = compose(some(3)).file.bytes;
        std::setlocale(LC_ALL, "C");
        CHECK(bytes == first);
    }
    Challenges reversed = some(3);
    std::reverse(reversed.begin(), reversed.end());
    CHECK(compose(reversed).file.bytes == first);
    BookletOptions later;
    later.creationTime = 1'800'000'000;
    CHECK(compose(some(3), later).file.bytes != first);
}

TEST_CASE("the progress of a booklet goes up to its total and names each challenge")
{
    std::vector<BookletStep> steps;
    const Challenges challenges = some(3);
    const auto booklet = composeBooklet(realCatalogue(), challenges, {},
                                        [&](const BookletStep &step) {
                                            steps.push_back(step);
                                            return true;
                                        });
    REQUIRE(booklet);
    REQUIRE(steps.size() > 20);
    std::set<std::string> names;
    std::set<std::size_t> ranks;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        CHECK(steps[i].total == steps.front().total);
        CHECK(steps[i].done <= steps[i].total);
        CHECK(steps[i].sheets == 3);
        if (i > 0)
            CHECK(steps[i].done >= steps[i - 1].done);
        names.insert(steps[i].name);
        if (steps[i].sheet > 0)
            ranks.insert(steps[i].sheet);
    }
    CHECK(steps.back().done == steps.back().total);
    CHECK(ranks == std::set<std::size_t>{1, 2, 3});
    for (const Challenge *challenge : challenges)
        CHECK(names.count(challenge->name) == 1);
    CHECK(names.count("Sommaire") == 1);
}

TEST_CASE("a booklet cancelled at any step leaves nothing, and the next one is whole")
{
    const std::string whole = compose(some(2)).file.bytes;
    std::size_t steps = 0;
    REQUIRE(composeBooklet(realCatalogue(), some(2), {}, [&](const BookletStep &) {
        ++steps;
        return true;
    }));
    REQUIRE(steps > 20);
    for (std::size_t last = 1; last <= steps; last += 3) {
        INFO(last);
        std::size_t asked = 0;
        const auto booklet = composeBooklet(realCatalogue(), some(2), {},
                                            [&](const BookletStep &) { return ++asked < last; });
        REQUIRE(booklet);
        CHECK_FALSE(booklet->has_value());
        CHECK(asked == last);
    }
    CHECK(compose(some(2)).file.bytes == whole);
}

TEST_CASE("a booklet notes the sheets that have next to nothing, and no other")
{
    CHECK(compose(some(2)).notes.empty());
    Challenge bare = *some(1).front();
    bare.links.clear();
    bare.team.clear();
    const Booklet booklet = compose({&bare});
    REQUIRE(booklet.notes.size() == 1);
    CHECK(booklet.notes.front().name == bare.name);
    CHECK(booklet.notes.front().text == "sans page officielle, sans équipe connue");
}
