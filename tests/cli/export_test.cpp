// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/tool.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <sys/stat.h>

using namespace eig::test;
namespace fs = std::filesystem;

TEST_CASE("An export of open data writes the table, its schema and its codebook, and counts rows")
{
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "défis à moi.csv";
    const Ran ran = run({"export", "challenges", "promotion:eig-1", "-o", file.string()});
    CHECK(ran.code == 0);
    CHECK(ran.err.find("9 lignes sur 131") != std::string::npos);
    CHECK(filesIn(folder.path()) == 3);
    CHECK(ran.out.find("défis à moi.schema.json") != std::string::npos);
    CHECK(ran.out.find("défis à moi-codebook.md") != std::string::npos);
    const std::string csv = contentOf(file);
    CHECK(csv.starts_with("id,name,"));
    CHECK(csv.find("\r\n") != std::string::npos);
    const std::string schema = contentOf(folder.path() / "défis à moi.schema.json");
    CHECK(schema.find("\"query\": \"promotion:eig-1\"") != std::string::npos);
}

TEST_CASE("The extension chooses the format, and the same command gives the same bytes")
{
    const TemporaryFolder folder;
    for (const char *extension : {"csv", "xlsx", "json", "md", "html", "XLSX"}) {
        const fs::path file = folder.path() / (std::string("a.") + extension);
        CHECK(run({"export", "partners", "-o", file.string()}).code == 0);
        const std::string first = contentOf(file);
        CHECK_FALSE(first.empty());
        CHECK(run({"export", "partners", "-o", file.string()}).code == 0);
        CHECK(contentOf(file) == first);
    }
    CHECK(contentOf(folder.path() / "a.xlsx").starts_with("PK"));
    CHECK(contentOf(folder.path() / "a.json").starts_with("{"));
    CHECK(contentOf(folder.path() / "a.html").starts_with("<table "));
    CHECK(contentOf(folder.path() / "a.md").starts_with("| "));
}

TEST_CASE("The Excel profile says how many cells it neutralised and has no file beside it")
{
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "a.csv";
    const Ran ran = run({"--lang", "en", "export", "sources", "--profile", "excel-fr", "--columns",
                         "id,name", "-o", file.string()});
    CHECK(ran.code == 0);
    CHECK(ran.err.find("taken for formulas: ") != std::string::npos);
    CHECK(contentOf(file).starts_with("\xEF\xBB\xBF\"Identifier\";\"Title\"\r\n"));
    CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("Columns are chosen and shown, and an unknown one is answered with the known ones")
{
    const TemporaryFolder folder;
    const std::string file = (folder.path() / "a.csv").string();
    CHECK(run({"export", "people", "--columns", "name,id", "--no-sources", "-o", file}).code == 0);
    CHECK(contentOf(file).starts_with("name,id\r\n"));
    const Ran unknown = run({"export", "people", "--columns", "colour", "-o", file});
    CHECK(unknown.code == 64);
    CHECK(unknown.err.find("colour") != std::string::npos);
    CHECK(unknown.err.find("challenge_ids") != std::string::npos);
    const Ran columns = run({"export", "colonnes", "personnes"});
    CHECK(columns.code == 0);
    CHECK(columns.out.find("challenge_ids") != std::string::npos);
    CHECK(run({"export", "columns"}).code == 64);
}

TEST_CASE("An export that finds nothing writes the header alone and says so")
{
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "a.csv";
    const Ran ran = run({"export", "challenges", "zzzzzz", "--columns", "id,name", "--no-sources",
                         "-o", file.string()});
    CHECK(ran.code == 0);
    CHECK(ran.err.find("0 ligne sur 131") != std::string::npos);
    CHECK(contentOf(file) == "id,name\r\n");
}

TEST_CASE("An export without a known extension, with a strange profile or folder writes nothing")
{
    const TemporaryFolder folder;
    const std::string base = (folder.path() / "a").string();
    CHECK(run({"export", "challenges"}).code == 64);
    CHECK(run({"export", "challenges", "-o", base}).code == 64);
    CHECK(run({"export", "challenges", "-o", base + ".pdf"}).code == 64);
    CHECK(run({"export", "challenges", "-o", base + ".json", "--profile", "excel-fr"}).code == 64);
    CHECK(run({"export", "challenges", "-o", base + ".csv", "--profile", "other"}).code == 64);
    CHECK(run({"export", "colours", "-o", base + ".csv"}).code == 64);
    CHECK(run({"export", "challenges", "-o", base + "/missing/a.csv"}).code == 73);
    CHECK(filesIn(folder.path()) == 0);
}

TEST_CASE("An export takes exclusions and the sort and limit of a list")
{
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "a.csv";
    const Ran ran = run({"export", "challenges", "promotion:eig-1", "-ministry:interieur", "--sort",
                         "name:desc", "--limit", "2", "--columns", "id", "--no-sources", "-o",
                         file.string()});
    CHECK(ran.code == 0);
    const auto rows = run({"list", "challenges", "promotion:eig-1", "-ministry:interieur", "--sort",
                           "name:desc", "--limit", "2", "--format", "json"})
                          .json()
                          .at("rows");
    std::string expected = "id\r\n";
    for (const std::string &id : column(rows, "id"))
        expected += id + "\r\n";
    CHECK(contentOf(file) == expected);
}

TEST_CASE("An export into a folder without write access leaves the old file as it was")
{
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "a.csv";
    write(file, "old");
    ::chmod(folder.path().c_str(), 0555);
    const Ran ran = run({"export", "partners", "-o", file.string()}, {.asNobody = true});
    ::chmod(folder.path().c_str(), 0755);
    CHECK(ran.code == 73);
    CHECK(contentOf(file) == "old");
    CHECK(filesIn(folder.path()) == 1);
}
