// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/sidebar_button.h"

#include "widgets/style/text_style.h"
#include "widgets/style/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace eig {
namespace {

// ui.md section 3, pixels at 100 %
constexpr int RowHeight = 30;
constexpr int RailRowHeight = 36;
constexpr int Side = 8;
constexpr int Inner = 9;
constexpr int IconSize = 16;
constexpr int RailIconSize = 18;
constexpr int Gap = 10;
constexpr int Radius = 6;

} // namespace

SidebarButton::SidebarButton(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void SidebarButton::setCount(const QString &count)
{
    m_count = count;
    update();
}

void SidebarButton::setRail(bool isRail)
{
    m_isRail = isRail;
    updateGeometry();
    update();
}

QSize SidebarButton::sizeHint() const
{
    if (m_isRail)
        return {scaled(52), scaled(RailRowHeight)};
    const QFontMetrics metrics(fontOf(TextStyle::Strong));
    const int text = metrics.horizontalAdvance(this->text()) + metrics.horizontalAdvance(m_count);
    return {2 * scaled(Side + Inner) + scaled(IconSize + 2 * Gap) + text,
            std::max(scaled(RowHeight), metrics.height() + scaled(8))};
}

void SidebarButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SidebarButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void SidebarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(this);
    const QRect row = rect().adjusted(scaled(Side), 1, -scaled(Side), -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(isChecked() ? Token::Sel : Token::Hover));
        painter.drawRoundedRect(row, scaled(Radius), scaled(Radius));
    }
    const int size = scaled(m_isRail ? RailIconSize : IconSize);
    const int left = m_isRail ? row.center().x() - size / 2 : row.left() + scaled(Inner);
    icon().paint(&painter, QRect(left, row.center().y() - size / 2, size, size), Qt::AlignCenter,
                 QIcon::Normal, isChecked() ? QIcon::On : QIcon::Off);
    if (!m_isRail) {
        const QRect content = row.adjusted(scaled(Inner + IconSize + Gap), 0, -scaled(Inner), 0);
        // A name that is cut where it is strong stays as it is.
        const QFontMetrics strong(fontOf(TextStyle::Strong));
        const bool isStrong = isChecked()
            && strong.horizontalAdvance(m_count.isEmpty() ? text() : text() + m_count)
                <= content.width() - (m_count.isEmpty() ? 0 : scaled(Gap));
        painter.setFont(fontOf(isStrong ? TextStyle::Strong : TextStyle::Body));
        const int count = painter.fontMetrics().horizontalAdvance(m_count);
        painter.setPen(theme.color(isChecked() ? Token::Acc : Token::T3));
        painter.drawText(content, Qt::AlignRight | Qt::AlignVCenter, m_count);
        painter.setPen(theme.color(isChecked() ? Token::Acc : Token::T1));
        const int width = content.width() - (count > 0 ? count + scaled(Gap) : 0);
        painter.drawText(content, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, width));
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = row;
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace eig
