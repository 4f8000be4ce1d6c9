// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/style/parts/buttons.h"

#include "widgets/style/button_kind.h"
#include "widgets/style/paint.h"
#include "widgets/style/parts/disabled.h"
#include "widgets/style/text_style.h"

#include <QIcon>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>
#include <optional>

namespace eig::parts {
namespace {

/// What push buttons and tool buttons have in common.
struct Label {
    QString text;
    QIcon icon;
    QSize iconSize;
    QString badge;
    bool hasChevron = false;
};

int gap() { return scaled(6); }
int chevronSide() { return scaled(14); }

/// Nothing for a flat button at rest.
std::optional<Look> lookOf(const QStyleOption &option, const QWidget *widget)
{
    const bool isDown = option.state & QStyle::State_Sunken;
    const bool isHovered = option.state & QStyle::State_MouseOver
        && option.state & QStyle::State_Enabled;
    const ButtonKind kind = buttonKind(option, widget);
    if (kind == ButtonKind::Primary)
        return isDown ? Look::PrimaryPressed : isHovered ? Look::PrimaryHover : Look::Primary;
    if (option.state & QStyle::State_On)
        return kind == ButtonKind::Flat ? Look::FlatOn : Look::ButtonOn;
    if (kind == ButtonKind::Secondary)
        return isDown ? Look::ButtonPressed : isHovered ? Look::ButtonHover : Look::Button;
    if (isDown)
        return Look::FlatPressed;
    return isHovered ? std::optional(Look::FlatHover) : std::nullopt;
}

Token inkToken(const QStyleOption &option, const QWidget *widget)
{
    return colorsOf(lookOf(option, widget).value_or(Look::Button)).ink;
}

int widthOf(const Label &label, const QFontMetrics &metrics)
{
    int width = 0;
    const auto add = [&](int part) { width += part + (width ? gap() : 0); };
    if (!label.icon.isNull())
        add(label.iconSize.width());
    if (!label.text.isEmpty())
        add(metrics.size(Qt::TextShowMnemonic, label.text).width());
    if (!label.badge.isEmpty())
        add(badgeSize(label.badge).width());
    if (label.hasChevron)
        add(chevronSide());
    return width;
}

QSize sizeOf(const Label &label, const QFontMetrics &metrics, const QWidget *widget)
{
    const bool isSmall = buttonSize(widget) == ButtonSize::Small;
    const int textPadding = isSmall ? scaled(4) : scaled(6);
    const int height = std::max(
        {SmallestTarget, scaled(isSmall ? 26 : 32), metrics.height() + 2 * textPadding});
    const bool isIconAlone = label.text.isEmpty() && label.badge.isEmpty() && !label.hasChevron;
    if (isIconAlone)
        return {std::max(height, label.iconSize.width() + 2 * scaled(5)),
                std::max(height, label.iconSize.height() + 2 * scaled(5))};
    return {widthOf(label, metrics) + 2 * scaled(isSmall ? 9 : 12), height};
}

class LabelPainter
{
public:
    LabelPainter(QPainter &painter, const QStyleOption &option, const QWidget *widget,
                 const Theme &theme)
        : m_painter(painter)
        , m_option(option)
        , m_ink(inkToken(option, widget))
        , m_theme(theme)
    {
    }

    void paint(const Label &label, QRect rect)
    {
        const int width = std::min(widthOf(label, m_option.fontMetrics), rect.width());
        m_rest = QRect(rect.left() + (rect.width() - width) / 2, rect.top(), width, rect.height());
        if (!label.icon.isNull())
            paintIconOf(label);
        if (!label.text.isEmpty())
            paintTextOf(label);
        if (!label.badge.isEmpty()) {
            const QSize size = badgeSize(label.badge);
            QRect place(QPoint(), size);
            place.moveCenter(take(size.width()).center());
            paintBadge(m_painter, place, label.badge, m_theme);
        }
        if (label.hasChevron)
            paintIcon(m_painter, take(chevronSide()), Icon::ChevronDown, chevronSide(), m_ink);
    }

private:
    QRect take(int width)
    {
        const QRect part(m_rest.left(), m_rest.top(), width, m_rest.height());
        m_rest.setLeft(m_rest.left() + width + gap());
        return part;
    }

