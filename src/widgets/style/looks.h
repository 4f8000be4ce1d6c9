// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/theme.h"

namespace eig {

/// What a control or a part of one looks like in one state. Painting code takes its colours from
/// here, so that the test of contrasts reads what is really used.
enum class Look {
    Button,
    ButtonHover,
    ButtonPressed,
    ButtonOn,
    Primary,
    PrimaryHover,   ///< its ground is fillOf()
    PrimaryPressed, ///< its ground is fillOf()
    FlatHover,
    FlatPressed,
    FlatOn,
    Field,
    FieldFocused,
    FieldHint,
    CheckOff,
    CheckOn,
    CheckExcluded, ///< the third state: a minus, never colour alone
    Menu,
    MenuHint, ///< shortcuts
    MenuCurrent,
    MenuCurrentHint,
    MenuBar,
    MenuBarCurrent,
    ToolTip,
    Header,
    HeaderHover,
    Row,
    RowHover,
    RowSelected, ///< the outline is the bar at the left
    RowSelectedInactive,
    RowSecond, ///< second text of a row: T3
    RowSecondHover,
    RowSecondSelected,
    RowSecondSelectedInactive,
    Tab,
    TabOn,
    Progress,
    ScrollBar,
    ScrollBarHover,
    StatusBar,
    Badge,
    Tag,
    TagOnSelection,
    Chip,
    ChipExcluded,
    Avatar,
    AvatarQuiet, ///< mentors, sponsors
    KeyCap,
    Card,
    CardSecond,
    Panel, ///< a card on the window
    PanelLit,
    PillOk,
    PillWarn,
    PillBad,
    PillInfo,
    Match, ///< a word that was searched for
};
constexpr int LookCount = static_cast<int>(Look::Match) + 1;

/// WCAG 2.2: text needs 4.5, a mark or an outline that says something 3.0, decoration nothing.
enum class Need { Nothing, Mark, Text };

struct LookColors {
    Look look;
    Token ground;
    Token ink; ///< on the ground
    Need inkNeed;
    Token outline; ///< between the ground and what is around it
    Need outlineNeed;
};

[[nodiscard]] const LookColors &colorsOf(Look look);

/// The ground; of a primary button under the pointer accfill leans to win, since no token does.
[[nodiscard]] QColor fillOf(Look look, const Theme &theme);
[[nodiscard]] QColor inkOf(Look look, const Theme &theme);
[[nodiscard]] QColor outlineOf(Look look, const Theme &theme);

/// What stands behind controls and plain text.
constexpr Token Surfaces[] = {Token::Win, Token::Side, Token::Base, Token::Alt};
/// What plain text on a surface is written in.
constexpr Token SurfaceInks[] = {Token::T1, Token::T2, Token::T3, Token::Acc};

/// Of a control that cannot be used; WCAG asks no contrast of it.
constexpr double DisabledOpacity = 0.42;

} // namespace eig
