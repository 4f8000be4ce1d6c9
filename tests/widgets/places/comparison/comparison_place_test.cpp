// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/link_button.h"
#include "widgets/places/comparison/cell_widget.h"
#include "widgets/places/comparison/compared_table.h"
#include "widgets/places/comparison/comparison_place.h"
#include "widgets/shell/comparison_tray.h"
#include "widgets/shell/navigator.h"
#include "widgets/shell/place_table.h"
#include "widgets/style/button_kind.h"
#include "widgets/window_fixture.h"

#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>

using namespace eig;
using eig::test::WindowFixture;

namespace {

std::vector<RecordRef> challenges(const std::vector<Id> &ids)
{
    std::vector<RecordRef> records;
    for (const Id &id : ids)
        records.push_back({EntityKind::Challenge, id});
    return records;
}

const std::vector<Id> Justice{"open-justice", "datajust", "label"};

ComparisonTray &trayOf(WindowFixture &window) { return window.window().navigator().comparison(); }

ComparedTable *tableOf(const WindowFixture &window)
{
    return window.child<ComparedTable>("comparedTable");
}

const ComparisonModel &modelOf(const WindowFixture &window)
{
    return *static_cast<const ComparisonModel *>(tableOf(window)->model());
}

void openComparison(WindowFixture &window, const std::vector<Id> &ids)
{
    trayOf(window).begin(challenges(ids));
    window.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QCoreApplication::processEvents();
    REQUIRE(window.window().navigator().spec().key == QByteArray("comparison"));
}

bool isCompared(WindowFixture &window, const std::vector<Id> &ids)
{
    return trayOf(window).records().all() == challenges(ids);
}

QString bannerText(const WindowFixture &window)
{
    const auto *text = window.child<QLabel>("bannerText");
    return text->isVisible() ? text->text() : QString();
}

} // namespace

TEST_CASE("Ctrl+J adds what is selected, Ctrl+Shift+J opens the comparison")
{
    WindowFixture window;
    REQUIRE(window.window().navigator().place().select(challenges({"open-justice"}).front()));
    REQUIRE(window.detailShows("Open Justice"));
    window.press(Qt::Key_J, Qt::ControlModifier);
    CHECK(window.status("task").contains("Ajouté à la comparaison"));
    REQUIRE(window.window().navigator().place().select(challenges({"datajust"}).front()));
    REQUIRE(window.detailShows("DataJust"));
    window.press(Qt::Key_J, Qt::ControlModifier);
    CHECK(isCompared(window, {"open-justice", "datajust"}));
    CHECK(buttonBadge(window.child<QToolButton>("compareButton")) == "2");
    CHECK(window.child<QWidget>("comparisonButton")->isVisible());
    window.press(Qt::Key_J, Qt::ControlModifier);
    CHECK(window.status("task").contains("déjà"));
    window.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(modelOf(window).columnCount() == 2);
    CHECK(window.status("resultCount").startsWith("2 éléments comparés, 4 au maximum · "));
    CHECK(tableOf(window)->hasFocus());
}

TEST_CASE("the comparison shows every value the catalogue has, identical ones once")
{
    WindowFixture window;
    openComparison(window, Justice);
    const ComparisonModel &model = modelOf(window);
    const ComparedTable *table = tableOf(window);
    int cells = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        CHECK(table->columnSpan(row, 0) == (model.isMerged(row) ? 3 : 1));
        if (!model.rowAt(row))
            continue;
        for (int column = 0; column < 3; ++column) {
            CHECK(table->cellAt(row, column) != nullptr);
            ++cells;
        }
    }
    CHECK(cells == 3 * static_cast<int>(model.comparison().rows.size()));
    const auto identical = static_cast<int>(model.comparison().identicalCount());
    CHECK(identical > 0);
    CHECK(window.status("resultCount").contains(" · " + QString::number(identical) + " ligne"));
}

TEST_CASE("the fifth record is refused with the way on, and nothing changes")
{
    WindowFixture window;
    window.type("basegun");
    REQUIRE(window.detailShows("Basegun"));
    const std::vector<Id> four{"open-justice", "datajust", "label", "archifiltre"};
    trayOf(window).begin(challenges(four));
    REQUIRE(isCompared(window, four));
    window.press(Qt::Key_J, Qt::ControlModifier);
    CHECK(isCompared(window, four));
    CHECK(bannerText(window).contains("4"));
    window.child<QPushButton>("bannerAction")->click();
    CHECK(window.window().navigator().spec().key == QByteArray("comparison"));
    CHECK_FALSE(window.child<QPushButton>("addCompared")->isEnabled());
    CHECK(window.child<QPushButton>("addCompared")->toolTip().contains("4"));
}

