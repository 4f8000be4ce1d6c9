// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/page_pictures.h"
#include "documents/real_catalogue.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <thread>

using namespace eig;
using namespace eig::test;

namespace {

const RecordRef Sheet{EntityKind::Challenge, "basegun"};

/// Blue, green, red of the pixel at this part of the picture.
std::vector<int> pixelAt(const Picture &picture, double x, double y)
{
    const auto column = static_cast<std::size_t>(x * picture.width);
    const auto row = static_cast<std::size_t>(y * picture.height);
    const std::size_t at = (row * static_cast<std::size_t>(picture.width) + column) * 4;
    return {picture.pixels[at], picture.pixels[at + 1], picture.pixels[at + 2]};
}

} // namespace

TEST_CASE("pages are painted as pictures of the size of the paper at a resolution")
{
    const auto pages = pagesOfSheet(realCatalogue(), Sheet);
    REQUIRE(pages);
    REQUIRE(pages->count() == composeSheet(realCatalogue(), Sheet)->pages);
    const auto picture = pages->paint(0, 300);
    REQUIRE(picture);
    CHECK(picture->width == 2480);
    CHECK(picture->height == 3508);
    CHECK(picture->pixels.size() == std::size_t{4} * 2480 * 3508);
    CHECK(pixelAt(*picture, 0.5, 0.003) == std::vector<int>{0xA8, 0x23, 0x23}); // the bar
    CHECK(pixelAt(*picture, 0.01, 0.02) == std::vector<int>{0xFC, 0xEC, 0xEC}); // the band
    CHECK(pixelAt(*picture, 0.01, 0.5) == std::vector<int>{255, 255, 255});     // the margin
    const auto dark = std::count_if(picture->pixels.begin(), picture->pixels.end(),
                                    [](unsigned char value) { return value < 64; });
    CHECK(dark > 50'000);
}

TEST_CASE("a picture is the same each time and grey when asked")
{
    const auto pages = pagesOfSheet(realCatalogue(), Sheet);
    REQUIRE(pages);
    const auto first = pages->paint(1, 72);
    const auto second = PagePictures(*pages).paint(1, 72);
    REQUIRE((first && second));
    CHECK(first->pixels == second->pixels);
    SheetOptions options;
    options.isGreyscale = true;
    const auto grey = pagesOfSheet(realCatalogue(), Sheet, options);
    REQUIRE(grey);
    const auto picture = grey->paint(0, 72);
    REQUIRE(picture);
    bool isGrey = true;
    for (std::size_t i = 0; i + 3 < picture->pixels.size(); i += 4)
        isGrey = isGrey && picture->pixels[i] == picture->pixels[i + 1]
            && picture->pixels[i] == picture->pixels[i + 2];
    CHECK(isGrey);
}

TEST_CASE("a page or a resolution that does not exist is an error, as is an unknown record")
{
    const auto pages = pagesOfSheet(realCatalogue(), Sheet);
    REQUIRE(pages);
    CHECK_FALSE(pages->paint(-1, 72));
    CHECK_FALSE(pages->paint(pages->count(), 72));
    CHECK_FALSE(pages->paint(0, 0));
    CHECK_FALSE(pages->paint(0, -3));
    CHECK_FALSE(pages->paint(0, std::nan("")));
    CHECK_FALSE(pages->paint(0, 1e9));
    CHECK(pages->paint(0, 0.5));
    const auto unknown = pagesOfSheet(realCatalogue(), {EntityKind::Challenge, "inconnu"});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::UnknownRecord);
}

TEST_CASE("pictures and files can be made at the same time")
{
    const auto pages = pagesOfSheet(realCatalogue(), Sheet);
    REQUIRE(pages);
    int painted = 0;
    std::thread painter([&] {
        for (int i = 0; i < 5; ++i)
            painted += pages->paint(0, 40) ? 1 : 0;
    });
    int composed = 0;
    for (int i = 0; i < 5; ++i)
        composed += composeSheet(realCatalogue(), Sheet) ? 1 : 0;
    painter.join();
    CHECK(painted == 5);
    CHECK(composed == 5);
}
