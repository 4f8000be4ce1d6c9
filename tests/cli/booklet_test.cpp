// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/tool.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <sys/stat.h>

using namespace eig::test;
namespace fs = std::filesystem;

namespace {

/// Few challenges: a booklet of these is quick.
const std::string Few = "ministry:mer";

bool isWholePdf(const std::string &bytes)
{
    return bytes.starts_with("%PDF-") && bytes.find("%%EOF") != std::string::npos;
}

} // namespace

TEST_CASE("A booklet of the challenges a query finds goes to the file named, whole and alone")
{
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "livret à moi.pdf";
    const Ran ran = run({"booklet", Few, "-o", file.string()});
    CHECK(ran.code == 0);
    CHECK(ran.out == file.string() + '\n');
    CHECK(ran.err.empty());
    const std::string first = contentOf(file);
    CHECK(isWholePdf(first));
    CHECK(filesIn(folder.path()) == 1);
    CHECK(run({"booklet", Few, "-o", file.string()}).code == 0);
    CHECK(contentOf(file) == first);
    CHECK(run({"booklet", Few, "--by", "name", "-o", file.string()}).code == 0);
    CHECK(contentOf(file) != first);
    CHECK(run({"booklet", "--lang", "en", Few, "-o", file.string()}).code == 0);
    CHECK(contentOf(file) != first);
    CHECK(run({"booklet", "--no-qr", Few, "-o", file.string()}).code == 0);
    CHECK(contentOf(file) != first);
    CHECK(run({"booklet", Few, "--greyscale", "-o", file.string()}).code == 0);
    CHECK(contentOf(file) != first);
}

TEST_CASE("A booklet has the same bytes in every locale")
{
    const TemporaryFolder folder;
    std::string first;
    for (const std::string locale : {"C", "fr_FR.UTF-8", "tr_TR.UTF-8"}) {
        const fs::path file = folder.path() / (locale + ".pdf");
        INFO(locale);
        CHECK(run({"booklet", "--lang", "fr", Few, "-o", file.string()},
                  {.environment = {"LC_ALL=" + locale}})
                  .code
              == 0);
        if (first.empty())
            first = contentOf(file);
        CHECK(contentOf(file) == first);
    }
    CHECK(isWholePdf(first));
}

TEST_CASE("In a folder a booklet is called by its number of challenges and the edition")
{
    const TemporaryFolder folder;
    const Ran ran = run({"booklet", "ministry:mer", "-promotion:4", "-o", folder.path().string()});
    CHECK(ran.code == 0);
    REQUIRE(filesIn(folder.path()) == 1);
    const std::string name = fs::directory_iterator(folder.path())->path().filename().string();
    CHECK(name.starts_with("eig-livret-1-defi-20"));
    CHECK(name.ends_with(".pdf"));
    CHECK(isWholePdf(contentOf(folder.path() / name)));
}

TEST_CASE("A query that finds nothing says so, offers near words and creates no booklet")
{
    const TemporaryFolder folder;
    const Ran ran = run({"booklet", "agriculure", "-o", folder.path().string()});
    CHECK(ran.code == 0);
    CHECK(ran.out.empty());
    CHECK(ran.err.find("aucun livret créé") != std::string::npos);
    CHECK(ran.err.find("agriculture") != std::string::npos);
    const Ran value = run({"booklet", "ministry:nowhere", "-o", folder.path().string()});
    CHECK(value.code == 0);
    CHECK(value.err.find("nowhere") != std::string::npos);
    CHECK(filesIn(folder.path()) == 0);
}

TEST_CASE("A booklet without -o, in an unknown order or with an unknown option is refused")
{
    const TemporaryFolder folder;
    CHECK(run({"booklet", Few}).code == 64);
    const Ran ran = run({"booklet", "--by", "colour", Few, "-o", folder.path().string()});
    CHECK(ran.code == 64);
    CHECK(ran.err.find("colour") != std::string::npos);
    CHECK(ran.err.find("ministry, promotion, name") != std::string::npos);
    CHECK(run({"booklet", "--format", "csv", Few, "-o", folder.path().string()}).code == 64);
    CHECK(filesIn(folder.path()) == 0);
}

TEST_CASE("A booklet that cannot be written leaves nothing, and an old file as it was")
{
    const TemporaryFolder folder;
    const Ran missing = run({"booklet", Few, "-o", (folder.path() / "none/").string()});
    CHECK(missing.code == 73);
    CHECK(missing.err.find("Ce dossier n’existe pas") != std::string::npos);
    CHECK(run({"booklet", Few, "-o", (folder.path() / "none" / "a.pdf").string()}).code == 73);
    const fs::path file = folder.path() / "a.pdf";
    write(file, "old");
    ::chmod(folder.path().c_str(), 0555);
    const Ran ran = run({"booklet", Few, "-o", file.string()}, {.asNobody = true});
    ::chmod(folder.path().c_str(), 0755);
    CHECK(ran.code == 73);
    CHECK(ran.out.empty());
    CHECK(ran.err.find("lecture seule") != std::string::npos);
    CHECK(contentOf(file) == "old");
    CHECK(filesIn(folder.path()) == 1);
}
