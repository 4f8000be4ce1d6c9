// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/theme.h"

#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionProgressBar;
class QWidget;

namespace eig::parts {

void paintField(QPainter &painter, const QStyleOption &option, const Theme &theme);
void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget,
                   const Theme &theme);
[[nodiscard]] QRect comboBoxArrow(const QStyleOptionComboBox &option);
[[nodiscard]] QRect comboBoxText(const QStyleOptionComboBox &option);

/// The bar, and at its right the text where there is one. Of unknown length: the whole bar, faded,
/// without movement.
void paintProgressBar(QPainter &painter, const QStyleOptionProgressBar &option, const Theme &theme);

} // namespace eig::parts
