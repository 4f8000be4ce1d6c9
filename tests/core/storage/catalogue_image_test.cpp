// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/compile.h"
#include "core/search/search.h"
#include "core/storage/catalogue_file.h"
#include "core/storage/read_file.h"
#include "support/catch.h"
#include "support/sample_content.h"
#include "support/temporary_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <fstream>
#include <sqlite3.h>
#include <sys/stat.h>

using namespace eig;

namespace {

std::string image()
{
    const auto bytes = catalogueImage(test::sampleContent());
    REQUIRE(bytes);
    return *bytes;
}

Result<CatalogueContent> open(const std::string &bytes)
{
    return readCatalogueImage(std::as_bytes(std::span(bytes.data(), bytes.size())), "essai.sqlite");
}

ErrorCode errorOf(const std::string &bytes)
{
    const auto opened = open(bytes);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().subject == "essai.sqlite");
    return opened.error().code;
}

/// Follows every reference that the program follows without looking.
void useAll(const Catalogue &catalogue)
{
    for (const Challenge &challenge : catalogue.challenges()) {
        REQUIRE_FALSE(catalogue.promotionOf(challenge).name.empty());
        REQUIRE_FALSE(catalogue.ministryOf(challenge).name.empty());
        REQUIRE(catalogue.relatedTo(challenge).size() < catalogue.challenges().size());
    }
    REQUIRE(SearchEngine(catalogue).run(EntityKind::Challenge, {}).hits.size()
            == catalogue.challenges().size());
}

/// The image after one SQL statement, as another program could have left it.
std::string after(const std::string &sql)
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    std::string bytes = image();
    REQUIRE(sqlite3_deserialize(database.getHandle(), "main",
                                reinterpret_cast<unsigned char *>(bytes.data()),
                                static_cast<sqlite3_int64>(bytes.size()),
                                static_cast<sqlite3_int64>(bytes.size()), 0)
            == SQLITE_OK);
    database.exec(sql);
    sqlite3_int64 size = 0;
    unsigned char *changed = sqlite3_serialize(database.getHandle(), "main", &size, 0);
    std::string result(reinterpret_cast<const char *>(changed), static_cast<std::size_t>(size));
    sqlite3_free(changed);
    return result;
}

} // namespace

TEST_CASE("References that are empty or lead nowhere make the file damaged")
{
    for (const char *sql :
         {"UPDATE challenge_administration SET administration = '' WHERE rowid = 1",
          "UPDATE challenge SET promotion = ''", "UPDATE administration SET ministry = ''",
          "UPDATE challenge SET name = ''", "UPDATE outcome SET challenge = ''",
          "INSERT INTO challenge_link VALUES ('nobody', 'video', 'https://a.fr')",
          "UPDATE challenge SET name = CAST(x'41ff42' AS TEXT) WHERE rowid = 1",
          "UPDATE outcome SET step = 'party' WHERE step IS NOT NULL",
          "UPDATE outcome SET kind = 'product' WHERE step IS NOT NULL",
          "UPDATE milestone SET kind = 'party'", "UPDATE figure SET series = 'colours'",
          "INSERT INTO challenge_undocumented VALUES ('armurier', 'colour')",
          "UPDATE outcome SET value = -1 WHERE value IS NOT NULL", "DELETE FROM edition"}) {
        INFO(sql);
        CHECK(errorOf(after(sql)) == ErrorCode::CatalogueDamaged);
    }
    CHECK(errorOf(after("CREATE VIEW v AS SELECT 1")) == ErrorCode::NotACatalogue);
    CHECK(open(after("UPDATE challenge SET tagline = 'Autre' WHERE rowid = 1")));
}

TEST_CASE("A truncated file that claims to be whole is refused")
{
    std::string short_ = image();
    short_.resize(short_.size() - 4096);
    const std::size_t pages = short_.size() / 4096;
    for (int i = 0; i < 4; ++i)
        short_[static_cast<std::size_t>(28 + i)] = static_cast<char>(pages >> (24 - 8 * i) & 0xFF);
    CHECK(errorOf(short_) == ErrorCode::CatalogueDamaged);
}

