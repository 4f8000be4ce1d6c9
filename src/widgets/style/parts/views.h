// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/theme.h"

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionTab;
class QWidget;

namespace eig::parts {

/// True where the ring goes around the whole row, which paintRowGround has done.
[[nodiscard]] bool hasRowRing(const QWidget *widget);

void paintBranch(QPainter &painter, const QStyleOption &option);

void paintHeaderSection(QPainter &painter, const QStyleOption &option, const Theme &theme);
/// With the chevron of the sort order right after the text.
void paintHeaderLabel(QPainter &painter, const QStyleOptionHeader &option, const Theme &theme);

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QWidget *widget,
                    const Theme &theme);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part,
                                  const QWidget *widget);
/// What the view beside a scroll bar is painted on.
[[nodiscard]] QColor groundBeside(const QWidget *scrollBar, const Theme &theme);

void paintSplitter(QPainter &painter, const QStyleOption &option, const Theme &theme);

void paintTabShape(QPainter &painter, const QStyleOptionTab &option, const Theme &theme);

} // namespace eig::parts
