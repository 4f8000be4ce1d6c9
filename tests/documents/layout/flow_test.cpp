// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/layout/place.h"
#include "documents/layout/strips.h"
#include "support/catch.h"

using namespace eig::layout;
using eig::test::smallPage;
using eig::test::strip;

namespace {

StripBand flowing(Strips strips)
{
    StripBand band;
    band.columns.push_back(std::move(strips));
    band.flow = {200};
    return band;
}

} // namespace

TEST_CASE("a flow fills the columns of a page, then those of the next")
{
    const std::vector<StripBand> bands{
        {{strip(30)}},
        flowing({strip(70), strip(70), strip(90), strip(50), strip(40)}),
        {{strip(5)}}};
    const std::vector<Page> pages = placeBands(bands, smallPage());
    REQUIRE(pages.size() == 2);
    REQUIRE(pages[0].size() == 3);
    CHECK(pages[0][1].x == 0);
    CHECK(pages[0][1].y == 30);
    CHECK(pages[0][2].x == 200);
    CHECK(pages[0][2].y == 30);
    REQUIRE(pages[1].size() == 4);
    CHECK(pages[1][0].x == 0);
    CHECK(pages[1][0].y == 10);
    CHECK(pages[1][1].x == 200);
    CHECK(pages[1][2].x == 200);
    CHECK(pages[1][2].y == 60);
    CHECK(pages[1][3].y == 100); // under the longest column
    CHECK(pages[1][3].x == 0);
}

TEST_CASE("the columns of a flow begin at one height and keep chains whole")
{
    const std::vector<StripBand> bands{
        {{strip(20)}}, flowing({strip(50, false, 8), strip(20, true, 8), strip(40)})};
    const std::vector<Page> pages = placeBands(bands, smallPage());
    REQUIRE(pages.size() == 1);
    REQUIRE(pages[0].size() == 4);
    CHECK(pages[0][1].y == 28);
    CHECK(pages[0][2].y == 28);
    CHECK(pages[0][2].x == 200);
    CHECK(pages[0][3].x == 200);
}

TEST_CASE("a flow without room for its first strip begins on the next page")
{
    const std::vector<StripBand> bands{{{strip(90)}}, flowing({strip(30), strip(30)})};
    const std::vector<Page> pages = placeBands(bands, smallPage());
    REQUIRE(pages.size() == 2);
    CHECK(pages[1].size() == 2);
    CHECK(placeBands({flowing({})}, smallPage()).empty());
}

TEST_CASE("a strip taller than a page ends the flow of none of the others")
{
    const std::vector<StripBand> bands{flowing({strip(500), strip(20), strip(20)})};
    std::size_t placed = 0;
    for (const Page &page : placeBands(bands, smallPage()))
        placed += page.size();
    CHECK(placed == 3);
}

TEST_CASE("the header is put again on top of each page the rows run over, and counted")
{
    const auto header = std::make_shared<const Strip>(strip(20));
    Strip row = strip(41);
    row.header = header;
    const std::vector<StripBand> bands{{{strip(20, true), row, row, row, row}}};
    const std::vector<Page> pages = placeBands(bands, smallPage());
    REQUIRE(pages.size() == 3);
    CHECK(pages[0].size() == 3);
    REQUIRE(pages[1].size() == 2); // 20 + 41 + 41 is more than a page holds
    CHECK(pages[1][0].strip == header.get());
    CHECK(pages[1][1].y == 30);
    CHECK(pages[2].size() == 2);
}
