// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/search/search_filters.h"

#include "widgets/places/records/filters_panel.h"
#include "widgets/style/text_style.h"

#include <QFocusEvent>
#include <QLabel>
#include <QStackedLayout>

namespace eig {
namespace {

constexpr int Side = 14;

} // namespace

SearchFilters::SearchFilters(SearchController &controller, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_settings(settings)
    , m_pages(new QStackedLayout(this))
    , m_none(new QLabel(this))
{
    setObjectName(QStringLiteral("searchFilters"));
    m_none->setObjectName(QStringLiteral("noFilters"));
    m_none->setTextFormat(Qt::PlainText);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_none->setMargin(scaled(Side));
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(m_none);
    retranslate();
    refresh();
}

FiltersPanel *SearchFilters::panel()
{
    ListController &list = m_controller.list();
    FiltersPanel *&panel = m_panels[list.entity()];
    if (!panel) {
        panel = new FiltersPanel(list, m_settings, this);
        m_pages->addWidget(panel);
        connect(panel, &FiltersPanel::queryEdited, this, &SearchFilters::queryEdited);
    }
    return panel;
}

void SearchFilters::refresh()
{
    QWidget *page = m_none;
    if (m_controller.tab() != SearchTab::Others)
        page = panel();
    m_pages->setCurrentWidget(page);
}

void SearchFilters::retranslate()
{
    setAccessibleName(tr("Filters"));
    m_none->setText(tr("These records have no filters."));
    for (const auto &[entity, panel] : m_panels)
        panel->retranslate();
}

void SearchFilters::saveSettings()
{
    for (const auto &[entity, panel] : m_panels)
        panel->saveSettings();
}

void SearchFilters::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_controller.tab() != SearchTab::Others)
        panel()->focusFirst();
}

} // namespace eig
