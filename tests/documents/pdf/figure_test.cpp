// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/pdf/compose.h"
#include "documents/pdf_probe.h"
#include "support/catch.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

#include <sstream>

using namespace eig;
using namespace eig::layout;
using namespace eig::test;

namespace {

const std::string Address = "https://eig.etalab.gouv.fr/defis/open-justice/";

std::string contentOf(QPDFObjectHandle page)
{
    const auto data = page.getKey("/Contents").getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), data->getSize()};
}

} // namespace

TEST_CASE("a code is a figure with an alternative and a place, in its place among the blocks")
{
    const auto pdf = composePdf(documentOf(
        {Paragraph{{{"Avant."}}}, QrCode{Address, "Code vers la page"}, Paragraph{{{"Après."}}}}));
    REQUIRE(pdf);
    const PdfProbe probe(pdf->bytes);
    CHECK(probe.isSound());
    const std::string structure = probe.structure();
    const std::size_t figure = structure.find("Figure");
    REQUIRE(figure != std::string::npos);
    CHECK(structure.find("Avant.") < figure);
    CHECK(structure.find("Après.") > figure);

    QPDF file;
    file.processMemoryFile("document", pdf->bytes.data(), pdf->bytes.size());
    QPDFObjectHandle page = file.getAllPages().front();
    QPDFObjectHandle element;
    for (QPDFObjectHandle object : file.getAllObjects()) {
        if (object.isDictionary() && object.hasKey("/Alt"))
            element = object;
    }
    REQUIRE(element.isInitialized());
    CHECK(element.getKey("/Alt").getUTF8Value() == "Code vers la page");
    CHECK(element.getKey("/S").getName() == "/Figure");
    QPDFObjectHandle box = element.getKey("/A").getKey("/BBox");
    REQUIRE(box.getArrayNItems() == 4);
    const double width = box.getArrayItem(2).getNumericValue()
        - box.getArrayItem(0).getNumericValue();
    CHECK(width > 61.9);
    CHECK(width < 62.1);
    const long long mark = element.getKey("/K").getArrayItem(0).getIntValue();
    CHECK(contains(contentOf(page), "/Figure <</MCID " + std::to_string(mark) + ">> BDC"));
}

TEST_CASE("a code does not belong to the section before it")
{
    const auto pdf = composePdf(
        documentOf({Heading{2, "Non documenté"}, Paragraph{{{"Rien."}}}, QrCode{Address, "Code"}}));
    REQUIRE(pdf);
    const std::string structure = PdfProbe(pdf->bytes).structure();
    const std::size_t before = structure.find("Sect");
    const std::size_t own = structure.find("Sect", before + 1);
    REQUIRE(own != std::string::npos);
    CHECK(structure.find("Rien.") < own);
    CHECK(structure.find("Figure") > own);
}

TEST_CASE("the drawing of a code has the modules of a code")
{
    const auto pdf = composePdf(documentOf({QrCode{Address, "Code"}}));
    REQUIRE(pdf);
    QPDF file;
    file.processMemoryFile("document", pdf->bytes.data(), pdf->bytes.size());
    const std::string content = contentOf(file.getAllPages().front());
    const std::size_t begin = content.find(" cm\n") + 4;
    std::istringstream runs(content.substr(begin, content.find("f Q") - begin));
    std::vector<std::string> grid(33, std::string(33, '.'));
    int column = 0;
    int row = 0;
    int length = 0;
    int height = 0;
    int dark = 0;
    for (std::string re; runs >> column >> row >> length >> height >> re;) {
        REQUIRE(column + length <= 33);
        REQUIRE(row < 33);
        grid[static_cast<std::size_t>(row)].replace(
            static_cast<std::size_t>(column), static_cast<std::size_t>(length),
            std::string(static_cast<std::size_t>(length), '#'));
        dark += length;
        CHECK(height == 1);
    }
    for (const std::size_t line : {0U, 6U})
        CHECK(grid[line].substr(0, 8) == "#######.");
    CHECK(grid[3].substr(0, 8) == "#.###.#.");
    CHECK(grid[0].substr(26) == "#######");
    CHECK(grid[32].substr(0, 7) == "#######");
    CHECK(dark > 33 * 33 / 3);
}

TEST_CASE("a code that cannot be drawn is left out")
{
    const auto pdf = composePdf(documentOf({Paragraph{{{"Texte."}}}, QrCode{"", "Vide"},
                                            QrCode{std::string(4'000, 'a'), "Trop long"}}));
    REQUIRE(pdf);
    const PdfProbe probe(pdf->bytes);
    CHECK(probe.isSound());
    CHECK_FALSE(contains(probe.structure(), "Figure"));
}

TEST_CASE("a cover says its title as a heading on a page of its own")
{
    Document document = documentOf(
        {Cover{"Catalogue EIG", "Livret des défis", {{"131 défis"}}, {{{"Une"}}, {{"Deux"}}}}});
    document.parts.push_back(documentOf({Heading{1, "Suite"}}).parts.front());
    const auto pdf = composePdf(document);
    REQUIRE(pdf);
    CHECK(pdf->pages == 2);
    const PdfProbe probe(pdf->bytes);
    CHECK(probe.isSound());
    CHECK(probe.headings() == std::vector<std::string>{"H1 Livret des défis", "H1 Suite"});
    const std::vector<std::string> lines = linesOf(probe.text(1));
    REQUIRE(lines.size() == 6);
    CHECK(lines[1] == "Livret des défis");
    CHECK(lines[4] == "Deux");
}
