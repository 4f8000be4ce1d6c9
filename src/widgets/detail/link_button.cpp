// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/link_button.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace eig {
namespace {

constexpr int Margin = 2; // room for the focus rectangle
constexpr int MinWidth = 60;

/// Breaks the text into lines of at most this width and returns the size they take.
QSizeF breakLines(QTextLayout &layout, qreal width)
{
    QTextOption option;
    // Addresses have no spaces to break at.
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QSizeF size;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, size.height()});
        size.rheight() += line.height();
        size.setWidth(std::max(size.width(), line.naturalTextWidth()));
    }
    layout.endLayout();
    return size;
}

} // namespace

LinkButton::LinkButton(const QString &text, QWidget *parent) : QAbstractButton(parent), m_text(text)
{
    setAccessibleName(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSizeF LinkButton::textSize(int width) const
{
    QTextLayout layout(m_text, font());
    return breakLines(layout, std::max(width - 2 * Margin, 1));
}

QSize LinkButton::sizeHint() const
{
    const QSizeF size = textSize(QWIDGETSIZE_MAX);
    return {static_cast<int>(std::ceil(size.width())) + 2 * Margin,
            static_cast<int>(std::ceil(size.height())) + 2 * Margin};
}

QSize LinkButton::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    return {std::min(hint.width(), MinWidth), hint.height()};
}

int LinkButton::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(textSize(width).height())) + 2 * Margin;
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(true);
    QTextLayout layout(m_text, underlined);
    breakLines(layout, std::max(width() - 2 * Margin, 1));
    painter.setPen(palette().color(QPalette::Link));
    layout.draw(&painter, {Margin, Margin});
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    const QSizeF size = textSize(width());
    option.rect.setWidth(std::min(width(), static_cast<int>(std::ceil(size.width())) + 2 * Margin));
    option.state |= QStyle::State_KeyboardFocusChange;
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

/// Enter follows a link, as in a browser; Space does as for every button.
void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

/// The empty end of a line is not part of the link.
bool LinkButton::hitButton(const QPoint &position) const
{
    return rect().contains(position) && position.x() <= textSize(width()).width() + 2 * Margin;
}

} // namespace eig
