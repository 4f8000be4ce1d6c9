// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/tool.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace eig::test;
namespace fs = std::filesystem;

TEST_CASE("Checking the program's own catalogue prints what is not documented, in both languages")
{
    const Ran french = run({"check"});
    CHECK(french.code == 0);
    CHECK(french.err.empty());
    CHECK(french.out.find("131 défis") != std::string::npos);
    for (const char *gap : {"sans équipe", "sans mentor", "sans texte", "sans réalisation",
                            "sans suites", "sans source indépendante"})
        CHECK(french.out.find(gap) != std::string::npos);
    CHECK(run({"check", "--lang", "en"}).out.find("without an independent source")
          != std::string::npos);
}

TEST_CASE("A data folder and the catalogue made of it have the same coverage")
{
    const TemporaryFolder folder;
    const std::string file = (folder.path() / "tiny.sqlite").string();
    REQUIRE(run({"compile", tinyData().string(), "-o", file}).code == 0);
    const auto ofFolder = run({"check", tinyData().string(), "--format", "json"}).json();
    const auto ofFile = run({"check", file, "--format", "json"}).json();
    CHECK(ofFolder.at("valid") == true);
    CHECK(ofFolder.at("challenges") == 3);
    CHECK(ofFolder.at("coverage") == ofFile.at("coverage"));
    CHECK(run({"--catalogue", file, "check", "--format", "json"}).json() == ofFile);
    for (const auto &gap : ofFolder.at("coverage")) {
        if (gap.at("gap") == "team")
            CHECK(gap.at("challenges") == nlohmann::ordered_json{"gazette"});
        CHECK(gap.at("count") == gap.at("challenges").size());
    }
    CHECK(ofFolder.at("coverage").size() == 6);
}

TEST_CASE("Errors of a data folder are listed and it is bad data")
{
    const TemporaryFolder folder;
    const fs::path data = folder.path() / "data";
    fs::copy(tinyData(), data, fs::copy_options::recursive);
    fs::remove(data / "sources.json");
    const Ran ran = run({"check", data.string()});
    CHECK(ran.code == 65);
    CHECK(ran.out.empty());
    CHECK(ran.err.find("sources.json") != std::string::npos);
    CHECK(run({"check", (folder.path() / "nowhere").string()}).code == 66);
    CHECK(run({"check", (data / "people.json").string()}).code == 65);
}
