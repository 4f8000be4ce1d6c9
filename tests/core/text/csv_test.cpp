// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/text/csv.h"

#include "support/catch.h"

using namespace eig;

TEST_CASE("A CSV cell is quoted when it holds a comma, a quote or a line break, and only then")
{
    CHECK(csvLine({"a", "", "é ; b"}) == "a,,é ; b\r\n");
    CHECK(csvLine({"a,b", "say \"x\"", "1\n2", "3\r4"})
          == "\"a,b\",\"say \"\"x\"\"\",\"1\n2\",\"3\r4\"\r\n");
    CHECK(csvLine({"=1+1", "-2", "@x"}) == "=1+1,-2,@x\r\n");
    CHECK(csvLine({}) == "\r\n");
}

TEST_CASE("A CSV line of one empty cell is no blank line, which readers pass over")
{
    CHECK(csvLine({""}) == "\"\"\r\n");
    CHECK(csvLine({"", ""}) == ",\r\n");
}
