// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/layout/style.h"
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

using Object = QPDFObjectHandle;

std::string words(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += "mot ";
    return text;
}

Part partOf(const std::string &name, int depth, std::vector<Block> blocks)
{
    Part part = documentOf(std::move(blocks)).parts.front();
    part.name = name;
    part.anchor = "part-" + name;
    part.depth = depth;
    part.runningHead = "Tête de " + name;
    return part;
}

/// A sheet of two pages or more, with a link to its own source and one to the other sheet.
Part sheet(const std::string &name, const std::string &other)
{
    return partOf(name, 1,
                  {Banner{"EIG 5", "Fiche", "Programme", name, {{"Une phrase."}}},
                   Heading{2, "Texte"},
                   Paragraph{{{"Fait"},
                              {"[1]", SpanLook::Reference, "#source-1", "source de " + name},
                              {" et "},
                              {"l’autre", SpanLook::Plain, "#part-" + other, "vers " + other}}},
                   Paragraph{{{words(1200)}}}, Heading{3, "Détail"}, Paragraph{{{"Fin."}}},
                   Heading{2, "Sources"}, SourceList{{{{"Livre de " + name}}}}});
}

Document booklet()
{
    Document document = documentOf({});
    Contents contents;
    contents.entries = {{1, {}, "Ministère", "2", "part-Ministère"},
                        {2, "EIG 5", "Alpha", {}, "part-Alpha"},
                        {2, "EIG 5", "Beta", {}, "part-Beta"},
                        {1, {}, "Absent", {}, "part-Absent"}};
    PageIndex index;
    index.entries = {{"Ada", "codeuse", {"part-Alpha", "part-Beta", "part-Alpha"}},
                     {"Blaise", {}, {"part-Beta"}}};
    document.parts = {
        partOf("Sommaire", 0, {Heading{1, "Sommaire"}, Paragraph{{{"2 défis."}}}, contents}),
        partOf("Ministère", 0, {Banner{"Min", "Fiche", "P", "Ministère", {{"Deux défis."}}}}),
        sheet("Alpha", "Beta"), sheet("Beta", "Alpha"),
        partOf("Index", 0, {Heading{1, "Index"}, Paragraph{{{"Deux noms."}}}, index})};
    return document;
}

struct Link {
    std::string description;
    int from = 0; ///< page from 1
    int to = 0;
    double top = 0; ///< where it leads on that page, from the bottom
};

/// The composed document, opened again.
struct Opened {
    explicit Opened(const Document &document)
    {
        const auto pdf = composePdf(document);
        REQUIRE(pdf);
        bytes = pdf->bytes;
        file.processMemoryFile("document", bytes.data(), bytes.size());
    }

    [[nodiscard]] int numberOf(Object page)
    {
        const std::vector<Object> &pages = file.getAllPages();
        for (std::size_t i = 0; i < pages.size(); ++i) {
            if (pages[i].getObjGen() == page.getObjGen())
                return static_cast<int>(i) + 1;
        }
        return 0;
    }

    [[nodiscard]] std::vector<Link> links()
    {
        std::vector<Link> links;
        for (Object page : file.getAllPages()) {
            if (!page.hasKey("/Annots"))
                continue;
            for (Object &annotation : page.getKey("/Annots").getArrayAsVector()) {
                Object place = annotation.getKey("/Dest");
                if (place.isArray())
                    links.push_back({withPlainSpaces(annotation.getKey("/Contents").getUTF8Value()),
                                     numberOf(page), numberOf(place.getArrayItem(0)),
                                     place.getArrayItem(3).getNumericValue()});
            }
        }
        return links;
    }

    [[nodiscard]] Link link(const std::string &description)
    {
        for (const Link &link : links()) {
            if (link.description == description)
                return link;
        }
        FAIL("no link " << description);
        return {};
    }

    std::string bytes;
    QPDF file;
};

int pageWith(const PdfProbe &probe, const std::string &text, int pages)
{
    for (int page = 1; page <= pages; ++page) {
        if (contains(probe.text(page), text))
            return page;
    }
    return 0;
}

} // namespace

