// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/records/section_button.h"

#include "widgets/style/text_style.h"
#include "widgets/style/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace eig {
namespace {

constexpr int Height = 30;
constexpr int ChevronCentre = 11;
constexpr int ChevronHalf = 4;
constexpr int TextLeft = 27;
constexpr int BadgeSize = 17;
constexpr int End = 4;

} // namespace

SectionButton::SectionButton(QWidget *parent) : QPushButton(parent)
{
    setCheckable(true);
    setChecked(true);
    setFlat(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void SectionButton::setTitle(const QString &name, int activeCount)
{
    m_name = name;
    m_activeCount = activeCount;
    setText(name);
    setAccessibleName(activeCount == 0 ? name
                                       : tr("%1, %n active", nullptr, activeCount).arg(name));
    setAccessibleDescription(tr("Shows or hides the values"));
    update();
}

QSize SectionButton::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TextStyle::Strong));
    return {scaled(TextLeft) + metrics.horizontalAdvance(m_name),
            std::max(scaled(Height), metrics.height() + 6)};
}

void SectionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(this);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Token::Hover));
        painter.drawRoundedRect(rect(), scaled(6), scaled(6));
    }
    const QPointF centre(scaled(ChevronCentre), height() / 2.0);
    const double half = scaled(ChevronHalf);
    painter.setPen(QPen(theme.color(Token::T3), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPointF chevron[] = {QPointF(-half, -half / 2), QPointF(0, half / 2), QPointF(half, -half / 2)};
    for (QPointF &point : chevron)
        point = centre + (isChecked() ? point : QPointF(point.y(), -point.x()));
    painter.drawPolyline(chevron, 3);
    painter.setFont(fontOf(TextStyle::Strong));
    painter.setPen(theme.color(Token::T1));
    const int end = m_activeCount > 0 ? scaled(BadgeSize + 2 * End) : scaled(End);
    painter.drawText(rect().adjusted(scaled(TextLeft), 0, -end, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_name);
    if (m_activeCount > 0)
        paintBadge(painter, theme);
}

void SectionButton::paintBadge(QPainter &painter, const Theme &theme) const
{
    QFont font = fontOf(TextStyle::Caption);
    font.setWeight(QFont::Bold);
    const QString number = QLocale().toString(m_activeCount);
    const double size = scaled(BadgeSize);
    const double width = std::max<double>(size,
                                          QFontMetrics(font).horizontalAdvance(number) + scaled(8));
    const QRectF badge(this->width() - scaled(End) - width, (height() - size) / 2, width, size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::AccFill));
    painter.drawRoundedRect(badge, size / 2, size / 2);
    painter.setPen(theme.color(Token::OnAcc));
    painter.setFont(font);
    painter.drawText(badge, Qt::AlignCenter, number);
}

} // namespace eig
