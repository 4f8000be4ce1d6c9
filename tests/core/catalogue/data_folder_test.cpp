// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/compile.h"
#include "core/catalogue/data_folder.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <chrono>
#include <fstream>
#include <functional>
#include <nlohmann/json.hpp>
#include <set>

using namespace eig;
using Json = nlohmann::ordered_json;

namespace {

const std::filesystem::path RealData = std::filesystem::path(EIG_SOURCE_DIR) / "data/catalogue";

/// A copy of the real data that a test may break.
class Data
{
public:
    Data() { std::filesystem::copy(RealData, folder(), std::filesystem::copy_options::recursive); }

    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path() / "catalogue"; }
    [[nodiscard]] std::string text(const std::string &file) const
    {
        std::ifstream in(folder() / file);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    [[nodiscard]] std::string firstId(const std::string &file) const
    {
        return Json::parse(text(file)).front().at("id").get<std::string>();
    }
    void write(const std::string &file, const std::string &text) const
    {
        std::ofstream(folder() / file) << text;
    }
    /// Changes one file as JSON and returns what reading then reports.
    template<typename Change>
    [[nodiscard]] std::vector<Problem> changed(const std::string &file, Change change) const
    {
        Json json = Json::parse(text(file));
        change(json);
        write(file, json.dump(1));
        return problems();
    }
    [[nodiscard]] std::vector<Problem> problems() const
    {
        Problems found;
        static_cast<void>(readDataFolder(folder(), found));
        return found.list();
    }

private:
    test::TemporaryFolder m_folder;
};

void checkFirst(const std::vector<Problem> &problems, ProblemCode code, const std::string &file,
                const std::string &entry, const std::string &field)
{
    REQUIRE_FALSE(problems.empty());
    INFO(message(problems.front(), Language::French));
    CHECK(problems.front().code == code);
    CHECK(problems.front().file == file);
    CHECK(problems.front().entry == entry);
    CHECK(problems.front().field == field);
}

} // namespace

TEST_CASE("The real data have no problem and compile twice to the same bytes")
{
    Problems problems;
    const auto start = std::chrono::steady_clock::now();
    const CatalogueContent content = readDataFolder(RealData, problems);
    for (const Problem &problem : problems.list())
        UNSCOPED_INFO(message(problem, Language::English));
    CHECK(problems.isEmpty());
    const auto first = catalogueImage(content);
    REQUIRE(first);
    // Ten times the budget of half a second, to catch hangs: the budget itself is for the bench.
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(5));
    Problems again;
    const auto second = catalogueImage(readDataFolder(RealData, again));
    REQUIRE(second);
    CHECK(*first == *second);
}

TEST_CASE("Texts, steps, names with dates and statements of absence are read")
{
    Problems problems;
    const auto tiny = readDataFolder(EIG_SOURCE_DIR "/tests/fixtures/tiny", problems);
    REQUIRE(problems.isEmpty());
    const Challenge &challenge = tiny.challenges[0];
    CHECK(challenge.taglineEn == "Recognise a gun in a picture");
    CHECK(challenge.summaryEn == "An app names the gun in a picture.");
    CHECK(textOf(challenge, ChallengeText::Aim) == "Décrire une arme en une minute.");
    CHECK_FALSE(isStatedUndocumented(challenge, ChallengeText::Aim));
    CHECK(isStatedUndocumented(tiny.challenges[1], ChallengeText::Built));
    CHECK_FALSE(isStatedUndocumented(tiny.challenges[1], ChallengeText::Problem));
    CHECK(tiny.outcomes.back().step == StepKind::Production);
    const Promotion &promotion = tiny.promotions[0];
    CHECK(promotion.taglineEn == "The first one");
    CHECK(promotion.summaryEn == "Two challenges, three people.");
    CHECK(promotion.portrait == "Elle commence en janvier 2017.");
    CHECK(promotion.news == "Un premier designer.");
    CHECK(promotion.ending == "Elle finit en novembre.");
    CHECK(promotion.evaluation == "Un bilan suit.");
    const Ministry &ministry = tiny.ministries[0];
    REQUIRE(ministry.names.size() == 2);
    CHECK(ministry.names[0].since->iso() == "1912");
    CHECK(ministry.names[0].until->iso() == "1940-05");
    CHECK(ministry.names[0].sources == SourceIds{"presse"});
    CHECK(ministry.names[1].name == "Place Beauvau");
    CHECK(ministry.portrait == "Il dirige la police.");
    CHECK(ministry.summaryEn == "It directs the police.");
    CHECK(tiny.administrations[0].activity == "Elle dirige les policiers.");
    CHECK(tiny.programme.milestones[0].titleEn == "Launch of the programme");
    CHECK(tiny.programme.milestones[0].kind == MilestoneKind::Event);
    CHECK(tiny.programme.milestones[1].kind == MilestoneKind::Jury);
    CHECK(tiny.programme.figures[0].series == FigureSeries::Challenges);
    CHECK(tiny.programme.story == std::vector<std::string>{"Il commence en 2016.", "Il continue."});
    CHECK(tiny.edition.plainAddresses[0].url == "http://example.org/vieux");
}

