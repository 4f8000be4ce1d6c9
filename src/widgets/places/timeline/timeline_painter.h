// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/places/timeline/timeline_view.h"
#include "widgets/style/theme.h"

class QPainter;

namespace eig {

/// What does not scroll, in pixels: the names of the rows at the left, years and months above.
[[nodiscard]] int rowNamesWidth(const TimelineModel &model);
[[nodiscard]] int axisHeight();

/// Paints the viewport of a timeline once.
class TimelinePainter
{
public:
    struct State {
        QPoint origin; ///< of the layout in the viewport
        QSize frozen;
        int current = -1;
        int hovered = -1;
    };

    TimelinePainter(QPainter &painter, const TimelineView &view, const TimelineModel &model,
                    const State &state);

    void paint();

private:
    void paintGrid();
    void paintItems();
    void paintItem(int row);
    void paintGround(const QRect &place, bool isCurrent, bool isHovered);
    void paintBar(const QRect &bar, const TimelineItem &item);
    void paintTerm(int row, const QRect &place, const QRect &bar);
    void paintEdition();
    void paintAxis();
    void paintMonths(int left, PartialDate month);
    void paintRowNames();
    [[nodiscard]] int left(int month) const;

    QPainter &m_painter;
    const TimelineView &m_view;
    const TimelineModel &m_model;
    const TimelineLayout &m_layout;
    const State m_state;
    const Theme m_theme;
    const QRect m_area; ///< of the viewport
};

} // namespace eig
