// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/window_fixture.h"

#include "core/storage/atomic_file.h"
#include "widgets/export/booklet_choice.h"
#include "widgets/export/booklet_dialog.h"
#include "widgets/export/booklet_panel.h"
#include "widgets/shell/navigator.h"
#include "widgets/style/segmented_control.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDesktopServices>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>

#include <cerrno>

using namespace eig;
using eig::test::WindowFixture;

namespace {

constexpr int LongMs = 60'000; ///< the whole catalogue on a slow machine

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// What the window asked the desktop to open.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    QStringList opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url.toLocalFile()); }
};

/// A window whose booklets go to a folder of its own.
class Booklets
{
public:
    explicit Booklets(Language language = Language::French) : fixture(test::bundled(), language)
    {
        fixture.settings().setText(Setting::ExportFolder, fixture.folder());
    }

    WindowFixture fixture;
    Desktop desktop;

    BookletDialog *ask()
    {
        fixture.action("exportBookletAction")->trigger();
        auto *dialog = fixture.child<BookletDialog>("bookletDialog");
        REQUIRE(QTest::qWaitForWindowExposed(dialog));
        return dialog;
    }
    void choose(BookletChoice::Kind kind)
    {
        auto *what = fixture.child<SegmentedControl>("bookletWhat");
        for (int i = 0; i < what->count(); ++i) {
            what->segment(i)->click();
            if (fixture.child<BookletDialog>("bookletDialog")->answer().choice.kind == kind)
                return;
        }
        FAIL("no such choice");
    }
    /// Three rows are selected, and their booklet is named and begun.
    QString startThree()
    {
        test::activate(fixture.window());
        fixture.clickRow(0);
        fixture.press(Qt::Key_Down, Qt::ShiftModifier);
        fixture.press(Qt::Key_Down, Qt::ShiftModifier);
        const QString path = ask()->answer().path;
        create();
        return path;
    }
    QString startAll()
    {
        BookletDialog *dialog = ask();
        choose(BookletChoice::Kind::All);
        const QString path = dialog->answer().path;
        create();
        return path;
    }
    void create()
    {
        QTest::mouseClick(fixture.child<QPushButton>("bookletCreate"), Qt::LeftButton);
        REQUIRE(fixture.child<BookletPanel>("bookletPanel")->isVisible());
    }
    void click(const char *name) { fixture.child<QAbstractButton>(name)->click(); }
    bool panelSays(const QString &text)
    {
        return QTest::qWaitFor(
            [&] { return fixture.child<QLabel>("bookletStep")->text().contains(text); }, LongMs);
    }
    bool statusSays(const QString &text)
    {
        return QTest::qWaitFor([&] { return fixture.status("task").contains(text); }, LongMs);
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(fixture.folder())
            .entryList({"*.pdf", "*.tmp", ".*"}, QDir::Files | QDir::Hidden);
    }
};

QStringList namesOf(const QWidget &dialog)
{
    QStringList unnamed;
    for (QWidget *part : dialog.findChildren<QWidget *>()) {
        if (!part->isVisible() || !(part->focusPolicy() & Qt::TabFocus) || part->focusProxy())
            continue;
        QAccessibleInterface *found = QAccessible::queryAccessibleInterface(part);
        if (!found || found->text(QAccessible::Name).isEmpty())
            unnamed.append(part->metaObject()->className() + (u' ' + part->objectName()));
    }
    return unnamed;
}

} // namespace

