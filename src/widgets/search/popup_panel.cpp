// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/search/popup_panel.h"

#include "widgets/style/paint.h"
#include "widgets/style/text_style.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QShortcutEvent>

namespace eig {

PopupPanel::PopupPanel(QWidget *window) : QWidget(window)
{
    setAttribute(Qt::WA_NoMousePropagation); // a press on a heading is none beside the panel
    setFocusPolicy(Qt::NoFocus);
    hide();
}

bool PopupPanel::isOwn(const QShortcutEvent &) const { return false; }

bool PopupPanel::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Hide:
        if (watched == parentWidget())
            dismiss();
        break;
    case QEvent::MouseButtonPress:
        if (widget && widget != this && !isAncestorOf(widget))
            dismiss();
        break;
    case QEvent::Shortcut:
        if (!isOwn(*static_cast<QShortcutEvent *>(event)))
            dismiss();
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void PopupPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QApplication::instance()->installEventFilter(this);
}

void PopupPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    QApplication::instance()->removeEventFilter(this);
    Q_EMIT closed();
}

void PopupPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        dismiss();
}

void PopupPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    paintBox(painter, rect(), scaled(radius::Card), Look::Menu, theme);
    if (!m_foot)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath inside;
    inside.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), scaled(radius::Card) - 1,
                          scaled(radius::Card) - 1);
    painter.setClipPath(inside);
    painter.fillRect(m_foot->geometry(), fillOf(Look::Header, theme));
    paintEdge(painter, m_foot->geometry(), Qt::TopEdge, outlineOf(Look::Header, theme));
}

} // namespace eig
