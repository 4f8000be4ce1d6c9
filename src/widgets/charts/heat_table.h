// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/charts/chart_table_view.h"
#include "widgets/style/theme.h"

namespace eig {

/// What a cell is painted with: the stronger its value, the more of the accent.
struct HeatColors {
    QColor ground;
    QColor ink;
};

/// strength: above 0, at most 1; in seven steps (ui.md section 12), each with a contrast of at
/// least 4.5 for its ink.
[[nodiscard]] HeatColors heatColors(const Theme &theme, double strength);

/// A chart of two dimensions: every cell is tinted by its value and has it printed.
class HeatTable : public ChartTableView
{
    Q_OBJECT

public:
    HeatTable(ChartModel &model, const QString &title, QWidget *parent = nullptr);

protected:
    void fitColumns() override;

private:
    [[nodiscard]] int longestName() const;
};

} // namespace eig
