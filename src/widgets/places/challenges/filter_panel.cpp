// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/challenges/filter_panel.h"

#include "models/list_controller.h"
#include "widgets/places/challenges/facet_group.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace eig {

FilterPanel::FilterPanel(ListController &controller, Language language, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_title(new QLabel(this))
    , m_clear(new QPushButton(this))
    , m_scroll(new QScrollArea(this))
{
    m_clear->setObjectName(QStringLiteral("clearFacets"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 0, 4);
    auto *header = new QHBoxLayout;
    header->addWidget(m_title, 1);
    header->addWidget(m_clear);
    column->addLayout(header);
    column->addWidget(m_scroll, 1);

    auto *content = new QWidget;
    auto *groups = new QVBoxLayout(content);
    groups->setContentsMargins(0, 0, 4, 0);
    groups->setSpacing(12);
    for (const Field field : m_controller.facetFields())
        addGroup(field, language, content);
    for (FacetGroup *group : m_groups)
        groups->addWidget(group);
    groups->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    connect(m_clear, &QPushButton::clicked, &m_controller, &ListController::clearFacets);
    connect(&m_controller, &ListController::resultChanged, this, &FilterPanel::refresh);
    setLanguage(language);
    refresh();
}

void FilterPanel::addGroup(Field field, Language language, QWidget *parent)
{
    auto *group = new FacetGroup(field, language, parent);
    connect(&group->model(), &FacetModel::toggled, &m_controller,
            [this, field](const QString &value, bool isChecked) {
                m_controller.setFacetValue(field, value.toStdString(), isChecked);
            });
    connect(group, &FacetGroup::currentMoved, this, [this, group](const QRect &row) {
        const QPoint centre = group->mapTo(m_scroll->widget(), row.center());
        m_scroll->ensureVisible(centre.x(), centre.y(), 0, row.height());
    });
    m_groups.push_back(group);
}

void FilterPanel::setLanguage(Language language)
{
    m_title->setText(tr("Filters"));
    m_clear->setText(tr("C&lear"));
    m_clear->setAccessibleName(tr("Clear filters"));
    m_clear->setToolTip(tr("Clear filters"));
    setAccessibleName(tr("Filters"));
    for (FacetGroup *group : m_groups)
        group->setLanguage(language);
}

void FilterPanel::focusFirst()
{
    if (!m_groups.empty())
        m_groups.front()->view()->setFocus(Qt::OtherFocusReason);
}

void FilterPanel::refresh()
{
    for (FacetGroup *group : m_groups) {
        group->model().update(m_controller.catalogue(), m_controller.result(),
                              m_controller.query());
        group->refresh();
    }
    m_clear->setEnabled(m_controller.checkedCount() > 0);
}

} // namespace eig
