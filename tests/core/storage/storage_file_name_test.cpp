// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/storage/file_name.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <fstream>
#include <vector>

using namespace eig;

TEST_CASE("A slug keeps its letters, digits, hyphens and dots")
{
    CHECK(safeFileName("eig-fiche-open-justice", "pdf") == "eig-fiche-open-justice.pdf");
    CHECK(safeFileName("Fiche_2.1", "csv") == "Fiche_2.1.csv");
}

TEST_CASE("Names of devices, hidden files and options become ordinary names")
{
    CHECK(safeFileName("CON", "pdf") == "CON_.pdf");
    CHECK(safeFileName("com1", "pdf") == "com1_.pdf");
    CHECK(safeFileName("nul.x", "pdf") == "nul_.x.pdf");
    CHECK(safeFileName("console", "pdf") == "console.pdf");
    CHECK(safeFileName(".bashrc", "pdf") == "bashrc.pdf");
    CHECK(safeFileName("--help", "pdf") == "help.pdf");
    CHECK(safeFileName("", "pdf") == "eig.pdf");
    CHECK(safeFileName("...", "pdf") == "eig.pdf");
    CHECK(safeFileName("fin...", "pdf") == "fin.pdf");
}

TEST_CASE("A character outside ASCII becomes one underscore, bytes that are not UTF-8 too")
{
    CHECK(safeFileName("Œuvre", "pdf") == "_uvre.pdf");
    CHECK(safeFileName("l’été", "pdf") == "l__t_.pdf");
    CHECK(safeFileName("a\xff\xfe", "pdf") == "a__.pdf");
    CHECK(safeFileName("a\u202Eb\x1b[31m\n", "pdf") == "a_b__31m_.pdf");
}

TEST_CASE("No name leaves its folder or exceeds 120 bytes, and the system accepts all of them")
{
    const test::TemporaryFolder folder;
    const std::vector<std::string> stems{"../../etc/passwd",
                                         "/etc/passwd",
                                         "..",
                                         ".",
                                         "a/b",
                                         "a\\b",
                                         "C:\\x",
                                         std::string("a\0b", 3),
                                         std::string(300, 'x'),
                                         std::string(119, 'x') + "…",
                                         std::string(115, 'x') + "....",
                                         "\n",
                                         "*?<>|:\"",
                                         "LPT9.old",
                                         " space "};
    for (const std::string &stem : stems) {
        const std::string name = safeFileName(stem, "pdf");
        INFO(name);
        CHECK(name.size() <= 120);
        CHECK(name.find('/') == std::string::npos);
        CHECK(name.front() != '.');
        CHECK(name.front() != '-');
        CHECK(name.ends_with(".pdf"));
        const auto path = folder.path() / name;
        CHECK(path.parent_path() == folder.path());
        CHECK(std::ofstream(path).is_open());
    }
}
