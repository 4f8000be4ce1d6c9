// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/render/table.h"

#include "cli/near_ids.h"
#include "cli/render/visible.h"
#include "support/catch.h"

using namespace eig::cli;

TEST_CASE("Control, bidirectional and broken characters become visible and nothing else changes")
{
    CHECK(visible("Œuvres à l’École, 8\u202F043 €") == "Œuvres à l’École, 8\u202F043 €");
    CHECK(visible("a\x1b[31m\n\t") == "a\\x1b[31m\\x0a\\x09");
    CHECK(visible("a\u202Eb\u200B") == "a\\u202eb\\u200b");
    CHECK(visible("\u009B") == "\\x9b");
    CHECK(visible("\xff\xc3") == "\\xff\\xc3");
    CHECK(visible("\uFFFD") == "\uFFFD");
}

TEST_CASE("Width counts cells: none for combining marks, two for wide characters")
{
    CHECK(displayWidth("été") == 3);
    CHECK(displayWidth("e\u0301te\u0301") == 3);
    CHECK(displayWidth("日本") == 4);
    CHECK(cutToWidth("abcdef", 4) == "abc…");
    CHECK(cutToWidth("abcd", 4) == "abcd");
    CHECK(cutToWidth("日本語", 4) == "日…");
    CHECK(cutToWidth("e\u0301te\u0301s", 3) == "e\u0301t…");
    CHECK(cutToWidth("abc", 0).empty());
}

TEST_CASE("Columns are aligned, widest cut first, and a table without rows is empty")
{
    const TableText table{{"Id", "Nom"}, {{"a", "Œuvres"}, {"béa", "x\ny"}}};
    CHECK(textOf(table, 0) == "Id   Nom\na    Œuvres\nbéa  x\\x0ay\n");
    const TableText wide{{"Id", "Nom"}, {{"ab", std::string(50, 'x')}}};
    CHECK(textOf(wide, 20) == "Id  Nom\nab  " + std::string(15, 'x') + "…\n");
    CHECK(textOf({{"Id", "Nom"}, {}}, 20).empty());
}

TEST_CASE("Near identifiers are a few letters apart or hold what was typed, nearest first")
{
    const std::vector<std::string> known{"basegun", "base-adresse", "open-justice", "datajust"};
    CHECK(nearIds("basgun", known) == std::vector<std::string>{"basegun"});
    CHECK(nearIds("BASEGUN!", known) == std::vector<std::string>{"basegun"});
    CHECK(nearIds("justice", known) == std::vector<std::string>{"open-justice"});
    CHECK(nearIds("zzzz", known).empty());
    CHECK(nearIds("", known).empty());
}
