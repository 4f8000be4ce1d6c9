// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/booklet_window.h"

#include "core/storage/atomic_file.h"

#include <QFile>
#include <QFileDialog>

#include <cerrno>

using namespace eig;
using namespace eig::test;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST_CASE("A file that cannot be made is told of before the work begins")
{
    Booklets booklets;
    WindowFixture &fixture = booklets.fixture;
    booklets.ask();
    auto *edit = fixture.child<QLineEdit>("fileName");
    const auto *create = fixture.child<QPushButton>("bookletCreate");
    const auto note = [&] { return fixture.status("fileNote"); };
    CHECK(create->isEnabled());
    CHECK(note().contains(fixture.folder()));
    edit->setText("absent/livret.pdf");
    CHECK(note().contains("n’existe pas"));
    CHECK_FALSE(create->isEnabled());
    edit->setText(" ");
    CHECK_FALSE(create->isEnabled());
    write(fixture.folder() + "/livret.pdf", "old");
    edit->setText("livret");
    CHECK(note().contains("La question vous sera posée"));
    CHECK(create->isEnabled());
    QDir(fixture.folder()).mkdir("dossier.pdf");
    edit->setText("dossier");
    CHECK(note().contains("C’est un dossier"));
    CHECK_FALSE(create->isEnabled());
}

TEST_CASE("A booklet cancelled at once leaves no file")
{
    Booklets booklets;
    booklets.startAll();
    booklets.click("bookletCancel");
    CHECK(booklets.fixture.status("bookletStep") == "Annulation…");
    CHECK(booklets.statusSays("Livret annulé. Aucun fichier n’a été créé."));
    CHECK(booklets.files().isEmpty());
    CHECK(booklets.desktop.opened.isEmpty());
    // And another one can be made.
    const QString path = booklets.startThree();
    REQUIRE(booklets.panelSays("Livret créé"));
    CHECK(contentOf(path).startsWith("%PDF-"));
}

TEST_CASE("A booklet cancelled in the middle leaves the file that was there as it was")
{
    Booklets booklets;
    booklets.ask();
    booklets.choose(BookletChoice::Kind::All);
    const QString path = booklets.fixture.folder() + "/livret.pdf";
    write(path, "what was there");
    booklets.fixture.child<QLineEdit>("fileName")->setText("livret.pdf");
    booklets.click("bookletCreate");
    booklets.fixture.dialogs().replace();
    REQUIRE(booklets.panelSays("Fiche "));
    booklets.click("bookletCancel");
    CHECK(booklets.statusSays("Livret annulé. Le fichier qui existait est inchangé."));
    CHECK(contentOf(path) == "what was there");
    CHECK(booklets.files() == QStringList{"livret.pdf"});
}

TEST_CASE("A booklet replaces a file only when the user says so")
{
    Booklets booklets;
    WindowFixture &fixture = booklets.fixture;
    const QString path = fixture.folder() + "/livret.pdf";
    write(path, "what was there");
    fixture.type("thème:santé");
    fixture.press(Qt::Key_Return);
    booklets.ask();
    auto *edit = fixture.child<QLineEdit>("fileName");
    SECTION("asked about a name that was typed")
    {
        edit->setText("livret");
        booklets.click("bookletCreate");
        CHECK(fixture.dialogs().inTheWay == QStringList{"livret.pdf"});
        CHECK(fixture.window().findChild<BookletPanel *>() == nullptr);
        CHECK(contentOf(path) == "what was there");
        SECTION("replaced")
        {
            fixture.dialogs().replace();
            REQUIRE(booklets.panelSays("Livret créé"));
            CHECK(contentOf(path).startsWith("%PDF-"));
        }
        SECTION("another name")
        {
            fixture.dialogs().rename();
            const auto dialogs = fixture.window().findChildren<BookletDialog *>();
            auto *again = dialogs.last();
            CHECK(again->answer().path == path);
            again->findChild<QLineEdit *>("fileName")->setText("autre");
            again->findChild<QPushButton *>("bookletCreate")->click();
            REQUIRE(booklets.panelSays("Livret créé"));
            CHECK(contentOf(path) == "what was there");
            CHECK(contentOf(fixture.folder() + "/autre.pdf").startsWith("%PDF-"));
        }
    }
    SECTION("not asked twice about a file chosen in the file dialog")
    {
        fixture.child<BookletDialog>("bookletDialog")->browse();
        auto *files = fixture.child<QFileDialog>("fileDialog");
        Q_EMIT files->fileSelected(path);
        files->close();
        CHECK(fixture.status("fileNote").contains("sera remplacé"));
        booklets.click("bookletCreate");
        CHECK(fixture.dialogs().inTheWay.isEmpty());
        REQUIRE(booklets.panelSays("Livret créé"));
        CHECK(contentOf(path).startsWith("%PDF-"));
    }
    SECTION("not written over a file made meanwhile")
    {
        edit->setText("neuf.pdf");
        booklets.click("bookletCreate");
        write(fixture.folder() + "/neuf.pdf", "made meanwhile");
        REQUIRE(QTest::qWaitFor([&] { return !fixture.dialogs().errors.isEmpty(); }, LongMs));
        CHECK(contentOf(fixture.folder() + "/neuf.pdf") == "made meanwhile");
    }
}

TEST_CASE("A window that goes during a booklet waits for it and leaves no part of a file")
{
    QString folder;
    const test::TemporaryFolder kept;
    {
        Booklets booklets;
        folder = QString::fromStdString(kept.path().string());
        booklets.fixture.settings().setText(Setting::ExportFolder, folder);
        booklets.startAll();
    }
    CHECK(QDir(folder).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("A booklet that cannot be written offers another folder")
{
    Booklets booklets;
    WindowFixture &fixture = booklets.fixture;
    const FileCalls calls = replaceFileCalls({});
    FileCalls refusing = calls;
    refusing.open = [](const char *, int, unsigned) {
        errno = EACCES;
        return -1;
    };
    replaceFileCalls(refusing);
    const QString path = booklets.startThree();
    const bool hasFailed = QTest::qWaitFor([&] { return !fixture.dialogs().errors.isEmpty(); },
                                           LongMs);
    replaceFileCalls(calls);
    REQUIRE(hasFailed);
    CHECK(fixture.dialogs().errors.front().startsWith("Le livret n’a pas pu être enregistré"));
    CHECK(fixture.status("task") == "Le livret n’a pas été enregistré");
    CHECK(booklets.files().isEmpty());
    // The same booklet again, whatever is selected meanwhile.
    fixture.clickRow(5);
    fixture.dialogs().retry();
    auto *dialog = fixture.child<BookletDialog>("bookletDialog");
    CHECK(dialog->answer().choice.challenges.size() == 3);
    CHECK(dialog->answer().path == path);
    auto *files = fixture.child<QFileDialog>("fileDialog");
    CHECK(files->isVisible());
    files->close();
    booklets.create();
    REQUIRE(booklets.panelSays("Livret créé"));
    CHECK(contentOf(path).startsWith("%PDF-"));
}
