// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/pdf_probe.h"
#include "documents/sheet.h"
#include "documents/sheets/citations.h"
#include "support/catch.h"
#include "support/sample_content.h"

#include <algorithm>
#include <thread>

using namespace eig;
using namespace eig::test;

namespace {

std::string sheetBytes(const CatalogueContent &content, const Id &id, Language language)
{
    const Catalogue catalogue(content);
    SheetOptions options;
    options.language = language;
    const auto pdf = composeSheet(catalogue, {EntityKind::Challenge, id}, options);
    REQUIRE(pdf);
    return pdf->bytes;
}

std::string allText(const PdfProbe &probe)
{
    return withPlainSpaces(probe.run("pdftotext -layout", "-"));
}

} // namespace

TEST_CASE("a sheet says what the catalogue knows of the challenge")
{
    const PdfProbe probe(sheetBytes(sampleContent(), "armurier", Language::French));
    REQUIRE(probe.isSound());
    const std::string text = allText(probe);
    for (const char *part : {"EIG 5",
                             "Armurier",
                             "Reconnaître une arme sur une photo",
                             "Direction de la police",
                             "Ministère de l’Intérieur",
                             "Paris, Dijon",
                             "10 mois",
                             "Sécurité",
                             "Design",
                             "Actif, dernière trace le 5",
                             "Encore mis à jour.",
                             "Zoé Lenoir",
                             "Ali Étienne",
                             "Max Œrsted",
                             "8 043 %",
                             "armes reconnues",
                             "example.org/code",
                             "Article, Journal",
                             "édition du 24 novembre 2026",
                             "Licence Ouverte 2.0",
                             "Armurier, page 1/1"})
        CHECK(contains(text, part));
    const std::string info = probe.run("pdfinfo");
    CHECK(contains(info, "Title:           Armurier — Catalogue EIG"));
    CHECK(contains(info, "Subject:         Reconnaître une arme sur une photo"));
}

TEST_CASE("a sheet tells what became of the challenge step by step, oldest first")
{
    CatalogueContent content = sampleContent();
    Outcome earlier = content.outcomes[2];
    earlier.id = "armurier-step-0";
    earlier.title = "Un prix la récompense.";
    earlier.date = PartialDate::parse("2021-12-01");
    earlier.step = StepKind::Award;
    content.outcomes.push_back(earlier);
    const std::string text = allText(PdfProbe(sheetBytes(content, "armurier", Language::French)));
    const std::size_t award = text.find("1er décembre");
    const std::size_t production = text.find("Juin 2022");
    REQUIRE(award != std::string::npos);
    REQUIRE(production != std::string::npos);
    CHECK(award < production);
    CHECK(contains(text, "La police l’emploie."));
}

TEST_CASE("a sheet tells a text that no source documents from one that nobody has written")
{
    const std::string oeuvres = allText(
        PdfProbe(sheetBytes(sampleContent(), "oeuvres", Language::French)));
    CHECK(contains(oeuvres, "But du défi, ce qui a été réalisé : aucune source n’en parle."));
    CatalogueContent content = sampleContent();
    content.challenges[1].undocumented.clear();
    const std::string unsaid = allText(PdfProbe(sheetBytes(content, "oeuvres", Language::French)));
    CHECK_FALSE(contains(unsaid, "aucune source n’en parle"));
    CHECK(contains(unsaid, "but du défi, ce qui a été réalisé"));
}

TEST_CASE("an English sheet has its own lines and says which texts are French")
{
    const PdfProbe probe(sheetBytes(sampleContent(), "armurier", Language::English));
    CHECK(contains(probe.run("pdfinfo"), "Subject:         Recognise a gun in a picture"));
    CHECK(contains(allText(probe), "An app names the gun in a picture."));
    CHECK(probe.headings()[1] == "H2 Summary");
    const PdfProbe french(sheetBytes(sampleContent(), "armurier", Language::French));
    CHECK_FALSE(contains(allText(french), "An app names"));
    const PdfProbe oeuvres(sheetBytes(sampleContent(), "oeuvres", Language::English));
    CHECK(oeuvres.headings()[1] == "H2 The initial problem (in French)");
    CHECK(contains(allText(oeuvres), "tableaux de l’État"));
}

TEST_CASE("headings stand in reading order below the name")
{
    const PdfProbe probe(sheetBytes(sampleContent(), "armurier", Language::French));
    const std::vector<std::string> headings = probe.headings();
    REQUIRE(headings.size() >= 5);
    CHECK(headings.front() == "H1 Armurier");
    CHECK(headings[1] == "H2 Suites et réalisations");
    CHECK(headings.back() == "H2 Sources");
    for (std::size_t i = 1; i < headings.size(); ++i)
        CHECK(headings[i].starts_with("H2 "));
}

TEST_CASE("what is not known is said to be not documented, in both languages")
{
    const PdfProbe french(sheetBytes(sampleContent(), "oeuvres", Language::French));
    CHECK(contains(french.text(1), "Non documenté"));
    CHECK(contains(french.text(1), "Chiffres clés, "));
    const PdfProbe english(sheetBytes(sampleContent(), "oeuvres", Language::English));
    const std::string text = english.text(1);
    CHECK(contains(text, "Not documented"));
    CHECK(contains(text, "Key figures, "));
    CHECK(contains(text, "Ministry of Culture"));
    CHECK(contains(text, "The initial problem"));
    CHECK_FALSE(contains(text, "Non documenté"));
}

