// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/style/looks.h"

#include "widgets/style/contrast.h"
#include "widgets/style/look.h"

#include <QPalette>

#include <cmath>
#include <vector>

using namespace eig;

namespace {

constexpr double TextContrast = 4.5;
constexpr double MarkContrast = 3.0;

double leastOf(Need need)
{
    return need == Need::Text ? TextContrast : need == Need::Mark ? MarkContrast : 0;
}

std::vector<Theme> themes() { return {Theme::light(), Theme::dark()}; }

/// What stands free on a surface and is known by its outline.
constexpr Look Controls[] = {Look::Field,        Look::FieldFocused,   Look::CheckOff,
                             Look::CheckOn,      Look::CheckExcluded,  Look::Primary,
                             Look::PrimaryHover, Look::PrimaryPressed, Look::ToolTip};

} // namespace

TEST_CASE("Contrast is computed as WCAG does")
{
    CHECK(std::abs(contrast(Qt::black, Qt::white) - 21) < 1e-5);
    CHECK(std::abs(contrast(Qt::white, Qt::black) - 21) < 1e-5);
    CHECK(std::abs(contrast(Qt::red, Qt::red) - 1) < 1e-5);
    // ui.md section 13: t1 on base, ctl on win.
    CHECK(std::abs(contrast(QColor(0x15171F), QColor(0xFFFFFF)) - 17.9) < 0.05);
    CHECK(std::abs(contrast(QColor(0x80879B), QColor(0xF3F4F8)) - 3.3) < 0.05);
}

TEST_CASE("Whatever is written or marked in a control can be seen")
{
    for (const Theme &theme : themes()) {
        for (int i = 0; i < LookCount; ++i) {
            const auto look = static_cast<Look>(i);
            const LookColors &colors = colorsOf(look);
            CAPTURE(i, static_cast<int>(theme.scheme()));
            CHECK(colors.look == look);
            CHECK(contrast(inkOf(look, theme), fillOf(look, theme)) >= leastOf(colors.inkNeed));
            if (colors.outline != colors.ground)
                CHECK(contrast(outlineOf(look, theme), fillOf(look, theme))
                      >= leastOf(colors.outlineNeed));
        }
    }
}

TEST_CASE("The outline of a control can be seen on every surface")
{
    for (const Theme &theme : themes()) {
        for (const Look look : Controls) {
            for (const Token surface : Surfaces) {
                CAPTURE(static_cast<int>(look), static_cast<int>(surface));
                CHECK(colorsOf(look).outlineNeed == Need::Mark);
                CHECK(contrast(outlineOf(look, theme), theme.color(surface)) >= MarkContrast);
            }
        }
    }
}

TEST_CASE("Plain text can be read on every surface")
{
    for (const Theme &theme : themes())
        for (const Token surface : Surfaces)
            for (const Token ink : SurfaceInks) {
                CAPTURE(static_cast<int>(surface), static_cast<int>(ink));
                CHECK(contrast(theme.color(ink), theme.color(surface)) >= TextContrast);
            }
}

TEST_CASE("The focus ring can be seen wherever it is drawn")
{
    for (const Theme &theme : themes())
        for (const Token ground : {Token::Win, Token::Side, Token::Base, Token::Alt, Token::Sel,
                                   Token::SelIn, Token::Hover, Token::AccSoft, Token::BadSoft}) {
            CAPTURE(static_cast<int>(ground));
            CHECK(contrast(theme.color(Token::Focus), theme.color(ground)) >= MarkContrast);
        }
}

TEST_CASE("The series of the charts can be seen on a list and on a card")
{
    for (const Theme &theme : themes())
        for (const Token series : {Token::C1, Token::C2, Token::C3, Token::C4, Token::Cg})
            for (const Token ground : {Token::Base, Token::Alt}) {
                CAPTURE(static_cast<int>(series), static_cast<int>(ground));
                CHECK(contrast(theme.color(series), theme.color(ground)) >= MarkContrast);
            }
}

TEST_CASE("Selected text and links of Qt's own widgets can be read")
{
    for (const Theme &theme : themes()) {
        const QPalette palette = theme.palette();
        const auto of = [&](QPalette::ColorRole ink, QPalette::ColorRole ground) {
            return contrast(palette.color(ink), palette.color(ground));
        };
        CHECK(of(QPalette::HighlightedText, QPalette::Highlight) >= TextContrast);
        CHECK(of(QPalette::Text, QPalette::Base) >= TextContrast);
        CHECK(of(QPalette::WindowText, QPalette::Window) >= TextContrast);
        CHECK(of(QPalette::ButtonText, QPalette::Button) >= TextContrast);
        CHECK(of(QPalette::PlaceholderText, QPalette::Base) >= TextContrast);
        CHECK(of(QPalette::ToolTipText, QPalette::ToolTipBase) >= TextContrast);
        CHECK(of(QPalette::Link, QPalette::Base) >= TextContrast);
    }
}

TEST_CASE("Every token has a colour in every theme, and every role of the palette is ours")
{
    for (const Theme &theme :
         {Theme::light(), Theme::dark(), Theme::fromPalette(Theme::dark().palette())}) {
        for (int token = 0; token < TokenCount; ++token) {
            CAPTURE(token);
            CHECK(theme.color(static_cast<Token>(token)).isValid());
            CHECK(theme.color(static_cast<Token>(token)).alpha() == 255);
        }
    }
    // The default of Qt shows through a role that the theme forgets.
    const QPalette dark = Theme::dark().palette();
    const QPalette light = Theme::light().palette();
    for (int role = 0; role < QPalette::NColorRoles; ++role) {
        if (role == QPalette::NoRole || role == QPalette::HighlightedText)
            continue;
        CAPTURE(role);
        const auto colorRole = static_cast<QPalette::ColorRole>(role);
        CHECK(dark.color(colorRole) != light.color(colorRole));
    }
}

TEST_CASE("What cannot be used is faded, not recoloured")
{
    const QPalette palette = Theme::light().palette();
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faded = palette.color(QPalette::Disabled, role);
        CHECK(std::abs(static_cast<double>(faded.alphaF()) - DisabledOpacity) < 0.01);
        faded.setAlpha(255);
        CHECK(faded == palette.color(QPalette::Active, role));
    }
}
