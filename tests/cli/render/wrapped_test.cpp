// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/render/wrapped.h"

#include "cli/render/visible.h"
#include "support/catch.h"

#include <sstream>

using namespace eig::cli;

using Lines = std::vector<std::string>;

TEST_CASE("A text is cut between words, never at a no-break space, and a long word stays whole")
{
    CHECK(wrappedLines("un deux trois", 7) == Lines{"un deux", "trois"});
    CHECK(wrappedLines("un deux", 6) == Lines{"un", "deux"});
    CHECK(wrappedLines("été été", 7) == Lines{"été été"});
    CHECK(wrappedLines("quoi\u202F? oui", 6) == Lines{"quoi\u202F?", "oui"});
    CHECK(wrappedLines("a incompressible b", 5) == Lines{"a", "incompressible", "b"});
    CHECK(wrappedLines("  a  b ", 10) == Lines{"a b"});
    CHECK(wrappedLines("", 10).empty());
}

TEST_CASE("Rows are aligned by what is seen, and the wrapped column goes on below itself")
{
    CHECK(wrappedRows({{"é", "un"}, {"bcd", "deux"}}, 1) == "  é    un\n  bcd  deux\n");
    std::string words = "mot";
    for (int i = 0; i < 60; ++i)
        words += " mot";
    const std::string text = wrappedRows({{"a", words, "fin"}, {"b", "c", ""}}, 1);
    std::istringstream lines(text);
    std::vector<std::string> all;
    for (std::string line; std::getline(lines, line);) {
        CHECK(displayWidth(line) <= PageWidth);
        all.push_back(line);
    }
    REQUIRE(all.size() > 3);
    CHECK(all.front().starts_with("  a  mot mot"));
    CHECK(all.front().ends_with("  fin"));
    CHECK(all.at(1).starts_with("     mot"));
    CHECK(all.at(1).find("fin") == std::string::npos);
    CHECK(all.back() == "  b  c");
    CHECK(wrappedRows({}, 0).empty());
}
