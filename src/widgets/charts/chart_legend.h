// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

namespace eig {

/// What the colours of paired bars mean, in the order of the bars; each name stands beside its
/// square.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(const QStringList &names, QWidget *parent = nullptr);
};

} // namespace eig
