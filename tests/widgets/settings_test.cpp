// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/window_fixture.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QHeaderView>

using namespace eig;
using eig::test::WindowFixture;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// A window on settings that were there before it.
struct BareWindow {
    explicit BareWindow(const QString &path) : settings(path)
    {
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }

    [[nodiscard]] QString text(const char *label) const
    {
        const auto *found = window.findChild<QLabel *>(QLatin1String(label));
        return found ? found->text() : QString();
    }

    Settings settings;
    LanguageSwitch language{Language::French};
    ThemeSwitch theme{*qApp, ThemeChoice::Light, 100};
    test::FakeDialogs dialogs;
    MainWindow window{SearchEngine(test::bundled()), settings, language, theme, dialogs.dialogs()};
};

} // namespace

TEST_CASE("Window, panes, columns and what is shown are the same after a restart")
{
    WindowFixture fixture;
    fixture.resize(1200, 700);
    fixture.table()->setColumnWidth(1, 133);
    fixture.action("showDetailAction")->trigger();
    fixture.action("compactRowsAction")->trigger();
    const int row = fixture.table()->rowHeight(0);
    fixture.child<QAbstractButton>("themeSection")->click();
    fixture.reopen();
    CHECK(QTest::qWaitFor([&] { return fixture.window().size() == QSize(1200, 700); }));
    fixture.resize(1200, 700);
    CHECK(fixture.table()->columnWidth(1) == 133);
    CHECK_FALSE(fixture.child<QWidget>("detailPane")->isVisible());
    CHECK(fixture.child<QWidget>("filtersPanel")->isVisible());
    CHECK(fixture.table()->rowHeight(0) == row);
    CHECK(fixture.action("compactRowsAction")->isChecked());
    CHECK_FALSE(fixture.child<QWidget>("themeFacet")->isVisible());
    CHECK(fixture.child<QWidget>("ministryFacet")->isVisible());
}

TEST_CASE("Columns share the width until the user chooses")
{
    WindowFixture fixture;
    const auto isFilled = [&] {
        return fixture.table()->horizontalHeader()->length()
            == fixture.table()->viewport()->width();
    };
    fixture.resize(1440, 800);
    CHECK(QTest::qWaitFor(isFilled));
    const int width = fixture.table()->viewport()->width();
    fixture.reopen();
    fixture.resize(1280, 800);
    CHECK(QTest::qWaitFor([&] { return fixture.table()->viewport()->width() != width; }));
    CHECK(QTest::qWaitFor(isFilled));
}

TEST_CASE("Damaged settings mean defaults, one quiet line and a window that works")
{
    const test::TemporaryFolder folder;
    const QString path = QString::fromStdString((folder.path() / "settings.ini").string());
    const QByteArray bytes = GENERATE(
        QByteArray(5000, '\xFF'), QByteArray("[window]\ngeometry=@ByteArray(xxxx)\npanes=a b c\n"),
        QByteArray("[challenges]\ncolumns=-5 99999999999 1 1\nlanguage=\"xx\n"),
        QByteArray("[window]\npane_widths=wide:-1:99999:x\nshown_panes=wide:7:7:7,@Invalid()\n"
                   "[challenges]\ncolumns=1\n[place]\nlast=nowhere\nselection=a/b, /, x\n"),
        QByteArray("\0\0\0[", 4));
    writeFile(path, bytes);
    BareWindow bare(path);
    CHECK(bare.window.width() >= 960);
    CHECK_FALSE(bare.settings.language());
    auto *table = bare.window.findChild<QTableView *>("challengeTable");
    REQUIRE(table != nullptr);
    CHECK(table->isVisible());
    CHECK(table->columnWidth(0) >= 48);
    CHECK(bare.dialogs.errors.isEmpty());
    CHECK_FALSE(bare.window.findChild<QDialog *>());
    const auto *banner = bare.window.findChild<QWidget *>("banner");
    REQUIRE(banner != nullptr);
    CHECK(banner->isVisible() == bare.settings.isDamaged());
    auto *search = bare.window.findChild<QLineEdit *>("searchField");
    QTest::keyClicks(search, "basegun");
    REQUIRE(table->model()->rowCount() > 0);
    CHECK(table->model()->index(0, 0).data().toString() == "Basegun");
}

