// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/style/theme.h"

#include "widgets/newer_qt.h"
#include "widgets/style/looks.h"
#include "widgets/style/style.h"

#include <QWidget>

namespace eig {
namespace {

struct TokenValues {
    Token token;
    QRgb light;
    QRgb dark;
};

/// ui.md section 13.
constexpr TokenValues Values[] = {
    {Token::Win, 0xF3F4F8, 0x16181D},     {Token::Side, 0xECEEF4, 0x1B1D24},
    {Token::Base, 0xFFFFFF, 0x1F2229},    {Token::Alt, 0xF8F9FC, 0x242831},
    {Token::Hover, 0xEEF0F7, 0x2A2E38},   {Token::Line, 0xE1E4EC, 0x2F343F},
    {Token::Line2, 0xCBD0DC, 0x414857},   {Token::Ctl, 0x80879B, 0x7B8397},
    {Token::T1, 0x15171F, 0xECEEF5},      {Token::T2, 0x454B5C, 0xBCC2D0},
    {Token::T3, 0x5B6377, 0xA1A9BA},      {Token::Acc, 0x2323A8, 0xAAAFFF},
    {Token::AccFill, 0x2323A8, 0x5F63E2}, {Token::OnAcc, 0xFFFFFF, 0xFFFFFF},
    {Token::AccSoft, 0xECECFC, 0x2A2D52}, {Token::Sel, 0xE1E4FB, 0x30356A},
    {Token::SelIn, 0xE6E8EE, 0x2D323D},   {Token::Focus, 0x4B4BE0, 0xB6BBFF},
    {Token::Hl, 0xFFE9A8, 0x5C4A12},      {Token::C1, 0x2323A8, 0x9398FF},
    {Token::C2, 0x0B7A75, 0x4CC2B8},      {Token::C3, 0xA85A00, 0xF0A94E},
    {Token::C4, 0x8A2C7C, 0xDE8FD2},      {Token::Cg, 0x858C9F, 0x7F879A},
    {Token::Ok, 0x136C43, 0x6FD39B},      {Token::OkSoft, 0xE3F4EA, 0x17362A},
    {Token::Warn, 0x874800, 0xF2B866},    {Token::WarnSoft, 0xFFF1DC, 0x3A2C14},
    {Token::Bad, 0xB3141E, 0xFF9A9A},     {Token::BadSoft, 0xFDE9E9, 0x43201F},
    {Token::Info, 0x0B5CAD, 0x84BEFA},    {Token::InfoSoft, 0xE6F0FA, 0x16304B},
};
static_assert(std::size(Values) == TokenCount);

} // namespace

Theme Theme::light()
{
    Theme theme(Scheme::Light);
    for (const TokenValues &values : Values)
        theme.m_colors[static_cast<int>(values.token)] = QColor(values.light);
    return theme;
}

Theme Theme::dark()
{
    Theme theme(Scheme::Dark);
    for (const TokenValues &values : Values)
        theme.m_colors[static_cast<int>(values.token)] = QColor(values.dark);
    return theme;
}

Theme Theme::fromPalette(const QPalette &palette)
{
    Theme theme(Scheme::HighContrast);
    for (QColor &color : theme.m_colors)
        color = palette.color(QPalette::WindowText);
    const auto set = [&](std::initializer_list<Token> tokens, QPalette::ColorRole role) {
        for (const Token token : tokens)
            theme.m_colors[static_cast<int>(token)] = palette.color(role);
    };
    set({Token::Win, Token::Side, Token::Alt, Token::Hover}, QPalette::Window);
    set({Token::Base, Token::AccSoft, Token::OkSoft, Token::WarnSoft, Token::BadSoft,
         Token::InfoSoft},
        QPalette::Base);
    set({Token::T1, Token::T2, Token::T3}, QPalette::WindowText);
    set({Token::Acc}, QPalette::Link);
    set({Token::AccFill, Token::Focus}, QPalette::Highlight);
    set({Token::OnAcc}, QPalette::HighlightedText);
    set({Token::Sel, Token::SelIn, Token::Hl}, QPalette::AlternateBase);
    return theme;
}

Theme Theme::of(const QWidget *widget)
{
    const auto *style = qobject_cast<const Style *>(widget->style());
    return style ? style->theme() : fromPalette(widget->palette());
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) {
        palette.setColor(role, color(token));
    };
    set(QPalette::Window, Token::Win);
    set(QPalette::WindowText, Token::T1);
    set(QPalette::Base, Token::Base);
    set(QPalette::AlternateBase, Token::Alt);
    set(QPalette::Text, Token::T1);
    set(QPalette::PlaceholderText, Token::T3);
    set(QPalette::Button, Token::Base);
    set(QPalette::ButtonText, Token::T1);
    set(QPalette::BrightText, Token::Bad);
    set(QPalette::ToolTipBase, Token::Base);
    set(QPalette::ToolTipText, Token::T1);
    set(QPalette::Highlight, Token::AccFill);
    set(QPalette::HighlightedText, Token::OnAcc);
    set(QPalette::Link, Token::Acc);
    set(QPalette::LinkVisited, Token::Acc);
    set(QPalette::Light, Token::Base);
    set(QPalette::Midlight, Token::Hover);
    set(QPalette::Mid, Token::Line2);
    set(QPalette::Dark, Token::Ctl);
    set(QPalette::Shadow, Token::T3);
    setAccent(palette, color(Token::AccFill));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::PlaceholderText, QPalette::Link}) {
        QColor faded = palette.color(role);
        faded.setAlphaF(static_cast<float>(DisabledOpacity));
        palette.setColor(QPalette::Disabled, role, faded);
    }
    return palette;
}

} // namespace eig
