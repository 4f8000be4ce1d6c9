// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/pages/paged_place.h"

#include "core/catalogue/overview.h"
#include "widgets/detail/record_text.h"
#include "widgets/places/pages/ministry_board.h"
#include "widgets/places/pages/page_header.h"
#include "widgets/places/pages/promotion_board.h"
#include "widgets/shell/actions.h"
#include "widgets/style/text_style.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace eig {
namespace {

constexpr int Margin = 20; // pixels of the design at 100 %
constexpr int Gap = 12;

} // namespace

PagedPlace::PagedPlace(EntityKind entity, PlaceWidget *list, const PlaceContext &context,
                       QWidget *parent)
    : PlaceWidget(parent)
    , m_entity(entity)
    , m_list(list)
    , m_engine(&context.engine)
    , m_language(context.language)
    , m_actions(context.actions)
    , m_stack(new QStackedWidget(this))
    , m_tables(new QAction(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_list);
    m_tables->setCheckable(true);
    m_tables->setObjectName(QStringLiteral("pageTablesAction"));
    m_tables->setText(tr("Charts as &tables"));
    connect(m_tables, &QAction::triggered, this, [this](bool areShown) {
        if (m_board)
            m_board->setTablesShown(areShown);
    });
    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(0);
    connect(&m_rebuild, &QTimer::timeout, this, &PagedPlace::makeBoard);
    connectList();
}

/// What the list says holds while it shows.
void PagedPlace::connectList()
{
    connect(m_list, &PlaceWidget::shownChanged, this, [this] {
        if (!m_page)
            Q_EMIT shownChanged();
    });
    connect(m_list, &PlaceWidget::scrolled, this, [this] {
        if (!m_page)
            Q_EMIT scrolled();
    });
    connect(m_list, &PlaceWidget::stepTaken, this, [this] {
        if (!m_page)
            Q_EMIT stepTaken();
    });
    connect(m_list, &PlaceWidget::queryTextChanged, this, &PlaceWidget::queryTextChanged);
    connect(m_list, &PlaceWidget::recordRequested, this, &PlaceWidget::recordRequested);
    connect(m_list, &PlaceWidget::pageRequested, this, &PlaceWidget::pageRequested);
    connect(m_list, &PlaceWidget::queryEditRequested, this, &PlaceWidget::queryEditRequested);
    connect(m_list, &PlaceWidget::challengesRequested, this, &PlaceWidget::challengesRequested);
    connect(m_list, &PlaceWidget::placeRequested, this, &PlaceWidget::placeRequested);
    connect(m_list, &PlaceWidget::everythingRequested, this, &PlaceWidget::everythingRequested);
    connect(m_list, &PlaceWidget::opened, this, [this] {
        const std::vector<RecordRef> shown = m_list->shown();
        // The columns of ministries open what is in them in the detail.
        if (m_entity == EntityKind::Promotion && shown.size() == 1)
            Q_EMIT pageRequested(shown.front());
        else
            Q_EMIT opened();
    });
}

void PagedPlace::addPage()
{
    m_area = new QScrollArea(this);
    m_area->setObjectName(QStringLiteral("pageArea"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(scaled(Margin), scaled(14), scaled(Margin), scaled(Margin));
    column->setSpacing(scaled(Gap));
    m_header = new PageHeader(page);
    column->addWidget(m_header);
    m_area->setWidget(page);
    m_stack->addWidget(m_area);
    connect(m_area->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_page)
            Q_EMIT scrolled();
    });
    connect(m_header, &PageHeader::recordRequested, this, &PlaceWidget::pageRequested);
    connect(m_header, &PageHeader::listRequested, m_actions[ActionId::Up], &QAction::trigger);
    connect(m_header, &PageHeader::compareRequested, m_actions[ActionId::AddToComparison],
            &QAction::trigger);
    connect(m_header, &PageHeader::bookletRequested, m_actions[ActionId::ExportBooklet],
            &QAction::trigger);
    // Tab leads to what may be out of sight; what is clicked is in sight and must not move.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        const bool isByKey = QApplication::mouseButtons() == Qt::NoButton;
        if (m_page && now && isByKey && m_area->widget()->isAncestorOf(now))
            m_area->ensureWidgetVisible(now, 0, scaled(Gap));
    });
}

