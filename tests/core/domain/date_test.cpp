// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/domain/date.h"
#include "core/domain/entities.h"
#include "support/catch.h"

using namespace eig;

TEST_CASE("A date keeps the precision it was written with")
{
    for (const char *iso : {"2021", "2021-03", "2021-03-01", "2024-02-29", "0987"}) {
        const auto date = PartialDate::parse(iso);
        REQUIRE(date);
        CHECK(date->iso() == iso);
    }
}

TEST_CASE("What is not a date of the calendar is refused")
{
    for (const char *text :
         {"", "21", "2021-", "2021-13", "2021-00", "2021-02-29", "2021-3-1", "2021/03/01",
          "2021-03-01T00", "-021", "abcd", "2021-0a", "0000", "2021-04-31", "2021-03+01"})
        CHECK_FALSE(PartialDate::parse(text));
}

TEST_CASE("A less precise date sorts before the dates it contains")
{
    CHECK(*PartialDate::parse("2021") < *PartialDate::parse("2021-01"));
    CHECK(*PartialDate::parse("2021-01-31") < *PartialDate::parse("2021-02"));
}

TEST_CASE("Identifiers are ASCII slugs")
{
    for (const char *good : {"basegun", "eig-5", "a-b-c", "1-eleve-1-stage"})
        CHECK(isIdentifier(good));
    for (const char *bad : {"", "-a", "a-", "a--b", "A", "é", "a_b", "a b", "a/b", "../a"})
        CHECK_FALSE(isIdentifier(bad));
}
