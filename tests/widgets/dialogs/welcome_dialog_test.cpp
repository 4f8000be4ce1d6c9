// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/dialogs/welcome_dialog.h"

#include "widgets/window_fixture.h"

#include <QPushButton>

using namespace eig;
using eig::test::WindowFixture;

namespace {

/// A window with the page of the first run in front of it.
struct WelcomedWindow : WindowFixture {
    explicit WelcomedWindow(Language language = Language::French)
        : WindowFixture(test::bundled(), language)
    {
        window().showWelcome();
        dialog = child<WelcomeDialog>("welcomeDialog");
        REQUIRE(QTest::qWaitForWindowActive(dialog));
    }

    [[nodiscard]] QString texts() const
    {
        QStringList texts{dialog->windowTitle()};
        for (const auto *label : dialog->findChildren<QLabel *>())
            texts.append(label->text());
        for (const auto *button : dialog->findChildren<QAbstractButton *>())
            texts.append(button->text() + u'|' + button->accessibleDescription());
        return texts.join(u'\n');
    }

    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        FAIL("no such button");
        return nullptr;
    }

    void choose(const char *entry)
    {
        QTest::mouseClick(child<QAbstractButton>(entry), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([this] { return !window().findChild<WelcomeDialog *>(); }));
        REQUIRE(QTest::qWaitForWindowActive(&window()));
    }

    WelcomeDialog *dialog = nullptr;
};

} // namespace

TEST_CASE("The welcome counts what the catalogue holds")
{
    const WelcomedWindow window;
    const Catalogue &catalogue = test::bundled();
    std::size_t ministries = 0;
    for (const Ministry &ministry : catalogue.ministries())
        ministries += ministry.isGroup ? 0 : 1;
    const QString texts = window.texts();
    for (const QString &expected : {QString("%1 défis").arg(catalogue.challenges().size()),
                                    QString("%1 promotions").arg(catalogue.promotions().size()),
                                    QString("%1 personnes").arg(catalogue.people().size()),
                                    QString("%1 ministères, %2 administrations")
                                        .arg(ministries)
                                        .arg(catalogue.administrations().size()),
                                    QString("Bienvenue")}) {
        INFO(expected.toStdString() << " in " << texts.toStdString());
        CHECK(texts.contains(expected));
    }
}

TEST_CASE("The welcome changes the language at once, of the window behind it too")
{
    WelcomedWindow window;
    QTest::mouseClick(window.child<QAbstractButton>("welcomeEnglish"), Qt::LeftButton);
    CHECK(window.texts().contains("Welcome to the EIG catalogue"));
    CHECK_FALSE(window.texts().contains("Bienvenue"));
    CHECK(window.window().windowTitle() == "Challenges — EIG Catalogue");
    CHECK(window.settings().language() == Language::English);
    CHECK(window.action("englishAction")->isChecked());
    QTest::mouseClick(window.child<QAbstractButton>("welcomeFrench"), Qt::LeftButton);
    CHECK(window.texts().contains("Bienvenue"));
    CHECK(window.settings().language() == Language::French);
}

TEST_CASE("The three ways in lead where they say")
{
    WelcomedWindow window;
    CHECK_FALSE(window.settings().flag(Setting::HasStarted));
    SECTION("browse")
    {
        window.choose("welcomeBrowse");
        CHECK(window.window().windowTitle() == "Ministères — Catalogue EIG");
    }
    SECTION("search")
    {
        window.choose("welcomeSearch");
        CHECK(window.search()->hasFocus());
    }
    SECTION("export")
    {
        window.dialogs().answer = window.folder() + "/fiche.pdf";
        window.choose("welcomeExport");
        CHECK(window.window().windowTitle() == "Défis — Catalogue EIG");
        CHECK(QTest::qWaitFor([&] { return window.status("task").contains("fiche.pdf"); }, 20'000));
    }
    CHECK(window.settings().flag(Setting::HasStarted));
}

TEST_CASE("The welcome closes with its button or Escape and does not come again")
{
    WelcomedWindow window;
    CHECK(window.button("Commencer")->isDefault());
    const bool byKey = GENERATE(false, true);
    if (byKey)
        QTest::keyClick(window.dialog, Qt::Key_Escape);
    else
        QTest::mouseClick(window.button("Commencer"), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return !window.window().findChild<WelcomeDialog *>(); }));
    CHECK(window.settings().flag(Setting::HasStarted));
}
