// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/tool.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <sys/stat.h>

using namespace eig::test;
namespace fs = std::filesystem;

TEST_CASE("A record is cited by its address or by its identifier alone, in both languages")
{
    const Ran ran = run({"cite", "challenge/basegun"});
    CHECK(ran.code == 0);
    CHECK(ran.err.empty());
    CHECK(ran.out.starts_with("Basegun [défi, EIG 5]. In\u202F: Catalogue EIG"));
    CHECK(std::count(ran.out.begin(), ran.out.end(), '\n') == 1);
    CHECK(run({"cite", "basegun"}).out == ran.out);
    CHECK(run({"cite", "défi/basegun", "--style", "iso690"}).out == ran.out);
    CHECK(run({"--lang", "en", "cite", "basegun"})
              .out.starts_with("Basegun [challenge, EIG 5]. In: Catalogue EIG"));
    CHECK(run({"cite", "eig-5"}).out == run({"cite", "promotion/eig-5"}).out);
    CHECK(run({"cite", "source/fiche-basegun"})
              .out.starts_with("Programme Entrepreneurs d’intérêt général. Fiche du défi"));
}

TEST_CASE("Several records are cited in their order, each once, CSL in one array")
{
    const Ran bibTeX = run({"cite", "basegun", "eig-5", "basegun", "--style", "bibtex"});
    CHECK(bibTeX.code == 0);
    const std::size_t first = bibTeX.out.find("@misc{eig-challenge-basegun,");
    const std::size_t second = bibTeX.out.find("@misc{eig-promotion-eig-5,");
    CHECK(first == 0);
    CHECK(second != std::string::npos);
    CHECK(bibTeX.out.find("@misc", second + 1) == std::string::npos);
    const auto csl = run({"cite", "basegun", "eig-5", "--style", "csl"}).json();
    CHECK(csl.size() == 2);
    CHECK(column(csl, "id")
          == std::vector<std::string>{"eig-challenge-basegun", "eig-promotion-eig-5"});
}

TEST_CASE("A citation goes to the file named, with the same bytes as to standard output")
{
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "à citer.bib";
    const Ran ran = run({"cite", "basegun", "--style", "bibtex", "-o", file.string()});
    CHECK(ran.code == 0);
    CHECK(ran.out == file.string() + '\n');
    CHECK(contentOf(file) == run({"cite", "basegun", "--style", "bibtex"}).out);
    CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("What cannot be cited is said, and the old file stays as it was")
{
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "a.bib";
    write(file, "old");
    const Ran unknown = run({"cite", "basegun", "basegum", "-o", file.string()});
    CHECK(unknown.code == 66);
    CHECK(unknown.out.empty());
    CHECK(unknown.err.find("Identifiants proches\u202F: basegun") != std::string::npos);
    CHECK(run({"cite", "promotion/basegun", "-o", file.string()}).code == 66);
    const Ran style = run({"cite", "basegun", "--style", "apa", "-o", file.string()});
    CHECK(style.code == 64);
    CHECK(style.err.find("Style inconnu\u202F: apa") != std::string::npos);
    const Ran none = run({"--lang", "en", "cite", "-o", file.string()});
    CHECK(none.code == 64);
    CHECK(none.err.find("At least one record") != std::string::npos);
    CHECK(none.err.find("eig cite [ENTITY/]ID…") != std::string::npos);
    CHECK(run({"cite", "basegun", "-o", (folder.path() / "no" / "a.bib").string()}).code == 73);
    CHECK(run({"cite", "basegun", "-o", folder.path().string()}).code != 0);
    ::chmod(folder.path().c_str(), 0555);
    const Ran readOnly = run({"cite", "basegun", "-o", file.string()}, {.asNobody = true});
    ::chmod(folder.path().c_str(), 0755);
    CHECK(readOnly.code == 73);
    CHECK(contentOf(file) == "old");
    CHECK(filesIn(folder.path()) == 1);
}
