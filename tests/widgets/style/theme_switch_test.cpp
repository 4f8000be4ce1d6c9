// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/style/look.h"
#include "widgets/style/style.h"
#include "widgets/style/text_style.h"

#include <QFontInfo>
#include <QSignalSpy>
#include <QToolTip>
#include <QWidget>
#include <QWindow>

using namespace eig;
using eig::test::FakeSystem;

namespace {

Theme::Scheme schemeOf(const QWidget &widget) { return Theme::of(&widget).scheme(); }

/// Qt posts the new palette to the widgets.
void settle()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

QPalette blackAndWhite()
{
    QPalette palette(Qt::black, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, Qt::white);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, Qt::black);
    palette.setColor(QPalette::Highlight, QColor(0xFFFF00));
    return palette;
}

} // namespace

TEST_CASE("A choice of theme holds against the system, and the system's is followed without one")
{
    FakeSystem system;
    system.look.isDark = true;
    ThemeSwitch themes(test::application(), ThemeChoice::System, 100, system.reader());
    const QWidget widget;
    CHECK(schemeOf(widget) == Theme::Scheme::Dark);
    CHECK(widget.palette().color(QPalette::Window) == Theme::dark().color(Token::Win));
    CHECK(QToolTip::palette().color(QPalette::ToolTipBase) == Theme::dark().color(Token::Base));

    QSignalSpy changes(&themes, &ThemeSwitch::changed);
    themes.setChoice(ThemeChoice::Light);
    settle();
    CHECK(schemeOf(widget) == Theme::Scheme::Light);
    CHECK(widget.palette().color(QPalette::Window) == Theme::light().color(Token::Win));
    CHECK(changes.size() == 1);
    themes.setChoice(ThemeChoice::Light);
    CHECK(changes.size() == 1);
}

TEST_CASE("A change of the system's theme is followed while the application runs")
{
    FakeSystem system;
    ThemeSwitch themes(test::application(), ThemeChoice::System, 100, system.reader());
    QWidget widget;
    widget.show();
    QSignalSpy changes(&themes, &ThemeSwitch::changed);

    system.look.isDark = true;
    QEvent themeChange(QEvent::ThemeChange);
    QCoreApplication::sendEvent(widget.windowHandle(), &themeChange);
    settle();
    CHECK(changes.size() == 1);
    CHECK(schemeOf(widget) == Theme::Scheme::Dark);
    CHECK(widget.palette().color(QPalette::Base) == Theme::dark().color(Token::Base));

    QCoreApplication::sendEvent(widget.windowHandle(), &themeChange);
    settle();
    CHECK(changes.size() == 1);
}

TEST_CASE("A chosen theme survives a look at the system, which takes the palette away")
{
    ThemeSwitch themes(test::application(), ThemeChoice::Dark, 100);
    themes.followSystem();
    CHECK(QApplication::palette().color(QPalette::Base) == Theme::dark().color(Token::Base));
}

TEST_CASE("In high contrast the system's own colours win over a chosen theme")
{
    FakeSystem system;
    system.look.palette = blackAndWhite();
    system.look.isHighContrast = isHighContrast(system.look.palette);
    ThemeSwitch themes(test::application(), ThemeChoice::Light, 100, system.reader());
    CHECK(themes.theme().scheme() == Theme::Scheme::HighContrast);
    CHECK(themes.theme().color(Token::T1) == QColor(Qt::white));
    CHECK(themes.theme().color(Token::Focus) == QColor(0xFFFF00));
    CHECK(QApplication::palette().color(QPalette::Base) == QColor(Qt::black));
}

TEST_CASE("Only black and white count as high contrast")
{
    CHECK(isHighContrast(blackAndWhite()));
    CHECK_FALSE(isHighContrast(Theme::light().palette()));
    CHECK_FALSE(isHighContrast(Theme::dark().palette()));
    QPalette fusion = Theme::light().palette();
    fusion.setColor(QPalette::WindowText, Qt::black);
    fusion.setColor(QPalette::Window, QColor(0xEFEFEF));
    fusion.setColor(QPalette::Text, Qt::black);
    fusion.setColor(QPalette::Base, Qt::white);
    CHECK_FALSE(isHighContrast(fusion));
}

TEST_CASE("The text size scales the system's font, not the size of before")
{
    FakeSystem system;
    system.look.font.setPointSizeF(10);
    ThemeSwitch themes(test::application(), ThemeChoice::Light, 100, system.reader());
    QSignalSpy changes(&themes, &ThemeSwitch::changed);
    const int plain = scaled(100);
    themes.setTextSize(200);
    themes.setTextSize(150);
    CHECK(QApplication::font().pointSizeF() == 15);
    CHECK(std::abs(scaled(100) - plain * 3 / 2) <= 4);
    CHECK(changes.size() == 2);
    themes.setTextSize(1000);
    CHECK(themes.textSize() == 200);
    themes.setTextSize(1);
    CHECK(themes.textSize() == 80);
}

TEST_CASE("A font that the system gives in pixels scales too")
{
    FakeSystem system;
    system.look.font.setPixelSize(13);
    const ThemeSwitch themes(test::application(), ThemeChoice::Light, 200, system.reader());
    CHECK(QApplication::font().pixelSize() == 26);
}

TEST_CASE("No text style is under 11 pixels, nor above the text it is smaller than")
{
    FakeSystem system;
    const int percent = GENERATE(80, 100, 125, 200);
    const int body = GENERATE(12, 13, 16);
    system.look.font.setPixelSize(body);
    const ThemeSwitch themes(test::application(), ThemeChoice::Light, percent, system.reader());
    const int text = QFontInfo(fontOf(TextStyle::Body)).pixelSize();
    for (int style = 0; style <= static_cast<int>(TextStyle::Figure); ++style) {
        CAPTURE(percent, body, style);
        const int pixels = QFontInfo(fontOf(static_cast<TextStyle>(style))).pixelSize();
        CHECK(pixels >= std::min(11, text));
        CHECK((style > static_cast<int>(TextStyle::Small) || pixels <= text));
    }
}

TEST_CASE("The text of the setting names the choice and is read back")
{
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
        CHECK(themeChoice(textOf(choice)) == choice);
    CHECK(themeChoice(u"purple") == ThemeChoice::System);
}
