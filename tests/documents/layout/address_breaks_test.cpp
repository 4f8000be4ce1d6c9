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

/// With a bar where the line may break and a tie where it may not, on a line of so many letters.
std::string shown(const std::string &text, std::size_t letters = 30)
{
    std::string broken = withAddressBreaks(
        text, [letters](std::string_view host) { return host.size() <= letters; });
    for (const auto &[mark, sign] : {std::pair(BreakMark, "|"), std::pair(NoBreakMark, "~")}) {
        for (std::size_t at = broken.find(mark); at != std::string::npos; at = broken.find(mark))
            broken.replace(at, mark.size(), sign);
    }
    return broken;
}

} // namespace

TEST_CASE("an address may be broken at the signs of its path, a word may not")
{
    CHECK(shown("github.com/etalab/a-just") == "github.com/|etalab/|a|-~just");
    CHECK(shown("https://a.fr/x_y?b=1&c=2#d.html")
          == "https://a.fr/|x_|y|?~b=|1|&~c=|2|#~d|.~html");
    CHECK(shown("et/ou 3.5 M./Mme peut-être data.gouv.fr")
          == "et/ou 3.5 M./Mme peut-être data.gouv.fr");
    CHECK(shown("  ") == "  ");
    CHECK(shown("").empty());
}

TEST_CASE("the name of a host is broken only if a line does not hold it")
{
    CHECK(shown("voir (a-just.beta.gouv.fr).") == "voir (a-~just.beta.gouv.fr).");
    CHECK(shown("https://a-just.fr:80/b") == "https://a-~just.fr:80/|b");
    CHECK(shown("a-b@c-d.fr") == "a-~b@c-~d.fr");
    CHECK(shown("voir entrepreneur-interet-general.etalab.gouv.fr.")
          == "voir entrepreneur|-~interet|-~general|.~etalab|.~gouv|.~fr.");
}

TEST_CASE("a long address is broken at a sign and comes back without invisible characters")
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
            CHECK((std::string("/_=").find(line.back()) != std::string::npos
                   || std::string(".?&#-").find(rest.front()) != std::string::npos));
            ++broken;
        }
    }
    CHECK(joined == address + " fin");
    CHECK(broken >= 2);
}

TEST_CASE("the name of a host is whole in the text of a page, whatever the width of the line")
{
    const std::string address = "a-just.beta.gouv.fr/startups/a-just.html";
    Document document = documentOf({});
    document.parts.front().bands.clear();
    for (double width = 110; width < 200; width += 3)
        document.parts.front().bands.push_back(
            {{{0,
               width,
               {Paragraph{
                   {{"Voir le site "}, {address, SpanLook::Plain, "https://" + address}}}}}}});
    const auto pdf = composePdf(document);
    REQUIRE(pdf);
    const std::string text = PdfProbe(pdf->bytes).run("pdftotext", "-");
    std::size_t hosts = 0;
    for (std::size_t at = text.find("a-just.beta.gouv.fr/"); at != std::string::npos;
         at = text.find("a-just.beta.gouv.fr/", at + 1))
        ++hosts;
    CHECK(hosts == document.parts.front().bands.size());
}
