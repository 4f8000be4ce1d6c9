// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/window_fixture.h"

#include "core/storage/atomic_file.h"
#include "documents/sheet.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace eig;
using eig::test::contentOf;
using eig::test::WindowFixture;

namespace {

bool taskSays(const WindowFixture &fixture, const QString &text)
{
    return QTest::qWaitFor([&] { return fixture.status("task").contains(text); }, 20'000);
}

} // namespace

TEST_CASE("Ctrl+E writes the sheet of the selected challenge from every place of the window")
{
    WindowFixture fixture;
    fixture.type("basegun");
    const QString path = fixture.folder() + "/fiche.pdf";
    fixture.dialogs().answer = path;
    const char *place = GENERATE("searchField", "challengeTable", "promotionBar2", "themeFacet",
                                 "detailScroll");
    REQUIRE(fixture.detailShows("Basegun"));
    auto *focus = fixture.child<QWidget>(place);
    INFO(place);
    focus->setFocus();
    QTest::keyClick(focus, Qt::Key_E, Qt::ControlModifier);
    CHECK(taskSays(fixture, "Fiche enregistrée\u00A0: fiche.pdf"));
    CHECK(contentOf(path).startsWith("%PDF-"));
    CHECK(QFileInfo(fixture.dialogs().suggested).fileName() == "eig-fiche-basegun.pdf");
    CHECK(fixture.search()->text() == "basegun");
}

TEST_CASE("The buttons and the context menu of the list export too")
{
    WindowFixture fixture;
    fixture.dialogs().answer = fixture.folder() + "/fiche.pdf";
    QTest::mouseClick(fixture.child<QToolButton>("exportSheetButton"), Qt::LeftButton);
    CHECK(taskSays(fixture, "fiche.pdf"));
    fixture.dialogs().answer = fixture.folder() + "/other.pdf";
    fixture.table()->setFocus();
    fixture.press(Qt::Key_F10, Qt::ShiftModifier);
    QMenu *menu = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        return menu != nullptr;
    }));
    CHECK(menu->actions().contains(fixture.action("exportSheetAction")));
    fixture.action("exportSheetAction")->trigger();
    menu->close();
    CHECK(taskSays(fixture, "other.pdf"));
    fixture.dialogs().answer = fixture.folder() + "/detail.pdf";
    INFO(fixture.cell(fixture.currentRow(), 0).toStdString());
    REQUIRE(fixture.detailShows(fixture.cell(fixture.currentRow(), 0)));
    QTest::mouseClick(fixture.child<QPushButton>("detailExport"), Qt::LeftButton);
    CHECK(taskSays(fixture, "detail.pdf"));
}

TEST_CASE("The sheet is in the language of the window")
{
    WindowFixture fixture(test::bundled(), Language::English);
    fixture.type("basegun");
    const QString path = fixture.folder() + "/sheet.pdf";
    fixture.dialogs().answer = path;
    fixture.action("exportSheetAction")->trigger();
    REQUIRE(taskSays(fixture, "Sheet saved: sheet.pdf"));
    const Challenge *challenge = test::bundled().challenge("basegun");
    REQUIRE(challenge != nullptr);
    const auto expected = composeSheet(test::bundled(), {EntityKind::Challenge, challenge->id},
                                       {Language::English, {}});
    REQUIRE(expected);
    CHECK(contentOf(path).toStdString() == expected->bytes);
}

TEST_CASE("The folder of the last export is suggested next time, while it exists")
{
    WindowFixture fixture;
    QDir(fixture.folder()).mkdir("fiches");
    fixture.dialogs().answer = fixture.folder() + "/fiches/a.pdf";
    fixture.action("exportSheetAction")->trigger();
    REQUIRE(taskSays(fixture, "Fiche enregistrée\u00A0: a.pdf"));
    fixture.dialogs().answer.clear();
    fixture.reopen();
    fixture.action("exportSheetAction")->trigger();
    CHECK(QFileInfo(fixture.dialogs().suggested).path() == fixture.folder() + "/fiches");
    QDir(fixture.folder() + "/fiches").removeRecursively();
    fixture.action("exportSheetAction")->trigger();
    CHECK(QFileInfo(QFileInfo(fixture.dialogs().suggested).path()).isDir());
}

