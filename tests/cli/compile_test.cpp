// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/tool.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <functional>

using namespace eig::test;
using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

namespace {

/// A copy of the tiny data that a test may break.
class Data
{
public:
    Data() { fs::copy(tinyData(), folder(), fs::copy_options::recursive); }

    [[nodiscard]] fs::path folder() const { return m_folder.path() / "data"; }
    [[nodiscard]] fs::path output() const { return m_folder.path() / "catalogue.sqlite"; }
    void change(const std::string &file, const std::function<void(Json &)> &change) const
    {
        Json json = Json::parse(contentOf(folder() / file));
        change(json);
        write(folder() / file, json.dump(2));
    }
    [[nodiscard]] Ran compile() const
    {
        return run({"compile", folder().string(), "-o", output().string()});
    }

private:
    TemporaryFolder m_folder;
};

struct Damage {
    std::string file;
    std::function<void(Json &)> change;
    std::string entry;
    std::string field;
};

const std::string Challenges = "challenges/eig-1.json";

const std::vector<Damage> &damages()
{
    static const std::vector<Damage> all{
        {Challenges, [](Json &j) { j[0]["tagline"] = std::string(91, 'x'); }, "armurier",
         "tagline"},
        {Challenges, [](Json &j) { j[0].erase("name"); }, "armurier", "name"},
        {Challenges, [](Json &j) { j[0]["colour"] = "red"; }, "armurier", "colour"},
        {Challenges, [](Json &j) { j[0]["hosts"][0]["administration"] = "nobody"; }, "armurier",
         "hosts[0].administration"},
        {Challenges, [](Json &j) { j[0]["duration_months"] = "ten"; }, "armurier",
         "duration_months"},
        {Challenges, [](Json &j) { j[0]["status"]["as_of"] = "2025-02-30"; }, "armurier",
         "status.as_of"},
        {Challenges, [](Json &j) { j[0]["links"][0]["url"] = "javascript:alert(1)"; }, "armurier",
         "links[0].url"},
        {Challenges, [](Json &j) { j[0]["links"][0]["kind"] = "photo"; }, "armurier",
         "links[0].kind"},
        {Challenges, [](Json &j) { j[1]["id"] = "armurier"; }, "armurier", "id"},
        {Challenges, [](Json &j) { j[1]["hosts"] = Json::array(); }, "gazette", "hosts"},
        {"people.json", [](Json &j) { j[0]["name"] = "Zoé\u202ELenoir"; }, "zoe-lenoir", "name"},
        {"promotions.json", [](Json &j) { j[0]["calendar"]["term"]["end"] = "2016"; }, "eig-1",
         "calendar.term"},
        {"administrations.json", [](Json &j) { j[2].erase("no_ministry_reason"); }, "cour",
         "no_ministry_reason"},
        {"outcomes.json", [](Json &j) { j[0].erase("value"); }, "armurier-figure-1", "value"},
    };
    return all;
}

} // namespace

TEST_CASE("Compiling twice gives the same bytes, by both programs, and a catalogue that opens")
{
    const Data data;
    const Ran ran = data.compile();
    CHECK(ran.code == 0);
    CHECK(ran.out == data.output().string() + '\n');
    CHECK(ran.err.empty());
    const std::string first = contentOf(data.output());
    CHECK(first.size() > 4096);
    CHECK(data.compile().code == 0);
    CHECK(contentOf(data.output()) == first);
    fs::remove(data.output());
    const Ran tool = run({data.folder().string(), "-o", data.output().string()},
                         {.program = EIG_COMPILE_TOOL});
    CHECK(tool.code == 0);
    CHECK(contentOf(data.output()) == first);
    const auto list = run({"--catalogue", data.output().string(), "list", "challenges", "--format",
                           "json"})
                          .json();
    CHECK(column(list.at("rows"), "id")
          == std::vector<std::string>{"armurier", "gazette", "oeuvres"});
}

TEST_CASE("Each kind of broken data is named by file, entry and field and nothing is written")
{
    CHECK(damages().size() >= 10);
    for (const Damage &damage : damages()) {
        const Data data;
        data.change(damage.file, damage.change);
        const Ran ran = data.compile();
        INFO(ran.err);
        CHECK(ran.code == 65);
        CHECK(ran.out.empty());
        CHECK_FALSE(fs::exists(data.output()));
        const std::string place = damage.file + ", " + damage.entry + ", " + damage.field;
        CHECK(ran.err.find(place) != std::string::npos);
        const Ran tool = run({data.folder().string(), "-o", data.output().string()},
                             {.program = EIG_COMPILE_TOOL});
        CHECK(tool.code == 65);
        CHECK(tool.err.find(place) != std::string::npos);
        CHECK_FALSE(fs::exists(data.output()));
    }
}

TEST_CASE("A file that is missing, is no JSON or gives a key twice is named")
{
    const Data data;
    fs::remove(data.folder() / "outcomes.json");
    write(data.folder() / "people.json", "[{\"id\": \"zoe\", \"id\": \"zoe\"}]");
    write(data.folder() / "relations.json", "[{");
    const Ran ran = data.compile();
    CHECK(ran.code == 65);
    for (const char *file : {"outcomes.json", "people.json", "relations.json"})
        CHECK(ran.err.find(file) != std::string::npos);
    CHECK_FALSE(fs::exists(data.output()));
}

TEST_CASE("Errors leave an older catalogue as it was, and at most 50 are listed")
{
    const Data data;
    write(data.output(), "old");
    data.change(Challenges, [](Json &json) {
        for (int i = 0; i < 80; ++i)
            json[0]["colour" + std::to_string(i)] = i;
    });
    const Ran ran = data.compile();
    CHECK(ran.code == 65);
    CHECK(contentOf(data.output()) == "old");
    CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 52);
    CHECK(ran.err.find("50 premières erreurs") != std::string::npos);
}

TEST_CASE(
    "A data folder that does not exist is no input, a missing target folder cannot be created in")
{
    const Data data;
    CHECK(run({"compile", (data.folder() / "nowhere").string(), "-o", data.output().string()}).code
          == 66);
    CHECK(run({"compile", data.folder().string(), "-o", (data.folder() / "no/where").string()}).code
          == 73);
    CHECK(run({data.folder().string()}, {.program = EIG_COMPILE_TOOL}).code == 64);
}