TEST_CASE("a record of another kind is refused, and offers to begin a new comparison")
{
    WindowFixture window;
    trayOf(window).begin(challenges({"open-justice"}));
    const Promotion &promotion = test::bundled().promotions().front();
    window.window().navigator().open({EntityKind::Promotion, promotion.id});
    window.press(Qt::Key_J, Qt::ControlModifier);
    CHECK(isCompared(window, {"open-justice"}));
    CHECK(bannerText(window).contains("Défis"));
    window.child<QPushButton>("bannerAction")->click();
    CHECK(trayOf(window).records().all()
          == std::vector<RecordRef>{{EntityKind::Promotion, promotion.id}});
}

TEST_CASE("Ctrl+Right moves a record and the focus with it")
{
    WindowFixture window;
    openComparison(window, Justice);
    ComparedTable *table = tableOf(window);
    const int place = modelOf(window).rowOf("administration");
    table->setCurrentIndex(modelOf(window).index(place, 0));
    window.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(isCompared(window, {"datajust", "open-justice", "label"}));
    CHECK(table->currentIndex() == modelOf(window).index(place, 1));
    window.press(Qt::Key_Left, Qt::ControlModifier);
    window.press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(isCompared(window, Justice));
}

TEST_CASE("a record is moved by dragging its header")
{
    WindowFixture window;
    openComparison(window, Justice);
    tableOf(window)->horizontalHeader()->moveSection(0, 2);
    CHECK(QTest::qWaitFor([&] {
        return isCompared(window, {"datajust", "label", "open-justice"});
    }));
    for (int i = 0; i < 3; ++i)
        CHECK(tableOf(window)->horizontalHeader()->visualIndex(i) == i);
}

TEST_CASE("Delete and the cross remove a record, the line above and Ctrl+Z bring it back")
{
    WindowFixture window;
    openComparison(window, Justice);
    ComparedTable *table = tableOf(window);
    table->setCurrentIndex(modelOf(window).index(1, 1));
    window.press(Qt::Key_Delete);
    CHECK(isCompared(window, {"open-justice", "label"}));
    CHECK(window.child<QWidget>("comparisonNotice")->isVisible());
    CHECK(table->hasFocus());
    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(isCompared(window, Justice));
    QTest::mouseClick(window.child<QToolButton>("removeCompared0"), Qt::LeftButton);
    CHECK(isCompared(window, {"datajust", "label"}));
    window.child<QPushButton>("comparisonNoticeLink")->click();
    CHECK(isCompared(window, Justice));
    CHECK_FALSE(window.child<QWidget>("comparisonNotice")->isVisible());
}

TEST_CASE("Edit > Undo says what it takes back, and does it")
{
    WindowFixture window;
    QAction *undo = window.action("undoAction");
    CHECK_FALSE(undo->isEnabled());
    openComparison(window, Justice);
    auto *edit = qobject_cast<QMenu *>(undo->associatedObjects().constFirst());
    REQUIRE(edit != nullptr);
    CHECK(edit->actions().constFirst() == undo);
    CHECK(undo->text() == QStringLiteral("&Annuler\u00A0: choix des fiches"));
    trayOf(window).remove(challenges({"datajust"}).front());
    CHECK(undo->text() == QStringLiteral("&Annuler\u00A0: retrait de «\u202FDataJust\u202F»"));
    CHECK(undo->iconText() == "Annuler");
    trayOf(window).move(0, 1);
    CHECK(undo->text() == QStringLiteral("&Annuler\u00A0: ordre des colonnes"));
    undo->trigger();
    trayOf(window).add(challenges({"basegun"}).front());
    CHECK(undo->text() == QStringLiteral("&Annuler\u00A0: ajout de «\u202FBasegun\u202F»"));
    undo->trigger();
    CHECK(undo->isEnabled());
    undo->trigger();
    CHECK(isCompared(window, Justice));
    undo->trigger();
    CHECK(isCompared(window, {}));
    CHECK_FALSE(undo->isEnabled());
    CHECK(undo->text() == "&Annuler");
    trayOf(window).add(challenges({"basegun"}).front());
    CHECK(undo->isEnabled());
    window.press(Qt::Key_2, Qt::ControlModifier);
    CHECK_FALSE(undo->isEnabled());
}