bool PagedPlace::exists(const RecordRef &record) const
{
    const Catalogue &catalogue = m_engine->catalogue();
    if (record.kind != m_entity)
        return false;
    return m_entity == EntityKind::Promotion ? catalogue.promotion(record.id) != nullptr
                                             : catalogue.ministry(record.id) != nullptr;
}

void PagedPlace::showPage(const RecordRef &record)
{
    if (!m_area)
        addPage();
    const bool isNew = m_page != record;
    m_page = record;
    if (isNew || !m_board)
        makeBoard();
    m_stack->setCurrentWidget(m_area);
}

void PagedPlace::showList()
{
    m_page.reset();
    m_rebuild.stop();
    if (m_board)
        m_board->abandon();
    m_stack->setCurrentWidget(m_list);
}

void PagedPlace::makeBoard()
{
    if (!m_page)
        return;
    const int scroll = m_area->verticalScrollBar()->value();
    const bool hadFocus = m_board && m_board->isAncestorOf(QApplication::focusWidget());
    m_header->show(m_engine->catalogue(), *m_page, m_language);
    // A link of the old board may be what led here, so it lives until its click is over.
    if (m_board) {
        m_board->abandon();
        m_board->hide();
        m_area->widget()->layout()->removeWidget(m_board);
        m_board->deleteLater();
    }
    const Catalogue &catalogue = m_engine->catalogue();
    if (m_entity == EntityKind::Promotion)
        m_board = new PromotionBoard(*m_engine, *catalogue.promotion(m_page->id), m_language);
    else
        m_board = new MinistryBoard(*m_engine, *catalogue.ministry(m_page->id), m_language);
    static_cast<QVBoxLayout *>(m_area->widget()->layout())->addWidget(m_board, 1);
    m_board->setTablesShown(m_tables->isChecked());
    connect(m_board, &RecordBoard::recordChosen, this, &PlaceWidget::recordRequested);
    connect(m_board, &RecordBoard::queryChosen, this, &PlaceWidget::challengesRequested);
    connect(m_board, &RecordBoard::revealed, this,
            [this](QWidget *widget) { m_area->ensureWidgetVisible(widget); });
    connect(m_board, &RecordBoard::citationCopied, this, &PlaceWidget::citationRequested);
    connect(m_board, &RecordBoard::chartExportChosen, this,
            [this](const ChartOrder &order, ChartFormat format) {
                Q_EMIT chartsExportRequested({order}, format);
            });
    m_board->show();
    if (hadFocus)
        m_header->focusFirst();
    if (scroll > 0)
        m_board->finish();
    m_area->verticalScrollBar()->setValue(scroll);
}

QString PagedPlace::title() const
{
    if (!m_page)
        return m_list->title();
    if (m_entity == EntityKind::Promotion)
        return toQString(m_engine->catalogue().promotion(m_page->id)->shortName);
    return recordName(m_engine->catalogue(), *m_page, m_language);
}

void PagedPlace::setLanguage(Language language)
{
    m_language = language;
    m_tables->setText(tr("Charts as &tables"));
    m_list->setLanguage(language);
    makeBoard();
}

void PagedPlace::setEngine(const SearchEngine &engine)
{
    m_engine = &engine;
    m_list->setEngine(engine);
    if (m_page && exists(*m_page))
        makeBoard();
    else
        showList();
    Q_EMIT shownChanged();
}

PlaceState PagedPlace::state() const
{
    if (!m_page)
        return m_list->state();
    PlaceState state;
    state.view = QLatin1String(PageView);
    state.selection = {*m_page};
    state.scroll = m_area->verticalScrollBar()->value();
    return state;
}

