// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/sheets/arrange.h"

#include "documents/layout/fit.h"
#include "documents/real_catalogue.h"
#include "documents/sheets/part_reader.h"
#include "support/catch.h"

using namespace eig;
using namespace eig::test;
using namespace eig::layout;
using sheet::Blocks;
using sheet::SheetLayout;

namespace {

Blocks paragraphs(int count)
{
    Blocks blocks;
    for (int i = 0; i < count; ++i)
        blocks.emplace_back(Paragraph{{{"Une phrase d’une seule ligne."}}});
    return blocks;
}

Blocks sectionOf(const std::string &title, int cards)
{
    CardList list;
    for (int i = 0; i < cards; ++i)
        list.cards.push_back({{{title + ' ' + std::to_string(i)}}, {{"détail"}}});
    return {Heading{2, title, HeadingLook::Side}, std::move(list)};
}

SheetLayout layoutOf(int lines, std::vector<Blocks> side)
{
    SheetLayout sheet;
    sheet.head = {Banner{"EIG 1", "Fiche", "EIG", "Titre", {{"Une ligne"}}}};
    sheet.main = paragraphs(lines);
    sheet.side = std::move(side);
    sheet.sources = {Heading{2, "Sources"}, SourceList{{{{"Une source."}}}}};
    return sheet;
}

Fit fitted(const Part &part)
{
    const auto fit = Fitter("fr-FR").fit(part);
    REQUIRE(fit);
    return *fit;
}

} // namespace

TEST_CASE("a side column as long as the texts stays beside them")
{
    const Part part = sheet::arrange(layoutOf(20, {sectionOf("Équipe", 3), sectionOf("Liens", 4)}),
                                     "fr-FR");
    REQUIRE(part.bands.size() == 3);
    CHECK(part.bands[1].columns.size() == 2);
    CHECK(part.bands[1].columns[1].blocks.size() == 4);
    CHECK(part.leading == 1);
}

TEST_CASE("side sections that would run on beside nothing go below, over the full width")
{
    const SheetLayout sheet = layoutOf(8, {sectionOf("Équipe", 3), sectionOf("Liens", 40)});
    const Part part = sheet::arrange(sheet, "fr-FR");
    CHECK(fitted(part).emptyColumns == 0);
    REQUIRE(part.bands.size() == 4);
    CHECK(part.bands[1].columns[1].blocks.size() == 2);
    const Blocks &below = part.bands[2].columns.front().blocks;
    REQUIRE(below.size() == 2);
    CHECK(std::get<Heading>(below[0]).look == HeadingLook::Main);
    CHECK(std::get<CardList>(below[1]).cardsPerLine == 3);
    // The order of reading is the same: texts, team, links, sources.
    const std::string text = textOf(part);
    CHECK(text.find("Une phrase") < text.find("Équipe"));
    CHECK(text.find("Équipe") < text.find("Liens"));
    CHECK(text.find("Liens") < text.find("Sources"));
}

TEST_CASE("the sections that always stand beside are not moved")
{
    SheetLayout sheet = layoutOf(3, {sectionOf("Équipe", 30), sectionOf("Liens", 30)});
    sheet.fixed = 2;
    const Part part = sheet::arrange(sheet, "fr-FR");
    REQUIRE(part.bands.size() == 3);
    CHECK(part.bands[1].columns[1].blocks.size() == 4);
}

TEST_CASE("lines stand closer only where that saves a page")
{
    // As many lines as make a second page of a few lines.
    int lines = 20;
    SheetLayout sheet;
    do {
        sheet = layoutOf(++lines, {});
        Part plain;
        plain.bands = {
            {{{0, 500, sheet.head}}}, {{{0, 500, sheet.main}}}, {{{0, 500, sheet.sources}}}};
        if (fitted(plain).pages > 1)
            break;
        CHECK(sheet::arrange(sheet, "fr-FR").leading == 1);
    } while (lines < 200);
    const Part part = sheet::arrange(sheet, "fr-FR");
    CHECK(fitted(part).pages == 1);
    CHECK(part.leading < 1);
    CHECK(part.leading >= 0.88);
    CHECK(sheet::arrange(layoutOf(lines + 20, {}), "fr-FR").leading == 1);
}

TEST_CASE("the tightest lines are only for a sheet that is a page longer without them")
{
    int tightest = 0;
    for (int lines = 30; lines < 90; ++lines) {
        INFO(lines);
        Part part = sheet::arrange(layoutOf(lines, {}), "fr-FR");
        if (part.leading > 0.88)
            continue;
        ++tightest;
        CHECK(part.leading >= 0.86);
        const std::size_t pages = fitted(part).pages;
        part.leading = 0.89;
        CHECK(fitted(part).pages > pages);
    }
    CHECK(tightest > 0);
}

TEST_CASE("the sheets of the catalogue have no empty column and few pages of a few lines")
{
    std::size_t pages = 0;
    int shortPages = 0;
    for (const Challenge &challenge : realCatalogue().challenges()) {
        INFO(challenge.id);
        const Fit fit = fitted(realPart({EntityKind::Challenge, challenge.id}, Language::French));
        CHECK(fit.emptyColumns == 0);
        pages += fit.pages;
        shortPages += fit.pages > 1 && fit.lastPageHeight < 90;
    }
    CHECK(pages < 236); // 248 before the tightest lines
    CHECK(shortPages <= 2);
}
