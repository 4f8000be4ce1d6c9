// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/comparison.h"

#include "core/compare/comparison.h"
#include "documents/pdf/checker.h"
#include "documents/pdf_probe.h"
#include "documents/real_catalogue.h"
#include "support/catch.h"
#include "support/sample_content.h"

using namespace eig;
using namespace eig::test;

namespace {

std::string bytesOf(const Catalogue &catalogue, const std::vector<RecordRef> &records,
                    Language language)
{
    const auto pdf = composeComparison(catalogue, records, {language, {}});
    REQUIRE(pdf);
    return pdf->bytes;
}

std::vector<RecordRef> sampleRecords()
{
    return {{EntityKind::Challenge, "armurier"},
            {EntityKind::Challenge, "oeuvres"},
            {EntityKind::Challenge, "journaux"}};
}

} // namespace

TEST_CASE("a comparison is a sound, tagged document on pages that lie")
{
    const Language language = GENERATE(Language::French, Language::English);
    const std::string bytes = bytesOf(Catalogue(sampleContent()), sampleRecords(), language);
    const PdfProbe probe(bytes);
    CHECK(probe.isSound());
    CHECK(reportOf(checkPdf(bytes)) == "");
    CHECK(contains(probe.run("pdfinfo", ""), "841.89 x 595.276"));
}

TEST_CASE("a comparison as a document says what the rows say, with its sources")
{
    const PdfProbe probe(bytesOf(Catalogue(sampleContent()), sampleRecords(), Language::French));
    const std::string text = withPlainSpaces(probe.run("pdftotext -layout", "-"));
    for (const char *part :
         {"Armurier, Œuvres à l’École et Gazette", "Identité", "Équipe", "Direction de la police",
          "Zoé Lenoir", "Les journaux anciens", "Aucune source n’en parle", "Non documenté",
          "armes reconnues", "Article, Journal", "édition du 24 novembre 2026", "Comparaison"})
        CHECK(contains(text, part));
}

TEST_CASE("identical rows are said to be identical in the document")
{
    CatalogueContent content = sampleContent();
    for (Challenge &challenge : content.challenges)
        challenge.themes = {"culture"};
    const auto themes = [&content] {
        const PdfProbe probe(bytesOf(Catalogue(content), sampleRecords(), Language::French));
        for (const std::string &line : linesOf(probe.run("pdftotext -layout", "-"))) {
            if (contains(line, "Thématique"))
                return line;
        }
        return std::string();
    };
    CHECK(contains(themes(), "(identique)"));
    content.challenges.front().themes = {"securite"};
    CHECK_FALSE(themes().empty());
    CHECK_FALSE(contains(themes(), "(identique)"));
}

TEST_CASE("what is identical stands once in the document, in a cell across all records")
{
    CatalogueContent content = sampleContent();
    for (Challenge &challenge : content.challenges)
        challenge.themes = {"culture"};
    const Catalogue catalogue(content);
    const std::size_t identical =
        compareRecords(catalogue, sampleRecords(), Language::French).identicalCount();
    REQUIRE(identical > 0);
    const std::string bytes = bytesOf(catalogue, sampleRecords(), Language::French);
    CHECK(reportOf(checkPdf(bytes)) == "");
    std::size_t spanning = 0;
    for (const std::string &line : linesOf(PdfProbe(bytes).structure())) {
        if (contains(line, "ColSpan")) {
            CHECK(contains(line, "3"));
            ++spanning;
        }
    }
    CHECK(spanning == identical);
}

TEST_CASE("promotions and ministries of the whole catalogue become documents too")
{
    const Catalogue &catalogue = realCatalogue();
    const EntityKind kind = GENERATE(EntityKind::Promotion, EntityKind::Ministry);
    std::vector<RecordRef> records;
    for (std::size_t i = 0; i < 4; ++i)
        records.push_back({kind,
                           kind == EntityKind::Promotion ? catalogue.promotions()[i].id
                                                         : catalogue.ministries()[i].id});
    const std::string bytes = bytesOf(catalogue, records, Language::French);
    CHECK(PdfProbe(bytes).isSound());
    CHECK(reportOf(checkPdf(bytes)) == "");
}

TEST_CASE("fewer than two known records are no comparison")
{
    const Catalogue catalogue(sampleContent());
    const auto pdf = composeComparison(
        catalogue, {{EntityKind::Challenge, "armurier"}, {EntityKind::Challenge, "missing"}});
    REQUIRE_FALSE(pdf);
    CHECK(pdf.error().code == ErrorCode::UnknownRecord);
    CHECK(comparisonFileName(sampleRecords()) == "eig-comparaison-armurier-oeuvres-journaux.pdf");
}
