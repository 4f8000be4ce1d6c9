// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/fonts/font_library.h"
#include "documents/pdf/compose.h"
#include "documents/pdf_probe.h"
#include "support/catch.h"

using namespace eig;
using namespace eig::layout;
using namespace eig::test;

namespace {

std::vector<Block> longText(int sections)
{
    std::string sentence;
    for (int i = 0; i < 60; ++i)
        sentence += "Une phrase assez longue pour faire plusieurs lignes. ";
    std::vector<Block> blocks;
    for (int i = 1; i <= sections; ++i) {
        blocks.emplace_back(Heading{2, "Section " + std::to_string(i)});
        blocks.emplace_back(Paragraph{{{sentence}}});
    }
    return blocks;
}

} // namespace

TEST_CASE("a document is a sound tagged PDF with title and metadata")
{
    const auto pdf = composePdf(documentOf({Heading{2, "Titre"}, Paragraph{{{"Texte."}}}}));
    REQUIRE(pdf);
    CHECK(pdf->pages == 1);
    const PdfProbe probe(pdf->bytes);
    CHECK(probe.isSound());
    const std::string info = probe.run("pdfinfo");
    CHECK(contains(info, "Title:           Essai"));
    CHECK(contains(info, "Author:          Auteur"));
    CHECK(contains(info, "Subject:         Sujet"));
    CHECK(contains(info, "Tagged:          yes"));
    CHECK(contains(info, "Metadata Stream: yes"));
    CHECK(contains(info, "(A4)"));
}

TEST_CASE("every font is embedded, as a subset with a map to Unicode")
{
    const auto pdf = composePdf(documentOf(
        {Heading{2, "Titre"},
         Paragraph{{{"Texte "}, {"fort", SpanLook::Strong}, {" penché", SpanLook::Emphasis}}}}));
    REQUIRE(pdf);
    const std::vector<std::string> lines = linesOf(PdfProbe(pdf->bytes).run("pdffonts"));
    REQUIRE(lines.size() >= 5);
    for (std::size_t i = 2; i < lines.size(); ++i) {
        CHECK(contains(lines[i], "+Inter-"));
        CHECK(contains(lines[i], "yes yes yes"));
    }
}

TEST_CASE("each page says its number and the count of pages")
{
    const auto pdf = composePdf(documentOf(longText(12)));
    REQUIRE(pdf);
    REQUIRE(pdf->pages >= 3);
    const PdfProbe probe(pdf->bytes);
    CHECK(probe.isSound());
    for (int page = 1; page <= pdf->pages; ++page) {
        const std::vector<std::string> lines = linesOf(probe.text(page));
        const std::string count = std::to_string(page) + "/" + std::to_string(pdf->pages);
        CHECK(contains(lines.back(), "Essai, page " + count));
        CHECK(contains(lines.back(), "Pied"));
        CHECK(contains(lines.front(), "Tête") == (page > 1));
        CHECK_FALSE(contains(lines[lines.size() - 2], "Section"));
    }
}

TEST_CASE("a text keeps all its words over several pages")
{
    const auto pdf = composePdf(documentOf(longText(12)));
    REQUIRE(pdf);
    const std::string text = PdfProbe(pdf->bytes).run("pdftotext", "-");
    std::size_t count = 0;
    for (std::size_t at = text.find("phrase"); at != std::string::npos;
         at = text.find("phrase", at + 1))
        ++count;
    CHECK(count == 12 * 60);
}

TEST_CASE("equal input gives equal bytes, in the same process and after a fresh start")
{
    const Document document = documentOf(longText(3));
    const auto first = composePdf(document);
    const auto second = composePdf(document);
    FontLibrary::release();
    const auto third = composePdf(document);
    REQUIRE((first && second && third));
    CHECK(first->bytes == second->bytes);
    CHECK(first->bytes == third->bytes);
}

TEST_CASE("French spaces, letters and signs come back from the file as they went in")
{
    const std::string text =
        "«\u202FL’œuvre\u202F» coûte 12\u202F000\u202F€\u202F: 3\u00A0% – “ici” → −5 ŒÉÀÇ";
    const auto pdf = composePdf(documentOf({Paragraph{{{text}}}}));
    REQUIRE(pdf);
    CHECK(contains(PdfProbe(pdf->bytes).structure(), text));
}

TEST_CASE("a line break inside a text leaves a space between the words")
{
    const auto pdf = composePdf(documentOf(longText(1)));
    REQUIRE(pdf);
    const std::string structure = PdfProbe(pdf->bytes).structure();
    CHECK(contains(structure, "plusieurs lignes. Une phrase"));
    CHECK_FALSE(contains(structure, "Uneph"));
    CHECK_FALSE(contains(structure, "lignes.Une"));
}

TEST_CASE("a character without a glyph is an error that names it")
{
    const auto body = composePdf(documentOf({Paragraph{{{"Texte 中文"}}}}));
    REQUIRE_FALSE(body);
    CHECK(body.error().code == ErrorCode::GlyphMissing);
    CHECK(contains(body.error().subject, "U+4E2D"));

    Document document = documentOf({Paragraph{{{"Texte"}}}});
    document.footer = "Pied \U0001F600";
    const auto footer = composePdf(document);
    REQUIRE_FALSE(footer);
    CHECK(contains(footer.error().detail, "U+1F600"));
}

TEST_CASE("links open exactly the address given, encoded")
{
    const auto pdf = composePdf(
        documentOf({Paragraph{{{"un", SpanLook::Plain, "https://example.org/l'été(1) à 100%?q='a'"},
                               {" "},
                               {"deux", SpanLook::Plain, "http://example.org/a?b=1&c=%27#d"},
                               {" "},
                               {"trois", SpanLook::Plain, "mailto:eig@example.org"},
                               {" "},
                               {"quatre", SpanLook::Plain, "javascript:alert(1)"}}}}));
    REQUIRE(pdf);
    const PdfProbe probe(pdf->bytes);
    CHECK(probe.isSound());
    CHECK(probe.addresses()
          == std::vector<std::string>{
              "https://example.org/l%27%C3%A9t%C3%A9(1)%20%C3%A0%20100%25?q=%27a%27",
              "http://example.org/a?b=1&c=%27#d", "mailto:eig@example.org"});
    CHECK(contains(probe.text(1), "un deux trois quatre"));
}

TEST_CASE("a link over two lines can be clicked on both")
{
    const std::string address = "https://example.org/" + std::string(200, 'a');
    const auto pdf = composePdf(documentOf({Paragraph{{{address, SpanLook::Plain, address}}}}));
    REQUIRE(pdf);
    const std::vector<std::string> addresses = PdfProbe(pdf->bytes).addresses();
    CHECK(addresses.size() >= 2);
    for (const std::string &found : addresses)
        CHECK(found == address);
}