TEST_CASE("each part begins on a page of its own, with its running head on the others")
{
    const Document document = booklet();
    const auto pdf = composePdf(document);
    REQUIRE(pdf);
    const PdfProbe probe(pdf->bytes);
    CHECK(probe.isSound());
    CHECK(contains(linesOf(probe.text(1)).front(), "Sommaire"));
    CHECK(contains(probe.text(2), "Deux défis."));
    const std::string third = probe.text(3);
    CHECK(contains(third, "Alpha"));
    CHECK_FALSE(contains(third, "Tête de"));
    CHECK(contains(linesOf(probe.text(4)).front(), "Tête de Alpha"));
    for (int page = 1; page <= pdf->pages; ++page) {
        const std::string count = std::to_string(page) + "/" + std::to_string(pdf->pages);
        CHECK(contains(linesOf(probe.text(page)).back(), "Essai, page " + count));
    }
}

TEST_CASE("the numbers printed in the contents and the index are those of the pages")
{
    Opened opened(booklet());
    const PdfProbe probe(opened.bytes);
    const int pages = static_cast<int>(opened.file.getAllPages().size());
    const int alpha = pageWith(probe, "Fait", pages);
    const int beta = opened.link("vers Beta").to;
    REQUIRE(alpha == 3);
    REQUIRE(beta > alpha + 1);
    const auto lineWith = [&](int page, const std::string &text) {
        for (const std::string &line : linesOf(probe.text(page))) {
            if (contains(line, text))
                return line;
        }
        return std::string();
    };
    const auto endsWith = [](const std::string &line, const std::string &end) {
        return line.size() > end.size() && line.ends_with(" " + end);
    };
    CHECK(endsWith(lineWith(1, "Ministère"), "2"));
    CHECK(endsWith(lineWith(1, "Alpha"), std::to_string(alpha)));
    CHECK(endsWith(lineWith(1, "Beta"), std::to_string(beta)));
    CHECK(lineWith(1, "Absent") == "Absent");
    const std::string both = std::to_string(alpha) + ", " + std::to_string(beta);
    CHECK(endsWith(lineWith(pages, "Ada"), both));
    CHECK(endsWith(lineWith(pages, "Blaise"), std::to_string(beta)));
}

TEST_CASE("lines of the contents and numbers of the index lead to the pages they name")
{
    Opened opened(booklet());
    int found = 0;
    for (const Link &link : opened.links()) {
        const std::size_t at = link.description.find(", page ");
        if (at == std::string::npos)
            continue;
        CHECK(link.description.substr(at + 7) == std::to_string(link.to));
        ++found;
    }
    CHECK(found == 3 + 2 + 1);
    CHECK(opened.link("Alpha, page 3").from == 1);
    CHECK(opened.link("Ada, page 3").from == static_cast<int>(opened.file.getAllPages().size()));
}

TEST_CASE("an anchor with the same name in two parts leads to the part of the link")
{
    Opened opened(booklet());
    const Link alpha = opened.link("source de Alpha");
    const Link beta = opened.link("source de Beta");
    const PdfProbe probe(opened.bytes);
    CHECK(alpha.to < beta.from);
    CHECK(contains(probe.text(alpha.to), "Livre de Alpha"));
    CHECK(contains(probe.text(beta.to), "Livre de Beta"));
    CHECK(opened.link("vers Beta").to == beta.from);
    CHECK(opened.link("vers Alpha").to == alpha.from);
}

TEST_CASE("the depth of a part moves its headings and its outline, closed under the first level")
{
    Opened opened(booklet());
    const PdfProbe probe(opened.bytes);
    CHECK(probe.headings()
          == std::vector<std::string>{"H1 Sommaire", "H1 Ministère", "H2 Alpha", "H3 Texte",
                                      "H4 Détail", "H3 Sources", "H2 Beta", "H3 Texte", "H4 Détail",
                                      "H3 Sources", "H1 Index"});
    Object root = opened.file.getRoot().getKey("/Outlines");
    CHECK(root.getKey("/Count").getIntValue() == 3);
    Object ministry = root.getKey("/First").getKey("/Next");
    CHECK(ministry.getKey("/Title").getUTF8Value() == "Ministère");
    CHECK(ministry.getKey("/Count").getIntValue() == -2);
    Object alpha = ministry.getKey("/First");
    CHECK(alpha.getKey("/Title").getUTF8Value() == "Alpha");
    CHECK(alpha.getKey("/Count").getIntValue() == -2);
    CHECK(ministry.getKey("/Next").getKey("/Title").getUTF8Value() == "Index");
    Object labels = opened.file.getRoot().getKey("/PageLabels").getKey("/Nums");
    CHECK(labels.getArrayItem(1).getKey("/S").getName() == "/D");
}

