// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/link_button.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace eig {

LinkButton::LinkButton(const QString &text, LinkTarget target, QWidget *parent)
    : QAbstractButton(parent)
    , m_text(text)
    , m_target(std::move(target))
{
    setAccessibleName(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

bool LinkButton::event(QEvent *event)
{
    const bool isPointer = event->type() == QEvent::Enter || event->type() == QEvent::Leave;
    if (isPointer)
        update();
    return QAbstractButton::event(event);
}

/// Enter follows a link, as in a browser; Space does as for every button.
void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

bool LinkButton::isLit() const { return underMouse() || hasFocus(); }

void LinkButton::paintFocus(QPainter &painter, const QRect &rect)
{
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.rect = rect;
    option.state |= QStyle::State_KeyboardFocusChange;
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

} // namespace eig
