// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/dialogs/preferences_dialog.h"

#include "documents/sheet.h"
#include "widgets/shell/navigator.h"
#include "widgets/window_fixture.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

#include <set>

using namespace eig;
using eig::test::WindowFixture;

namespace {

/// The dialog, open and active.
PreferencesDialog &openPreferences(WindowFixture &fixture)
{
    fixture.press(Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = fixture.child<PreferencesDialog>("preferencesDialog");
    test::activate(*dialog);
    return *dialog;
}

/// A choice made as with the keyboard: the list says what was activated.
void choose(WindowFixture &fixture, const char *box, int index)
{
    auto *combo = fixture.child<QComboBox>(box);
    INFO(box);
    REQUIRE(index < combo->count());
    combo->setFocus();
    combo->setCurrentIndex(index == 0 ? 1 : index - 1);
    QTest::keyClick(combo, index == 0 ? Qt::Key_Up : Qt::Key_Down);
    REQUIRE(combo->currentIndex() == index);
}

QColor windowColor() { return QApplication::palette().color(QPalette::Window); }

} // namespace

TEST_CASE("Preferences open with Ctrl+comma, begin at the language and close with Escape")
{
    WindowFixture fixture;
    const QPointer<QWidget> dialog = &openPreferences(fixture);
    CHECK(dialog->windowTitle() == "Préférences");
    CHECK(QTest::qWaitFor([&] { return fixture.child<QWidget>("preferredLanguage")->hasFocus(); }));
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return !dialog; }));
}

TEST_CASE("A theme chosen in the preferences holds at once, is kept and is checked in the menu")
{
    WindowFixture fixture;
    openPreferences(fixture);
    const QColor light = windowColor();
    choose(fixture, "preferredTheme", 2);
    CHECK(windowColor() != light);
    CHECK(fixture.settings().text(Setting::Theme) == "dark");
    CHECK(fixture.action("darkThemeAction")->isChecked());
    choose(fixture, "preferredTheme", 1);
    CHECK(windowColor() == light);
    CHECK(fixture.action("lightThemeAction")->isChecked());
}

TEST_CASE("A language chosen in the preferences changes the window and the open dialog")
{
    WindowFixture fixture;
    const PreferencesDialog &dialog = openPreferences(fixture);
    choose(fixture, "preferredLanguage", 2);
    CHECK(fixture.language().language() == Language::English);
    CHECK(fixture.settings().text(Setting::Language) == "en");
    CHECK(fixture.action("englishAction")->isChecked());
    CHECK(dialog.windowTitle() == "Preferences");
    CHECK(fixture.child<QComboBox>("preferredTheme")->itemText(2) == "Dark");
    CHECK(fixture.child<QComboBox>("preferredLanguage")->currentIndex() == 2);
    CHECK(fixture.child<QComboBox>("preferredTextSize")->currentText() == "100 %");
    const auto *buttons = dialog.findChild<QDialogButtonBox *>();
    CHECK(QTest::qWaitFor(
        [&] { return buttons->button(QDialogButtonBox::Close)->text().remove(u'&') == "Close"; }));
    choose(fixture, "preferredLanguage", 0);
    CHECK_FALSE(fixture.settings().language());
    CHECK(fixture.language().language() == LanguageSwitch::systemLanguage());
}

TEST_CASE("Density and text size of the preferences are those of the View menu")
{
    WindowFixture fixture;
    const int row = fixture.table()->rowHeight(0);
    openPreferences(fixture);
    choose(fixture, "preferredDensity", 1);
    CHECK(fixture.table()->rowHeight(0) < row);
    CHECK(fixture.action("compactRowsAction")->isChecked());
    CHECK(fixture.settings().flag(Setting::IsCompact));
    choose(fixture, "preferredDensity", 0);
    CHECK_FALSE(fixture.action("compactRowsAction")->isChecked());
    auto *size = fixture.child<QComboBox>("preferredTextSize");
    CHECK(size->itemText(0).startsWith("80"));
    CHECK(size->itemText(size->count() - 1).startsWith("200"));
    choose(fixture, "preferredTextSize", size->count() - 1);
    CHECK(fixture.settings().number(Setting::TextSize) == 200);
    CHECK(fixture.theme().textSize() == 200);
}

TEST_CASE("A text size between the steps is one of the choices")
{
    WindowFixture fixture;
    fixture.settings().setNumber(Setting::TextSize, 85);
    openPreferences(fixture);
    CHECK(fixture.child<QComboBox>("preferredTextSize")->currentData().toInt() == 85);
}

TEST_CASE("The window begins at the place that the preferences name")
{
    WindowFixture fixture;
    fixture.action("peoplePlaceAction")->trigger();
    openPreferences(fixture);
    choose(fixture, "preferredStart", 2);
    fixture.reopen();
    CHECK(fixture.window().windowTitle().startsWith("Tableau de bord"));
    fixture.settings().setText(Setting::StartPlace, "challenges");
    fixture.reopen();
    CHECK(fixture.window().windowTitle().startsWith("Défis"));
    fixture.action("peoplePlaceAction")->trigger();
    fixture.settings().setText(Setting::StartPlace, "last");
    fixture.reopen();
    CHECK(fixture.window().windowTitle().startsWith("Personnes"));
}