TEST_CASE("In a field, Undo takes back what was typed there and nothing else")
{
    WindowFixture window;
    openComparison(window, Justice);
    trayOf(window).remove(challenges({"datajust"}).front());
    QAction *undo = window.action("undoAction");
    auto *edit = qobject_cast<QMenu *>(undo->associatedObjects().constFirst());
    REQUIRE(edit != nullptr);
    window.press(Qt::Key_K, Qt::ControlModifier);
    auto *field = window.child<QLineEdit>("paletteField");
    REQUIRE(field->hasFocus());
    test::typeInto(*field, QStringLiteral("abc"));
    Q_EMIT edit->aboutToShow();
    CHECK(undo->text() == "&Annuler");
    CHECK(undo->isEnabled());
    Q_EMIT edit->aboutToHide();
    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(field->text() != "abc");
    CHECK(isCompared(window, {"open-justice", "label"}));
    QCoreApplication::processEvents();
    CHECK(undo->text().contains("DataJust"));
    window.press(Qt::Key_Escape);
    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(isCompared(window, Justice));
}

TEST_CASE("only differences are shown when they are asked for")
{
    WindowFixture window;
    openComparison(window, Justice);
    const int all = modelOf(window).rowCount();
    auto *box = window.child<QCheckBox>("differencesOnly");
    box->setFocus();
    window.press(Qt::Key_Space);
    CHECK(modelOf(window).rowCount() < all);
    for (int row = 0; row < modelOf(window).rowCount(); ++row) {
        if (const ComparedRow *compared = modelOf(window).rowAt(row))
            CHECK(compared->differs());
    }
    window.action("backAction")->trigger();
    CHECK(modelOf(window).rowCount() == all);
    CHECK_FALSE(box->isChecked());
}

TEST_CASE("the table is copied as text and as HTML")
{
    WindowFixture window;
    openComparison(window, Justice);
    window.child<QPushButton>("copyComparison")->click();
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    CHECK(copied->text() == modelOf(window).asText());
    CHECK(copied->html().contains("<table"));
    CHECK(copied->html().contains("DataJust"));
    QApplication::clipboard()->clear();
    tableOf(window)->setFocus();
    window.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == modelOf(window).asText());
}

TEST_CASE("Enter follows the link of a cell and offers several in a menu")
{
    WindowFixture window;
    openComparison(window, Justice);
    ComparedTable *table = tableOf(window);
    const int ministry = modelOf(window).rowOf("ministry");
    table->setCurrentIndex(modelOf(window).index(ministry, 0));
    window.press(Qt::Key_Return);
    const auto record = window.window().navigator().record();
    REQUIRE(record);
    CHECK(record->kind == EntityKind::Ministry);
    CHECK(window.window().navigator().spec().key == QByteArray("comparison"));
    window.action("backAction")->trigger();
    const int team = modelOf(window).rowOf("team");
    table->setFocus();
    table->setCurrentIndex(modelOf(window).index(team, 0));
    REQUIRE(table->cellAt(team, 0)->links().size() > 1);
    window.press(Qt::Key_Return);
    auto *menu = window.child<QMenu>("comparedMenu");
    REQUIRE(menu->isVisible());
    CHECK(menu->actions().front()->text() == table->cellAt(team, 0)->links().front()->linkText());
    menu->actions().front()->trigger();
    menu->close();
    CHECK(window.window().navigator().record()->kind == EntityKind::Person);
}

TEST_CASE("a long text begins short and is read on in place")
{
    WindowFixture window;
    openComparison(window, Justice);
    const int problem = modelOf(window).rowOf("problem");
    const auto shownText = [&] {
        return tableOf(window)->cellAt(problem, 1)->findChild<TextBlock *>()->text();
    };
    const QString whole = QString::fromStdString(test::bundled().challenge("datajust")->problem);
    REQUIRE(whole.size() > 240);
    CHECK(shownText().section(u'…', 0, 0).size() <= 240);
    CHECK(shownText().endsWith(QStringLiteral("Lire la suite")));
    CHECK(whole.startsWith(shownText().section(u'…', 0, 0)));
    tableOf(window)->cellAt(problem, 1)->links().back()->click();
    CHECK(QTest::qWaitFor([&] { return shownText().startsWith(whole); }));
    CHECK(shownText().endsWith(QStringLiteral("Réduire")));
}

TEST_CASE("one record alone suggests others to compare it with")
{
    WindowFixture window;
    openComparison(window, {"open-justice"});
    CHECK(window.child<QLabel>("searchMessageTitle")->isVisible());
    const auto suggested = suggestedBeside(test::bundled(), challenges({"open-justice"}).front());
    const auto buttons =
        window.child<QWidget>("comparisonMessage")->findChildren<QPushButton *>("suggestion");
    REQUIRE(buttons.size() == static_cast<qsizetype>(suggested.size()));
    buttons.front()->click();
    CHECK(isCompared(window, {"open-justice", suggested.front().id}));
    CHECK(tableOf(window)->isVisible());
}

