// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/text/edit_distance.h"
#include "core/text/prose.h"
#include "support/catch.h"

using namespace eig;
using Figures = std::vector<std::int64_t>;

TEST_CASE("Words stand between spaces")
{
    CHECK(countWords("") == 0);
    CHECK(countWords("L’État aide les 8\u202F043 agents.") == 5);
    CHECK(countWords("Oui\u202F: «\u202Fnon\u202F»\u202F!") == 2);
    CHECK(countWords("Un\n\nDeux\u00A0trois") == 3);
}

TEST_CASE("Sentences end where a new one begins")
{
    CHECK(countSentences("") == 0);
    CHECK(countSentences("Un titre sans point") == 1);
    CHECK(countSentences("Une phrase. Une autre\u202F! Et la fin\u202F?") == 3);
    CHECK(countSentences("M. Dupont et Mme. Durand y croient. C. Martin aussi.") == 2);
    CHECK(countSentences("Le site est data.gouv.fr. Il a 2.5 millions de pages.") == 2);
    CHECK(countSentences("Il dit\u202F: «\u202FOui.\u202F» Elle part.") == 2);
    CHECK(countSentences("Et puis… rien. «\u202FFin.\u202F»") == 2);
    CHECK(countSentences("En 2020. 30 agents.") == 2);
}

TEST_CASE("Figures are read with groups, decimals and words for millions")
{
    CHECK(figuresIn("Ni un ni deux").empty());
    CHECK(figuresIn("8\u202F043 armes, 80 % de 12,5") == Figures{8'043'000, 80'000, 12'500});
    CHECK(figuresIn("2,5 millions, 3\u00A0milliards et 4 mille")
          == Figures{2'500'000'000, 3'000'000'000'000, 4'000'000});
    CHECK(figuresIn("H2020, COVID-19, le 1er").empty());
    CHECK(figuresIn("entre 10-20 ans, (30)") == Figures{10'000, 20'000, 30'000});
    CHECK(figuresIn("1\u202F2345") == Figures{1'000, 2'345'000});
    CHECK(figuresIn(std::string(60, '9')).size() == 1);
}

TEST_CASE("The edit distance counts letters to change")
{
    CHECK(editDistance("", "abc") == 3);
    CHECK(editDistance("lenoir", "lenoir") == 0);
    CHECK(editDistance("lenoir", "lenoire") == 1);
    CHECK(editDistance("dupond", "dupont") == 1);
    CHECK(editDistance("abc", "") == 3);
}