TEST_CASE("the tags of a booklet are parts, a table of contents and lists")
{
    const auto pdf = composePdf(booklet());
    REQUIRE(pdf);
    std::string roles;
    for (const std::string &line : linesOf(PdfProbe(pdf->bytes).structure())) {
        const std::string role = line.substr(0, line.find_first_of(" :("));
        if (line.front() != '"' && line.front() != '/' && role != "Object")
            roles += role + " ";
    }
    CHECK(contains(roles,
                   "Part H1 P TOC TOCI Reference Link TOC TOCI Reference Link TOCI Reference "
                   "Link TOCI Reference Link Part P P P H1 P Part P P P H2 P Sect H3 P Link "));
    CHECK(contains(roles, "Part H1 P L LI LBody Link Link LI LBody Link "));
}

TEST_CASE("a line of contents too long for its column keeps its words and its number")
{
    Document document = documentOf({});
    Contents contents;
    contents.entries = {{1, {}, "Groupe " + words(40), "12", "part-b"},
                        {2, "Une étiquette " + words(20), "Un nom " + words(60), {}, "part-b"}};
    PageIndex index;
    index.entries = {{"Nom " + words(60), words(30), std::vector<std::string>(200, "part-b")}};
    Column narrow{0, 150, {contents, index}};
    Band flow{{narrow, {180, 150}}, true};
    document.parts = {partOf("a", 0, {}), partOf("b", 0, {Heading{1, "B"}})};
    document.parts.front().bands = {flow};
    const auto pdf = composePdf(document);
    REQUIRE(pdf);
    const PdfProbe probe(pdf->bytes);
    CHECK(probe.isSound());
    const std::string text = probe.run("pdftotext", "-");
    std::size_t count = 0;
    for (std::size_t at = text.find("mot"); at != std::string::npos; at = text.find("mot", at + 1))
        ++count;
    CHECK(count == 40 + 20 + 60 + 60 + 30);
}

TEST_CASE("many page numbers wrap under each other at the right and stay in order")
{
    Document document = documentOf({});
    PageIndex index;
    index.entries = {{"Ada", {}, {}}, {"Blaise", {}, {"part-1"}}};
    document.parts = {partOf("Index", 0, {})};
    std::string expected;
    for (int i = 1; i <= 40; ++i) {
        const std::string number = std::to_string(i);
        document.parts.push_back(partOf(number, 0, {Heading{1, "Partie " + number}}));
        index.entries.front().anchors.push_back("part-" + number);
        expected += (i > 1 ? ", " : "") + std::to_string(i + 1);
    }
    document.parts.front().bands = documentOf({index}).parts.front().bands;
    const auto pdf = composePdf(document);
    REQUIRE(pdf);
    const PdfProbe probe(pdf->bytes);
    CHECK(probe.isSound());
    std::string joined;
    for (const std::string &line : linesOf(probe.run("pdftotext -f 1 -l 1", "-")))
        joined += line + " ";
    std::string spaced;
    for (const char c : joined) {
        if (c != ' ' || spaced.empty() || spaced.back() != ' ')
            spaced += c;
    }
    CHECK(contains(spaced, expected));
}

TEST_CASE("the same booklet gives the same bytes, and the colour is taken out when asked")
{
    Document document = booklet();
    const auto first = composePdf(document);
    const auto second = composePdf(document);
    REQUIRE((first && second));
    CHECK(first->bytes == second->bytes);

    document.isGreyscale = true;
    document.parts[1].bands.front().columns.front().blocks.emplace_back(
        QrCode{"https://example.org/", "Code"});
    Opened grey(document);
    int colours = 0;
    for (Object page : grey.file.getAllPages()) {
        std::istringstream content(std::string(
            reinterpret_cast<const char *>(page.getKey("/Contents").getStreamData()->getBuffer()),
            page.getKey("/Contents").getStreamData()->getSize()));
        std::vector<std::string> last;
        for (std::string token; content >> token; last.push_back(token)) {
            if ((token == "rg" || token == "RG") && last.size() >= 3) {
                const std::size_t n = last.size();
                CHECK(last[n - 1] == last[n - 2]);
                CHECK(last[n - 2] == last[n - 3]);
                ++colours;
            }
        }
    }
    CHECK(colours > 20);
}