TEST_CASE("Settings that cannot be read are said in a line that can be closed")
{
    const test::TemporaryFolder folder;
    const QString path = QString::fromStdString((folder.path() / "settings.ini").string());
    writeFile(path, QByteArray(5000, '\xFF'));
    BareWindow bare(path);
    REQUIRE(bare.settings.isDamaged());
    auto *banner = bare.window.findChild<QWidget *>("banner");
    CHECK(banner->isVisible());
    CHECK(bare.text("bannerText").contains("n’ont pas pu être lus"));
    bare.language.setLanguage(Language::English);
    CHECK(bare.text("bannerText").contains("could not be read"));
    QTest::mouseClick(bare.window.findChild<QAbstractButton *>("bannerClose"), Qt::LeftButton);
    CHECK_FALSE(banner->isVisible());
    bare.window.close();
    CHECK_FALSE(Settings(path).isDamaged());
}

TEST_CASE("Settings that cannot be written are said in a line and disturb nothing")
{
    const test::TemporaryFolder folder;
    const QString blocker = QString::fromStdString((folder.path() / "file").string());
    writeFile(blocker, "x");
    {
        BareWindow bare(blocker + "/below/settings.ini");
        CHECK(bare.window.findChild<QWidget *>("banner")->isVisible());
        CHECK(bare.text("bannerText").contains(blocker + "/below"));
        CHECK_FALSE(bare.window.findChild<QDialog *>());
        bare.settings.setText(Setting::Language, "en");
        bare.window.findChild<QAction *>("compactRowsAction")->trigger();
        bare.window.findChild<QAction *>("ministriesPlaceAction")->trigger();
        CHECK(bare.window.windowTitle() == "Ministères — Catalogue EIG");
        bare.window.close();
        CHECK(bare.dialogs.errors.isEmpty());
    }
    CHECK(QDir(blocker).exists() == false);
}

TEST_CASE("Settings that can be read and written need no line")
{
    WindowFixture fixture;
    CHECK_FALSE(fixture.child<QWidget>("banner")->isVisible());
    fixture.reopen();
    CHECK_FALSE(fixture.child<QWidget>("banner")->isVisible());
}

TEST_CASE("Settings give back what they were given")
{
    const test::TemporaryFolder folder;
    const QString path = QString::fromStdString((folder.path() / "a" / "settings.ini").string());
    {
        Settings settings(path);
        settings.setList(Setting::PaneWidths, {"wide:212:232:404", "narrow:52:212:372"});
        settings.setText(Setting::ExportFolder, "/tmp/Défis; été");
        settings.setFlag(Setting::IsCompact, true);
        settings.setNumber(Setting::TextSize, 500);
        settings.setText(Setting::Language, "en");
        settings.setBytes(Setting::Geometry, QByteArray("\0\1;\xFF", 4));
    }
    Settings settings(path);
    CHECK(settings.list(Setting::PaneWidths)
          == QStringList{"wide:212:232:404", "narrow:52:212:372"});
    CHECK(settings.text(Setting::ExportFolder) == "/tmp/Défis; été");
    CHECK(settings.flag(Setting::IsCompact));
    CHECK(settings.number(Setting::TextSize) == 200);
    CHECK(settings.language() == Language::English);
    CHECK(settings.bytes(Setting::Geometry) == QByteArray("\0\1;\xFF", 4));
    CHECK_FALSE(settings.isDamaged());
    CHECK(settings.isWritable());
    settings.remove(Setting::TextSize);
    CHECK(settings.number(Setting::TextSize) == 100);
}

TEST_CASE("A value out of bounds or of another kind counts as its default")
{
    const test::TemporaryFolder folder;
    const QString path = QString::fromStdString((folder.path() / "settings.ini").string());
    writeFile(path, "language=xx\n[look]\ntext_size=9999\ncompact=perhaps\n");
    const Settings settings(path);
    CHECK(settings.number(Setting::TextSize) == 100);
    CHECK_FALSE(settings.flag(Setting::IsCompact));
    CHECK_FALSE(settings.language());
    CHECK(settings.list(Setting::ClosedFacets) == QStringList{"administration", "place"});
}