TEST_CASE("an English sheet marks the French texts of the catalogue as French")
{
    const std::string english = sheetBytes(sampleContent(), "oeuvres", Language::English);
    const std::string json = PdfProbe(english).run("qpdf --json");
    CHECK(contains(json, "\"/Lang\": \"u:en-GB\""));
    CHECK(contains(json, "\"/Lang\": \"u:fr-FR\""));
    const std::string french = sheetBytes(sampleContent(), "oeuvres", Language::French);
    CHECK_FALSE(contains(PdfProbe(french).run("qpdf --json"), "en-GB"));
}

TEST_CASE("links of a sheet open the addresses of the catalogue")
{
    CatalogueContent content = sampleContent();
    for (Challenge &challenge : content.challenges)
        challenge.links = {{LinkKind::Official, "https://example.org/l'arme à feu (1)/é.html"}};
    const PdfProbe probe(sheetBytes(content, "armurier", Language::French));
    REQUIRE(probe.isSound());
    const std::vector<std::string> addresses = probe.addresses();
    const std::string expected = "https://example.org/l%27arme%20%C3%A0%20feu%20(1)/%C3%A9.html";
    CHECK(std::find(addresses.begin(), addresses.end(), expected) != addresses.end());
}

TEST_CASE("sources are numbered by their first citation")
{
    const Catalogue catalogue(sampleContent());
    sheet::Citations citations(catalogue);
    CHECK(citations.cite({}, Language::French).empty());
    const auto first = citations.cite({"presse"}, Language::French);
    REQUIRE(first.size() == 2);
    CHECK(first[1].text == "[1]");
    CHECK(first[1].target == "#source-1");
    const auto second = citations.cite({"fiche", "presse", "unknown"}, Language::French);
    REQUIRE(second.size() == 3);
    CHECK(second[1].text == "[1]");
    CHECK(second[2].text == "[2]");
    const auto range = citations.cite({"bilan", "fiche", "presse"}, Language::English);
    REQUIRE(range.size() == 2);
    CHECK(range[1].text
          == "[1\u2060–\u2060"
             "3]");
    CHECK(range[1].description == "source 1–3");
    REQUIRE(citations.sources().size() == 3);
    CHECK(citations.sources()[1]->id == "fiche");
}

TEST_CASE("a sheet has the same bytes each time, with the date of the edition unless told")
{
    const std::string bytes = sheetBytes(sampleContent(), "armurier", Language::French);
    CHECK(bytes == sheetBytes(sampleContent(), "armurier", Language::French));
    CHECK(contains(PdfProbe(bytes).run("pdfinfo -isodates"), "2026-11-24T00:00:00Z"));
    const Catalogue catalogue(sampleContent());
    SheetOptions options;
    options.creationTime = 1'709'210'096;
    const auto dated = composeSheet(catalogue, {EntityKind::Challenge, "armurier"}, options);
    REQUIRE(dated);
    CHECK(contains(PdfProbe(dated->bytes).run("pdfinfo -isodates"), "2024-02-29T12:34:56Z"));
}

TEST_CASE("long texts of a challenge run over pages with the thin head")
{
    CatalogueContent content = sampleContent();
    for (Challenge &challenge : content.challenges) {
        for (int i = 0; i < 40; ++i)
            challenge.built += "Une phrase qui raconte ce que l’équipe a fait, mois après mois. "
                               "Puis une autre, plus courte.\n\n";
    }
    const PdfProbe probe(sheetBytes(content, "armurier", Language::French));
    REQUIRE(probe.isSound());
    CHECK(contains(probe.text(2), "Armurier · EIG 5"));
    CHECK(contains(probe.text(2), "Armurier, page 2/"));
    CHECK(probe.headings()[1] == "H2 Ce qui a été réalisé");
}

TEST_CASE("a text the font cannot show is an error on the challenge, without a file")
{
    CatalogueContent content = sampleContent();
    for (Challenge &challenge : content.challenges)
        challenge.tagline = "Outil 日本";
    const Catalogue catalogue(content);
    const auto pdf = composeSheet(catalogue, {EntityKind::Challenge, "armurier"});
    REQUIRE_FALSE(pdf);
    CHECK(pdf.error().code == ErrorCode::GlyphMissing);
    CHECK(contains(pdf.error().subject, "Armurier"));
    CHECK(contains(pdf.error().subject, "U+65E5"));
}

TEST_CASE("sheets asked for from several threads are all right")
{
    const Catalogue catalogue(sampleContent());
    const Challenge &challenge = *catalogue.challenge("armurier");
    std::vector<std::string> results(3);
    std::vector<std::thread> threads;
    for (std::string &result : results) {
        threads.emplace_back([&] {
            if (const auto pdf = composeSheet(catalogue, {EntityKind::Challenge, challenge.id}))
                result = pdf->bytes;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    CHECK_FALSE(results[0].empty());
    CHECK(results[0] == results[1]);
    CHECK(results[0] == results[2]);
}

TEST_CASE("a sheet file is named after the challenge")
{
    Challenge challenge;
    challenge.id = "open-justice";
    CHECK(sheetFileName({EntityKind::Challenge, challenge.id}) == "eig-fiche-open-justice.pdf");
}
