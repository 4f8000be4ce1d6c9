// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/window_fixture.h"

#include "models/facet_model.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QXmlStreamReader>

#include <map>
#include <set>

using namespace eig;
using eig::test::WindowFixture;

namespace {

QString plain(QString text) { return text.remove(u'&'); }

/// English source and French text of every message without number or parameter.
std::map<QString, QString> translations()
{
    QFile file(QStringLiteral(EIG_SOURCE_DIR "/resources/translations/eig_fr.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::map<QString, QString> found;
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"source")
            source = plain(xml.readElementText());
        else if (xml.name() == u"translation" && !source.contains(u'%')) {
            const QString french = plain(
                xml.readElementText(QXmlStreamReader::IncludeChildElements));
            if (french != source)
                found.emplace(source, french);
        }
    }
    return found;
}

/// Every text a person can see or hear in the window, its menus included.
std::set<QString> textsOf(const MainWindow &window)
{
    std::set<QString> texts{window.windowTitle()};
    for (const QAction *action : window.findChildren<QAction *>())
        texts.insert(plain(action->text()));
    for (const QMenu *menu : window.findChildren<QMenu *>())
        texts.insert(plain(menu->title()));
    // Written anew when it is shown.
    const auto *noMatch = window.findChild<QWidget *>(QStringLiteral("noMatch"));
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (noMatch->isHidden() && noMatch->isAncestorOf(widget))
            continue;
        texts.insert(widget->accessibleName());
        texts.insert(widget->toolTip());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.insert(plain(label->text()));
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.insert(plain(button->text()));
        if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            texts.insert(field->placeholderText());
    }
    return texts;
}

/// The letters with Alt that these texts ask for; each may be asked for once.
void checkMnemonics(const QStringList &texts)
{
    std::set<QString> keys;
    for (const QString &text : texts) {
        const QString key = QKeySequence::mnemonic(text).toString();
        INFO(text.toStdString());
        if (!key.isEmpty())
            CHECK(keys.insert(key).second);
    }
}

QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions)
        texts.append(action->text());
    return texts;
}

} // namespace

TEST_CASE("Changing the language changes every text of the window at once")
{
    WindowFixture fixture;
    const auto table = translations();
    REQUIRE(table.size() > 50);
    fixture.clickPromotion("EIG 5");
    REQUIRE(fixture.detailShows(fixture.cell(0, 0)));
    const std::set<QString> french = textsOf(fixture.window());
    CHECK(french.contains("Exporter la fiche en PDF…"));
    int seen = 0;
    for (const auto &[source, translation] : table) {
        INFO(source.toStdString());
        CHECK_FALSE(french.contains(source));
        seen += french.contains(translation) ? 1 : 0;
    }
    CHECK(seen > 25);

    fixture.action("englishAction")->trigger();
    REQUIRE(QTest::qWaitFor([&] { return fixture.detailText().contains("What it became"); }));
    const std::set<QString> english = textsOf(fixture.window());
    for (const auto &[source, translation] : table) {
        INFO(translation.toStdString());
        CHECK_FALSE(english.contains(translation));
    }
    CHECK(fixture.status("resultCount") == "15 challenges");
    CHECK(fixture.child<QLabel>("listCount")->text() == "15 of 131");
    CHECK(fixture.window().windowTitle() == "Challenges — EIG Catalogue");
    CHECK(fixture.table()->model()->headerData(3, Qt::Horizontal).toString() == "Ministry");
    fixture.child<QPushButton>("ministryMore")->click();
    const auto *ministries = fixture.child<QListView>("ministryFacet");
    CHECK(test::facetRow(ministries, "Justice") >= 0);
    CHECK(test::facetRow(ministries, "Armed Forces") >= 0);
}

TEST_CASE("The language chosen in the menu is kept for the next start")
{
    WindowFixture fixture;
    CHECK_FALSE(fixture.settings().language());
    fixture.action("englishAction")->trigger();
    CHECK(fixture.settings().language() == Language::English);
    fixture.action("frenchAction")->trigger();
    CHECK(fixture.settings().language() == Language::French);
    CHECK(fixture.action("frenchAction")->isChecked());
    CHECK_FALSE(fixture.action("englishAction")->isChecked());
}

