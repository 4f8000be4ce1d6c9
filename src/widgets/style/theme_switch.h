// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/system_look.h"
#include "widgets/style/theme.h"

#include <QObject>
#include <QPointer>
#include <QStringView>

#include <functional>

class QApplication;

namespace eig {

class Style;

enum class ThemeChoice { System, Light, Dark };

/// Of the setting: "light", "dark", anything else is the system's.
[[nodiscard]] ThemeChoice themeChoice(QStringView text);
[[nodiscard]] QString textOf(ThemeChoice choice);

/// Gives the application our style, the theme that was chosen and the text size, and follows the
/// system while it runs. In high contrast the system's own colours win over any choice.
class ThemeSwitch : public QObject
{
    Q_OBJECT

public:
    using ReadLook = std::function<SystemLook()>;

    /// textSize: per cent of the system's font. One for an application, made before its windows.
    ThemeSwitch(QApplication &application, ThemeChoice choice, int textSize,
                ReadLook readLook = readSystemLook);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    [[nodiscard]] int textSize() const { return m_textSize; }
    /// 80 to 200.
    void setTextSize(int percent);
    [[nodiscard]] Theme theme() const;

    /// Reads the look of the system again; called by itself when Qt reports a change.
    void followSystem();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The colours or the text size are other ones now; widgets get theirs (PaletteChange,
    /// FontChange) with the next events.
    void changed();

private:
    void followLater();
    void applyTheme();
    void applyFont();

    ThemeChoice m_choice;
    int m_textSize;
    ReadLook m_readLook;
    SystemLook m_look;
    QPointer<Style> m_style; ///< owned by the application
    bool m_isReading = false;
};

} // namespace eig
