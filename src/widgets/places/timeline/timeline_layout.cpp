// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/timeline/timeline_layout.h"

#include "models/timeline_model.h"
#include "widgets/style/text_style.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace eig {
namespace {

// pixels of the design at 100 %
constexpr int LaneGap = 4;
constexpr int RowPadding = 8;
constexpr int BarHeight = 6;
constexpr int TermHeight = 24;
constexpr int MostName = 200; ///< a longer name is cut
constexpr int Inset = 4;      ///< left and right of a name
constexpr int Apart = 6;      ///< between two in a lane
constexpr int LeastBar = 5;
constexpr int FirstRoom = 6; ///< before the first month
constexpr int EndRoom = 150;

} // namespace

TimelineLayout::TimelineLayout(const TimelineModel &model, int monthWidth)
    : m_scale(model.timeline())
    , m_monthWidth(monthWidth)
    , m_items(static_cast<std::size_t>(model.rowCount()))
    , m_barWidths(m_items.size())
{
    for (int row = 0; row < TimelineRowCount; ++row)
        arrangeRow(model, static_cast<TimelineRow>(row));
}

int TimelineLayout::x(double months) const
{
    return scaled(FirstRoom) + static_cast<int>(std::lround(months * m_monthWidth));
}

void TimelineLayout::arrangeRow(const TimelineModel &model, TimelineRow row)
{
    const bool isTerms = row == TimelineRow::Promotions;
    const QFontMetrics metrics(fontOf(TextStyle::Small));
    std::vector<int> numbers;
    std::vector<MonthSpan> spans;
    for (int i = 0; i < model.rowCount(); ++i) {
        const TimelineItem &item = model.itemAt(i);
        if (item.row != row)
            continue;
        const MonthSpan span = m_scale.of(item);
        const int left = x(span.begin);
        const int wide = std::max(x(span.end) - left, scaled(LeastBar));
        const QString name = model.index(i, TimelineModel::TitleColumn).data().toString();
        const int text = std::min(metrics.horizontalAdvance(name) + 1, scaled(MostName))
            + 2 * scaled(Inset);
        const bool isBeside = isTerms && text > wide;
        const int all = isBeside ? wide + text : std::max(wide, text);
        m_barWidths[static_cast<std::size_t>(i)] = wide;
        m_items[static_cast<std::size_t>(i)] = {left, 0, all, 0};
        numbers.push_back(i);
        spans.push_back({double(left), double(left + all + scaled(Apart))});
    }
    const std::vector<int> lanes = lanesOf(spans);
    const int above = row == TimelineRow::Calls
        ? 0
        : m_rows[static_cast<std::size_t>(row) - 1].bottom() + 1;
    const int high = isTerms ? std::max(scaled(TermHeight), metrics.height() + scaled(4))
                             : metrics.height() + scaled(BarHeight) + scaled(4);
    int count = 1;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        QRect &place = m_items[static_cast<std::size_t>(numbers[i])];
        place.moveTop(above + scaled(RowPadding) + lanes[i] * (high + scaled(LaneGap)));
        place.setHeight(high);
        count = std::max(count, lanes[i] + 1);
    }
    m_rows[static_cast<std::size_t>(row)] = {0, above, x(m_scale.months()),
                                             2 * scaled(RowPadding) + count * high
                                                 + (count - 1) * scaled(LaneGap)};
}

QRect TimelineLayout::bar(int row) const
{
    const QRect whole = item(row);
    const int wide = m_barWidths[static_cast<std::size_t>(row)];
    const int line = QFontMetrics(fontOf(TextStyle::Small)).height();
    const int name = whole.height() - line;
    const bool isTerm = m_rows[static_cast<std::size_t>(TimelineRow::Promotions)].contains(
        QPoint(0, whole.top()));
    if (isTerm)
        return {whole.left(), whole.top(), wide, whole.height()};
    return {whole.left(), whole.bottom() + 1 - std::min(name, scaled(BarHeight)) - 1, wide,
            std::min(name, scaled(BarHeight))};
}

QRect TimelineLayout::row(TimelineRow row) const { return m_rows[static_cast<std::size_t>(row)]; }

QSize TimelineLayout::size() const
{
    int right = x(m_scale.months()) + scaled(EndRoom);
    for (const QRect &item : m_items)
        right = std::max(right, item.right() + scaled(Apart));
    return {right, m_rows.back().bottom() + 1};
}

} // namespace eig
