// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/pdf_probe.h"
#include "documents/real_catalogue.h"
#include "documents/sheet.h"
#include "support/catch.h"

#include <algorithm>

using namespace eig;
using namespace eig::test;

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
