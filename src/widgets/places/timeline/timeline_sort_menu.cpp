// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/timeline/timeline_sort_menu.h"

#include "models/timeline_model.h"
#include "models/timeline_order.h"
#include "widgets/style/icons.h"

namespace eig {

TimelineSortMenu::TimelineSortMenu(const TimelineModel &model, QWidget *parent)
    : QMenu(parent)
    , m_model(model)
    , m_order(TimelineOrder::ByDate)
{
    setObjectName(QStringLiteral("timelineSortMenu"));
    setIcon(themedIcon(Icon::Sort));
    connect(this, &QMenu::aboutToShow, this, &TimelineSortMenu::fill);
    retranslate();
}

void TimelineSortMenu::retranslate() { setTitle(tr("So&rt by")); }

void TimelineSortMenu::fill()
{
    clear();
    for (int column = 0; column < TimelineModel::ColumnCount; ++column) {
        const SortKey key = TimelineOrder::keyOf(column);
        add(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), {key, false},
            key == m_order.key);
    }
    addSeparator();
    add(tr("&Ascending"), {m_order.key, false}, !m_order.descending);
    add(tr("&Descending"), {m_order.key, true}, m_order.descending);
}

void TimelineSortMenu::add(const QString &text, Sort order, bool isChecked)
{
    QAction *action = addAction(text);
    action->setCheckable(true);
    action->setChecked(isChecked);
    connect(action, &QAction::triggered, this, [this, order] { Q_EMIT orderChosen(order); });
}

} // namespace eig
