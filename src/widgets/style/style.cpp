// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/style/style.h"

#include "widgets/style/paint.h"
#include "widgets/style/parts/buttons.h"
#include "widgets/style/parts/fields.h"
#include "widgets/style/parts/menus.h"
#include "widgets/style/parts/views.h"
#include "widgets/style/text_style.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QFocusEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>

namespace eig {
namespace {

void paintOutline(QPainter &painter, const QRectF &rect, double cornerRadius, const QColor &color)
{
    const double half = hairline(painter) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 2 * half));
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), cornerRadius, cornerRadius);
    painter.restore();
}

/// Grounds and frames, which need nothing but their place.
bool paintPanel(QStyle::PrimitiveElement element, const QRect &rect, QPainter &painter,
                const Theme &theme)
{
    switch (element) {
    case QStyle::PE_PanelMenu: painter.fillRect(rect, fillOf(Look::Menu, theme)); return true;
    case QStyle::PE_FrameMenu:
        paintOutline(painter, rect, 0, outlineOf(Look::Menu, theme));
        return true;
    case QStyle::PE_PanelTipLabel: paintBox(painter, rect, 0, Look::ToolTip, theme); return true;
    case QStyle::PE_Frame:
    case QStyle::PE_FrameTabWidget:
        paintOutline(painter, rect, 0, theme.color(Token::Line));
        return true;
    case QStyle::PE_FrameGroupBox: // a title is enough
        return true;
    case QStyle::PE_FrameTabBarBase:
        paintEdge(painter, rect, Qt::BottomEdge, theme.color(Token::Line));
        return true;
    case QStyle::PE_PanelStatusBar:
        painter.fillRect(rect, fillOf(Look::StatusBar, theme));
        paintEdge(painter, rect, Qt::TopEdge, outlineOf(Look::StatusBar, theme));
        return true;
    case QStyle::PE_IndicatorToolBarSeparator:
        paintEdge(
            painter,
            QRect(rect.center().x(), rect.top() + scaled(6), 1, rect.height() - 2 * scaled(6)),
            Qt::LeftEdge, theme.color(Token::Line2));
        return true;
    default: return false;
    }
}

bool paintArea(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter,
               const Theme &theme)
{
    switch (element) {
    case QStyle::CE_MenuBarEmptyArea:
        painter.fillRect(option.rect, fillOf(Look::MenuBar, theme));
        return true;
    case QStyle::CE_MenuEmptyArea: return true;
    case QStyle::CE_ToolBar:
        painter.fillRect(option.rect, theme.color(Token::Side));
        paintEdge(painter, option.rect, Qt::BottomEdge, theme.color(Token::Line));
        return true;
    case QStyle::CE_HeaderSection:
    case QStyle::CE_HeaderEmptyArea: parts::paintHeaderSection(painter, option, theme); return true;
    case QStyle::CE_Splitter: parts::paintSplitter(painter, option, theme); return true;
    case QStyle::CE_FocusFrame:
        paintFocusRing(painter, option.rect,
                       scaled(radius::Button) + FocusRing::Offset + FocusRing::Width, theme);
        return true;
    default: return false;
    }
}

} // namespace

Style::Style(Theme theme) : QProxyStyle(QStringLiteral("Fusion")), m_theme(theme) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (!drawOwnPrimitive(element, *option, *painter, widget))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

bool Style::drawOwnPrimitive(PrimitiveElement element, const QStyleOption &option,
                             QPainter &painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
    case PE_PanelButtonBevel:
        parts::paintButtonPanel(painter, option, widget, m_theme);
        return true;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: parts::paintCheckBox(painter, option, m_theme); return true;
    case PE_IndicatorRadioButton: parts::paintRadioButton(painter, option, m_theme); return true;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
        if (frame && frame->lineWidth > 0)
            parts::paintField(painter, option, m_theme);
        return true;
    }
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option))
            paintRowGround(painter, *item, m_theme);
        return true;
    case PE_IndicatorBranch: parts::paintBranch(painter, option); return true;
    case PE_FrameFocusRect:
        if (option.state & State_KeyboardFocusChange && !FocusRing::isOutside(widget)
            && !parts::hasRowRing(widget) && !qobject_cast<const QAbstractItemView *>(widget))
            paintFocusRing(painter, option.rect, scaled(radius::Mark), m_theme);
        return true;
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem:
    case PE_IndicatorToolBarHandle:
    case PE_FrameButtonTool:
    case PE_FrameDefaultButton: return true;
    default: return paintPanel(element, option.rect, painter, m_theme);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (!drawOwnControl(element, *option, *painter, widget))
        QProxyStyle::drawControl(element, option, painter, widget);
}

bool Style::drawOwnControl(ControlElement element, const QStyleOption &option, QPainter &painter,
                           const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel: parts::paintButtonPanel(painter, option, widget, m_theme); return true;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option))
            parts::paintPushButtonLabel(painter, *button, widget, m_theme);
        return true;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option))
            parts::paintMenuItem(painter, *item, m_theme);
        return true;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option))
            parts::paintMenuBarItem(painter, *item, m_theme);
        return true;
    case CE_Header: // QCommonStyle would take the margin above and below the text too
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option)) {
            QStyleOptionHeader label(*header);
            label.rect = subElementRect(SE_HeaderLabel, header, widget);
            parts::paintHeaderSection(painter, option, m_theme);
            parts::paintHeaderLabel(painter, label, m_theme);
        }
        return true;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option))
            parts::paintProgressBar(painter, *bar, m_theme);
        return true;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option))
            parts::paintTabShape(painter, *tab, m_theme);
        return true;
    default:
        return paintArea(element, option, painter, m_theme)
            || drawWithOwnInk(element, option, painter, widget);
    }
}

bool Style::drawWithOwnInk(ControlElement element, const QStyleOption &option, QPainter &painter,
                           const QWidget *widget) const
{
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
        item && element == CE_ItemViewItem) {
        QStyleOptionViewItem own(*item);
        // On sel the text stays as it is.
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            own.palette.setColor(group, QPalette::HighlightedText,
                                 own.palette.color(group, QPalette::Text));
        QProxyStyle::drawControl(element, &own, &painter, widget);
        return true;
    }
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option);
        tab && element == CE_TabBarTabLabel && tab->state & State_Enabled) {
        QStyleOptionTab own(*tab);
        own.palette.setColor(QPalette::WindowText,
                             inkOf(own.state & State_Selected ? Look::TabOn : Look::Tab, m_theme));
        QProxyStyle::drawControl(element, &own, &painter, widget);
        return true;
    }
    return false;
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option); button
        && control == CC_ToolButton && button->toolButtonStyle != Qt::ToolButtonTextUnderIcon)
        parts::paintToolButton(*painter, *button, widget, m_theme);
    else if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
             combo && control == CC_ComboBox)
        parts::paintComboBox(*painter, *combo, widget, m_theme);
    else if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
             bar && control == CC_ScrollBar)
        parts::paintScrollBar(*painter, *bar, widget, m_theme);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QHeaderView *>(widget)
        || qobject_cast<QTabBar *>(widget) || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (const auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

bool Style::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        m_focusRing.handle(*static_cast<QFocusEvent *>(event));
    return QProxyStyle::event(event);
}

} // namespace eig
