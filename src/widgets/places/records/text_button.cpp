// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/records/text_button.h"

#include "widgets/style/text_style.h"
#include "widgets/style/theme.h"

#include <QPainter>

#include <algorithm>

namespace eig {
namespace {

constexpr int Padding = 4;
constexpr double DisabledOpacity = 0.42; // ui.md section 13

} // namespace

TextButton::TextButton(QWidget *parent) : QPushButton(parent)
{
    setFlat(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize TextButton::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TextStyle::Small));
    const QSize words = metrics.size(Qt::TextShowMnemonic, text());
    return {words.width() + 2 * scaled(Padding),
            std::max(words.height() + scaled(Padding), scaled(SmallestTarget))};
}

void TextButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    QFont font = fontOf(TextStyle::Small);
    font.setUnderline(isEnabled() && underMouse());
    painter.setFont(font);
    painter.setPen(theme.color(Token::Acc));
    painter.setOpacity(isEnabled() ? 1 : DisabledOpacity);
    const int padding = scaled(Padding);
    painter.drawText(rect().adjusted(padding, 0, -padding, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic, text());
}

} // namespace eig
