// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/booklet_window.h"

#include "widgets/shell/navigator.h"

#include <QAccessible>
#include <QFileInfo>
#include <QMessageBox>
#include <QProgressBar>
#include <QTreeWidget>

using namespace eig;
using namespace eig::test;

namespace {

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
