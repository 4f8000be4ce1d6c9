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
    CHECK(ofFolder.at("coverage").size() == 15);
    CHECK(ofFolder.at("records") == ofFile.at("records"));
    CHECK(ofFolder.at("independent_sources") == ofFile.at("independent_sources"));
    CHECK(ofFolder.at("findings") == ofFile.at("findings"));
    CHECK(ofFolder.at("bytes") == fs::file_size(file));
}

TEST_CASE("The report gives gaps by promotion, records, independent sources and findings")
{
    const Ran ran = run({"check", tinyData().string()});
    CHECK(ran.code == 0);
    CHECK(ran.err.empty());
    for (const char *line :
         {"3 défis, dont                            Total EIG 1   DIG\n",
          "  sans équipe connue                         1     1     0\n",
          "  sans but                                   2     1     1\n",
          "Promotions, portrait\u202F: 1/2\u202F; manque dig\n",
          "Administrations, activité\u202F: 0/0\n",
          "Dates du programme, titre en anglais\u202F: 1/2",
          "Défis avec une source indépendante\u202F: 1\n  armurier\u202F: presse\n",
          "À noter\u202F: administrations.json, musees, website\u202F: adresse sans https\u202F: "
          "http://example.org/vieux (Le site ne répond pas en https.)\n",
          "Avertissement\u202F: promotions.json, eig-1, portrait\u202F: texte court, mots\u202F: "
          "5\n",
          ", compilé en "}) {
        INFO(ran.out);
        CHECK(ran.out.find(line) != std::string::npos);
    }
    const Ran english = run({"check", tinyData().string(), "--lang", "en"});
    CHECK(english.out.find("Warning: promotions.json, eig-1, portrait: short text, words: 5\n")
          != std::string::npos);
    const auto json = run({"check", tinyData().string(), "--format", "json"}).json();
    CHECK(json.at("errors") == 0);
    CHECK(json.at("warnings") > 0);
    for (const auto &finding : json.at("findings")) {
        if (finding.at("code") == "address_explained")
            CHECK(finding.at("severity") == "note");
    }
}

TEST_CASE("An error of a text is bad data, named in the report, and a warning is not")
{
    const TemporaryFolder folder;
    const fs::path data = folder.path() / "data";
    fs::copy(tinyData(), data, fs::copy_options::recursive);
    const std::string before = contentOf(data / "challenges/dig.json");
    const std::string right = "Décrire les tableaux de l’État";
    REQUIRE(before.find(right) != std::string::npos);
    std::string wrong = before;
    wrong.replace(wrong.find(right), right.size(), "Décrire les tableaux de l'Etat");
    write(data / "challenges/dig.json", wrong);
    const Ran ran = run({"check", data.string()});
    CHECK(ran.code == 65);
    CHECK(ran.err.find(data.string()) != std::string::npos);
    CHECK(ran.out.find(
              "Erreur\u202F: challenges/dig.json, oeuvres, tagline\u202F: capitale sans accent")
          != std::string::npos);
    CHECK(ran.out.find("2 erreurs, ") != std::string::npos);
    const Ran json = run({"check", data.string(), "--format", "json"});
    CHECK(json.code == 65);
    CHECK(json.json().at("valid") == false);
    CHECK(json.json().at("errors") == 2);
    // It can still be compiled and looked at, and the file says the same.
    const std::string file = (folder.path() / "wrong.sqlite").string();
    CHECK(run({"compile", data.string(), "-o", file}).code == 0);
    CHECK(run({"check", file}).code == 65);
}

TEST_CASE("A catalogue that is too large to be embedded is an error")
{
    const TemporaryFolder folder;
    const fs::path data = folder.path() / "data";
    fs::copy(tinyData(), data, fs::copy_options::recursive);
    auto outcomes = nlohmann::ordered_json::parse(contentOf(data / "outcomes.json"));
    for (int i = 0; i < 10'500; ++i)
        outcomes.push_back({{"id", "large-" + std::to_string(i)},
                            {"challenge", "armurier"},
                            {"kind", "product"},
                            {"title", std::string(390, 'x')},
                            {"sources", {"fiche"}}});
    write(data / "outcomes.json", outcomes.dump());
    const Ran ran = run({"check", data.string(), "--format", "json"});
    CHECK(ran.code == 65);
    const auto report = ran.json();
    CHECK(report.at("bytes") > 4'000'000);
    CHECK(report.at("errors") == 1);
    CHECK(report.at("findings").back().at("code") == "catalogue_too_large");
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
