// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/window_fixture.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScreen>
#include <QSplitter>

using namespace eig;
using eig::test::WindowFixture;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("Window, panes, columns and what is shown are the same after a restart")
{
    WindowFixture fixture;
    fixture.window().resize(1100, 700);
    fixture.table()->setColumnWidth(0, 333);
    fixture.action("showDetailAction")->setChecked(false);
    fixture.reopen();
    // Qt keeps a restored window inside the screen, and the offscreen one is 800 wide.
    if (QGuiApplication::primaryScreen()->availableSize().width() >= 1100)
        CHECK(QTest::qWaitFor([&] { return fixture.window().size() == QSize(1100, 700); }));
    CHECK(fixture.table()->columnWidth(0) == 333);
    CHECK_FALSE(fixture.child<QWidget>("detailPane")->isVisible());
    CHECK(fixture.child<QWidget>("filterPanel")->isVisible());
}

TEST_CASE("Columns share the width until the user chooses")
{
    WindowFixture fixture;
    fixture.window().resize(1400, 800);
    const int wide = fixture.table()->columnWidth(0);
    fixture.reopen();
    fixture.window().resize(1000, 800);
    CHECK(QTest::qWaitFor([&] { return fixture.table()->columnWidth(0) < wide; }));
}

TEST_CASE("Damaged settings mean defaults and no message")
{
    const test::TemporaryFolder folder;
    const QString path = QString::fromStdString((folder.path() / "settings.ini").string());
    const QByteArray bytes = GENERATE(
        QByteArray(5000, '\xFF'), QByteArray("[window]\ngeometry=@ByteArray(xxxx)\npanes=a b c\n"),
        QByteArray("[challenges]\ncolumns=-5 99999999999 1 1\nlanguage=\"xx\n"),
        QByteArray(
            "[window]\npanes=1 1 1\nfilters=@Invalid()\ndetail=7\n[challenges]\ncolumns=1\n"),
        QByteArray("\0\0\0[", 4));
    writeFile(path, bytes);
    Settings settings(path);
    LanguageSwitch language(Language::French);
    test::FakeDialogs dialogs;
    MainWindow window(test::bundled(), settings, language, dialogs.dialogs());
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    CHECK(window.width() >= 600);
    CHECK_FALSE(settings.language());
    auto *table = window.findChild<QTableView *>("challengeTable");
    REQUIRE(table != nullptr);
    CHECK(table->isVisible());
    CHECK(table->columnWidth(0) >= 48);
    CHECK(dialogs.errors.isEmpty());
}

TEST_CASE("Settings that cannot be written disturb nothing")
{
    const test::TemporaryFolder folder;
    const QString blocker = QString::fromStdString((folder.path() / "file").string());
    writeFile(blocker, "x");
    test::FakeDialogs dialogs;
    {
        Settings settings(blocker + "/below/settings.ini");
        LanguageSwitch language(Language::French);
        MainWindow window(test::bundled(), settings, language, dialogs.dialogs());
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        settings.setLanguage(Language::English);
        window.close();
    }
    CHECK(dialogs.errors.isEmpty());
    CHECK(QDir(blocker).exists() == false);
}

TEST_CASE("Settings give back what they were given")
{
    const test::TemporaryFolder folder;
    const QString path = QString::fromStdString((folder.path() / "a" / "settings.ini").string());
    {
        Settings settings(path);
        settings.setPaneSizes({200, 700, 400});
        settings.setColumnWidths({1, 2, 3, 4});
        settings.setExportFolder("/tmp/Défis; été");
        settings.setShowsFilters(false);
        settings.setLanguage(Language::English);
    }
    const Settings settings(path);
    CHECK(settings.paneSizes() == std::vector<int>{200, 700, 400});
    CHECK(settings.columnWidths() == std::vector<int>{1, 2, 3, 4});
    CHECK(settings.exportFolder() == "/tmp/Défis; été");
    CHECK_FALSE(settings.showsFilters());
    CHECK(settings.showsDetail());
    CHECK(settings.language() == Language::English);
}
