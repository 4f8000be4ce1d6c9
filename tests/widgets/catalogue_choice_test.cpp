// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/window_fixture.h"

#include "bundled/bundled_catalogue.h"

#include <filesystem>
#include <fstream>

using namespace eig;
using eig::test::WindowFixture;

namespace {

std::filesystem::path written(const WindowFixture &fixture, std::string_view bytes)
{
    const std::filesystem::path path = std::filesystem::path(fixture.folder().toStdString())
        / "mon catalogue.sqlite";
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
}

std::string_view bundledBytes()
{
    const auto bytes = bundledCatalogue();
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

bool hasFailed(WindowFixture &fixture)
{
    return QTest::qWaitFor([&] { return !fixture.dialogs().errors.isEmpty(); }, 20'000);
}

} // namespace

TEST_CASE("A catalogue file is opened beside the window and replaces the list")
{
    WindowFixture fixture;
    fixture.type("arme photo");
    fixture.window().openCatalogue(written(fixture, bundledBytes()));
    CHECK(fixture.rows() >= 1);
    REQUIRE(QTest::qWaitFor([&] { return fixture.detailShows("Basegun"); }));
    CHECK(fixture.cell(0, 0) == "Basegun");
    CHECK(fixture.dialogs().errors.isEmpty());
}

TEST_CASE("A file that cannot be opened is named, and the bundled edition stays")
{
    WindowFixture fixture;
    SECTION("missing")
    {
        fixture.window().openCatalogue(fixture.folder().toStdString() + "/mon catalogue.sqlite");
        REQUIRE(hasFailed(fixture));
        CHECK(fixture.dialogs().errors.front().contains("introuvable"));
    }
    SECTION("truncated")
    {
        fixture.window().openCatalogue(
            written(fixture, bundledBytes().substr(0, bundledBytes().size() / 2)));
        REQUIRE(hasFailed(fixture));
        CHECK(fixture.dialogs().errors.front().contains("endommagé"));
    }
    SECTION("foreign")
    {
        fixture.window().openCatalogue(written(fixture, "%PDF-1.7 not a catalogue"));
        REQUIRE(hasFailed(fixture));
        CHECK(fixture.dialogs().errors.front().contains("n’est pas un catalogue"));
    }
    SECTION("a folder")
    {
        std::filesystem::create_directory(fixture.folder().toStdString() + "/mon catalogue.sqlite");
        fixture.window().openCatalogue(fixture.folder().toStdString() + "/mon catalogue.sqlite");
        REQUIRE(hasFailed(fixture));
    }
    CHECK(fixture.dialogs().errors.front().contains("mon catalogue.sqlite"));
    CHECK(fixture.dialogs().errors.front().contains(
        "L’édition fournie avec l’application est utilisée."));
    CHECK(fixture.rows() == 131);
}

TEST_CASE("Only the newest catalogue asked for counts")
{
    WindowFixture fixture;
    fixture.window().openCatalogue(fixture.folder().toStdString() + "/absent.sqlite");
    fixture.window().openCatalogue(fixture.folder().toStdString() + "/other.sqlite");
    REQUIRE(hasFailed(fixture));
    QTest::qWait(50);
    REQUIRE(fixture.dialogs().errors.size() == 1);
    CHECK(fixture.dialogs().errors.front().contains("other.sqlite"));
}