TEST_CASE("a record is added by typing some of its letters")
{
    WindowFixture window;
    openComparison(window, {"open-justice", "datajust"});
    window.child<QPushButton>("addCompared")->click();
    auto *chooser = window.child<QWidget>("recordChooser");
    REQUIRE(chooser->isVisible());
    auto *field = chooser->findChild<QLineEdit *>();
    test::typeInto(*field, QStringLiteral("label"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(isCompared(window, Justice));
    CHECK_FALSE(chooser->isVisible());
}

TEST_CASE("nothing compared says how to begin and leads to the lists")
{
    WindowFixture window;
    openComparison(window, {});
    CHECK(window.status("resultCount") == "0 élément comparé, 4 au maximum");
    window.child<QPushButton>("toMinistries")->click();
    CHECK(window.window().navigator().spec().entity == EntityKind::Ministry);
}

TEST_CASE("the comparison is kept between starts, without what is no record")
{
    WindowFixture window;
    openComparison(window, Justice);
    window.reopen();
    CHECK(isCompared(window, Justice));
    window.settings().setList(Setting::Compared,
                              {"challenge/datajust", "challenge/missing", "nonsense"});
    window.reopen();
    CHECK(isCompared(window, {"datajust"}));
}

TEST_CASE("back and forward restore what was compared, and what was added meanwhile stays")
{
    WindowFixture window;
    openComparison(window, Justice);
    trayOf(window).move(0, 2);
    window.action("backAction")->trigger();
    CHECK(isCompared(window, Justice));
    window.action("forwardAction")->trigger();
    CHECK(isCompared(window, {"datajust", "label", "open-justice"}));
    window.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(window.window().navigator().spec().entity == EntityKind::Challenge);
    trayOf(window).add(challenges({"basegun"}).front());
    window.action("backAction")->trigger();
    CHECK(isCompared(window, {"datajust", "label", "open-justice", "basegun"}));
}

TEST_CASE("the comparison is written as PDF in the background")
{
    WindowFixture window;
    openComparison(window, Justice);
    const QString path = window.folder() + "/comparaison.pdf";
    window.dialogs().answer = path;
    window.child<QPushButton>("comparisonPdf")->click();
    CHECK(QTest::qWaitFor([&] { return window.status("task").contains("Comparaison enregistrée"); },
                          20'000));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF-"));
    CHECK(window.dialogs().suggested.endsWith("eig-comparaison-open-justice-datajust-label.pdf"));
}

TEST_CASE("a comparison that cannot be written says so and can be tried again")
{
    WindowFixture window;
    openComparison(window, Justice);
    window.dialogs().answer = window.folder() + "/missing/comparaison.pdf";
    window.child<QPushButton>("comparisonPdf")->click();
    REQUIRE(QTest::qWaitFor([&] { return !window.dialogs().errors.isEmpty(); }, 20'000));
    window.dialogs().answer = window.folder() + "/comparaison.pdf";
    window.dialogs().retry();
    CHECK(QTest::qWaitFor([&] { return window.status("task").contains("Comparaison enregistrée"); },
                          20'000));
}

TEST_CASE("several selected challenges are compared from their summary")
{
    WindowFixture window;
    window.table()->setFocus();
    window.clickRow(0);
    window.press(Qt::Key_Down, Qt::ShiftModifier);
    const std::vector<RecordRef> selected = window.window().navigator().place().shown();
    REQUIRE(selected.size() == 2);
    QPushButton *button = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        button = window.child<QWidget>("detailPane")->findChild<QPushButton *>("detailCompare");
        return button && button->text() == "Comparer";
    }));
    button->click();
    CHECK(trayOf(window).records().all() == selected);
    CHECK(window.window().navigator().spec().key == QByteArray("comparison"));
}

TEST_CASE("the comparison follows the language of the interface")
{
    WindowFixture window;
    openComparison(window, Justice);
    window.action("englishAction")->trigger();
    CHECK(window.status("resultCount").startsWith("3 records compared, 4 at most · "));
    CHECK(modelOf(window).headerData(0, Qt::Vertical, Qt::DisplayRole) == "Identity");
    CHECK(window.child<QPushButton>("addCompared")->accessibleName() == "Add a challenge");
}
