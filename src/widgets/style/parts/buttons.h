// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/theme.h"

#include <QSize>

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

namespace eig::parts {

void paintButtonPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget,
                      const Theme &theme);
void paintPushButtonLabel(QPainter &painter, const QStyleOptionButton &option,
                          const QWidget *widget, const Theme &theme);
void paintToolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget,
                     const Theme &theme);
[[nodiscard]] QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget);
[[nodiscard]] QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget);
/// Width of the part of a split button that opens the menu.
[[nodiscard]] int menuPartWidth();

void paintCheckBox(QPainter &painter, const QStyleOption &option, const Theme &theme);
void paintRadioButton(QPainter &painter, const QStyleOption &option, const Theme &theme);

} // namespace eig::parts
