// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/timeline/timeline_scale.h"

#include <QRect>
#include <QSize>

#include <array>
#include <vector>

namespace eig {

class TimelineModel;

/// Where everything of the timeline is, in pixels from the left of its first month and the top of
/// its first row. In a row, what would lie over another stands below it.
class TimelineLayout
{
public:
    /// As long as the scale, as high as its lanes. monthWidth: pixels.
    TimelineLayout(const TimelineModel &model, int monthWidth);

    /// The whole of an item: its bar and its name.
    [[nodiscard]] QRect item(int row) const { return m_items[static_cast<std::size_t>(row)]; }
    /// The length of time, at the left of item(), as high as the bar.
    [[nodiscard]] QRect bar(int row) const;
    /// As wide as the scale.
    [[nodiscard]] QRect row(TimelineRow row) const;
    /// With the room behind the scale for the name of its end.
    [[nodiscard]] QSize size() const;
    [[nodiscard]] int x(double months) const;
    [[nodiscard]] int monthWidth() const { return m_monthWidth; }
    [[nodiscard]] const TimelineScale &scale() const { return m_scale; }

private:
    void arrangeRow(const TimelineModel &model, TimelineRow row);

    TimelineScale m_scale;
    int m_monthWidth;
    std::vector<QRect> m_items;
    std::vector<int> m_barWidths;
    std::array<QRect, TimelineRowCount> m_rows;
};

} // namespace eig
