// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/search/text_chip.h"

#include "widgets/style/paint.h"
#include "widgets/style/text_style.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

namespace eig {
namespace {

constexpr int Height = 26;
constexpr int Padding = 10;
constexpr int ShortestWords = 60;

} // namespace

TextChip::TextChip(QWidget *parent) : QPushButton(parent)
{
    setObjectName(QStringLiteral("textChip"));
    setAttribute(Qt::WA_Hover);
    connect(this, &QPushButton::clicked, this, &TextChip::editRequested);
}

void TextChip::showText(const QString &text)
{
    setText(text);
    const QString name = tr("%1. Press to edit.").arg(text);
    setAccessibleName(name);
    setToolTip(name);
    updateGeometry();
    update();
}

QSize TextChip::sizeHint() const
{
    return {QFontMetrics(chipFont()).horizontalAdvance(text()) + 2 * scaled(Padding) + 2,
            scaled(Height)};
}

QSize TextChip::minimumSizeHint() const { return {scaled(ShortestWords), scaled(Height)}; }

void TextChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const bool isOutlined = underMouse() || theme.scheme() == Theme::Scheme::HighContrast;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isOutlined ? QPen(theme.color(Token::T2), 1) : QPen(Qt::NoPen));
    painter.setBrush(theme.color(Token::Hover));
    const QRectF shape = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    paintText(painter, rect().adjusted(scaled(Padding), 0, -scaled(Padding), 0), text(), chipFont(),
              theme.color(Token::T1));
}

void TextChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Backspace:
    case Qt::Key_Delete: Q_EMIT removeRequested(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT editRequested(); return;
    // As between the chips of filters.
    case Qt::Key_Left: focusPreviousChild(); return;
    case Qt::Key_Right: focusNextChild(); return;
    default: QPushButton::keyPressEvent(event);
    }
}

void TextChip::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("textChipMenu"));
    connect(menu->addAction(tr("&Edit")), &QAction::triggered, this, &TextChip::editRequested);
    connect(menu->addAction(tr("&Remove")), &QAction::triggered, this, &TextChip::removeRequested);
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().bottomLeft())
                                                               : event->globalPos());
}

} // namespace eig
