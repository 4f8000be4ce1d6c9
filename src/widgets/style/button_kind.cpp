// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/style/button_kind.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QEvent>
#include <QStyleOption>
#include <QVariant>

namespace eig {
namespace {

constexpr char KindProperty[] = "eigButtonKind";
constexpr char SizeProperty[] = "eigButtonSize";
constexpr char BadgeProperty[] = "eigButtonBadge";

void setProperty(QAbstractButton &button, const char *name, const QVariant &value)
{
    if (button.property(name) == value)
        return;
    button.setProperty(name, value);
    // QToolButton keeps its size hint until something it knows changes.
    QEvent change(QEvent::StyleChange);
    QCoreApplication::sendEvent(&button, &change);
    button.updateGeometry();
    button.update();
}

QVariant property(const QWidget *button, const char *name)
{
    return button ? button->property(name) : QVariant();
}

} // namespace

void setButtonKind(QAbstractButton &button, ButtonKind kind)
{
    setProperty(button, KindProperty, static_cast<int>(kind));
}

void setButtonSize(QAbstractButton &button, ButtonSize size)
{
    setProperty(button, SizeProperty, static_cast<int>(size));
}

void setButtonBadge(QAbstractButton &button, const QString &text)
{
    setProperty(button, BadgeProperty, text);
}

ButtonKind buttonKind(const QStyleOption &option, const QWidget *button)
{
    const auto kind = static_cast<ButtonKind>(property(button, KindProperty).toInt());
    if (kind != ButtonKind::Automatic)
        return kind;
    if (const auto *push = qstyleoption_cast<const QStyleOptionButton *>(&option)) {
        if (push->features & QStyleOptionButton::DefaultButton)
            return ButtonKind::Primary;
        return push->features & QStyleOptionButton::Flat ? ButtonKind::Flat : ButtonKind::Secondary;
    }
    return option.state & QStyle::State_AutoRaise ? ButtonKind::Flat : ButtonKind::Secondary;
}

ButtonSize buttonSize(const QWidget *button)
{
    return static_cast<ButtonSize>(property(button, SizeProperty).toInt());
}

QString buttonBadge(const QWidget *button) { return property(button, BadgeProperty).toString(); }

} // namespace eig