TEST_CASE("What is written into a catalogue file is what is read from it")
{
    const std::string first = image();
    const auto opened = open(first);
    REQUIRE(opened);
    // The image is a faithful picture of the content, so equal images mean equal contents.
    const auto second = catalogueImage(*opened);
    REQUIRE(second);
    CHECK(first == *second);
    const Challenge &challenge = opened->challenges[0];
    CHECK(challenge.name == "Armurier");
    CHECK(challenge.status->asOf->iso() == "2025-09-05");
    CHECK(challenge.place.otherTowns == std::vector<std::string>{"Dijon"});
    CHECK(challenge.team[1].discipline.empty());
    CHECK_FALSE(opened->challenges[1].status);
    CHECK(opened->outcomes[0].value == 8043);
    CHECK(opened->promotions[0].citations.at("funnel.applicants") == SourceIds{"bilan"});
    CHECK(opened->programme.discrepancies[0].values[1].note == "presse");
    CHECK(opened->programme.juries[0].complete);
    CHECK(challenge.taglineEn == "Recognise a gun in a picture");
    CHECK(challenge.summaryEn == "An app names the gun in a picture.");
    CHECK(opened->challenges[1].undocumented
          == std::vector<ChallengeText>{ChallengeText::Aim, ChallengeText::Built});
    CHECK(opened->outcomes[2].step == StepKind::Production);
    CHECK_FALSE(opened->outcomes[1].step);
    CHECK(opened->promotions[0].evaluation == "Un bilan suit.");
    CHECK(opened->promotions[0].portrait == "Elle commence en janvier.");
    const Ministry &ministry = opened->ministries[0];
    CHECK(ministry.portrait == "Le ministère de la police.");
    REQUIRE(ministry.names.size() == 2);
    CHECK(ministry.names[0].since->iso() == "1861");
    CHECK(ministry.names[0].sources == SourceIds{"presse"});
    CHECK(ministry.names[1].sources.empty());
    CHECK(opened->administrations[0].activity == "Elle dirige les policiers.");
    CHECK(opened->programme.milestones[0].titleEn == "Launch");
    CHECK(opened->programme.milestones[0].kind == MilestoneKind::Event);
    CHECK(opened->programme.milestones[1].kind == MilestoneKind::Call);
    CHECK(opened->programme.figures[0].series == FigureSeries::Challenges);
    CHECK(opened->programme.story.size() == 2);
    CHECK(opened->edition.plainAddresses[0].reason == "Pas d’https.");
}

TEST_CASE("A truncated file is damaged at whatever byte it ends")
{
    const std::string whole = image();
    for (std::size_t size = 100; size < whole.size(); size += 512)
        CHECK(errorOf(whole.substr(0, size)) == ErrorCode::CatalogueDamaged);
    CHECK(errorOf(whole.substr(0, 99)) == ErrorCode::NotACatalogue);
    CHECK(errorOf("") == ErrorCode::NotACatalogue);
}

TEST_CASE("Files of another kind or version say so")
{
    CHECK(errorOf(std::string(5000, 'x')) == ErrorCode::NotACatalogue);
    std::string other = image();
    other[71] = 'X';
    CHECK(errorOf(other) == ErrorCode::NotACatalogue);
    for (const char version : {char(CatalogueVersion - 1), char(CatalogueVersion + 1)}) {
        std::string otherVersion = image();
        otherVersion[63] = version;
        CHECK(errorOf(otherVersion) == ErrorCode::CatalogueVersion);
    }
}

TEST_CASE("A schema that is not ours is refused before any row is read")
{
    std::string changed = image();
    const std::size_t at = changed.find("CREATE TABLE edition");
    REQUIRE(at != std::string::npos);
    changed.replace(changed.find("title", at), 5, "titre");
    CHECK(errorOf(changed) == ErrorCode::NotACatalogue);
}

TEST_CASE("Rows that break a rule make the file damaged, not the program")
{
    CatalogueContent content = test::sampleContent();
    content.challenges[0].hosts[0].administration = "nowhere";
    const auto bytes = catalogueImage(content);
    REQUIRE(bytes);
    CHECK(errorOf(*bytes) == ErrorCode::CatalogueDamaged);
}

TEST_CASE("Every one of many altered files is refused or read without a crash")
{
    const std::string whole = image();
    int refused = 0;
    for (std::size_t at = 100; at < whole.size(); at += 97) {
        std::string altered = whole;
        for (std::size_t i = at; i < std::min(at + 16, altered.size()); ++i)
            altered[i] = static_cast<char>(i * 31 + at);
        const auto opened = open(altered);
        refused += opened ? 0 : 1;
        if (opened)
            useAll(Catalogue(*opened));
    }
    CHECK(refused > 50);
}

TEST_CASE("Reading a file that is missing, a folder or a pipe is an error at once")
{
    const test::TemporaryFolder folder;
    const auto missing = Catalogue::fromFile(folder.path() / "none.sqlite");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::NotFound);
    const auto directory = Catalogue::fromFile(folder.path());
    REQUIRE_FALSE(directory);
    CHECK(directory.error().code == ErrorCode::NotReadable);
    REQUIRE(mkfifo((folder.path() / "pipe").c_str(), 0600) == 0);
    CHECK(readFile(folder.path() / "pipe").error().code == ErrorCode::NotReadable);
    std::ofstream(folder.path() / "good.sqlite") << image();
    CHECK(Catalogue::fromFile(folder.path() / "good.sqlite"));
}

TEST_CASE("The bundled catalogue has the rows of a checked one, and a foreign image is refused")
{
    const std::string bytes = image();
    const auto bundled = openBundled(std::as_bytes(std::span(bytes.data(), bytes.size())));
    REQUIRE(bundled);
    CHECK(bundled->challenges().size() == test::sampleContent().challenges.size());
    CHECK(bundled->people().size() == test::sampleContent().people.size());
    useAll(*bundled);
    const std::string foreign(4096, 'x');
    CHECK_FALSE(openBundled(std::as_bytes(std::span(foreign.data(), foreign.size()))));
}