TEST_CASE("New fields of a wrong shape are named like the others")
{
    const Data data;
    const auto ministry = [&data](const Json &names) {
        return data.changed("ministries.json", [&](Json &json) { json[0]["names"] = names; });
    };
    const std::string file = "ministries.json";
    const std::string id = data.firstId(file);
    checkFirst(ministry("Armées"), ProblemCode::WrongType, file, id, "names");
    checkFirst(ministry({3}), ProblemCode::WrongType, file, id, "names[0]");
    checkFirst(ministry({""}), ProblemCode::TextEmpty, file, id, "names[0]");
    checkFirst(ministry({{{"name", "A"}, {"from", "2017"}}}), ProblemCode::FieldUnknown, file, id,
               "names[0].from");
    const Data other;
    checkFirst(other.changed("programme.json", [](Json &json) { json["story"] = "Un texte."; }),
               ProblemCode::WrongType, "programme.json", "", "story");
    const Data last;
    checkFirst(last.changed("challenges/eig-5.json",
                            [](Json &json) { json[0]["undocumented"] = {"tagline"}; }),
               ProblemCode::ValueUnknown, "challenges/eig-5.json",
               last.firstId("challenges/eig-5.json"), "undocumented");
}

TEST_CASE("The documentation of the data names every field in use")
{
    std::set<std::string> fields;
    const std::function<void(const Json &)> collect = [&](const Json &json) {
        for (const auto &[key, value] : json.items()) {
            if (json.is_object())
                fields.insert(key);
            // The keys of citations are paths of fields.
            if (value.is_structured() && key != "citations")
                collect(value);
        }
    };
    const auto source = std::filesystem::path(EIG_SOURCE_DIR);
    for (const auto &folder : {RealData, source / "tests/fixtures/tiny"}) {
        for (const auto &file : std::filesystem::recursive_directory_iterator(folder)) {
            if (file.path().extension() == ".json")
                collect(Json::parse(std::ifstream(file.path())));
        }
    }
    CHECK(fields.size() > 80);
    std::ifstream in(source / "data/README.md");
    const std::string documentation{std::istreambuf_iterator<char>(in), {}};
    for (const std::string &field : fields) {
        INFO(field);
        const bool isNamed = documentation.find('`' + field + '`') != std::string::npos
            || documentation.find('"' + field + '"') != std::string::npos;
        CHECK(isNamed);
    }
}

TEST_CASE("A folder without files names each missing file")
{
    const test::TemporaryFolder empty;
    Problems problems;
    static_cast<void>(readDataFolder(empty.path(), problems));
    CHECK(problems.list().size() == 10);
    CHECK(problems.list().front().code == ProblemCode::FileMissing);
    CHECK(problems.list().front().file == "edition.json");
}

TEST_CASE("Broken JSON is named by file, line and column")
{
    const Data data;
    data.write("people.json", data.text("people.json").substr(0, 5000));
    const auto problems = data.problems();
    checkFirst(problems, ProblemCode::NotJson, "people.json", "", "");
    CHECK(problems.front().value.find(':') != std::string::npos);
}

