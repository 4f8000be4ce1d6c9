// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/records/chip_button.h"

#include "widgets/style/text_style.h"
#include "widgets/style/theme.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

namespace eig {
namespace {

constexpr int Height = 26;
constexpr int Padding = 10;
constexpr int Gap = 7;
constexpr int CrossSize = 7;
constexpr int ShortestWords = 40;

} // namespace

ChipButton::ChipButton(FilterChip chip, QWidget *parent)
    : QPushButton(parent)
    , m_chip(std::move(chip))
{
    setObjectName(QStringLiteral("filterChip"));
    setAttribute(Qt::WA_Hover);
    const QString name = m_chip.isExcluded ? tr("Remove the exclusion %1").arg(m_chip.text)
                                           : tr("Remove the filter %1").arg(m_chip.text);
    setAccessibleName(name);
    setToolTip(name);
    connect(this, &QPushButton::clicked, this, &ChipButton::removeRequested);
}

QString ChipButton::words() const { return m_chip.text; }

QFont ChipButton::wordsFont() const
{
    QFont font = fontOf(TextStyle::Small);
    font.setWeight(QFont::Medium);
    font.setStrikeOut(m_chip.isExcluded);
    return font;
}

QSize ChipButton::sizeHint() const
{
    const int mark = m_chip.isExcluded ? scaled(CrossSize + Gap) : 0;
    return {QFontMetrics(wordsFont()).horizontalAdvance(words()) + mark
                + scaled(2 * Padding + Gap + CrossSize) + 2,
            scaled(Height)};
}

QSize ChipButton::minimumSizeHint() const { return {scaled(ShortestWords), scaled(Height)}; }

void ChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(this);
    const QColor ink = theme.color(m_chip.isExcluded ? Token::Bad : Token::Acc);
    const QColor ground = theme.color(m_chip.isExcluded ? Token::BadSoft : Token::AccSoft);
    // A hairline of its own ink: in high contrast the ground is the colour of the list.
    const bool isOutlined = underMouse() || theme.scheme() == Theme::Scheme::HighContrast;
    painter.setPen(isOutlined ? QPen(ink, 1) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    const QRectF shape = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);

    QRect line = rect().adjusted(scaled(Padding), 0, -scaled(Padding), 0);
    const QPen stroke(ink, 1.5 * scaled(2) / 2, Qt::SolidLine, Qt::RoundCap);
    const double half = scaled(CrossSize) / 2.0;
    painter.setPen(stroke);
    if (m_chip.isExcluded) {
        const QPointF centre(line.left() + half, line.center().y() + 0.5);
        painter.drawLine(centre - QPointF(half, 0), centre + QPointF(half, 0));
        line.setLeft(line.left() + scaled(CrossSize + Gap));
    }
    const QPointF cross(line.right() - half + 1, line.center().y() + 0.5);
    painter.drawLine(cross - QPointF(half, half), cross + QPointF(half, half));
    painter.drawLine(cross - QPointF(half, -half), cross + QPointF(half, -half));
    line.setRight(line.right() - scaled(CrossSize + Gap));
    painter.setPen(ink);
    painter.setFont(wordsFont());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(words(), Qt::ElideRight, line.width() + 1));
}

void ChipButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT removeRequested(); return;
    case Qt::Key_F2: Q_EMIT editRequested(); return;
    // Plain arrows would leave the row through the order of the buttons on screen.
    case Qt::Key_Left: focusPreviousChild(); return;
    case Qt::Key_Right: focusNextChild(); return;
    default: QPushButton::keyPressEvent(event);
    }
}

void ChipButton::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("chipMenu"));
    connect(menu->addAction(tr("&Edit")), &QAction::triggered, this, &ChipButton::editRequested);
    if (m_chip.field) {
        connect(menu->addAction(m_chip.isExcluded ? tr("&Include") : tr("&Exclude")),
                &QAction::triggered, this, &ChipButton::flipRequested);
    }
    connect(menu->addAction(tr("&Remove")), &QAction::triggered, this,
            &ChipButton::removeRequested);
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().bottomLeft())
                                                               : event->globalPos());
}

} // namespace eig
