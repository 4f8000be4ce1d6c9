// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/style/looks.h"

#include "widgets/style/contrast.h"

#include <iterator>

namespace eig {
namespace {

using enum Token;
constexpr auto Nothing = Need::Nothing;
constexpr auto Mark = Need::Mark;
constexpr auto Text = Need::Text;

constexpr LookColors LookTable[] = {
    {Look::Button, Base, T1, Text, Line2, Nothing},
    {Look::ButtonHover, Hover, T1, Text, Ctl, Nothing},
    {Look::ButtonPressed, SelIn, T1, Text, Ctl, Nothing},
    {Look::ButtonOn, Sel, Acc, Text, T3, Mark},
    {Look::Primary, AccFill, OnAcc, Text, AccFill, Mark},
    {Look::PrimaryHover, AccFill, OnAcc, Text, AccFill, Mark},
    {Look::PrimaryPressed, AccFill, OnAcc, Text, AccFill, Mark},
    {Look::FlatHover, SelIn, T1, Text, SelIn, Nothing},
    {Look::FlatPressed, Sel, T1, Text, Sel, Nothing},
    {Look::FlatOn, Sel, Acc, Text, Sel, Nothing},
    {Look::Field, Base, T1, Text, Ctl, Mark},
    {Look::FieldFocused, Base, T1, Text, Token::Focus, Mark},
    {Look::FieldHint, Base, T3, Text, Ctl, Mark},
    {Look::CheckOff, Base, Ctl, Nothing, Ctl, Mark},
    {Look::CheckOn, AccFill, OnAcc, Mark, AccFill, Mark},
    {Look::CheckExcluded, Base, Bad, Mark, Bad, Mark},
    {Look::Menu, Base, T1, Text, Line2, Nothing},
    {Look::MenuHint, Base, T3, Text, Line2, Nothing},
    {Look::MenuCurrent, Sel, T1, Text, Token::Focus, Mark},
    {Look::MenuCurrentHint, Sel, T3, Text, Token::Focus, Mark},
    {Look::MenuBar, Side, T1, Text, Side, Nothing},
    {Look::MenuBarCurrent, SelIn, T1, Text, SelIn, Nothing},
    {Look::ToolTip, Base, T1, Text, Ctl, Mark},
    {Look::Header, Alt, T2, Text, Line, Nothing},
    {Look::HeaderHover, Hover, T1, Text, Line, Nothing},
    {Look::Row, Base, T1, Text, Line, Nothing},
    {Look::RowHover, Hover, T1, Text, Line, Nothing},
    {Look::RowSelected, Sel, T1, Text, Token::Focus, Mark},
    {Look::RowSelectedInactive, SelIn, T1, Text, Token::Focus, Mark},
    {Look::RowSecond, Base, T3, Text, Line, Nothing},
    {Look::RowSecondHover, Hover, T3, Text, Line, Nothing},
    {Look::RowSecondSelected, Sel, T3, Text, Token::Focus, Mark},
    {Look::RowSecondSelectedInactive, SelIn, T3, Text, Token::Focus, Mark},
    {Look::Tab, Win, T2, Text, Line, Nothing},
    {Look::TabOn, Win, Acc, Text, Acc, Mark},
    {Look::Progress, Base, AccFill, Mark, Ctl, Mark},
    {Look::ScrollBar, Base, Ctl, Mark, Base, Nothing},
    {Look::ScrollBarHover, Base, T3, Mark, Base, Nothing},
    {Look::StatusBar, Side, T2, Text, Line, Nothing},
    {Look::Badge, AccFill, OnAcc, Text, AccFill, Nothing},
    {Look::Tag, Base, T2, Text, Line2, Nothing},
    {Look::TagOnSelection, Base, T2, Text, T3, Mark},
    {Look::Chip, AccSoft, Acc, Text, AccSoft, Nothing},
    {Look::ChipExcluded, BadSoft, Bad, Text, BadSoft, Nothing},
    {Look::Avatar, AccSoft, Acc, Text, AccSoft, Nothing},
    {Look::AvatarQuiet, SelIn, T2, Text, SelIn, Nothing},
    {Look::KeyCap, Base, T2, Text, Line2, Nothing},
    {Look::Card, Alt, T1, Text, Line, Nothing},
    {Look::CardSecond, Alt, T3, Text, Line, Nothing},
    {Look::Panel, Base, T1, Text, Line, Nothing},
    {Look::PanelLit, Hover, T1, Text, Line2, Nothing},
    {Look::PillOk, OkSoft, Ok, Text, OkSoft, Nothing},
    {Look::PillWarn, WarnSoft, Warn, Text, WarnSoft, Nothing},
    {Look::PillBad, BadSoft, Bad, Text, BadSoft, Nothing},
    {Look::PillInfo, InfoSoft, Info, Text, InfoSoft, Nothing},
    {Look::Match, Hl, T1, Text, Hl, Nothing},
};
static_assert(std::size(LookTable) == LookCount);

constexpr double HoverShare = 0.88;
constexpr double PressedShare = 0.78;

} // namespace

const LookColors &colorsOf(Look look)
{
    const LookColors &colors = LookTable[static_cast<int>(look)];
    Q_ASSERT(colors.look == look);
    return colors;
}

QColor fillOf(Look look, const Theme &theme)
{
    const QColor ground = theme.color(colorsOf(look).ground);
    // In high contrast the text colour belongs to the fill as it is.
    if (theme.scheme() == Theme::Scheme::HighContrast)
        return ground;
    if (look == Look::PrimaryHover)
        return mixed(ground, theme.color(Win), HoverShare);
    return look == Look::PrimaryPressed ? mixed(ground, theme.color(Win), PressedShare) : ground;
}

QColor inkOf(Look look, const Theme &theme) { return theme.color(colorsOf(look).ink); }

QColor outlineOf(Look look, const Theme &theme) { return theme.color(colorsOf(look).outline); }

} // namespace eig
