// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/tool.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <sys/stat.h>

using namespace eig::test;
namespace fs = std::filesystem;

namespace {

/// Gives records another identifier, wherever they are named in a data folder.
void rename(const fs::path &data, const std::string &from, const std::string &to)
{
    const std::string quoted = '"' + from + '"';
    for (const auto &entry : fs::recursive_directory_iterator(data)) {
        if (!entry.is_regular_file())
            continue;
        std::string text = contentOf(entry.path());
        for (std::size_t at = text.find(quoted); at != std::string::npos;
             at = text.find(quoted, at + 1))
            text.replace(at, quoted.size(), '"' + to + '"');
        write(entry.path(), text);
    }
}

} // namespace

TEST_CASE("A sheet goes to the file named, whole and alone, twice with the same bytes")
{
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "fiche à moi.pdf";
    const Ran ran = run({"sheet", "basegun", "-o", file.string()});
    CHECK(ran.code == 0);
    CHECK(ran.out == file.string() + '\n');
    CHECK(ran.err.empty());
    const std::string first = contentOf(file);
    CHECK(first.starts_with("%PDF-"));
    CHECK(first.find("%%EOF") != std::string::npos);
    CHECK(run({"sheet", "challenge/basegun", "-o", file.string()}).code == 0);
    CHECK(contentOf(file) == first);
    CHECK(filesIn(folder.path()) == 1);
    CHECK(run({"--lang", "en", "sheet", "basegun", "-o", file.string()}).code == 0);
    CHECK(contentOf(file) != first);
}

TEST_CASE("Several sheets go to an existing folder under their own names, each once")
{
    const TemporaryFolder folder;
    const Ran ran = run(
        {"sheet", "basegun", "open-justice", "basegun", "-o", folder.path().string()});
    CHECK(ran.code == 0);
    CHECK(filesIn(folder.path()) == 2);
    CHECK(fs::exists(folder.path() / "eig-fiche-basegun.pdf"));
    CHECK(fs::exists(folder.path() / "eig-fiche-open-justice.pdf"));
}

TEST_CASE("An unknown challenge is named and no sheet is made, not even of the others")
{
    const TemporaryFolder folder;
    const Ran ran = run({"sheet", "basegun", "no-such-one", "-o", folder.path().string()});
    CHECK(ran.code == 66);
    CHECK(ran.err.find("no-such-one") != std::string::npos);
    CHECK(run({"sheet", "person/johan-brillant", "-o", folder.path().string()}).code == 66);
    CHECK(filesIn(folder.path()) == 0);
}

TEST_CASE("A promotion, a ministry and an administration have their sheets under their addresses")
{
    const TemporaryFolder folder;
    const Ran ran = run({"sheet", "promotion/eig-3", "ministère/interieur", "administration/insee",
                         "eig-3", "-o", folder.path().string()});
    CHECK(ran.code == 0);
    CHECK(filesIn(folder.path()) == 3);
    CHECK(fs::exists(folder.path() / "eig-ministere-interieur.pdf"));
    const Ran other = run({"sheet", "ministry/eig-3", "-o", folder.path().string()});
    CHECK(other.code == 66);
    CHECK(other.err.find("eig-3") != std::string::npos);
    const Ran near = run({"sheet", "ministry/interieurs", "-o", folder.path().string()});
    CHECK(near.err.find("proches\u202F: interieur") != std::string::npos);
    const Ran person = run({"sheet", "person/johan-brillant", "-o", folder.path().string()});
    CHECK(person.code == 66);
    CHECK(person.err.find("n’a pas de PDF") != std::string::npos);
    CHECK(filesIn(folder.path()) == 3);
}

TEST_CASE(
    "An identifier alone means the challenge first, and says so when it means several records")
{
    const TemporaryFolder folder;
    const fs::path data = folder.path() / "data";
    const fs::path out = folder.path() / "out";
    const std::string catalogue = (folder.path() / "catalogue.sqlite").string();
    fs::copy(tinyData(), data, fs::copy_options::recursive);
    fs::create_directory(out);
    rename(data, "cour", "culture");      // an administration called as a ministry
    rename(data, "gazette", "interieur"); // a challenge called as another one
    REQUIRE(run({"compile", data.string(), "-o", catalogue}).code == 0);

    CHECK(run({"--catalogue", catalogue, "sheet", "interieur", "-o", out.string()}).code == 0);
    CHECK(fs::exists(out / "eig-fiche-interieur.pdf"));
    const Ran ran = run({"--catalogue", catalogue, "sheet", "culture", "-o", out.string()});
    CHECK(ran.code == 66);
    CHECK(ran.err.find("Plusieurs fiches portent l’identifiant culture") != std::string::npos);
    CHECK(filesIn(out) == 1);
    CHECK(
        run({"--catalogue", catalogue, "sheet", "administration/culture", "-o", out.string()}).code
        == 0);
    CHECK(filesIn(out) == 2);
}

TEST_CASE("A folder that does not exist, a file in place of a folder and a missing -o are refused")
{
    const TemporaryFolder folder;
    const std::string missing = (folder.path() / "missing").string();
    CHECK(run({"sheet", "basegun", "datajust", "-o", missing}).code == 73);
    CHECK(run({"sheet", "basegun", "-o", missing + '/'}).code == 73);
    const Ran inside = run({"sheet", "basegun", "-o", missing + "/a.pdf"});
    CHECK(inside.code == 73);
    CHECK(inside.err.find("Ce dossier n’existe pas") != std::string::npos);
    write(folder.path() / "file", "x");
    CHECK(run({"sheet", "basegun", "datajust", "-o", (folder.path() / "file").string()}).code
          == 73);
    CHECK(contentOf(folder.path() / "file") == "x");
    CHECK(run({"sheet", "basegun"}).code == 64);
    CHECK(run({"sheet", "-o", missing}).code == 64);
    CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("A folder without write access is named and the old file stays as it was")
{
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "a.pdf";
    write(file, "old");
    ::chmod(folder.path().c_str(), 0555);
    const Ran ran = run({"sheet", "basegun", "-o", file.string()}, {.asNobody = true});
    ::chmod(folder.path().c_str(), 0755);
    CHECK(ran.code == 73);
    CHECK(ran.out.empty());
    CHECK(ran.err.find("lecture seule") != std::string::npos);
    CHECK(contentOf(file) == "old");
    CHECK(filesIn(folder.path()) == 1);
}
