// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/style/theme_switch.h"

#include "widgets/newer_qt.h"
#include "widgets/style/style.h"

#include <QApplication>
#include <QEvent>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <utility>

namespace eig {
namespace {

constexpr int SmallestTextSize = 80;
constexpr int LargestTextSize = 200;

} // namespace

ThemeChoice themeChoice(QStringView text)
{
    if (text == QLatin1String("light"))
        return ThemeChoice::Light;
    return text == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

QString textOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light: return QStringLiteral("light");
    case ThemeChoice::Dark: return QStringLiteral("dark");
    case ThemeChoice::System: break;
    }
    return {};
}

ThemeSwitch::ThemeSwitch(QApplication &application, ThemeChoice choice, int textSize,
                         ReadLook readLook)
    : m_choice(choice)
    , m_textSize(std::clamp(textSize, SmallestTextSize, LargestTextSize))
    , m_readLook(std::move(readLook))
    , m_look(m_readLook())
    , m_style(new Style(theme()))
{
    QApplication::setStyle(m_style);
    applyTheme();
    applyFont();
    application.installEventFilter(this);
    connectColorScheme(this, &ThemeSwitch::followLater);
}

Theme ThemeSwitch::theme() const
{
    if (m_look.isHighContrast)
        return Theme::fromPalette(m_look.palette);
    const bool isDark = m_choice == ThemeChoice::System ? m_look.isDark
                                                        : m_choice == ThemeChoice::Dark;
    return isDark ? Theme::dark() : Theme::light();
}

void ThemeSwitch::setChoice(ThemeChoice choice)
{
    if (std::exchange(m_choice, choice) == choice)
        return;
    applyTheme();
    Q_EMIT changed();
}

void ThemeSwitch::setTextSize(int percent)
{
    const int size = std::clamp(percent, SmallestTextSize, LargestTextSize);
    if (std::exchange(m_textSize, size) == size)
        return;
    applyFont();
    Q_EMIT changed();
}

void ThemeSwitch::followSystem()
{
    m_isReading = true;
    const SystemLook look = m_readLook();
    m_isReading = false;
    const bool isSame = look == m_look;
    m_look = look;
    applyTheme(); // in any case: reading took our palette away
    if (isSame)
        return;
    applyFont();
    Q_EMIT changed();
}

bool ThemeSwitch::eventFilter(QObject *watched, QEvent *event)
{
    // Sent to every window, before its widgets know.
    if (event->type() == QEvent::ThemeChange && watched->isWindowType())
        followLater();
    return QObject::eventFilter(watched, event);
}

void ThemeSwitch::followLater()
{
    if (!m_isReading)
        QMetaObject::invokeMethod(this, &ThemeSwitch::followSystem, Qt::QueuedConnection);
}

void ThemeSwitch::applyTheme()
{
    const Theme now = theme();
    if (m_style)
        m_style->setTheme(now);
    const QPalette palette = m_look.isHighContrast ? m_look.palette : now.palette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

void ThemeSwitch::applyFont()
{
    QFont font = m_look.font;
    const double factor = m_textSize / 100.0;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * factor)));
    QApplication::setFont(font);
    // Qt tells only those whose own font follows; sizes and derived fonts follow too. Handlers set
    // the fonts of their children, never their own.
    const QWidgetList all = QApplication::allWidgets();
    const QList<QPointer<QWidget>> widgets(all.begin(), all.end()); // some may go meanwhile
    for (const QPointer<QWidget> &widget : widgets) {
        QEvent change(QEvent::FontChange);
        if (widget)
            QCoreApplication::sendEvent(widget, &change);
    }
}

} // namespace eig
