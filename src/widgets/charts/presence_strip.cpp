// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/presence_strip.h"

#include "widgets/style/text_style.h"

#include <QPainter>

#include <algorithm>

namespace eig {
namespace {

constexpr int BarWidth = 4;
constexpr int BarGap = 2;
constexpr int Height = 14;
constexpr int Highest = 4; ///< as many challenges or more fill the height
constexpr double SmallestShare = 0.42;

Token barToken(PresenceStripState state)
{
    // accfill on sel is only 2.37:1 in the dark theme.
    return state == PresenceStripState::Selected ? Token::Acc : Token::C1;
}

Token dotToken(PresenceStripState state)
{
    return state == PresenceStripState::Selected ? Token::Cg : Token::Line2;
}

} // namespace

QSize presenceStripSize(std::size_t promotions)
{
    const int count = static_cast<int>(promotions);
    return {count * scaled(BarWidth) + std::max(count - 1, 0) * scaled(BarGap), scaled(Height)};
}

void paintPresenceStrip(QPainter &painter, const QRect &place, const std::vector<int> &counts,
                        const Theme &theme, PresenceStripState state)
{
    const QSize size = presenceStripSize(counts.size());
    const int width = scaled(BarWidth);
    const qreal bottom = place.center().y() + 1 + size.height() / 2.0;
    qreal left = place.left();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const int count : counts) {
        const double share = SmallestShare
            + (1 - SmallestShare) * (std::min(count, Highest) - 1) / (Highest - 1);
        const qreal height = count > 0 ? size.height() * share : width;
        const qreal radius = count > 0 ? scaled(1) : width / 2.0;
        painter.setBrush(theme.color(count > 0 ? barToken(state) : dotToken(state)));
        painter.drawRoundedRect(QRectF(left, bottom - height, width, height), radius, radius);
        left += width + scaled(BarGap);
    }
    painter.restore();
}

} // namespace eig
