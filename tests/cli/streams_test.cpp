// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/tool.h"
#include "support/catch.h"

#include <fcntl.h>
#include <unistd.h>

using namespace eig::test;

TEST_CASE("A reader that leaves early ends the program without a word")
{
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    ::close(ends[0]);
    const Ran ran = run({"list", "people", "--format", "json"}, {.output = ends[1]});
    ::close(ends[1]);
    CHECK(ran.code == 0);
    CHECK(ran.err.empty());
}

TEST_CASE("A result that the disk does not take is an input or output error")
{
    const int full = ::open("/dev/full", O_WRONLY);
    REQUIRE(full >= 0);
    const Ran ran = run({"list", "people", "--format", "json"}, {.output = full});
    ::close(full);
    CHECK(ran.code == 74);
    CHECK(ran.err.find("n’a pas pu être écrit en entier") != std::string::npos);
}
