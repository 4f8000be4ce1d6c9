// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/pdf_probe.h"
#include "documents/real_catalogue.h"
#include "documents/sheet.h"
#include "support/catch.h"

#include <algorithm>
#include <chrono>

using namespace eig;
using namespace eig::test;

TEST_CASE("every challenge of the catalogue has its sheet, in both languages")
{
    SheetOptions options;
    options.language = GENERATE(Language::French, Language::English);
    const auto start = std::chrono::steady_clock::now();
    for (const Challenge &challenge : realCatalogue().challenges()) {
        INFO(challenge.id);
        const auto pdf = composeSheet(realCatalogue(), {EntityKind::Challenge, challenge.id},
                                      options);
        REQUIRE(pdf);
        CHECK(pdf->pages <= 6);
    }
    // Ten times the budget of 25 ms a sheet: to catch hangs, the budget itself is for the bench.
    const auto count = static_cast<long>(realCatalogue().challenges().size());
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::milliseconds(250) * count);
}

TEST_CASE("the sheets of known challenges are sound and lead to their official pages")
{
    const std::string id = GENERATE("basegun", "open-justice", "datajust", "app-112");
    const Challenge *challenge = realCatalogue().challenge(id);
    REQUIRE(challenge);
    const auto pdf = composeSheet(realCatalogue(), {EntityKind::Challenge, challenge->id});
    REQUIRE(pdf);
    const PdfProbe probe(pdf->bytes);
    CHECK(probe.isSound());
    CHECK(contains(probe.run("pdfinfo"), "Tagged:          yes"));
    CHECK(contains(probe.run("pdfinfo"), challenge->name + " — Catalogue EIG"));
    const std::vector<std::string> addresses = probe.addresses();
    for (const Link &link : challenge->links)
        CHECK(std::find(addresses.begin(), addresses.end(), link.url) != addresses.end());
    CHECK(probe.headings().front() == "H1 " + challenge->name);
    CHECK(probe.headings().back() == "H2 Sources");
}
