// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/layout/place.h"
#include "documents/layout/strips.h"
#include "support/catch.h"

using namespace eig::layout;
using eig::test::smallPage;
using eig::test::strip;

namespace {

std::vector<std::size_t> countsOf(const std::vector<Page> &pages)
{
    std::vector<std::size_t> counts;
    for (const Page &page : pages)
        counts.push_back(page.size());
    return counts;
}

using Counts = std::vector<std::size_t>;

} // namespace

TEST_CASE("strips fill a page, then the next one")
{
    const std::vector<StripBand> bands{{{strip(60), strip(50), strip(50), strip(51)}}};
    const std::vector<Page> pages = placeBands(bands, smallPage());
    CHECK(countsOf(pages) == Counts{2, 1, 1});
    CHECK(pages[0][1].y == 60);
    CHECK(pages[1][0].y == 10);
}

TEST_CASE("a heading goes to the next page with what it announces")
{
    const std::vector<StripBand> bands{{{strip(90), strip(15, true), strip(10)}}};
    CHECK(countsOf(placeBands(bands, smallPage())) == Counts{1, 2});
}

TEST_CASE("the space above a strip is left out at the top of a page")
{
    const std::vector<StripBand> bands{{{strip(100, false, 5), strip(20, false, 7)}}};
    const std::vector<Page> pages = placeBands(bands, smallPage());
    REQUIRE(countsOf(pages) == Counts{1, 1});
    CHECK(pages[0][0].y == 0);
    CHECK(pages[1][0].y == 10);
}

TEST_CASE("strips kept together that are taller than a page are cut rather than lost")
{
    const std::vector<StripBand> bands{
        {{strip(60, true), strip(60, true), strip(60, true), strip(60)}}};
    const std::vector<Page> pages = placeBands(bands, smallPage());
    CHECK(countsOf(pages) == Counts{1, 1, 1, 1});
}

TEST_CASE("columns start side by side and the next band under the longest")
{
    const std::vector<StripBand> bands{
        {{strip(20)}}, {{strip(30)}, {strip(10), strip(40)}}, {{strip(5)}}};
    const std::vector<Page> pages = placeBands(bands, smallPage());
    REQUIRE(countsOf(pages) == Counts{5});
    CHECK(pages[0][1].y == 20);
    CHECK(pages[0][2].y == 20);
    CHECK(pages[0][4].y == 70);
}

TEST_CASE("columns go to the next page together when one of them cannot start")
{
    const std::vector<StripBand> bands{{{strip(80)}}, {{strip(20)}, {strip(40)}}};
    const std::vector<Page> pages = placeBands(bands, smallPage());
    REQUIRE(countsOf(pages) == Counts{1, 2});
    CHECK(pages[1][0].y == pages[1][1].y);
}

TEST_CASE("the next band starts on the page where the longest column ends")
{
    const std::vector<StripBand> bands{{{strip(80), strip(80)}, {strip(10)}}, {{strip(5)}}};
    const std::vector<Page> pages = placeBands(bands, smallPage());
    REQUIRE(countsOf(pages) == Counts{2, 2});
    CHECK(pages[1][1].y == 90);
}

TEST_CASE("no band gives no page") { CHECK(placeBands({}, smallPage()).empty()); }
