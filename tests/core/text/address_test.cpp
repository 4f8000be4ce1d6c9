// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/text/address.h"
#include "core/text/utf8.h"
#include "support/catch.h"

#include <string>

using namespace eig;

TEST_CASE("Only plain http and https addresses are accepted")
{
    CHECK(isWebAddress("https://eig.numerique.gouv.fr/defis/basegun/"));
    CHECK(isWebAddress("http://www.eigsante2017.fr"));
    CHECK(isWebAddress("https://a.fr/%C3%A9?b=c&d='e'"));
    for (const char *refused : {"", "ftp://a.fr", "javascript:alert(1)", "file:///etc/passwd",
                                "https://", "https://local", "https://user@a.fr",
                                "https://a.fr/a b", "https://a.fr/é", "https://a.fr/\"x", "a.fr"})
        CHECK_FALSE(isWebAddress(refused));
    CHECK_FALSE(isWebAddress("https://a.fr/" + std::string(2048, 'a')));
}

TEST_CASE("Characters are counted, not bytes, and invalid bytes are seen")
{
    CHECK(countCharacters("œuvre") == 5);
    CHECK(countCharacters("\xFF\xFE") == 2);
    CHECK(isValidUtf8("é\uFFFD"));
    CHECK_FALSE(isValidUtf8("\xC3"));
    CHECK(isControlCharacter(0x202E));
    CHECK(isControlCharacter(0));
    CHECK_FALSE(isControlCharacter(0x202F));
    CHECK_FALSE(isControlCharacter(U'é'));
}
