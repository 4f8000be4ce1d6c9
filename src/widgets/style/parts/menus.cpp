// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/style/parts/menus.h"

#include "widgets/style/paint.h"
#include "widgets/style/parts/disabled.h"
#include "widgets/style/text_style.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace eig::parts {
namespace {

using Item = QStyleOptionMenuItem;

int padding() { return scaled(12); }
int columnGap() { return scaled(8); }
int checkSide() { return scaled(16); }
int arrowSide() { return scaled(14); }

int checkWidth(const Item &option)
{
    return option.menuHasCheckableItems ? checkSide() + columnGap() : 0;
}

int iconWidth(const Item &option)
{
    return option.maxIconWidth > 0 ? option.maxIconWidth + columnGap() : 0;
}

void paintSection(QPainter &painter, const Item &option, const Theme &theme)
{
    if (option.text.isEmpty()) {
        const int middle = option.rect.center().y();
        paintEdge(painter, QRect(option.rect.left(), middle, option.rect.width(), 1), Qt::TopEdge,
                  theme.color(Token::Line));
        return;
    }
    paintText(painter, option.rect.adjusted(padding(), 0, -padding(), 0), option.text,
              fontOf(TextStyle::Small), inkOf(Look::MenuHint, theme));
}

void paintGround(QPainter &painter, const Item &option, const Theme &theme)
{
    painter.fillRect(option.rect, fillOf(Look::MenuCurrent, theme));
    QRect bar = option.rect;
    bar.setWidth(scaled(3));
    painter.fillRect(bar, outlineOf(Look::MenuCurrent, theme));
}

/// A dot where one of several holds, a check mark otherwise.
void paintCheck(QPainter &painter, const Item &option, const QRect &place, const Theme &theme)
{
    if (!option.checked)
        return;
    if (option.checkType != Item::Exclusive) {
        paintIcon(painter, place, Icon::Check, checkSide(), Token::Acc);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Acc));
    painter.drawEllipse(QRectF(place).center(), scaled(7) / 2.0, scaled(7) / 2.0);
}

void paintTexts(QPainter &painter, const Item &option, QRect place, const Theme &theme)
{
    const bool isCurrent = option.state & QStyle::State_Selected;
    const QString text = option.text.section(u'\t', 0, 0);
    const QString shortcut = option.text.section(u'\t', 1);
    constexpr int Flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    painter.setFont(option.font);
    painter.setPen(inkOf(isCurrent ? Look::MenuCurrent : Look::Menu, theme));
    painter.drawText(place, Flags | Qt::AlignLeft, text);
    if (shortcut.isEmpty())
        return;
    painter.setPen(inkOf(isCurrent ? Look::MenuCurrentHint : Look::MenuHint, theme));
    painter.drawText(place, Flags | Qt::AlignRight, shortcut);
}

} // namespace

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &option, const Theme &theme)
{
    painter.save();
    if (option.menuItemType == Item::Separator) {
        paintSection(painter, option, theme);
        painter.restore();
        return;
    }
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (option.state & QStyle::State_Selected && isEnabled)
        paintGround(painter, option, theme);
    const Disabled faded(painter, option);
    QRect rest = option.rect.adjusted(padding(), 0, -padding(), 0);
    if (option.menuHasCheckableItems)
        paintCheck(painter, option, QRect(rest.left(), rest.top(), checkSide(), rest.height()),
                   theme);
    rest.setLeft(rest.left() + checkWidth(option));
    if (!option.icon.isNull()) {
        const QRect place(rest.left(), rest.top(), option.maxIconWidth, rest.height());
        const int side = checkSide();
        const QRect square(place.left(), place.center().y() - side / 2, side, side);
        option.icon.paint(&painter, square); // faded above, hence the normal mode
    }
    rest.setLeft(rest.left() + iconWidth(option));
    if (option.menuItemType == Item::SubMenu) {
        const QRect arrow(rest.right() + 1 - arrowSide(), rest.top(), arrowSide(), rest.height());
        paintIcon(painter, arrow, Icon::ChevronRight, arrowSide(), Token::T2);
        rest.setRight(arrow.left() - columnGap());
    }
    paintTexts(painter, option, rest, theme);
    painter.restore();
}

QSize menuItemSize(const QStyleOptionMenuItem &option, QSize contents)
{
    if (option.menuItemType == Item::Separator)
        return {contents.width() + 2 * padding(),
                option.text.isEmpty() ? scaled(9) : option.fontMetrics.height() + scaled(8)};
    const int shortcutGap = scaled(24);
    const int arrow = option.menuItemType == Item::SubMenu ? arrowSide() + columnGap() : 0;
    return {contents.width() + 2 * padding() + checkWidth(option) + iconWidth(option) + shortcutGap
                + arrow,
            std::max(scaled(28), option.fontMetrics.height() + scaled(10))};
}

void paintMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, const Theme &theme)
{
    painter.fillRect(option.rect, fillOf(Look::MenuBar, theme));
    const bool isOpen = option.state & QStyle::State_Sunken;
    const bool isCurrent = option.state & QStyle::State_Selected;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const Look look = isEnabled && (isOpen || isCurrent) ? Look::MenuBarCurrent : Look::MenuBar;
    if (look == Look::MenuBarCurrent)
        paintBox(painter, option.rect.adjusted(0, 1, 0, -1), scaled(radius::Row), look, theme);
    const Disabled faded(painter, option);
    painter.setPen(inkOf(look, theme));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     option.text);
}

QSize menuBarItemSize(QSize contents)
{
    return {contents.width() + 2 * scaled(10),
            std::max(contents.height() + scaled(10), scaled(28))};
}

} // namespace eig::parts
