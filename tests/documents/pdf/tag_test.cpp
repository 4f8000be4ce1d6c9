// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/pdf/checker.h"
#include "documents/pdf/compose.h"
#include "documents/pdf_probe.h"
#include "support/catch.h"

#include <qpdf/QPDF.hh>

using namespace eig;
using namespace eig::layout;
using namespace eig::test;

namespace {

Document richDocument()
{
    KeyTable table;
    table.rows = {{"Lieu", {{"Paris"}}}, {"Durée", {{"10 mois"}}}};
    table.pairsPerLine = 2;
    std::string words;
    for (int i = 0; i < 900; ++i)
        words += "mot ";
    return documentOf(
        {Banner{"EIG 5", "Fiche", "Programme", "Nom", {{"Une phrase."}}}, table,
         CardList{{{{{"12"}}, {{"armes"}, {"[1]", SpanLook::Reference, "#source-1", "source 1"}}}},
                  3,
                  CardLook::Figure},
         Heading{2, "Suites"},
         Paragraph{{{"Voir "}, {"le site", SpanLook::Plain, "https://example.org/"}, {" ici."}}},
         Paragraph{{{words}}}, Heading{3, "Détail"},
         BulletList{{{{"un"}}, {{"deux ", {}, {}, {}, {}}, {"drei", {}, {}, {}, "de-DE"}}}},
         Heading{2, "Sources"}, SourceList{{{{"Livre"}}}}});
}

/// The composed document, opened again.
struct Opened {
    explicit Opened(const Document &document)
    {
        const auto pdf = composePdf(document);
        REQUIRE(pdf);
        bytes = pdf->bytes;
        file.processMemoryFile("document", bytes.data(), bytes.size());
    }
    std::string bytes;
    QPDF file;
};

} // namespace

TEST_CASE("the structure tree is that of the blocks, in reading order")
{
    const auto pdf = composePdf(richDocument());
    REQUIRE(pdf);
    const PdfProbe probe(pdf->bytes);
    REQUIRE(probe.isSound());
    CHECK(probe.headings()
          == std::vector<std::string>{"H1 Nom", "H2 Suites", "H3 Détail", "H2 Sources"});
    std::string roles;
    for (const std::string &line : linesOf(probe.structure())) {
        const std::string role = line.substr(0, line.find_first_of(" :"));
        if (line.front() != '"' && line.front() != '/' && role != "Object")
            roles += role + " ";
    }
    CHECK(roles
          == "Document P P P H1 P Table TR TH TD TR TH TD L LI LBody P P Link "
             "Sect H2 P Link P H3 L LI Lbl LBody LI Lbl LBody Span Sect H2 L LI Lbl LBody ");
}

TEST_CASE("footer and running head are not part of the content")
{
    const auto pdf = composePdf(richDocument());
    REQUIRE(pdf);
    REQUIRE(pdf->pages == 2);
    const PdfProbe probe(pdf->bytes);
    CHECK(contains(probe.text(2), "Tête"));
    CHECK_FALSE(contains(probe.structure(), "Tête"));
    CHECK_FALSE(contains(probe.structure(), "Pied"));
    CHECK_FALSE(contains(probe.structure(), "page"));
}

TEST_CASE("a document with everything in it goes against no clause of the checker")
{
    Opened opened(richDocument());
    CHECK(reportOf(checkPdf(opened.file)) == "");
}

TEST_CASE("columns that run over pages are read one after the other")
{
    std::string words;
    for (int i = 0; i < 700; ++i)
        words += "mot ";
    Document document = documentOf({});
    Column left{0, 250, {Heading{2, "Un"}, Paragraph{{{words}}}, Heading{2, "Deux"}}};
    Column right{300, 150, {Heading{2, "Trois"}, Paragraph{{{words}}}, Heading{2, "Quatre"}}};
    document.parts.front().bands = {{{left, right}}};
    const auto pdf = composePdf(document);
    REQUIRE(pdf);
    REQUIRE(pdf->pages >= 2);
    const PdfProbe probe(pdf->bytes);
    CHECK(probe.isSound());
    CHECK(probe.headings()
          == std::vector<std::string>{"H2 Un", "H2 Deux", "H2 Trois", "H2 Quatre"});
}

TEST_CASE("spaces between links need no mark of their own")
{
    const auto pdf = composePdf(
        documentOf({Paragraph{{{" "},
                               {"un", SpanLook::Plain, "https://example.org/1"},
                               {" "},
                               {"deux", SpanLook::Plain, "https://example.org/2"},
                               {"\u202F", SpanLook::Reference},
                               {"[1]", SpanLook::Reference, "#source-1"},
                               {" \u00A0 "}}},
                    Paragraph{{{" "}}}, SourceList{{{{"Livre"}}}}}));
    REQUIRE(pdf);
    const PdfProbe probe(pdf->bytes);
    CHECK(probe.isSound());
    CHECK(probe.addresses().size() == 2);
    CHECK(contains(probe.text(1), "un deux [1]"));
}

TEST_CASE("language, title display, header scope and outline are set")
{
    Opened opened(richDocument());
    QPDFObjectHandle root = opened.file.getRoot();
    CHECK(root.getKey("/Lang").getUTF8Value() == "fr-FR");
    CHECK(root.getKey("/MarkInfo").getKey("/Marked").getBoolValue());
    CHECK(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    QPDFObjectHandle name = root.getKey("/Outlines").getKey("/First");
    CHECK(name.getKey("/Title").getUTF8Value() == "Nom");
    QPDFObjectHandle section = name.getKey("/First");
    CHECK(section.getKey("/Title").getUTF8Value() == "Suites");
    CHECK(section.getKey("/First").getKey("/Title").getUTF8Value() == "Détail");
    CHECK(section.getKey("/Next").getKey("/Title").getUTF8Value() == "Sources");
    const std::string structure = PdfProbe(opened.bytes).structure();
    CHECK(contains(structure, "/Scope /Row"));
    CHECK(contains(structure, "/ListNumbering /Decimal"));
    CHECK(opened.file.getTrailer().getKey("/ID").isArray());
}
