// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/navigator.h"

#include "widgets/detail/detail_page.h"
#include "widgets/detail/detail_pane.h"
#include "widgets/detail/page_factory.h"
#include "widgets/places/pages/paged_place.h"
#include "widgets/shell/place_table.h"

#include <QScopedValueRollback>
#include <QStackedWidget>

#include <algorithm>

namespace eig {
namespace {

constexpr qint64 OneStepMs = 1000;

const PlaceSpec &resultsPlace() { return *placeNamed(QStringLiteral("search")); }

} // namespace

Navigator::Navigator(SearchEngine engine, Language language, Settings &settings, Actions &actions,
                     QStackedWidget &places, DetailPane &detail)
    : m_engine(std::move(engine))
    , m_language(language)
    , m_settings(settings)
    , m_actions(actions)
    , m_comparison(settings, m_engine.catalogue())
    , m_stack(places)
    , m_detail(detail)
    , m_spec(&firstPlace())
    , m_history(Location{QLatin1String(firstPlace().key), {}, {}, 0})
{
    connect(&m_detail, &DetailPane::recordRequested, this, &Navigator::open);
    connect(&m_detail, &DetailPane::queryRequested, this, &Navigator::search);
    connect(&m_detail, &DetailPane::pageRequested, this, &Navigator::openPage);
}

Navigator::~Navigator() = default;

std::optional<RecordRef> Navigator::record() const
{
    if (m_record)
        return m_record;
    const std::vector<RecordRef> shown = m_place->shown();
    return shown.size() == 1 ? std::optional(shown.front()) : std::nullopt;
}

Location Navigator::location() const
{
    return {QLatin1String(m_spec->key), m_place->state(), m_record, m_detail.scrollPosition()};
}

void Navigator::setLanguage(Language language)
{
    m_language = language;
    m_detail.setLanguage(language);
    for (const auto &[spec, place] : m_places)
        place->setLanguage(language);
    Q_EMIT queryTextChanged();
    Q_EMIT shownChanged();
}

void Navigator::setEngine(SearchEngine engine)
{
    m_engine = std::move(engine);
    m_record.reset();
    m_detail.setCatalogue(catalogue());
    m_comparison.setCatalogue(catalogue());
    {
        const QScopedValueRollback restoring(m_isRestoring, true);
        for (const auto &[spec, place] : m_places)
            place->setEngine(m_engine);
    }
    // The records of the old edition are no places to go back to.
    m_history = History(location());
    showDetail();
    Q_EMIT historyChanged();
}

void Navigator::begin(const Beginning &beginning)
{
    const PlaceSpec *spec = placeNamed(beginning.place);
    {
        const QScopedValueRollback restoring(m_isRestoring, true);
        enter(spec ? *spec : firstPlace());
        leavePage(*m_place);
        PlaceState state = m_place->state();
        state.query = beginning.query;
        if (!beginning.selection.empty()) {
            state.selection = beginning.selection;
            state.occurrence = -1;
        }
        if (!beginning.view.isEmpty())
            state.view = beginning.view;
        setState(state);
    }
    // A record that the place does not list has the detail to itself, as after a link.
    m_record.reset();
    if (!beginning.selection.empty()) {
        const RecordRef &wanted = beginning.selection.back();
        const QScopedValueRollback restoring(m_isRestoring, true);
        std::vector<RecordRef> shown = m_place->shown();
        // What is compared is shown as well, though not in the detail.
        const std::vector<RecordRef> kept = m_place->state().selection;
        shown.insert(shown.end(), kept.begin(), kept.end());
        if (std::find(shown.begin(), shown.end(), wanted) == shown.end() && !m_place->select(wanted)
            && makeDetailPage(catalogue(), {wanted}, m_language))
            m_record = wanted;
    }
    Q_EMIT queryTextChanged();
    showDetail();
    m_history = History(location());
    Q_EMIT historyChanged();
}

void Navigator::goTo(const PlaceSpec &place)
{
    if (&place == m_spec && !m_record && !m_place->isPage())
        return;
    m_history.update(location());
    m_record.reset();
    leavePage(placeFor(place));
    enter(place);
    showDetail();
    push();
}

/// To the list, without a step of its own: before it is shown, where it is not.
void Navigator::leavePage(PlaceWidget &place)
{
    const auto list = place.listState();
    if (!list)
        return;
    const QScopedValueRollback restoring(m_isRestoring, true);
    if (&place == m_place)
        setState(*list);
    else
        place.restore(*list);
}

void Navigator::openPage(const RecordRef &record)
{
    const PlaceSpec *spec = placeOf(record.kind);
    if (!spec || (m_place->isPage() && !m_record && m_place->shown().front() == record))
        return;
    m_history.update(location());
    m_record.reset();
    {
        const QScopedValueRollback restoring(m_isRestoring, true);
        PlaceState state;
        state.view = QLatin1String(PagedPlace::PageView);
        state.selection = {record};
        PlaceWidget &place = placeFor(*spec);
        if (&place == m_place) {
            setState(state);
        } else {
            place.restore(state);
            enter(*spec);
        }
    }
    Q_EMIT queryTextChanged();
    showDetail();
    push();
    m_place->focusList();
}

void Navigator::open(const RecordRef &record)
{
    if (record == this->record()) {
        Q_EMIT recordOpened();
        return;
    }
    m_history.update(location());
    bool isListed = false;
    {
        const QScopedValueRollback restoring(m_isRestoring, true);
        isListed = m_place->select(record);
    }
    m_record = isListed ? std::nullopt : std::optional(record);
    showDetail();
    push();
    Q_EMIT recordOpened();
}

void Navigator::search(const QString &query) { searchIn(*placeOf(EntityKind::Challenge), query); }

void Navigator::searchEverything(const QString &query) { searchIn(resultsPlace(), query); }

void Navigator::searchIn(const PlaceSpec &spec, const QString &query)
{
    m_history.update(location());
    m_record.reset();
    {
        const QScopedValueRollback restoring(m_isRestoring, true);
        enter(spec);
        PlaceState state;
        state.query = query;
        state.sort = m_place->state().sort;
        setState(state);
    }
    Q_EMIT queryTextChanged();
    showDetail();
    push();
}

void Navigator::setQueryText(const QString &text)
{
    if (!m_place->hasQuery()) {
        if (text.isEmpty())
            return;
        m_history.update(location());
        m_record.reset();
        enter(resultsPlace());
        push();
        m_place->setQueryText(text);
        // Entering the place wrote its old text into the field.
        Q_EMIT queryTextChanged();
        return;
    }
    m_place->setQueryText(text);
}

void Navigator::back()
{
    if (!m_history.canGoBack())
        return;
    m_history.update(location());
    restore(m_history.back());
    Q_EMIT historyChanged();
}

void Navigator::forward()
{
    if (!m_history.canGoForward())
        return;
    m_history.update(location());
    restore(m_history.forward());
    Q_EMIT historyChanged();
}

std::optional<RecordRef> Navigator::parentOf(const RecordRef &record) const
{
    if (record.kind == EntityKind::Challenge) {
        if (const Challenge *challenge = catalogue().challenge(record.id))
            return RecordRef{EntityKind::Administration, catalogue().hostOf(*challenge).id};
    } else if (record.kind == EntityKind::Administration) {
        if (const Administration *host = catalogue().administration(record.id))
            return RecordRef{EntityKind::Ministry, host->ministry};
    } else if (record.kind == EntityKind::Outcome) {
        if (const Outcome *outcome = catalogue().outcome(record.id))
            return RecordRef{EntityKind::Challenge, outcome->challenge};
    }
    return {};
}

bool Navigator::canGoUp() const
{
    const auto shown = record();
    return m_record || m_place->isPage() || (shown && parentOf(*shown));
}

void Navigator::up()
{
    const auto shown = record();
    const auto parent = shown ? parentOf(*shown) : std::nullopt;
    if (parent)
        open(*parent);
    else if (m_place->isPage() && !m_record) {
        m_history.update(location());
        leavePage(*m_place);
        Q_EMIT queryTextChanged();
        showDetail();
        push();
        m_place->focusList();
    } else if (m_record) {
        goTo(*m_spec);
    }
}

PlaceWidget &Navigator::placeFor(const PlaceSpec &spec)
{
    PlaceWidget *&place = m_places[&spec];
    if (!place) {
        const PlaceContext context{m_engine, m_language, m_settings, m_actions, &m_comparison};
        place = spec.make(context, &m_stack);
        place->setObjectName(QLatin1String(spec.key) + QStringLiteral("Place"));
        m_stack.addWidget(place);
        connectPlace(*place);
    }
    return *place;
}

void Navigator::connectPlace(PlaceWidget &place)
{
    const auto isPresent = [this, &place] { return m_place == &place && !m_isRestoring; };
    connect(&place, &PlaceWidget::shownChanged, this, [this, isPresent] {
        if (isPresent())
            followPlace();
    });
    connect(&place, &PlaceWidget::scrolled, this, [this, isPresent] {
        if (isPresent() && m_place->isSameStep(m_history.current().state, m_place->state()))
            m_history.update(location());
    });
    connect(&place, &PlaceWidget::stepTaken, this, [this, isPresent] {
        if (isPresent())
            takeStep();
    });
    connect(&place, &PlaceWidget::queryTextChanged, this, [this, &place] {
        if (m_place == &place)
            Q_EMIT queryTextChanged();
    });
    connect(&place, &PlaceWidget::recordRequested, this, &Navigator::open);
    connect(&place, &PlaceWidget::challengesRequested, this, &Navigator::search);
    connect(&place, &PlaceWidget::placeRequested, this, [this](EntityKind entity) {
        if (const PlaceSpec *asked = eig::placeOf(entity))
            goTo(*asked);
    });
    connect(&place, &PlaceWidget::everythingRequested, this, &Navigator::searchEverything);
    connect(&place, &PlaceWidget::queryEditRequested, this, &Navigator::queryEditRequested);
    connect(&place, &PlaceWidget::pageRequested, this, &Navigator::openPage);
    connect(&place, &PlaceWidget::citationRequested, this, &Navigator::citationRequested);
    connect(&place, &PlaceWidget::opened, this, &Navigator::detailRequested);
    connect(&place, &PlaceWidget::chartsExportRequested, this, &Navigator::chartsExportRequested);
}

void Navigator::enter(const PlaceSpec &spec)
{
    PlaceWidget &place = placeFor(spec);
    if (m_place == &place)
        return;
    m_spec = &spec;
    m_place = &place;
    m_stack.setCurrentWidget(&place);
    Q_EMIT placeChanged();
    Q_EMIT queryTextChanged();
}

/// A page has no filters and no query: to the window it is another place.
void Navigator::setState(const PlaceState &state)
{
    const bool wasPage = m_place->isPage();
    m_place->restore(state);
    if (m_place->isPage() != wasPage)
        Q_EMIT placeChanged();
}

void Navigator::restore(const Location &location)
{
    const PlaceSpec *spec = placeNamed(location.place);
    {
        const QScopedValueRollback restoring(m_isRestoring, true);
        enter(spec ? *spec : firstPlace());
        setState(location.state);
    }
    m_record = location.record;
    Q_EMIT queryTextChanged();
    showDetail();
    m_detail.setScrollPosition(location.detailScroll);
}

void Navigator::showDetail()
{
    if (m_record)
        m_detail.show({*m_record}, {});
    else
        m_detail.show(m_place->shown(), m_place->positionText());
    // After the page is asked for: one that is about to go need not be marked.
    m_detail.setHighlighter(m_engine.highlighter(m_place->query()));
    Q_EMIT shownChanged();
}

void Navigator::push()
{
    m_history.push(location());
    m_sinceStep.invalidate();
    Q_EMIT historyChanged();
}

/// The selection moved: what a link had led to gives way, and Back returns to it.
void Navigator::followPlace()
{
    const bool leavesRecord = m_record.has_value();
    m_record.reset();
    showDetail();
    if (leavesRecord)
        push();
    else if (m_place->isSameStep(m_history.current().state, m_place->state()))
        m_history.update(location());
}

void Navigator::takeStep()
{
    Location next = location();
    if (m_place->isSameStep(m_history.current().state, next.state))
        return;
    if (m_sinceStep.isValid() && m_sinceStep.elapsed() < OneStepMs
        && m_history.current().place == next.place)
        m_history.update(std::move(next));
    else
        m_history.push(std::move(next));
    m_sinceStep.start();
    Q_EMIT historyChanged();
}

} // namespace eig
