// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/layout/address_breaks.h"
#include "documents/pdf/compose.h"
#include "documents/pdf_probe.h"
#include "support/catch.h"

using namespace eig;
using namespace eig::layout;
using namespace eig::test;

namespace {

/// With a bar where the line may break and a tie where it may not.
std::string shown(const std::string &text)
{
    std::string broken = withAddressBreaks(text);
    for (const auto &[mark, sign] : {std::pair(BreakMark, "|"), std::pair(NoBreakMark, "~")}) {
        for (std::size_t at = broken.find(mark); at != std::string::npos; at = broken.find(mark))
            broken.replace(at, mark.size(), sign);
    }
    return broken;
}

} // namespace

TEST_CASE("an address may be broken after its signs, a word may not")
{
    CHECK(shown("github.com/etalab/a-just") == "github.|com/|etalab/|a|-~just");
    CHECK(shown("https://a.fr/x_y?b=1&c=2#d") == "https://a.|fr/|x_|y?|b=|1&|c=|2#|d");
    CHECK(shown("voir entrepreneur-interet-general.etalab.gouv.fr.")
          == "voir entrepreneur|-~interet|-~general.|etalab.|gouv.|fr.");
    CHECK(shown("et/ou 3.5 M./Mme peut-être data.gouv.fr")
          == "et/ou 3.5 M./Mme peut-être data.gouv.fr");
    CHECK(shown("  ") == "  ");
    CHECK(shown("").empty());
}

TEST_CASE("a long address is broken after a sign and comes back without invisible characters")
{
    const std::string address =
        "entrepreneur-interet-general.etalab.gouv.fr/defis/2018/page_longue?annee=2018&lang=fr";
    Document document = documentOf({});
    Column narrow{
        0, 120, {Paragraph{{{address, SpanLook::Plain, "https://" + address}, {" fin"}}}}};
    document.parts.front().bands = {{{narrow}}};
    const auto pdf = composePdf(document);
    REQUIRE(pdf);
    const PdfProbe probe(pdf->bytes);
    CHECK(probe.isSound());
    const std::string text = probe.run("pdftotext", "-");
    CHECK_FALSE(contains(text, std::string(BreakMark)));
    CHECK_FALSE(contains(text, std::string(NoBreakMark)));
    CHECK(contains(probe.structure(), "entrepreneur-interet-general.etalab.gouv.fr/defis"));
    std::string joined;
    std::size_t broken = 0;
    for (const std::string &line : linesOf(text)) {
        if (joined.size() >= address.size())
            break;
        joined += line;
        if (joined.size() < address.size()) {
            const std::string rest = address.substr(joined.size());
            CHECK((std::string("/._?&=#").find(line.back()) != std::string::npos
                   || rest.starts_with('-')));
            ++broken;
        }
    }
    CHECK(joined == address + " fin");
    CHECK(broken >= 2);
}
