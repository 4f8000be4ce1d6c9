// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/theme.h"

#include <QIcon>

namespace eig {

/// Our own drawings in resources/icons, 24 px grid, 1.5 px stroke. None is an empty icon.
enum class Icon {
    None,
    App,
    Sidebar,
    Back,
    Forward,
    Up,
    Search,
    Clear, ///< a cross in a circle, in the search field
    Close, ///< a plain cross
    Filter,
    Export,
    Copy,
    More, ///< three dots
    ChevronDown,
    ChevronRight,
    ChevronUp,
    Check,
    Minus,
    Dashboard,
    Challenges,
    Promotions,
    Ministries,
    Administrations,
    People,
    Outcomes,
    Info,
    Figures,
    Text,
    Related,
    Link,
    External,
    Sources,
    Unknown, ///< not documented
    Discrepancy,
    Calendar,
    Expertise,
    Names, ///< names found in the sources
    Pdf,
    Booklet,
    Table,
    Columns,
    Tree,
    List,
    Sort,
    Offline,
    Language,
    Warning,
    Error,
    Settings,
    Help,
    Exclude, ///< a minus in a circle
    History,
    Tag,
    Compare, ///< scales
    Add,
    Grip, ///< what can be dragged
};
constexpr int IconCount = static_cast<int>(Icon::Grip) + 1;

/// Painted in the colours of the theme at the moment of painting: t2, acc when checked or selected,
/// t3 at 42 % when disabled. Follows a change of theme by itself; a pixmap taken from it does not.
[[nodiscard]] QIcon themedIcon(Icon icon);
/// The same, always in one token, for example OnAcc on a filled button.
[[nodiscard]] QIcon themedIcon(Icon icon, Token token);

} // namespace eig
