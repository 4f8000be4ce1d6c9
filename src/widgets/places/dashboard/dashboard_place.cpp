// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/dashboard/dashboard_place.h"

#include "widgets/charts/chart_card.h"
#include "widgets/places/dashboard/dashboard_page.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/recent_records.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace eig {

DashboardPlace::DashboardPlace(const PlaceContext &context, QWidget *parent)
    : PlaceWidget(parent)
    , m_engine(&context.engine)
    , m_language(context.language)
    , m_settings(context.settings)
    , m_actions(context.actions)
    , m_area(new QScrollArea(this))
    , m_tables(new QAction(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_tables->setCheckable(true);
    m_tables->setObjectName(QStringLiteral("tablesAction"));
    connect(m_tables, &QAction::triggered, this, [this](bool areShown) {
        setTablesShown(areShown);
        Q_EMIT stepTaken();
    });
    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(0);
    connect(&m_rebuild, &QTimer::timeout, this, &DashboardPlace::makePage);
    makePage();
}

QString DashboardPlace::title() const { return tr("Dashboard"); }

void DashboardPlace::makePage()
{
    m_tables->setText(tr("Charts as &tables"));
    const int scroll = m_area->verticalScrollBar()->value();
    const bool hadFocus = m_page && m_page->isAncestorOf(QApplication::focusWidget());
    m_page = new DashboardPage(*m_engine, m_language);
    m_area->setWidget(m_page);
    m_page->setTablesShown(m_tables->isChecked());
    refreshRecent();
    connect(m_page, &DashboardPage::queryChosen, this, &PlaceWidget::challengesRequested);
    connect(m_page, &DashboardPage::everythingChosen, this, &PlaceWidget::everythingRequested);
    connect(m_page, &DashboardPage::placeChosen, this, &PlaceWidget::placeRequested);
    connect(m_page, &DashboardPage::tablesChosen, m_tables, &QAction::trigger);
    connect(m_page, &DashboardPage::exportChosen, this, &PlaceWidget::chartsExportRequested);
    connect(m_page, &DashboardPage::recordChosen, this, &PlaceWidget::recordRequested);
    connect(m_page, &DashboardPage::bookletChosen, m_actions[ActionId::ExportBooklet],
            &QAction::trigger);
    if (hadFocus)
        focusList();
    m_area->verticalScrollBar()->setValue(scroll);
}

void DashboardPlace::setLanguage(Language language)
{
    m_language = language;
    makePage();
}

void DashboardPlace::setEngine(const SearchEngine &engine)
{
    m_engine = &engine;
    makePage();
    Q_EMIT shownChanged();
}

PlaceState DashboardPlace::state() const
{
    PlaceState state;
    state.view = m_tables->isChecked() ? QStringLiteral("tables") : QString();
    state.scroll = m_area->verticalScrollBar()->value();
    return state;
}

void DashboardPlace::restore(const PlaceState &state)
{
    setTablesShown(state.view == QLatin1String("tables"));
    // The page has its height only once it is laid out.
    QTimer::singleShot(0, m_page, [this, scroll = state.scroll] {
        m_area->verticalScrollBar()->setValue(scroll);
    });
}

void DashboardPlace::setTablesShown(bool areShown)
{
    m_tables->setChecked(areShown);
    m_page->setTablesShown(areShown);
}

QString DashboardPlace::countText() const
{
    return tr("%n challenge(s)", nullptr,
              static_cast<int>(m_engine->catalogue().challenges().size()));
}

const ChartCard *DashboardPlace::focusedChart() const
{
    for (const QWidget *widget = QApplication::focusWidget(); widget && widget != this;
         widget = widget->parentWidget())
        if (const auto *card = qobject_cast<const ChartCard *>(widget))
            return card;
    return nullptr;
}

QString DashboardPlace::selectionAsText() const
{
    const ChartCard *chart = focusedChart();
    return chart ? chart->model().asText() : QString();
}

void DashboardPlace::focusList()
{
    if (!m_page->charts().empty())
        m_page->charts().front()->view()->setFocus(Qt::OtherFocusReason);
}

QList<QAction *> DashboardPlace::viewActions() { return {m_tables}; }

/// Fonts, lengths and colours of the page are those of the moment it was made.
void DashboardPlace::changeEvent(QEvent *event)
{
    PlaceWidget::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::FontChange || type == QEvent::PaletteChange || type == QEvent::StyleChange)
        m_rebuild.start();
}

/// Not while one looks at it: a link that was just followed stays where it is.
void DashboardPlace::showEvent(QShowEvent *event)
{
    PlaceWidget::showEvent(event);
    refreshRecent();
}

void DashboardPlace::settingsChanged() { refreshRecent(); }

void DashboardPlace::refreshRecent() { m_page->setRecent(recentRecords(m_settings)); }

} // namespace eig
