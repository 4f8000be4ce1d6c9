// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/layout/link_address.h"
#include "support/catch.h"

using eig::layout::linkAddress;
using eig::layout::printedAddress;

TEST_CASE("an address becomes printable ASCII that opens the same page")
{
    const auto [address, expected] = GENERATE(table<std::string, std::string>({
        {"https://example.org/a?b=c&d=e#f", "https://example.org/a?b=c&d=e#f"},
        {"https://example.org/l'été", "https://example.org/l%27%C3%A9t%C3%A9"},
        {"https://example.org/a b(c)", "https://example.org/a%20b(c)"},
        {"https://example.org/%C3%A9t%c3%a9", "https://example.org/%C3%A9t%c3%a9"},
        {"https://example.org/100%", "https://example.org/100%25"},
        {"https://example.org/%zz", "https://example.org/%25zz"},
        {"https://example.org/a\"<b>\\^`{|}", "https://example.org/a%22%3Cb%3E%5C%5E%60%7B%7C%7D"},
        {"https://example.org/a\nb", "https://example.org/a%0Ab"},
        {"HTTPS://example.org/", "https://example.org/"},
        {"mailto:eig@example.org", "mailto:eig@example.org"},
    }));
    const auto result = linkAddress(address);
    REQUIRE(result);
    CHECK(*result == expected);
}

TEST_CASE("only http, https and mailto addresses are links")
{
    for (const char *address :
         {"", "javascript:alert(1)", "file:///etc/passwd", "ftp://example.org/", "example.org",
          "https://", "mailto:", " https://example.org/", "https://user@example.org/"})
        CHECK_FALSE(linkAddress(address).has_value());
}

TEST_CASE("an address is printed without scheme and final slash")
{
    CHECK(printedAddress("https://eig.numerique.gouv.fr/defis/basegun/")
          == "eig.numerique.gouv.fr/defis/basegun");
    CHECK(printedAddress("mailto:a@b.fr") == "a@b.fr");
    CHECK(printedAddress("ftp://a/") == "ftp://a");
}
