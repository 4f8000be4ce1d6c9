// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/style/segmented_control.h"

#include "widgets/style/paint.h"
#include "widgets/style/text_style.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyleOptionToolButton>
#include <QToolButton>

namespace eig {
namespace {

class Segment : public QToolButton
{
public:
    using QToolButton::QToolButton;

    bool isFirst = false;
    bool isLast = true;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionToolButton option;
        initStyleOption(&option);
        const Theme theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (!isEnabled())
            painter.setOpacity(DisabledOpacity);
        const Look look = lookOf(option);
        // The round box of the whole, of which this segment shows its part.
        const double line = hairline(painter);
        const int beyond = 2 * scaled(radius::Button);
        const QRectF whole = QRectF(rect()).adjusted(isFirst ? 0 : -beyond, 0, isLast ? 0 : beyond,
                                                     0);
        paintBox(painter, whole, scaled(radius::Button), look, theme);
        const bool isOn = look == Look::ButtonOn;
        const QColor edge = outlineOf(isOn ? look : Look::Button, theme);
        if (!isFirst)
            painter.fillRect(QRectF(0, line, line, height() - 2 * line), edge);
        if (isOn && !isLast)
            painter.fillRect(QRectF(width() - line, line, line, height() - 2 * line), edge);
        paintLabel(painter, option, inkOf(look, theme));
    }

private:
    static Look lookOf(const QStyleOption &option)
    {
        if (option.state & QStyle::State_On)
            return Look::ButtonOn;
        if (option.state & QStyle::State_Sunken)
            return Look::ButtonPressed;
        const bool isHovered = option.state & QStyle::State_MouseOver
            && option.state & QStyle::State_Enabled;
        return isHovered ? Look::ButtonHover : Look::Button;
    }

    void paintLabel(QPainter &painter, const QStyleOptionToolButton &option, const QColor &ink)
    {
        const bool hasText = option.toolButtonStyle != Qt::ToolButtonIconOnly;
        const bool hasIcon = !option.icon.isNull();
        const int gap = hasText && hasIcon ? scaled(6) : 0;
        const int textWidth = hasText
            ? option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width()
            : 0;
        const int iconWidth = hasIcon ? option.iconSize.width() : 0;
        int x = (width() - iconWidth - gap - textWidth) / 2;
        if (hasIcon)
            option.icon.paint(&painter, x, (height() - option.iconSize.height()) / 2, iconWidth,
                              option.iconSize.height(), Qt::AlignCenter, QIcon::Normal,
                              isChecked() ? QIcon::On : QIcon::Off);
        x += iconWidth + gap;
        painter.setPen(ink);
        if (hasText)
            painter.drawText(QRect(x, 0, width() - x, height()),
                             Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, option.text);
    }
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // Not clicked: assistive technology toggles.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool isOn) {
        if (isOn && !m_isSetting)
            Q_EMIT chosen(index);
    });
}

int SegmentedControl::addSegment(const QString &text)
{
    return add({}, text, Qt::ToolButtonTextOnly);
}

int SegmentedControl::addSegment(Icon icon, const QString &text)
{
    return add(themedIcon(icon), text, Qt::ToolButtonTextBesideIcon);
}

int SegmentedControl::addIconSegment(Icon icon, const QString &name)
{
    const int index = add(themedIcon(icon), name, Qt::ToolButtonIconOnly);
    setSegmentToolTip(index, name);
    return index;
}

int SegmentedControl::add(const QIcon &icon, const QString &text, Qt::ToolButtonStyle style)
{
    const int index = count();
    auto *button = new Segment(this);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(style);
    button->setIcon(icon);
    button->isFirst = index == 0;
    if (index > 0)
        static_cast<Segment *>(segment(index - 1))->isLast = false;
    m_group->addButton(button, index);
    layout()->addWidget(button);
    setSegmentText(index, text);
    if (index == 0)
        setCurrent(index);
    return index;
}

void SegmentedControl::setSegmentText(int index, const QString &text)
{
    segment(index)->setText(text);
    segment(index)->setAccessibleName(QString(text).remove(u'&'));
}

void SegmentedControl::setSegmentToolTip(int index, const QString &text)
{
    segment(index)->setToolTip(text);
}

void SegmentedControl::setTextsShown(bool areShown)
{
    for (QAbstractButton *button : m_group->buttons())
        static_cast<Segment *>(button)->setToolButtonStyle(areShown ? Qt::ToolButtonTextBesideIcon
                                                                    : Qt::ToolButtonIconOnly);
    layout()->invalidate();
}

int SegmentedControl::count() const { return static_cast<int>(m_group->buttons().size()); }

int SegmentedControl::current() const { return m_group->checkedId(); }

void SegmentedControl::setCurrent(int index)
{
    const QScopedValueRollback setting(m_isSetting, true);
    segment(index)->setChecked(true);
}

QAbstractButton *SegmentedControl::segment(int index) const { return m_group->button(index); }

} // namespace eig
