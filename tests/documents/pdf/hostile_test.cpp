// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/pdf/compose.h"
#include "documents/pdf_probe.h"
#include "support/catch.h"

#include <algorithm>

using namespace eig;
using namespace eig::layout;
using namespace eig::test;

namespace {

std::vector<Block> everyBlock(const std::string &text)
{
    KeyTable table;
    table.rows = {{text, {{text}}}, {text, {{text}}}, {text, {{text}}}};
    table.pairsPerLine = 2;
    return {Banner{text, text, text, text, {{text}}},
            Heading{2, text},
            Heading{3, text, HeadingLook::Side},
            Paragraph{{{text}, {text, SpanLook::Reference, "#source-1"}}},
            BulletList{{{{text}}, {{text, SpanLook::Plain, text}}}},
            table,
            CardList{{{{{text}}, {{text}}}, {{{text}}, {}}}, 3, CardLook::Figure},
            CardList{{{{{text}}, {{text}}}}, 1, CardLook::Side},
            SourceList{{{{text}}, {{text}}}}};
}

} // namespace

TEST_CASE("no text can break a document")
{
    const std::string control("a\0b\x01\x1B[0m\r\n\t\u202Ec", 15);
    const std::string text = GENERATE_COPY(
        std::string(), std::string("x"), std::string(" "), std::string(1'000, 'w'), control,
        std::string("<b>&amp;</b> & < > ]]> %PDF (a)) \\ /Name <<>> BT ET EMC"),
        std::string("\u202F\u00A0\u202F"), std::string("'\"\\'[]='"));
    Document document = documentOf(everyBlock(text));
    document.info.title = text;
    document.info.subject = text;
    document.parts.front().runningHead = text;
    document.footer = text;
    document.footerName = text;
    const auto pdf = composePdf(document);
    REQUIRE(pdf);
    CHECK(pdf->pages >= 1);
    CHECK(PdfProbe(pdf->bytes).isSound());
}

TEST_CASE("a word of 10 000 letters is broken over the lines and kept whole")
{
    const auto pdf = composePdf(documentOf({Paragraph{{{std::string(10'000, 'w')}}}}));
    REQUIRE(pdf);
    const PdfProbe probe(pdf->bytes);
    CHECK(probe.isSound());
    const std::string text = probe.run("pdftotext", "-");
    CHECK(std::count(text.begin(), text.end(), 'w') == 10'000);
}

TEST_CASE("an empty document is an error or a sound file, not a damaged one")
{
    Document document = documentOf({});
    const auto pdf = composePdf(document);
    CHECK((!pdf || PdfProbe(pdf->bytes).isSound()));
    document.parts.front().bands.clear();
    const auto bare = composePdf(document);
    CHECK((!bare || PdfProbe(bare->bytes).isSound()));
}

TEST_CASE("a very long text is composed in time")
{
    std::string text;
    while (text.size() < 400'000)
        text += "Un texte bien plus long que ce que le catalogue accepte. ";
    const auto pdf = composePdf(documentOf({Paragraph{{{text}}}}));
    REQUIRE(pdf);
    CHECK(pdf->pages > 50);
}
