// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/pdf/compose.h"
#include "documents/pdf_probe.h"
#include "support/catch.h"

#include <set>

using namespace eig;
using namespace eig::layout;
using namespace eig::test;

namespace {

Document threeParts()
{
    Document document = documentOf({Heading{1, "Un"}});
    for (const std::string name : {"Deux", "Trois"}) {
        document.parts.push_back(documentOf({Heading{1, name}}).parts.front());
        document.parts.back().name = name;
    }
    return document;
}

} // namespace

TEST_CASE("progress counts up to a total known at the start and names each part")
{
    std::size_t last = 0;
    std::set<std::size_t> totals;
    std::set<std::string> names;
    bool isSteady = true;
    const auto pdf = composePdf(threeParts(),
                                [&](std::size_t done, std::size_t total, const std::string &part) {
                                    isSteady = isSteady && done >= last && done <= total;
                                    last = done;
                                    totals.insert(total);
                                    names.insert(part);
                                    return true;
                                });
    REQUIRE(pdf);
    REQUIRE(pdf->has_value());
    CHECK(isSteady);
    CHECK(totals == std::set<std::size_t>{9});
    CHECK(last == 9);
    CHECK(names == std::set<std::string>{"Essai", "Deux", "Trois"});
    CHECK((*pdf)->bytes == composePdf(threeParts())->bytes);
}

TEST_CASE("cancelled at any step, a document gives nothing, and the next one is whole")
{
    const Document document = threeParts();
    int steps = 0;
    REQUIRE(composePdf(document,
                       [&](std::size_t, std::size_t, const std::string &) { return ++steps > 0; }));
    REQUIRE(steps > 9);
    int empty = 0;
    for (int stop = 1; stop <= steps; ++stop) {
        int step = 0;
        const auto pdf = composePdf(
            document, [&](std::size_t, std::size_t, const std::string &) { return ++step < stop; });
        REQUIRE(pdf);
        empty += pdf->has_value() ? 0 : 1;
        CHECK(step == stop); // it is not asked again
    }
    CHECK(empty == steps);
    const auto whole = composePdf(document);
    REQUIRE(whole);
    CHECK(PdfProbe(whole->bytes).isSound());
}

TEST_CASE("a missing glyph of a document of several parts is named with its part")
{
    Document document = threeParts();
    document.parts[1].bands.front().columns.front().blocks.emplace_back(Paragraph{{{"中"}}});
    const auto pdf = composePdf(document);
    REQUIRE_FALSE(pdf);
    CHECK(pdf.error().code == ErrorCode::GlyphMissing);
    CHECK(contains(pdf.error().subject, "Deux"));
    document.parts.clear();
    const auto none = composePdf(document);
    CHECK((!none || PdfProbe(none->bytes).isSound()));
}