TEST_CASE("A key given twice, a wrong type and a deep nesting are refused")
{
    const Data data;
    data.write("edition.json", R"({"date": "2026-11-24", "date": "2026-11-25"})");
    checkFirst(data.problems(), ProblemCode::DuplicateKey, "edition.json", "", "date");
    data.write("edition.json", "[]");
    checkFirst(data.problems(), ProblemCode::WrongType, "edition.json", "", "");
    data.write("edition.json", std::string(1'000'000, '['));
    checkFirst(data.problems(), ProblemCode::TooNested, "edition.json", "", "");
    std::string keys = "{";
    for (int i = 0; i < 1000; ++i)
        keys += '"' + std::to_string(i) + "\":1,";
    data.write("edition.json", keys + "\"z\":1}");
    checkFirst(data.problems(), ProblemCode::TooNested, "edition.json", "", "");
    data.write("edition.json", R"({"date": 1e400})");
    checkFirst(data.problems(), ProblemCode::NotJson, "edition.json", "", "");
}

TEST_CASE("Ten kinds of damage to a challenge are each named by file, entry and field")
{
    const std::string file = "challenges/eig-5.json";
    const auto damage = [&file](auto change) {
        const Data data;
        return data.changed(file, [&change](Json &json) {
            for (Json &challenge : json) {
                if (challenge["id"] == "basegun")
                    change(challenge);
            }
        });
    };
    using Code = ProblemCode;
    checkFirst(damage([](Json &c) { c.erase("name"); }), Code::FieldMissing, file, "basegun",
               "name");
    checkFirst(damage([](Json &c) { c["name"] = 3; }), Code::WrongType, file, "basegun", "name");
    checkFirst(damage([](Json &c) { c["tagline"] = ""; }), Code::TextEmpty, file, "basegun",
               "tagline");
    checkFirst(damage([](Json &c) { c["colour"] = "red"; }), Code::FieldUnknown, file, "basegun",
               "colour");
    checkFirst(damage([](Json &c) { c["status"]["value"] = "great"; }), Code::ValueUnknown, file,
               "basegun", "status.value");
    checkFirst(damage([](Json &c) { c["status"]["as_of"] = "2025-02-30"; }), Code::DateInvalid,
               file, "basegun", "status.as_of");
    checkFirst(damage([](Json &c) { c["hosts"][0]["administration"] = "nowhere"; }),
               Code::ReferenceUnknown, file, "basegun", "hosts[0].administration");
    checkFirst(damage([](Json &c) { c["links"][0]["url"] = "ftp://a.fr"; }), Code::AddressInvalid,
               file, "basegun", "links[0].url");
    checkFirst(damage([](Json &c) { c["tagline"] = std::string(91, 'x'); }), Code::TextTooLong,
               file, "basegun", "tagline");
    checkFirst(damage([](Json &c) { c["promotion"] = "eig-4"; }), Code::Contradiction, file,
               "basegun", "promotion");
    checkFirst(damage([](Json &c) { c["duration_months"] = -1; }), Code::NumberInvalid, file,
               "basegun", "duration_months");
    checkFirst(damage([](Json &c) { c["themes"] = "Sécurité"; }), Code::WrongType, file, "basegun",
               "themes");
    checkFirst(damage([](Json &c) { c["id"] = "open-justice"; }), Code::IdentifierTwice, file,
               "open-justice", "id");
}

TEST_CASE("A file that is a folder is unreadable, not missing")
{
    const Data data;
    std::filesystem::remove(data.folder() / "people.json");
    std::filesystem::create_directory(data.folder() / "people.json");
    const auto problems = data.problems();
    checkFirst(problems, ProblemCode::FileUnreadable, "people.json", "", "");
    CHECK(problems.size() == 1);
}

TEST_CASE("Members that no one reads are refused, so that no fact is lost by a typing error")
{
    const Data data;
    checkFirst(data.changed("vocabulary.json", [](Json &json) { json["colours"] = Json::array(); }),
               ProblemCode::FieldUnknown, "vocabulary.json", "", "colours");
}

TEST_CASE("A problem is told in both languages with its place")
{
    const Problem problem{ProblemCode::TextTooLong, "challenges/eig-5.json", "basegun", "tagline",
                          "97"};
    CHECK(
        message(problem, Language::French)
        == "challenges/eig-5.json, basegun, tagline\u202F: texte trop long, caractères\u202F: 97");
    CHECK(message(problem, Language::English)
          == "challenges/eig-5.json, basegun, tagline: text too long, characters: 97");
}
