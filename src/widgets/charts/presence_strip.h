// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/theme.h"

#include <QSize>

#include <vector>

class QPainter;
class QRect;

namespace eig {

enum class PresenceStripState { Normal, Selected, Dimmed };

/// One bar per promotion in chronological order, as high as its count up to 4; a dot where there is
/// none. Whoever paints it gives its text form to assistive technology.
void paintPresenceStrip(QPainter &painter, const QRect &place, const std::vector<int> &counts,
                        const Theme &theme, PresenceStripState state);

/// At the present text size.
[[nodiscard]] QSize presenceStripSize(std::size_t promotions);

} // namespace eig
