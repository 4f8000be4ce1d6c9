// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT

// The sizes, places and habits of Style; style.cpp has the painting.
#include "widgets/style/style.h"

#include "widgets/style/icons.h"
#include "widgets/style/parts/buttons.h"
#include "widgets/style/parts/fields.h"
#include "widgets/style/parts/menus.h"
#include "widgets/style/parts/views.h"
#include "widgets/style/text_style.h"

#include <QLineEdit>
#include <QStyleOption>

#include <algorithm>

namespace eig {
namespace {

/// QFocusFrame asks without naming itself.
bool isFocusFrame(const QStyleOption *option, const QWidget *widget)
{
    return qobject_cast<const QFocusFrame *>(widget)
        || (option && qobject_cast<const QFocusFrame *>(option->styleObject));
}

} // namespace
QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (element) {
    case SE_ItemViewItemText: {
        // Qt takes the space at the edge of the cell for the space after an icon too.
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        const bool isAlone = !item
            || !(item->features
                 & (QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasCheckIndicator));
        const QRect text = QProxyStyle::subElementRect(element, option, widget);
        return isAlone ? text : text.adjusted(-scaled(14), 0, 0, 0);
    }
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int side = frame && frame->lineWidth > 0 ? scaled(6) : 0;
        return QProxyStyle::subElementRect(element, option, widget).adjusted(side, 0, -side, 0);
    }
    case SE_HeaderLabel: {
        const int margin = pixelMetric(PM_HeaderMargin, option, widget);
        return option->rect.adjusted(margin, 0, -margin / 2, 0);
    }
    default: break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl subControl, const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        return parts::scrollBarPart(*bar, subControl, widget);
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox) {
        if (subControl == SC_ComboBoxArrow)
            return parts::comboBoxArrow(*combo);
        if (subControl == SC_ComboBoxEditField)
            return parts::comboBoxText(*combo);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const QSize plain = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto atLeast = [&](int height) {
        return plain.expandedTo(QSize(0, std::max(SmallestTarget, scaled(height))));
    };
    const auto *menuItem = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return parts::pushButtonSize(*button, widget);
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle != Qt::ToolButtonTextUnderIcon)
            return parts::toolButtonSize(*button, widget);
        break;
    case CT_MenuItem:
        if (menuItem)
            return parts::menuItemSize(*menuItem, size);
        break;
    case CT_MenuBarItem: return parts::menuBarItemSize(size);
    case CT_LineEdit:
    case CT_ComboBox:
        return atLeast(32) + (type == CT_ComboBox ? QSize(scaled(16), 0) : QSize(0, 0));
    case CT_HeaderSection:
        return {plain.width(), std::max(scaled(30), option->fontMetrics.height() + scaled(10))};
    case CT_TabBarTab: return atLeast(32);
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_ItemViewItem: return atLeast(24);
    case CT_ProgressBar: return atLeast(20);
    default: break;
    }
    return plain;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_ButtonIconSize:
    case PM_LineEditIconSize:
    case PM_TabBarIconSize: return scaled(16);
    case PM_ToolBarIconSize: return scaled(18);
    case PM_MessageBoxIconSize: return scaled(28);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return scaled(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return scaled(8);
    case PM_MenuButtonIndicator: return parts::menuPartWidth();
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        if (isFocusFrame(option, widget))
            return FocusRing::Offset + FocusRing::Width;
        // An item view takes this for the space beside the text of a cell.
        return scaled(metric == PM_FocusFrameHMargin ? 11 : 2);
    case PM_HeaderMargin: return scaled(12);
    case PM_DefaultFrameWidth: return qobject_cast<const QLineEdit *>(widget) ? 2 : 1;
    case PM_ScrollBarExtent: return scaled(12);
    case PM_ScrollBarSliderMin: return scaled(32);
    case PM_SplitterWidth: // QSplitter makes the grab area of a line wider by itself
        return 1;
    case PM_ButtonMargin:
    case PM_ButtonDefaultIndicator:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ToolBarFrameWidth:
    case PM_ToolBarHandleExtent:
    case PM_ToolBarItemMargin:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing: return 0;
    case PM_MenuBarHMargin: return scaled(8);
    case PM_ToolBarItemSpacing: return scaled(4);
    case PM_MenuBarVMargin:
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return scaled(4);
    case PM_MenuHMargin: return 0;
    case PM_ToolTipLabelFrameWidth: return scaled(6);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return scaled(widget && widget->isWindow() ? 20 : 12);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return scaled(8);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    constexpr int LongestAnimationMs = 120;
    const int base = QProxyStyle::styleHint(hint, option, widget, data);
    switch (hint) {
    case SH_Widget_Animation_Duration: // 0 where the platform asks for reduced motion
        return std::min(base, LongestAnimationMs);
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_FocusFrame_Mask: // the ring is round, a mask is not
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea: return 0;
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
    case SH_Menu_SupportsSections: return 1;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_Table_GridLineColor: return static_cast<int>(m_theme.color(Token::Line).rgba());
    default: return base;
    }
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                          const QWidget *widget) const
{
    switch (pixmap) {
    case SP_MessageBoxCritical: return themedIcon(Icon::Error, Token::Bad);
    case SP_MessageBoxWarning: return themedIcon(Icon::Warning, Token::Warn);
    case SP_MessageBoxInformation: return themedIcon(Icon::Info, Token::Info);
    case SP_MessageBoxQuestion: return themedIcon(Icon::Help, Token::Info);
    case SP_LineEditClearButton: return themedIcon(Icon::Clear);
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton: return themedIcon(Icon::More);
    default: return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace eig
