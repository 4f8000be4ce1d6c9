// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/window_fixture.h"

#include "widgets/dialogs/about_dialog.h"

#include <QDialogButtonBox>
#include <QPushButton>

using namespace eig;
using eig::test::WindowFixture;

TEST_CASE("About names version, edition, sources, licences and whom to ask")
{
    const Language language = GENERATE(Language::French, Language::English);
    WindowFixture fixture(test::bundled(), language);
    fixture.action("aboutAction")->trigger();
    auto *about = fixture.window().findChild<AboutDialog *>();
    REQUIRE(about != nullptr);
    CHECK(about->isVisible());
    QString text;
    for (const QLabel *label : about->findChildren<QLabel *>()) {
        text += label->text() + '\n';
        CHECK(label->textFormat() == Qt::PlainText);
    }
    const Edition &edition = test::bundled().edition();
    for (const std::string &expected :
         {std::string("1.2.3"), dateText(edition.date, language), edition.attribution,
          edition.licence, edition.contact, std::string("MIT"), std::string("LGPL"),
          std::string("SIL Open Font License"), std::string("Inter")}) {
        INFO(expected);
        CHECK(text.contains(QString::fromStdString(expected)));
    }
    CHECK(text.contains(language == Language::French ? "non officiel" : "Unofficial"));
    QPushButton *close = about->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close);
    REQUIRE(close != nullptr);
    QTest::mouseClick(close, Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return !fixture.window().findChild<AboutDialog *>(); }));
}
