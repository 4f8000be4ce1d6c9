// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/layout/measure.h"
#include "documents/layout/place.h"
#include "documents/pdf_probe.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>

using namespace eig;
using namespace eig::layout;
using eig::test::documentOf;

namespace {

/// Everything that measuring needs, and what it gives.
struct Measured {
    explicit Measured(std::vector<Block> blocks)
        : shaper((*FontLibrary::bundled())->createContext("fr-FR"))
        , bands(Measurer(shaper, structure, geometry, anchors)
                    .measure(documentOf(std::move(blocks)).parts.front()))
    {
    }
    [[nodiscard]] const Strips &strips() const { return bands.front().columns.front(); }

    PageGeometry geometry;
    Structure structure;
    Anchors anchors;
    Shaper shaper;
    std::vector<StripBand> bands;
};

std::string words(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += "mot ";
    return text;
}

std::vector<bool> keptOf(const Strips &strips)
{
    std::vector<bool> kept;
    for (const Strip &strip : strips)
        kept.push_back(strip.keepWithNext);
    return kept;
}

} // namespace

TEST_CASE("a paragraph keeps its first two lines together, and its last two")
{
    const Measured five{{Paragraph{{{words(100)}}}}};
    const std::size_t lines = five.strips().size();
    REQUIRE(lines >= 4);
    std::vector<bool> expected(lines, false);
    expected[0] = true;
    expected[lines - 2] = true;
    CHECK(keptOf(five.strips()) == expected);
    const Measured one{{Paragraph{{{"Un."}}}}};
    CHECK(keptOf(one.strips()) == std::vector<bool>{false});
}

TEST_CASE("a heading stays with the block after it")
{
    const Measured measured{{Heading{2, "Titre"}, Paragraph{{{"Texte."}}}}};
    CHECK(keptOf(measured.strips()) == std::vector<bool>{true, false});
}

TEST_CASE("a note stays with the end of what it closes")
{
    const Measured note{{Paragraph{{{"Un."}}}, Paragraph{{{"Note."}}, ParagraphLook::Note}}};
    CHECK(keptOf(note.strips()) == std::vector<bool>{true, false});
    const Measured body{{Paragraph{{{"Un."}}}, Paragraph{{{"Deux."}}}}};
    CHECK(keptOf(body.strips()) == std::vector<bool>{false, false});
}

TEST_CASE("a list keeps two points at each end")
{
    const Measured measured{{BulletList{{{{"a"}}, {{"b"}}, {{"c"}}, {{"d"}}}}}};
    CHECK(keptOf(measured.strips()) == std::vector<bool>{true, false, true, false});
}

TEST_CASE("a list of cards that runs over a page is headed again, by what its heading says")
{
    CardList list;
    for (int i = 0; i < 60; ++i)
        list.cards.push_back({{{"Nom"}}, {{"Fonction"}}});
    const Measured plain{{Heading{2, "Mentors", HeadingLook::Side}, list}};
    const Measured measured{{Heading{2, "Mentors", HeadingLook::Side, "Mentors (suite)"}, list}};
    CHECK(plain.strips().back().header == nullptr);
    CHECK(measured.strips()[0].header == nullptr);
    CHECK(measured.strips()[1].header == nullptr);
    const std::shared_ptr<const Strip> header = measured.strips().back().header;
    REQUIRE(header);
    CHECK(std::string(pango_layout_get_text(header->pieces.front().text->layout.get()))
          == "Mentors (suite)");
    CHECK(header->boxes.size() == 1);
    const std::vector<Page> pages = placeBands(measured.bands, measured.geometry);
    REQUIRE(pages.size() > 1);
    CHECK(std::none_of(pages[0].begin(), pages[0].end(),
                       [&](const PlacedStrip &placed) { return placed.strip == header.get(); }));
    for (std::size_t page = 1; page < pages.size(); ++page)
        CHECK(pages[page].front().strip == header.get());
}

TEST_CASE("a list continued on a page is not headed by the section before it")
{
    CardList list;
    list.cards = {{{{"a"}}}, {{{"b"}}}};
    const Measured measured{
        {Heading{2, "Un", HeadingLook::Side, "Un (suite)"}, list, Heading{2, "Deux"}, list}};
    CHECK(measured.strips()[2].header != nullptr);
    CHECK(measured.strips()[5].header == nullptr);
}