    void paintIconOf(const Label &label)
    {
        const QRect part = take(label.iconSize.width());
        const QRect place(part.left(), part.top() + (part.height() - label.iconSize.height()) / 2,
                          label.iconSize.width(), label.iconSize.height());
        const bool isEnabled = m_option.state & QStyle::State_Enabled;
        label.icon.paint(&m_painter, place, Qt::AlignCenter,
                         isEnabled ? QIcon::Normal : QIcon::Disabled,
                         m_option.state & QStyle::State_On ? QIcon::On : QIcon::Off);
    }

    void paintTextOf(const Label &label)
    {
        const int own = m_option.fontMetrics.size(Qt::TextShowMnemonic, label.text).width();
        const QRect place = take(std::min(own, m_rest.width()));
        const Disabled faded(m_painter, m_option);
        m_painter.setPen(m_theme.color(m_ink));
        m_painter.drawText(
            place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
            m_option.fontMetrics.elidedText(label.text, Qt::ElideRight, place.width(),
                                            Qt::TextShowMnemonic));
    }

    QPainter &m_painter;
    const QStyleOption &m_option;
    Token m_ink;
    const Theme &m_theme;
    QRect m_rest;
};

Label labelOf(const QStyleOptionButton &option, const QWidget *widget)
{
    return {option.text, option.icon, option.iconSize, buttonBadge(widget),
            bool(option.features & QStyleOptionButton::HasMenu)};
}

bool isSplit(const QStyleOptionToolButton &option)
{
    return option.features & QStyleOptionToolButton::MenuButtonPopup;
}

Label labelOf(const QStyleOptionToolButton &option, const QWidget *widget)
{
    Label label{option.text, option.icon, option.iconSize, buttonBadge(widget),
                option.features & QStyleOptionToolButton::HasMenu && !isSplit(option)};
    if (option.toolButtonStyle == Qt::ToolButtonIconOnly && !option.icon.isNull()) {
        label.text.clear();
        label.hasChevron = false; // three dots, and the like, say it themselves
    }
    if (option.toolButtonStyle == Qt::ToolButtonTextOnly)
        label.icon = {};
    return label;
}

} // namespace

void paintButtonPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget,
                      const Theme &theme)
{
    const std::optional<Look> look = lookOf(option, widget);
    if (!look)
        return;
    const Disabled faded(painter, option);
    paintBox(painter, option.rect, scaled(radius::Button), *look, theme);
}

void paintPushButtonLabel(QPainter &painter, const QStyleOptionButton &option,
                          const QWidget *widget, const Theme &theme)
{
    LabelPainter(painter, option, widget, theme).paint(labelOf(option, widget), option.rect);
}

void paintToolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget,
                     const Theme &theme)
{
    paintButtonPanel(painter, option, widget, theme);
    QRect rect = option.rect;
    if (isSplit(option)) {
        const int x = rect.right() + 1 - menuPartWidth();
        const QRect menu(x, rect.top(), menuPartWidth(), rect.height());
        paintIcon(painter, menu, Icon::ChevronDown, chevronSide(), inkToken(option, widget));
        if (const std::optional<Look> look = lookOf(option, widget))
            paintEdge(painter, menu.adjusted(0, 1, 0, -1), Qt::LeftEdge, outlineOf(*look, theme));
        rect.setRight(x - 1);
    }
    LabelPainter(painter, option, widget, theme).paint(labelOf(option, widget), rect);
}

QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    return sizeOf(labelOf(option, widget), option.fontMetrics, widget);
}

QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget)
{
    const QSize size = sizeOf(labelOf(option, widget), option.fontMetrics, widget);
    return isSplit(option) ? size + QSize(menuPartWidth(), 0) : size;
}

int menuPartWidth() { return scaled(26); }

} // namespace eig::parts
