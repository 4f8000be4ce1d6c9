// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

// Everything that needs a newer Qt than 6.4, with what is done without it.

#include <QAccessible>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>
#include <QWidget>

#include <optional>

namespace eig {

/// Nothing where Qt cannot tell: then the lightness of the system's palette does.
[[nodiscard]] inline std::optional<bool> isSystemDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    switch (QGuiApplication::styleHints()->colorScheme()) {
    case Qt::ColorScheme::Light: return false;
    case Qt::ColorScheme::Dark: return true;
    case Qt::ColorScheme::Unknown: break;
    }
#endif
    return {};
}

/// Without it, QEvent::ThemeChange is all that tells.
template<typename Receiver>
void connectColorScheme(const Receiver *receiver, void (Receiver::*changed)())
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, receiver,
                     changed);
#else
    Q_UNUSED(receiver)
    Q_UNUSED(changed)
#endif
}

/// Check boxes and the like of Qt's own dialogs, from 6.6.
inline void setAccent(QPalette &palette, const QColor &color)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    palette.setColor(QPalette::Accent, color);
#else
    Q_UNUSED(palette)
    Q_UNUSED(color)
#endif
}

/// Without announcements, the new name of the widget that shows the text is what a screen reader
/// hears of.
inline void sendAnnouncement(QWidget &source, const QString &text)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&source, text);
#else
    QAccessibleEvent event(&source, QAccessible::NameChanged);
    Q_UNUSED(text)
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace eig