TEST_CASE("The booklet dialog offers what is shown, what is selected and the whole catalogue")
{
    Booklets booklets;
    WindowFixture &fixture = booklets.fixture;
    fixture.type("thème:santé");
    fixture.press(Qt::Key_Return);
    const int shown = fixture.rows();
    REQUIRE(shown > 1);
    REQUIRE(shown < 131);
    BookletDialog *dialog = booklets.ask();
    const auto *what = fixture.child<SegmentedControl>("bookletWhat");
    REQUIRE(what->count() == 3);
    CHECK(what->segment(0)->text() == QString::number(shown) + " affichés");
    CHECK(what->segment(1)->text() == "1 sélectionné");
    CHECK(what->segment(2)->text() == "131, tout le catalogue");
    CHECK(what->current() == 0);
    const auto *create = fixture.child<QPushButton>("bookletCreate");
    const auto name = [&] { return QFileInfo(dialog->answer().path).fileName(); };
    CHECK(create->text().remove(u'&') == QStringLiteral("Créer le livret (%1 fiches)").arg(shown));
    CHECK(name().startsWith(QStringLiteral("eig-livret-%1-defis-").arg(shown)));
    CHECK(QFileInfo(dialog->answer().path).path() == fixture.folder());
    CHECK(dialog->answer().options.scope.find("Santé") != std::string::npos);
    what->segment(1)->click();
    CHECK(create->text().remove(u'&') == "Créer le livret (1 fiche)");
    what->segment(2)->click();
    CHECK(create->text().remove(u'&') == "Créer le livret (131 fiches)");
    CHECK(name().startsWith("eig-livret-131-defis-"));
    CHECK(dialog->answer().options.scope.empty());
    // A name of the user's own stays.
    auto *edit = fixture.child<QLineEdit>("fileName");
    edit->selectAll();
    test::typeInto(*edit, "mon livret");
    what->segment(0)->click();
    CHECK(name() == "mon livret.pdf");
    dialog->reject();
}

TEST_CASE("A list that is the whole catalogue is offered once")
{
    Booklets booklets;
    booklets.ask();
    const auto *what = booklets.fixture.child<SegmentedControl>("bookletWhat");
    REQUIRE(what->count() == 2);
    CHECK(what->current() == 1);
    CHECK(what->segment(1)->text() == "131, tout le catalogue");
}

TEST_CASE("A booklet is made of the ministry or the promotion that is shown")
{
    Booklets booklets;
    WindowFixture &fixture = booklets.fixture;
    const auto [record, text, scope] = GENERATE(table<RecordRef, QString, std::string>(
        {{{EntityKind::Ministry, "interieur"}, "ce ministère (", "Ministère chargé de l’Intérieur"},
         {{EntityKind::Promotion, "eig-3"}, "cette promotion (", "Promotion 3"}}));
    fixture.window().navigator().open(record);
    REQUIRE(fixture.window().navigator().record() == record);
    const BookletDialog *dialog = booklets.ask();
    const auto answer = dialog->answer();
    CHECK(answer.choice.text.startsWith(text));
    CHECK(answer.choice.challenges.size() > 3);
    INFO(answer.options.scope);
    CHECK(answer.options.scope.find(scope) != std::string::npos);
}

TEST_CASE("The booklet dialog is worked by keys alone")
{
    Booklets booklets;
    WindowFixture &fixture = booklets.fixture;
    fixture.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = fixture.child<BookletDialog>("bookletDialog");
    test::activate(*dialog);
    fixture.press(Qt::Key_Left);
    CHECK(dialog->answer().choice.kind == BookletChoice::Kind::Selected);
    fixture.press(Qt::Key_Tab);
    fixture.press(Qt::Key_Right);
    CHECK(dialog->answer().options.order == BookletOrder::Promotion);
    fixture.press(Qt::Key_Tab);
    fixture.press(Qt::Key_Space);
    CHECK_FALSE(dialog->answer().options.withQrCode);
    fixture.press(Qt::Key_Tab);
    fixture.press(Qt::Key_Space);
    CHECK(dialog->answer().options.isGreyscale);
    fixture.press(Qt::Key_Tab);
    CHECK(fixture.focus() == "fileName");
    const QString path = dialog->answer().path;
    fixture.press(Qt::Key_Return);
    CHECK(booklets.statusSays("Livret enregistré"));
    CHECK(contentOf(path).startsWith("%PDF-"));
}

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