TEST_CASE("The folder of the preferences is proposed for the next export")
{
    WindowFixture fixture;
    REQUIRE(QDir(fixture.folder()).mkdir("fiches"));
    const QString folder = fixture.folder() + "/fiches";
    fixture.dialogs().answer = folder;
    openPreferences(fixture);
    fixture.child<QPushButton>("chooseFolder")->click();
    CHECK(fixture.child<QLineEdit>("preferredFolder")->text() == folder);
    fixture.child<PreferencesDialog>("preferencesDialog")->close();
    fixture.dialogs().answer.clear();
    fixture.clickRow(0);
    fixture.action("exportSheetAction")->trigger();
    CHECK(fixture.dialogs().suggested.startsWith(folder + u'/'));
}

TEST_CASE("A booklet is proposed with the options for PDF of the preferences")
{
    WindowFixture fixture;
    openPreferences(fixture);
    CHECK(fixture.child<QCheckBox>("preferredQrCode")->isChecked());
    CHECK_FALSE(fixture.child<QCheckBox>("preferredGreyscale")->isChecked());
    fixture.child<QCheckBox>("preferredQrCode")->click();
    fixture.child<QCheckBox>("preferredGreyscale")->click();
    fixture.child<PreferencesDialog>("preferencesDialog")->close();
    fixture.action("exportBookletAction")->trigger();
    CHECK_FALSE(fixture.child<QCheckBox>("bookletQrCode")->isChecked());
    CHECK(fixture.child<QCheckBox>("bookletGreyscale")->isChecked());
}

TEST_CASE("Recent searches are cleared from the preferences, and the button then explains itself")
{
    WindowFixture fixture;
    fixture.type("justice");
    fixture.press(Qt::Key_Return);
    REQUIRE(fixture.settings().list(Setting::RecentSearches).size() == 1);
    openPreferences(fixture);
    auto *clear = fixture.child<QPushButton>("clearSearches");
    REQUIRE(clear->isEnabled());
    CHECK(clear->toolTip().isEmpty());
    clear->click();
    CHECK(fixture.settings().list(Setting::RecentSearches).isEmpty());
    CHECK_FALSE(clear->isEnabled());
    CHECK(clear->toolTip() == "Il n’y a rien à effacer");
}

TEST_CASE("Every choice of the preferences has a name and a letter of its own in both languages")
{
    WindowFixture fixture(test::bundled(), GENERATE(Language::French, Language::English));
    const PreferencesDialog &dialog = openPreferences(fixture);
    std::set<QString> keys;
    int named = 0;
    const auto add = [&](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        INFO(text.toStdString());
        if (!key.isEmpty())
            CHECK(keys.insert(key).second);
    };
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        add(label->text());
        named += label->buddy() ? 1 : 0;
    }
    for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
        add(button->text());
        CHECK_FALSE(QString(button->text() + button->accessibleName()).isEmpty());
    }
    CHECK(named == 6);
    CHECK(keys.size() == 11);
}

TEST_CASE("With a text of 200 % the preferences stay on the screen and show their close button")
{
    WindowFixture fixture;
    const PreferencesDialog &dialog = openPreferences(fixture);
    auto *size = fixture.child<QComboBox>("preferredTextSize");
    choose(fixture, "preferredTextSize", size->count() - 1);
    QCoreApplication::processEvents();
    const QRect screen = dialog.screen()->availableGeometry();
    CHECK(dialog.height() <= screen.height());
    CHECK(dialog.width() <= screen.width());
    const auto *close = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close);
    CHECK(dialog.rect().contains(QRect(close->mapTo(&dialog, QPoint()), close->size())));
    const auto *scroll = fixture.child<QScrollArea>("scroll");
    CHECK(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width());
}

TEST_CASE("A sheet is made with the options for PDF of the preferences")
{
    WindowFixture fixture;
    fixture.clickRow(0);
    const auto record = fixture.window().navigator().record();
    REQUIRE(record);
    openPreferences(fixture);
    fixture.child<QCheckBox>("preferredQrCode")->click();
    fixture.child<QCheckBox>("preferredGreyscale")->click();
    fixture.child<PreferencesDialog>("preferencesDialog")->close();
    fixture.dialogs().answer = fixture.folder() + "/fiche.pdf";
    fixture.action("exportSheetAction")->trigger();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(fixture.dialogs().answer); }, 20'000));
    SheetOptions options;
    options.withQrCode = false;
    options.isGreyscale = true;
    const auto expected = composeSheet(test::bundled(), *record, options);
    REQUIRE(expected);
    QFile file(fixture.dialogs().answer);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK((file.readAll().toStdString() == expected->bytes));
    CHECK((composeSheet(test::bundled(), *record)->bytes != expected->bytes));
}