void PagedPlace::restore(const PlaceState &state)
{
    const bool isPageState = state.view == QLatin1String(PageView);
    if (isPageState && !state.selection.empty() && exists(state.selection.back())) {
        showPage(state.selection.back());
        if (state.scroll > 0)
            m_board->finish();
        // The page has its height only once it is laid out.
        QTimer::singleShot(0, m_area, [this, scroll = state.scroll] {
            m_area->verticalScrollBar()->setValue(scroll);
        });
        Q_EMIT shownChanged();
        return;
    }
    showList();
    if (!isPageState)
        m_list->restore(state);
    Q_EMIT shownChanged();
}

bool PagedPlace::isSameStep(const PlaceState &a, const PlaceState &b) const
{
    const QLatin1String page(PageView);
    if (a.view == page || b.view == page)
        return a.view == b.view && a.selection == b.selection;
    return m_list->isSameStep(a, b);
}

/// The list as it was left, with the row of the page; whole where it does not list the record.
std::optional<PlaceState> PagedPlace::listState() const
{
    if (!m_page)
        return {};
    const bool isListed = m_list->select(*m_page);
    PlaceState state = m_list->state();
    state.selection = {*m_page};
    if (!isListed)
        state.query.clear();
    return state;
}

QString PagedPlace::queryText() const { return m_page ? QString() : m_list->queryText(); }

void PagedPlace::completeQueryText()
{
    if (!m_page)
        m_list->completeQueryText();
}

QWidget *PagedPlace::filterPanel() { return m_page ? nullptr : m_list->filterPanel(); }

int PagedPlace::activeFilterCount() const { return m_page ? 0 : m_list->activeFilterCount(); }

std::vector<RecordRef> PagedPlace::shown() const
{
    return m_page ? std::vector{*m_page} : m_list->shown();
}

QString PagedPlace::positionText() const { return m_page ? QString() : m_list->positionText(); }

QString PagedPlace::countText() const
{
    if (!m_page)
        return m_list->countText();
    const Catalogue &catalogue = m_engine->catalogue();
    const bool isPromotion = m_entity == EntityKind::Promotion;
    const Overview overview = isPromotion ? overviewOfPromotion(catalogue, m_page->id)
                                          : overviewOfMinistry(catalogue, m_page->id);
    return tr("%1: %2").arg(
        isPromotion ? tr("Promotion %1").arg(title()) : title(),
        tr("%n challenge(s)", nullptr, static_cast<int>(overview.challenges.size())));
}

QString PagedPlace::selectionText() const { return m_page ? QString() : m_list->selectionText(); }

bool PagedPlace::select(const RecordRef &record)
{
    return m_page ? record == *m_page : m_list->select(record);
}

void PagedPlace::selectAll()
{
    if (!m_page)
        m_list->selectAll();
}

void PagedPlace::step(int rows)
{
    if (!m_page)
        m_list->step(rows);
    else if (const auto next = m_header->neighbour(rows))
        Q_EMIT pageRequested(*next);
}

QString PagedPlace::selectionAsText() const
{
    return m_page ? m_board->focusedTable() : m_list->selectionAsText();
}

std::optional<ListContent> PagedPlace::listContent() const
{
    return m_page ? std::nullopt : m_list->listContent();
}

/// What has the focus in the head of the page keeps it from record to record.
void PagedPlace::focusList()
{
    if (!m_page)
        m_list->focusList();
    else if (!m_header->isAncestorOf(QApplication::focusWidget()))
        m_header->focusFirst();
}

void PagedPlace::setRowHeights(bool isCompact, bool isLow)
{
    m_list->setRowHeights(isCompact, isLow);
}

QList<QAction *> PagedPlace::viewActions()
{
    return m_page ? QList<QAction *>{m_tables} : m_list->viewActions();
}

/// Fonts, lengths and colours of the page are those of the moment it was made.
void PagedPlace::changeEvent(QEvent *event)
{
    PlaceWidget::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::FontChange || type == QEvent::PaletteChange || type == QEvent::StyleChange)
        m_rebuild.start();
}

} // namespace eig
