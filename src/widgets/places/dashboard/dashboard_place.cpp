// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/dashboard/dashboard_place.h"

#include "core/labels/record_labels.h"
#include "widgets/charts/chart_card.h"
#include "widgets/detail/detail_pane.h"
#include "widgets/places/dashboard/dashboard_page.h"
#include "widgets/places/dashboard/story_page.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/recent_records.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace eig {

DashboardPlace::DashboardPlace(const PlaceContext &context, QWidget *parent)
    : PlaceWidget(parent)
    , m_engine(&context.engine)
    , m_language(context.language)
    , m_settings(context.settings)
    , m_actions(context.actions)
    , m_pages(new QStackedWidget(this))
    , m_area(new QScrollArea(m_pages))
    , m_tables(new QAction(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    m_pages->addWidget(m_area);
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

QString DashboardPlace::title() const
{
    return isStoryShown() ? tr("The story of the programme") : tr("Dashboard");
}

bool DashboardPlace::isStoryShown() const { return m_story && m_pages->currentWidget() == m_story; }

void DashboardPlace::makeStory()
{
    m_story = new StoryPage(m_engine->catalogue(), m_language, m_settings, m_pages);
    m_pages->addWidget(m_story);
    nameStory();
    connect(m_story, &StoryPage::upRequested, m_actions[ActionId::Up], &QAction::trigger);
    DetailPane *detail = m_story->detail();
    connect(detail, &DetailPane::recordRequested, this, &PlaceWidget::recordRequested);
    connect(detail, &DetailPane::queryRequested, this, &PlaceWidget::challengesRequested);
    connect(detail, &DetailPane::citeRequested, m_actions[ActionId::Cite], &QAction::trigger);
}

void DashboardPlace::nameStory()
{
    m_story->setSteps({tr("Dashboard"), tr("The story of the programme")});
}

void DashboardPlace::showStory(bool isShown)
{
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus && isAncestorOf(focus);
    if (isShown && !m_story)
        makeStory();
    m_pages->setCurrentWidget(isShown ? static_cast<QWidget *>(m_story) : m_area);
    m_tables->setEnabled(!isShown);
    if (hadFocus)
        focusList();
}

std::vector<RecordRef> DashboardPlace::shown() const
{
    if (!isStoryShown())
        return {};
    return {{EntityKind::Programme, Id(ProgrammeId)}};
}

bool DashboardPlace::select(const RecordRef &record)
{
    if (record != RecordRef{EntityKind::Programme, Id(ProgrammeId)})
        return false;
    showStory(true);
    return true;
}

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
    if (m_story) {
        m_story->setLanguage(language);
        nameStory();
    }
}

void DashboardPlace::setEngine(const SearchEngine &engine)
{
    m_engine = &engine;
    makePage();
    if (m_story)
        m_story->detail()->setCatalogue(engine.catalogue());
    Q_EMIT shownChanged();
}

PlaceState DashboardPlace::state() const
{
    PlaceState state;
    if (isStoryShown()) {
        state.view = QStringLiteral("story");
        state.selection = shown();
        state.scroll = m_story->detail()->scrollPosition();
        return state;
    }
    state.view = m_tables->isChecked() ? QStringLiteral("tables") : QString();
    state.scroll = m_area->verticalScrollBar()->value();
    return state;
}

std::optional<PlaceState> DashboardPlace::listState() const
{
    if (!isStoryShown())
        return {};
    PlaceState state;
    state.view = m_tables->isChecked() ? QStringLiteral("tables") : QString();
    return state;
}

void DashboardPlace::restore(const PlaceState &state)
{
    const bool isStory = state.view == QLatin1String("story")
        || std::any_of(state.selection.begin(), state.selection.end(), [](const RecordRef &record) {
                             return record.kind == EntityKind::Programme;
                         });
    showStory(isStory);
    if (isStory) {
        m_story->detail()->setScrollPosition(state.scroll);
        return;
    }
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
    if (isStoryShown())
        m_story->detail()->setFocus(Qt::OtherFocusReason);
    else if (!m_page->charts().empty())
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