TEST_CASE("Changing the language keeps query, selection and place")
{
    WindowFixture fixture;
    fixture.type("justice");
    fixture.clickRow(1);
    const QString name = fixture.cell(1, 0);
    fixture.language().setLanguage(Language::English);
    CHECK(fixture.search()->text() == "justice");
    CHECK(fixture.currentRow() == 1);
    CHECK(fixture.detailShows(name));
}

TEST_CASE("Facets in the search text are written in the language of the window")
{
    WindowFixture fixture;
    fixture.clickFacet("themeFacet", "Sécurité");
    const int rows = fixture.rows();
    CHECK(fixture.search()->text() == "thème:sécurité");
    fixture.language().setLanguage(Language::English);
    CHECK(fixture.search()->text().startsWith("theme:"));
    CHECK(fixture.rows() == rows);
    fixture.language().setLanguage(Language::French);
    CHECK(fixture.search()->text() == "thème:sécurité");
}

TEST_CASE("The standard buttons of Qt speak French too")
{
    const LanguageSwitch french(Language::French);
    const QDialogButtonBox box(QDialogButtonBox::Close | QDialogButtonBox::Cancel
                               | QDialogButtonBox::Save);
    CHECK(plain(box.button(QDialogButtonBox::Close)->text()) == "Fermer");
    CHECK(plain(box.button(QDialogButtonBox::Cancel)->text()) == "Annuler");
    CHECK(plain(box.button(QDialogButtonBox::Save)->text()) == "Enregistrer");
}

TEST_CASE("The standard buttons of Qt speak English again")
{
    LanguageSwitch language(Language::French);
    language.setLanguage(Language::English);
    const QDialogButtonBox box(QDialogButtonBox::Close | QDialogButtonBox::Cancel
                               | QDialogButtonBox::Save);
    CHECK(plain(box.button(QDialogButtonBox::Close)->text()) == "Close");
    CHECK(plain(box.button(QDialogButtonBox::Cancel)->text()) == "Cancel");
    CHECK(plain(box.button(QDialogButtonBox::Save)->text()) == "Save");
}

TEST_CASE("Numbers agree with their nouns in both languages")
{
    WindowFixture fixture;
    fixture.type("basegun arme photo");
    CHECK(fixture.status("resultCount") == "1 défi");
    fixture.type("zzzz");
    CHECK(fixture.status("resultCount") == "0 défi");
    fixture.language().setLanguage(Language::English);
    CHECK(fixture.status("resultCount") == "0 challenges");
    fixture.type("basegun arme photo");
    CHECK(fixture.status("resultCount") == "1 challenge");
}

TEST_CASE("The language of the environment is French unless it is English")
{
    const QByteArray before = qgetenv("LANG");
    const auto languageFor = [](const char *lang) {
        qputenv("LANG", lang);
        return LanguageSwitch::systemLanguage();
    };
    CHECK(languageFor("en_GB.UTF-8") == Language::English);
    CHECK(languageFor("fr_FR.UTF-8") == Language::French);
    CHECK(languageFor("de_DE.UTF-8") == Language::French);
    CHECK(languageFor("C.UTF-8") == Language::French);
    qputenv("LANG", before);
}

TEST_CASE("No two entries of a menu share a mnemonic, nor does the menu bar with a button")
{
    WindowFixture fixture(test::bundled(), GENERATE(Language::French, Language::English));
    QStringList window = textsOf(fixture.window().menuBar()->actions());
    CHECK(window.size() == 6);
    for (const QPushButton *button : fixture.window().findChildren<QPushButton *>())
        window.append(button->text());
    checkMnemonics(window);
    for (const QMenu *menu : fixture.window().findChildren<QMenu *>())
        checkMnemonics(textsOf(menu->actions()));
}
