// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/layout/clean_text.h"
#include "support/catch.h"

using eig::layout::cleanText;

TEST_CASE("line breaks and tabs become spaces, other controls go")
{
    CHECK(cleanText("a\nb\tc") == "a b c");
    CHECK(cleanText(std::string("a\0b\x1B[31m", 8)) == "ab[31m");
    CHECK(cleanText("a\u202Eb\u200Bc\uFEFF") == "abc");
    CHECK(cleanText("a\u2028b") == "a b");
}

TEST_CASE("French spaces and letters stay as they are")
{
    CHECK(cleanText("« L’œuvre »\u202F: 12\u202F000\u00A0€")
          == "« L’œuvre »\u202F: 12\u202F000\u00A0€");
}

TEST_CASE("bytes that are not UTF-8 become the replacement character")
{
    CHECK(cleanText("a\xFF") == "a\uFFFD");
}
