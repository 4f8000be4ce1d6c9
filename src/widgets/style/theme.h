// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace eig {

/// The colours of the interface (ui.md section 13); nothing is painted in any other.
enum class Token {
    Win,     ///< window, filters
    Side,    ///< sidebar, bars
    Base,    ///< list, detail
    Alt,     ///< headers, cards
    Hover,   ///< under the pointer
    Line,    ///< hairline, decoration only
    Line2,   ///< stronger hairline, decoration only
    Ctl,     ///< outline of a control
    T1,      ///< text
    T2,      ///< second text
    T3,      ///< third text
    Acc,     ///< links, selected text
    AccFill, ///< primary button, bar
    OnAcc,   ///< text on AccFill
    AccSoft, ///< chips, avatars
    Sel,     ///< active selection of an item view
    SelIn,   ///< inactive selection
    Focus,   ///< focus ring, bar of the selected row
    Hl,      ///< search match, only with T1 on it
    C1,      ///< series of charts
    C2,
    C3,
    C4,
    Cg,
    Ok,
    OkSoft,
    Warn,
    WarnSoft,
    Bad,
    BadSoft,
    Info,
    InfoSoft,
};
constexpr int TokenCount = static_cast<int>(Token::InfoSoft) + 1;

/// One set of values for the tokens. A plain value; the style of the application holds the present
/// one.
class Theme
{
public:
    enum class Scheme { Light, Dark, HighContrast };

    [[nodiscard]] static Theme light();
    [[nodiscard]] static Theme dark();
    /// From the system's own colours: for high contrast, and wherever our style is not set.
    [[nodiscard]] static Theme fromPalette(const QPalette &palette);
    /// The theme of the style this widget is painted with.
    [[nodiscard]] static Theme of(const QWidget *widget);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] QColor color(Token token) const { return m_colors[static_cast<int>(token)]; }
    /// What Qt's own widgets are painted with.
    [[nodiscard]] QPalette palette() const;

private:
    explicit Theme(Scheme scheme) : m_scheme(scheme) {}

    Scheme m_scheme;
    QColor m_colors[TokenCount];
};

} // namespace eig
