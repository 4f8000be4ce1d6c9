// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/search_field.h"

#include "widgets/style/icons.h"
#include "widgets/style/text_style.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace eig {
namespace {

constexpr int IconSize = 16; ///< pixels at 100 %
constexpr int IconLeft = 10;

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_icon(themedIcon(Icon::Search, Token::T3))
    , m_clear(addAction(themedIcon(Icon::Clear), QLineEdit::TrailingPosition))
{
    setMaxLength(2000);
    m_clear->setObjectName(QStringLiteral("clearSearch"));
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    retranslate();
    makeRoom();
}

void SearchField::makeRoom() { setTextMargins(scaled(IconLeft + IconSize), 0, 0, 0); }

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        makeRoom();
}

void SearchField::retranslate()
{
    m_clear->setText(tr("Clear the search"));
    m_clear->setToolTip(tr("Clear the search (Esc)"));
    for (QToolButton *button : findChildren<QToolButton *>()) {
        if (button->defaultAction() == m_clear)
            button->setAccessibleName(m_clear->text());
    }
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT listRequested();
        else
            clear();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT completed();
        Q_EMIT listRequested();
        return;
    case Qt::Key_Down: Q_EMIT listRequested(); return;
    default: QLineEdit::keyPressEvent(event);
    }
}

/// A magnifier, no button: there is nothing to press. An empty field without the focus shows the
/// key that leads to it.
void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const int size = scaled(IconSize);
    QPainter icons(this);
    m_icon.paint(&icons, scaled(IconLeft), (height() - size) / 2, size, size);
    icons.end();
    if (m_clear->isVisible() == text().isEmpty())
        m_clear->setVisible(!text().isEmpty());
    if (!text().isEmpty() || hasFocus())
        return;
    const QString keys = QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(TextStyle::Caption));
    const Theme theme = Theme::of(this);
    const int capWidth = painter.fontMetrics().horizontalAdvance(keys) + scaled(10);
    const int needed = painter.fontMetrics().horizontalAdvance(placeholderText());
    if (width() < needed + capWidth + scaled(80))
        return;
    const int top = (height() - scaled(18)) / 2;
    const QRectF cap(width() - capWidth - scaled(8) - 0.5, top + 0.5, capWidth, scaled(18));
    painter.setPen(theme.color(Token::Line2));
    painter.setBrush(theme.color(Token::Alt));
    painter.drawRoundedRect(cap, scaled(4), scaled(4));
    painter.setPen(theme.color(Token::T3));
    painter.drawText(cap, Qt::AlignCenter, keys);
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason
        && reason != Qt::MenuBarFocusReason)
        Q_EMIT completed();
}

} // namespace eig
