// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/pdf/metadata.h"
#include "documents/pdf_probe.h"
#include "support/catch.h"

using namespace eig::layout;
using eig::test::contains;

TEST_CASE("a time is written by the calendar, leap days included")
{
    CHECK(isoTime(0) == "1970-01-01T00:00:00Z");
    CHECK(isoTime(1'709'210'096) == "2024-02-29T12:34:56Z");
    CHECK(isoTime(-1) == "1969-12-31T23:59:59Z");
}

TEST_CASE("the metadata packet escapes what XML reserves")
{
    const std::string packet = xmpPacket({"A & <B>", "C&D", "E<F", "fr-FR", 0});
    CHECK(contains(packet, "A &amp; &lt;B&gt;"));
    CHECK(contains(packet, "C&amp;D"));
    CHECK(contains(packet, "E&lt;F"));
    CHECK(contains(packet, "<rdf:li>fr-FR</rdf:li>"));
    CHECK(contains(packet, "<xmp:CreateDate>1970-01-01T00:00:00Z</xmp:CreateDate>"));
    CHECK_FALSE(contains(packet, "pdfaid"));
    CHECK_FALSE(contains(packet, "pdfuaid"));
}
