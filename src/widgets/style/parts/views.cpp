// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/style/parts/views.h"

#include "widgets/style/paint.h"
#include "widgets/style/parts/disabled.h"
#include "widgets/style/text_style.h"

#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace eig::parts {
namespace {

const QAbstractScrollArea *areaOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget())
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget))
            return area;
    return nullptr;
}

/// A vertical scroll bar begins under the header of its view.
int headerBeside(const QStyleOptionSlider &option, const QWidget *scrollBar)
{
    if (option.orientation == Qt::Horizontal || !scrollBar)
        return 0;
    const QHeaderView *header = nullptr;
    const QAbstractScrollArea *area = areaOf(scrollBar);
    if (const auto *table = qobject_cast<const QTableView *>(area))
        header = table->horizontalHeader();
    else if (const auto *tree = qobject_cast<const QTreeView *>(area))
        header = tree->header();
    return header && header->isVisible() ? header->height() : 0;
}

QRect grooveOf(const QStyleOptionSlider &option, const QWidget *scrollBar)
{
    return option.rect.adjusted(0, headerBeside(option, scrollBar), 0, 0);
}

QRect sliderIn(const QStyleOptionSlider &option, const QRect &groove)
{
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const int room = isHorizontal ? groove.width() : groove.height();
    const qint64 range = static_cast<qint64>(option.maximum) - option.minimum;
    int length = room;
    if (range > 0)
        length = static_cast<int>(static_cast<qint64>(room) * option.pageStep
                                  / (range + option.pageStep));
    length = std::min(std::max(length, scaled(32)), room);
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, room - length, option.upsideDown);
    return isHorizontal ? QRect(groove.left() + start, groove.top(), length, groove.height())
                        : QRect(groove.left(), groove.top() + start, groove.width(), length);
}

} // namespace

void paintBranch(QPainter &painter, const QStyleOption &option)
{
    if (!(option.state & QStyle::State_Children))
        return;
    const Icon icon = option.state & QStyle::State_Open ? Icon::ChevronDown : Icon::ChevronRight;
    paintIcon(painter, option.rect, icon, scaled(14), Token::T2);
}

void paintHeaderSection(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const bool isHovered = option.state & QStyle::State_MouseOver
        && option.state & QStyle::State_Enabled;
    const Look look = isHovered ? Look::HeaderHover : Look::Header;
    painter.fillRect(option.rect, fillOf(look, theme));
    paintEdge(painter, option.rect, Qt::BottomEdge, outlineOf(look, theme));
}

void paintHeaderLabel(QPainter &painter, const QStyleOptionHeader &option, const Theme &theme)
{
    const bool isHovered = option.state & QStyle::State_MouseOver
        && option.state & QStyle::State_Enabled;
    const Look look = isHovered ? Look::HeaderHover : Look::Header;
    const QFont font = fontOf(TextStyle::Small);
    const int chevron = option.sortIndicator == QStyleOptionHeader::None ? 0 : scaled(14);
    const QRect place = option.rect;
    // The advance is rounded; a text is cut that is wider by a part of a pixel.
    const int own = QFontMetrics(font).horizontalAdvance(option.text) + 1;
    const int width = std::min(own, place.width() - chevron);
    QRect text(place.left(), place.top(), width, place.height());
    if (option.textAlignment & Qt::AlignRight)
        text.moveRight(place.right() - chevron);
    else if (option.textAlignment & Qt::AlignHCenter)
        text.moveLeft(place.left() + (place.width() - width - chevron) / 2);
    painter.save();
    const Disabled faded(painter, option);
    paintText(painter, text, option.text, font, inkOf(look, theme));
    // Qt's "sort down" is an ascending order; it points up, as in the lists of records.
    const Icon icon = option.sortIndicator == QStyleOptionHeader::SortDown ? Icon::ChevronUp
                                                                           : Icon::ChevronDown;
    if (chevron)
        paintIcon(painter, QRect(text.right() + 1, text.top(), chevron, text.height()), icon,
                  scaled(12), colorsOf(look).ink);
    painter.restore();
}

QColor groundBeside(const QWidget *scrollBar, const Theme &theme)
{
    const QAbstractScrollArea *area = areaOf(scrollBar);
    if (!area)
        return theme.color(Token::Base);
    const QWidget *viewport = area->viewport();
    return viewport->palette().color(viewport->backgroundRole());
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QWidget *widget,
                    const Theme &theme)
{
    painter.fillRect(option.rect, groundBeside(widget, theme));
    const QRect groove = grooveOf(option, widget);
    if (groove.top() > option.rect.top()) {
        const QRect header(option.rect.left(), option.rect.top(), option.rect.width(),
                           groove.top() - option.rect.top());
        painter.fillRect(header, fillOf(Look::Header, theme));
        paintEdge(painter, header, Qt::BottomEdge, outlineOf(Look::Header, theme));
    }
    if (option.maximum <= option.minimum)
        return;
    const int inset = scaled(3);
    QRectF slider = sliderIn(option, groove);
    slider.adjust(inset, inset, -inset, -inset);
    const bool isActive = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(inkOf(isActive ? Look::ScrollBarHover : Look::ScrollBar, theme));
    const double corner = std::min(slider.width(), slider.height()) / 2;
    painter.drawRoundedRect(slider, corner, corner);
    painter.restore();
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part,
                    const QWidget *widget)
{
    const QRect groove = grooveOf(option, widget);
    const QRect slider = sliderIn(option, groove);
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    switch (part) {
    case QStyle::SC_ScrollBarGroove: return groove;
    case QStyle::SC_ScrollBarSlider: return slider;
    case QStyle::SC_ScrollBarSubPage:
        return isHorizontal ? QRect(groove.topLeft(), QPoint(slider.left() - 1, groove.bottom()))
                            : QRect(groove.topLeft(), QPoint(groove.right(), slider.top() - 1));
    case QStyle::SC_ScrollBarAddPage:
        return isHorizontal
            ? QRect(QPoint(slider.right() + 1, groove.top()), groove.bottomRight())
            : QRect(QPoint(groove.left(), slider.bottom() + 1), groove.bottomRight());
    default: // no arrows
        return {};
    }
}

void paintSplitter(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const bool isHorizontal = option.state & QStyle::State_Horizontal;
    const QPoint middle = option.rect.center();
    QRect line = option.rect;
    if (isHorizontal)
        line.setLeft(middle.x());
    else
        line.setTop(middle.y());
    paintEdge(painter, line, isHorizontal ? Qt::LeftEdge : Qt::TopEdge, theme.color(Token::Line));
}

void paintTabShape(QPainter &painter, const QStyleOptionTab &option, const Theme &theme)
{
    const bool isOn = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver
        && option.state & QStyle::State_Enabled;
    if (isHovered && !isOn)
        paintBox(painter, option.rect.adjusted(2, 2, -2, -4), scaled(radius::Row), Look::FlatHover,
                 theme);
    if (isOn)
        painter.fillRect(QRect(option.rect.left() + scaled(8), option.rect.bottom() - 1,
                               option.rect.width() - 2 * scaled(8), 2),
                         outlineOf(Look::TabOn, theme));
}

} // namespace eig::parts
