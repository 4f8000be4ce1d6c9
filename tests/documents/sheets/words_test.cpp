// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/pdf_probe.h"
#include "documents/sheet_document.h"
#include "documents/sheets/part_reader.h"
#include "support/catch.h"
#include "support/sample_content.h"

#include <algorithm>

using namespace eig;
using namespace eig::test;
using namespace eig::layout;

namespace {

Part partOf(const CatalogueContent &content, const RecordRef &record,
            const SheetOptions &options = {})
{
    const Catalogue catalogue(content);
    auto part = sheetPart(catalogue, record, options);
    REQUIRE(part);
    return std::move(*part);
}

SheetOptions inEnglish()
{
    SheetOptions options;
    options.language = Language::English;
    return options;
}

} // namespace

TEST_CASE("a challenge sheet has the code of its official page, its address beside it")
{
    const RecordRef armurier{EntityKind::Challenge, "armurier"};
    const Part part = partOf(sampleContent(), armurier);
    const auto *code = firstOf<QrCode>(blocksOf(part));
    REQUIRE(code);
    CHECK(code->address == "https://example.org/armurier");
    CHECK(contains(code->alternative, "Armurier"));
    CHECK(contains(textOf(part), "Fiche officielle en ligne|example.org/armurier|"));

    SheetOptions without;
    without.withQrCode = false;
    const Part plain = partOf(sampleContent(), armurier, without);
    CHECK_FALSE(firstOf<QrCode>(blocksOf(plain)));
    CHECK(contains(textOf(plain), "Fiche officielle en ligne|example.org/armurier|"));

    CatalogueContent content = sampleContent();
    content.challenges[0].links.clear();
    const Part unlinked = partOf(content, armurier);
    CHECK_FALSE(firstOf<QrCode>(blocksOf(unlinked)));
    CHECK(contains(textOf(unlinked), "liens"));
}

TEST_CASE("greys and the date of the file are those of the options")
{
    const Catalogue catalogue(sampleContent());
    SheetOptions options;
    const RecordRef record{EntityKind::Ministry, "interieur"};
    CHECK_FALSE(sheetDocument(catalogue, record, options)->isGreyscale);
    options.isGreyscale = true;
    options.creationTime = 12;
    const auto document = sheetDocument(catalogue, record, options);
    REQUIRE(document);
    CHECK(document->isGreyscale);
    CHECK(document->info.creationTime == 12);
    CHECK(document->parts.size() == 1);
    CHECK(document->footerName == "Ministère de l’Intérieur");
}

TEST_CASE("what became of a challenge is a table of dates")
{
    const Part part = partOf(sampleContent(), {EntityKind::Challenge, "armurier"});
    const auto *trail = firstOf<KeyTable>(section(part, "Suites et réalisations"));
    REQUIRE(trail);
    CHECK(trail->look == KeyLook::Plain);
    const auto step = std::find_if(trail->rows.begin(), trail->rows.end(),
                                   [](const auto &row) { return row.key == "Juin 2022"; });
    REQUIRE(step != trail->rows.end());
    CHECK(contains(textOf(step->value), "Mise en production"));
}

TEST_CASE("a promotion's sheet has its texts, its steps and what is announced")
{
    const Part part = partOf(sampleContent(), {EntityKind::Promotion, "eig-1"});
    const std::string text = textOf(part);
    for (const char *words :
         {"Elle commence en janvier.", "Un premier designer.", "Elle finit en novembre.",
          "Un bilan suit.", "Avant.", "candidats. ", "Ada Martin", "présidente",
          "1 dans ce catalogue", "projets proposés", "Fiche promotion"})
        CHECK(contains(text, words));
    const auto *missing = firstOf<Paragraph>(section(part, "Non documenté"));
    REQUIRE(missing);
    CHECK(contains(textOf(missing->text), "projets auditionnés"));
    CHECK_FALSE(contains(textOf(missing->text), "EIG recrutés"));
}

TEST_CASE("a ministry's sheet has its former names with their years and their sources")
{
    const Part part = partOf(sampleContent(), {EntityKind::Ministry, "interieur"});
    const auto *names = firstOf<CardList>(section(part, "Intitulés relevés dans les sources"));
    REQUIRE(names);
    REQUIRE(names->cards.size() == 2);
    CHECK(textOf(names->cards[0].title) == "Place Beauvau");
    CHECK(contains(textOf(names->cards[0].detail), "1861 – 2030"));
    CHECK(contains(textOf(names->cards[0].detail), "["));
    CHECK(names->cards[1].detail.empty());
}

TEST_CASE("sheets in English are in English, and mark what stays in French")
{
    for (const RecordRef &record :
         {RecordRef{EntityKind::Promotion, "eig-1"}, RecordRef{EntityKind::Ministry, "interieur"},
          RecordRef{EntityKind::Administration, "cour"}}) {
        INFO(addressOf(record));
        const Part english = partOf(sampleContent(), record, inEnglish());
        const std::string text = textOf(english);
        for (const char *french :
             {"défi", "Défi", "Non documenté", "Étapes", "Ministère|", "Suites"})
            CHECK_FALSE(contains(text, french));
        CHECK(contains(text, "Challenge"));
        for (const Block *block : blocksOf(english)) {
            for (const Span &span : spansOf(*block)) {
                if (contains(span.text, "Elle commence") || contains(span.text, "Cour suprême")
                    || contains(span.text, "Le ministère"))
                    CHECK((span.language == "fr-FR" || std::holds_alternative<Banner>(*block)));
            }
        }
    }
    CHECK(
        contains(textOf(partOf(sampleContent(), {EntityKind::Ministry, "interieur"}, inEnglish())),
                 "The ministry of the police."));
}

TEST_CASE("an administration without a challenge of its own says so")
{
    CatalogueContent content = sampleContent();
    std::erase_if(content.challenges, [](const Challenge &one) { return one.id == "journaux"; });
    const Part part = partOf(content, {EntityKind::Administration, "cour"});
    const std::string text = textOf(part);
    CHECK(contains(text, "0\u00A0défi|"));
    CHECK(contains(text, "défis, site internet"));
    CHECK_FALSE(firstOf<DataTable>(blocksOf(part)));
}