TEST_CASE("A folder that is not there gives a message and leaves no file")
{
    WindowFixture fixture;
    fixture.dialogs().answer = fixture.folder() + "/absent/fiche.pdf";
    fixture.action("exportSheetAction")->trigger();
    REQUIRE(QTest::qWaitFor([&] { return !fixture.dialogs().errors.isEmpty(); }, 20'000));
    const QString message = fixture.dialogs().errors.front();
    CHECK(message.contains("n’a pas pu être enregistré"));
    CHECK(message.contains("Choisissez un autre dossier"));
    CHECK(fixture.status("task") == "La fiche n’a pas été enregistrée");
    CHECK_FALSE(QFileInfo::exists(fixture.dialogs().answer));
    CHECK(fixture.settings().text(Setting::ExportFolder).isEmpty());
    CHECK(QDir(fixture.folder()).entryList({"*.pdf", "*.tmp", ".*"}, QDir::Files).isEmpty());
    fixture.type("arme photo");
    CHECK(fixture.cell(0, 0) == "Basegun");

    // Another folder, for the sheet that was asked for and not the one selected since.
    fixture.dialogs().suggested.clear();
    fixture.dialogs().answer = fixture.folder() + "/fiche.pdf";
    fixture.dialogs().retry();
    CHECK_FALSE(fixture.dialogs().suggested.contains("basegun"));
    CHECK(taskSays(fixture, "Fiche enregistrée\u00A0: fiche.pdf"));
    CHECK(contentOf(fixture.dialogs().answer).startsWith("%PDF-"));
    CHECK(fixture.settings().text(Setting::ExportFolder) == fixture.folder());
}

TEST_CASE("A full disk gives a message and leaves the old file as it was")
{
    WindowFixture fixture;
    const QString path = fixture.folder() + "/fiche.pdf";
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    fixture.dialogs().answer = path;
    FileCalls calls = replaceFileCalls({});
    replaceFileCalls(calls);
    FileCalls full = calls;
    full.write = [](int, const void *, unsigned long) -> long {
        errno = ENOSPC;
        return -1;
    };
    replaceFileCalls(full);
    fixture.action("exportSheetAction")->trigger();
    const bool hasFailed = QTest::qWaitFor([&] { return !fixture.dialogs().errors.isEmpty(); },
                                           20'000);
    replaceFileCalls(calls);
    REQUIRE(hasFailed);
    CHECK(fixture.dialogs().errors.front().contains("disque est plein"));
    CHECK(contentOf(path) == "old");
    CHECK(QDir(fixture.folder()).entryList(QDir::Files | QDir::Hidden).filter("fiche").size() == 1);
}

TEST_CASE("Giving up the file dialog writes nothing")
{
    WindowFixture fixture;
    fixture.action("exportSheetAction")->trigger();
    CHECK_FALSE(fixture.dialogs().suggested.isEmpty());
    CHECK(fixture.status("task").isEmpty());
}

TEST_CASE("Several sheets asked for at once are all written, the same file once")
{
    WindowFixture fixture;
    const QStringList names{"a.pdf", "b.pdf", "c.pdf", "c.pdf"};
    for (const QString &name : names) {
        fixture.dialogs().answer = fixture.folder() + '/' + name;
        fixture.action("exportSheetAction")->trigger();
        fixture.clickRow(fixture.currentRow() + 1);
    }
    CHECK(taskSays(fixture, "Fiche enregistrée\u00A0: c.pdf"));
    for (const QString &name : names)
        CHECK(contentOf(fixture.folder() + '/' + name).startsWith("%PDF-"));
    CHECK(fixture.dialogs().errors.isEmpty());
}

TEST_CASE("Closing the window while a sheet is written waits for it without a crash")
{
    const test::TemporaryFolder folder;
    const QString path = QString::fromStdString((folder.path() / "fiche.pdf").string());
    {
        WindowFixture fixture;
        fixture.dialogs().answer = path;
        fixture.action("exportSheetAction")->trigger();
    }
    const QByteArray content = contentOf(path);
    CHECK((content.isEmpty() || content.startsWith("%PDF-")));
    CHECK(QDir(QFileInfo(path).path()).entryList(QDir::Files | QDir::Hidden).size() <= 1);
}

TEST_CASE("The message box of the window shows plain text and does not block")
{
    WindowFixture fixture;
    const QString text = "<b>fiche</b> n’a pas pu être enregistrée.";
    standardDialogs().showError(&fixture.window(), text, "errno 13");
    auto *box = fixture.child<QMessageBox>("errorBox");
    CHECK(box->isVisible());
    CHECK(box->textFormat() == Qt::PlainText);
    CHECK(box->text() == text);
    CHECK(box->detailedText() == "errno 13");
    CHECK(box->defaultButton() == box->button(QMessageBox::Close));
    box->close();
}

TEST_CASE("A sheet that cannot be saved can be saved elsewhere")
{
    WindowFixture fixture;
    bool isAgain = false;
    standardDialogs().showWriteError(&fixture.window(), "<b>Titre</b>", "/a/b.pdf", {},
                                     [&isAgain] { isAgain = true; });
    auto *box = fixture.child<QMessageBox>("errorBox");
    CHECK(box->text() == "<b>Titre</b>");
    CHECK(box->textFormat() == Qt::PlainText);
    CHECK(box->informativeText() == "/a/b.pdf");
    auto *folder = box->findChild<QPushButton *>("chooseFolder");
    REQUIRE(folder != nullptr);
    CHECK(folder->text().remove(u'&') == "Choisir un dossier…");
    CHECK(box->defaultButton() == folder);
    CHECK(box->escapeButton() == box->button(QMessageBox::Cancel));
    folder->click();
    CHECK(isAgain);
}
