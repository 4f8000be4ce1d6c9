// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/query.h"

#include <QMenu>

namespace eig {

class TimelineModel;

/// The order of the list of the timeline by the keyboard: its columns, and the direction.
class TimelineSortMenu : public QMenu
{
    Q_OBJECT

public:
    /// model outlives the menu.
    explicit TimelineSortMenu(const TimelineModel &model, QWidget *parent = nullptr);

    void setOrder(Sort order) { m_order = order; }
    void retranslate();

Q_SIGNALS:
    void orderChosen(eig::Sort order);

private:
    void fill();
    void add(const QString &text, Sort order, bool isChecked);

    const TimelineModel &m_model;
    Sort m_order;
};

} // namespace eig
