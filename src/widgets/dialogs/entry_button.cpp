// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/dialogs/entry_button.h"

#include "widgets/style/text_style.h"
#include "widgets/style/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace eig {
namespace {

constexpr int Margin = 12;
constexpr int IconSize = 20;
constexpr int Gap = 2;
constexpr int Radius = 8;

} // namespace

EntryButton::EntryButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void EntryButton::setTexts(const QString &title, const QString &detail)
{
    setText(title);
    m_detail = detail;
    setAccessibleName(title);
    setAccessibleDescription(detail);
    updateGeometry();
    update();
}

QSize EntryButton::sizeHint() const
{
    const QFontMetrics title(fontOf(TextStyle::Strong));
    const QFontMetrics detail(fontOf(TextStyle::Body));
    const int width = std::max(title.horizontalAdvance(text()), detail.horizontalAdvance(m_detail));
    return {width + scaled(3 * Margin + IconSize),
            title.height() + detail.height() + scaled(2 * Margin + Gap)};
}

void EntryButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(this);
    painter.setPen(theme.color(Token::Line2));
    painter.setBrush(theme.color(underMouse() || isDown() ? Token::Hover : Token::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), scaled(Radius),
                            scaled(Radius));
    const int size = scaled(IconSize);
    icon().paint(&painter, scaled(Margin), (height() - size) / 2, size, size);
    const int left = scaled(2 * Margin + IconSize);
    const int width = this->width() - left - scaled(Margin);
    painter.setFont(fontOf(TextStyle::Strong));
    const int titleHeight = painter.fontMetrics().height();
    painter.setPen(theme.color(Token::T1));
    painter.drawText(QRect(left, scaled(Margin), width, titleHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(fontOf(TextStyle::Body));
    painter.setPen(theme.color(Token::T2));
    painter.drawText(
        QRect(left, scaled(Margin + Gap) + titleHeight, width, painter.fontMetrics().height()),
        Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_detail, Qt::ElideRight, width));
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace eig