TEST_CASE("The booklet of three challenges is written, and opened when that was asked for")
{
    Booklets booklets;
    WindowFixture &fixture = booklets.fixture;
    const bool opens = GENERATE(true, false);
    const QString path = booklets.startThree();
    CHECK(QFileInfo(path).fileName().startsWith("eig-livret-3-defis-"));
    if (!opens)
        booklets.click("bookletOpens");
    REQUIRE(booklets.panelSays("Livret créé"));
    CHECK(contentOf(path).startsWith("%PDF-"));
    CHECK(contentOf(path).trimmed().endsWith("%%EOF"));
    const QString pages = fixture.status("bookletStep").section(u' ', 2, 2);
    INFO(fixture.status("bookletStep").toStdString());
    CHECK(pages.toInt() > 3);
    CHECK(fixture.status("bookletSubtitle") == path);
    CHECK(fixture.child<QProgressBar>("bookletProgress")->value() == 100);
    CHECK(fixture.child<QTreeWidget>("bookletLog")->topLevelItemCount() > 3);
    CHECK(fixture.settings().text(Setting::ExportFolder) == fixture.folder());
    CHECK(booklets.desktop.opened == (opens ? QStringList{path} : QStringList()));
    booklets.click("bookletFolder");
    CHECK(booklets.desktop.opened.last() == fixture.folder());
    booklets.click("bookletOpen");
    CHECK(booklets.desktop.opened.last() == path);
    booklets.click("bookletClose");
    CHECK(QTest::qWaitFor([&] { return !fixture.window().findChild<BookletPanel *>(); }));
    CHECK(booklets.files().size() == 1);
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

TEST_CASE("A booklet goes on in the background and is told of in the status bar")
{
    Booklets booklets;
    WindowFixture &fixture = booklets.fixture;
    const QString path = booklets.startAll();
    booklets.click("bookletBackground");
    auto *panel = fixture.child<BookletPanel>("bookletPanel");
    CHECK_FALSE(panel->isVisible());
    auto *status = fixture.child<QWidget>("bookletStatus");
    CHECK(status->isVisible());
    // The window can be used meanwhile, and the same key leads back.
    fixture.type("basegun");
    CHECK(fixture.cell(0, 0) == "Basegun");
    CHECK(fixture.child<QAbstractButton>("bookletStatusText")->text().startsWith("Livret\u00A0:"));
    fixture.action("exportBookletAction")->trigger();
    CHECK(panel->isVisible());
    CHECK_FALSE(status->isVisible());
    QTest::keyClick(panel, Qt::Key_Escape);
    CHECK_FALSE(panel->isVisible());
    REQUIRE(QTest::qWaitFor(
        [&] {
            return fixture.child<QAbstractButton>("bookletStatusText")
                ->text()
                .startsWith("Livret créé");
        },
        LongMs));
    CHECK(contentOf(path).startsWith("%PDF-"));
    booklets.click("bookletStatusText");
    CHECK(panel->isVisible());
    booklets.click("bookletClose");
    CHECK_FALSE(status->isVisible());
}

TEST_CASE("A booklet in the background is cancelled from the status bar")
{
    Booklets booklets;
    booklets.startAll();
    booklets.click("bookletBackground");
    booklets.click("bookletStatusClose");
    CHECK(booklets.statusSays("Livret annulé"));
    CHECK(booklets.files().isEmpty());
    CHECK_FALSE(booklets.fixture.child<QWidget>("bookletStatus")->isVisible());
}

TEST_CASE("Closing the window during a booklet asks first")
{
    Booklets booklets;
    WindowFixture &fixture = booklets.fixture;
    booklets.startAll();
    booklets.click("bookletBackground");
    CHECK_FALSE(fixture.window().close());
    auto *question = fixture.child<QMessageBox>("bookletCloseQuestion");
    CHECK(question->isVisible());
    SECTION("to go on")
    {
        booklets.click("bookletGoOn");
        CHECK(fixture.window().isVisible());
        booklets.click("bookletStatusClose");
        CHECK(booklets.statusSays("Livret annulé"));
    }
    SECTION("to leave")
    {
        booklets.click("bookletLeave");
        CHECK(QTest::qWaitFor([&] { return !fixture.window().isVisible(); }, LongMs));
        CHECK(booklets.files().isEmpty());
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

TEST_CASE("Every control of a booklet has a name, in both languages")
{
    Booklets booklets(GENERATE(Language::French, Language::English));
    CHECK(namesOf(*booklets.ask()).join(u'\n').toStdString() == "");
    booklets.choose(BookletChoice::Kind::All);
    booklets.create();
    const auto *panel = booklets.fixture.child<BookletPanel>("bookletPanel");
    CHECK(namesOf(*panel).join(u'\n').toStdString() == "");
    booklets.click("bookletBackground");
    CHECK(namesOf(*booklets.fixture.child<QWidget>("bookletStatus")).join(u'\n').toStdString()
          == "");
}

#include "booklet_test.moc"
