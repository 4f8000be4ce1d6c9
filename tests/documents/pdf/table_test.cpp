// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/pdf/compose.h"
#include "documents/pdf_probe.h"
#include "support/catch.h"

#include <charconv>
#include <cmath>

using namespace eig;
using namespace eig::layout;
using namespace eig::test;

namespace {

DataTable tableOf(int rows)
{
    DataTable table;
    table.columns = {{"Ministère", 3, false}, {"Défis", 1, true}, {"Années", 1, false}};
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back({{{"Rang" + std::to_string(i)}}, {{std::to_string(i)}}, {{"2018"}}});
    return table;
}

std::size_t countOf(const std::string &text, const std::string &part)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

} // namespace

TEST_CASE("the header of a table is on each page and once in the tags")
{
    const auto pdf = composePdf(documentOf({Heading{2, "Chiffres"}, tableOf(100)}));
    REQUIRE(pdf);
    REQUIRE(pdf->pages >= 3);
    const PdfProbe probe(pdf->bytes);
    CHECK(probe.isSound());
    for (int page = 1; page <= pdf->pages; ++page)
        CHECK(countOf(probe.text(page), "Ministère") == 1);
    const std::string structure = probe.structure();
    CHECK(countOf(structure, "Ministère") == 1);
    CHECK(countOf(structure, "/Scope /Column") == 3);
    CHECK(countOf(structure, "\"Rang") == 100);
    CHECK(countOf(structure, "TD (block)") + countOf(structure, "TD") >= 300);
}

TEST_CASE(
    "a row has a cell for each column in the tags, empty ones too, or one that spans the rest")
{
    DataTable table = tableOf(4);
    table.rows[1][1] = {};
    const auto whole = composePdf(documentOf({table}));
    REQUIRE(whole);
    CHECK(countOf(PdfProbe(whole->bytes).structure(), "TD") == 4 * 3);
    CHECK(countOf(PdfProbe(whole->bytes).structure(), "/ColSpan") == 0);
    table.rows[2].pop_back();
    const auto spanning = composePdf(documentOf({table}));
    REQUIRE(spanning);
    CHECK(countOf(PdfProbe(spanning->bytes).structure(), "TD") == 4 * 3 - 1);
    CHECK(countOf(PdfProbe(spanning->bytes).structure(), "/ColSpan 2") == 1);
}

TEST_CASE("numbers of a table end at one edge and rows keep their lines")
{
    DataTable table = tableOf(12);
    table.rows[3][0] = {{"Un nom assez long pour tenir sur plusieurs lignes de la première colonne"
                         " du tableau, et même un peu plus long encore que cela"}};
    const auto pdf = composePdf(documentOf({table}));
    REQUIRE(pdf);
    std::string words = PdfProbe(pdf->bytes).run("pdftotext -bbox", "-");
    const auto edgeOf = [&words](const std::string &word) {
        const std::size_t at = words.find(">" + word + "<");
        const std::size_t edge = words.rfind("xMax=\"", at);
        double value = 0;
        std::from_chars(words.data() + edge + 6, words.data() + words.size(), value);
        return value;
    };
    REQUIRE(edgeOf("12") > 200);
    CHECK(std::abs(edgeOf("9") - edgeOf("12")) < 0.1);
    CHECK(std::abs(edgeOf("Défis") - edgeOf("12")) < 0.1);
}

TEST_CASE("a row taller than a third of a page may be cut, a table without rows keeps its header")
{
    std::string text;
    for (int i = 0; i < 900; ++i)
        text += "mot ";
    DataTable table = tableOf(2);
    table.rows[1][2] = {{text}};
    table.rows[1].resize(3);
    table.rows.push_back({{{"seule cellule"}}});
    const auto pdf = composePdf(documentOf({table, tableOf(0), DataTable{}}));
    REQUIRE(pdf);
    const PdfProbe probe(pdf->bytes);
    CHECK(probe.isSound());
    CHECK(countOf(probe.structure(), "mot") == 900);
    CHECK(contains(probe.text(pdf->pages), "seule cellule"));
}