TEST_CASE("the label of a banner and its band close up with the lines")
{
    for (const double leading : {1.0, 0.86}) {
        INFO(leading);
        Structure structure;
        const PageGeometry geometry;
        const Anchors anchors;
        Shaper shaper((*FontLibrary::bundled())->createContext("fr-FR"));
        Document document = documentOf({Banner{"EIG 1", "Fiche", "EIG", "Titre", {{"Une ligne"}}}});
        document.parts.front().leading = leading;
        const auto bands =
            Measurer(shaper, structure, geometry, anchors).measure(document.parts.front());
        const Strips &strips = bands.front().columns.front();
        // The band of each strip begins where the strip before ends, and does not cover the label.
        for (std::size_t i = 1; i < strips.size(); ++i)
            CHECK(std::abs(strips[i].boxes.front().y + strips[i].spaceBefore) < 0.01);
        const Box &label = strips.front().boxes.back();
        CHECK(label.y + label.height <= strips.front().height);
    }
}

TEST_CASE("a table row is one strip however many lines its cells have")
{
    KeyTable table;
    table.rows = {{"Clé", {{words(120)}}}, {"Autre", {{"valeur"}}}};
    const Measured measured{{table}};
    CHECK(measured.strips().size() == 2);
    CHECK(measured.strips()[0].height > measured.strips()[1].height);
}

TEST_CASE("no strip is taller than a page, whatever the text")
{
    const std::string word(10'000, 'w');
    const std::string part(2'000, 'w'); // breaking one word takes a time that grows as its square
    KeyTable table;
    table.rows = {{part, {{word}}}};
    const Measured measured{{Banner{"EIG 5", "Fiche", "Programme", part, {{part}}},
                             Heading{2, part}, Paragraph{{{word}}}, BulletList{{{{part}}}}, table,
                             CardList{{{{{part}}, {{part}}}}, 3, CardLook::Figure},
                             SourceList{{{{part}}}}}};
    const double room = measured.geometry.bottom - measured.geometry.top;
    double tallest = 0;
    for (const Strip &strip : measured.strips())
        tallest = std::max(tallest, strip.height);
    CHECK(tallest < room);
    const std::vector<Page> pages = placeBands(measured.bands, measured.geometry);
    double lowest = 0;
    for (const Page &page : pages) {
        for (const PlacedStrip &placed : page)
            lowest = std::max(lowest, placed.y + placed.strip->height);
    }
    CHECK(lowest <= measured.geometry.bottom + 0.02);
}

TEST_CASE("a page never ends with a heading or the first line of a paragraph")
{
    std::vector<Block> blocks;
    for (int i = 0; i < 60; ++i) {
        blocks.emplace_back(Heading{2 + i % 2, "Titre"});
        blocks.emplace_back(Paragraph{{{words(20 + 37 * (i % 7))}}});
    }
    const Measured measured{std::move(blocks)};
    const std::vector<Page> pages = placeBands(measured.bands, measured.geometry);
    REQUIRE(pages.size() > 3);
    for (std::size_t i = 0; i + 1 < pages.size(); ++i)
        CHECK_FALSE(pages[i].back().strip->keepWithNext);
}

TEST_CASE("letters are placed where the font says, not on whole points")
{
    Shaper shaper((*FontLibrary::bundled())->createContext("fr-FR"));
    const auto shaped = shaper.shape({{"nnnnnnnnnn"}}, BodyStyle, 500);
    const ShapedText::Run &run = shaped->lines.front().runs.front();
    const double letter = run.width / 10;
    CHECK(letter > 5);
    CHECK(letter < 6);
    CHECK(std::abs(letter - std::round(letter)) > 0.01);
}

TEST_CASE("every source number is a run of its own, raised above the line")
{
    Shaper shaper((*FontLibrary::bundled())->createContext("fr-FR"));
    const Text text{{"Fait"},
                    {"[1]", SpanLook::Reference, "#source-1"},
                    {"[2]", SpanLook::Reference, "#source-2"}};
    const auto shaped = shaper.shape(text, BodyStyle, 500);
    const auto &runs = shaped->lines.front().runs;
    REQUIRE(runs.size() == 3);
    CHECK(runs[0].rise == 0);
    CHECK(runs[1].rise > 2);
    CHECK(runs[1].span == 1);
    CHECK(runs[2].span == 2);
    CHECK(runs[2].x >= runs[1].x + runs[1].width - 0.01);
}
