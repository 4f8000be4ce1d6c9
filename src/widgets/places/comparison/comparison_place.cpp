// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/comparison/comparison_place.h"

#include "widgets/detail/record_text.h"
#include "widgets/newer_qt.h"
#include "widgets/palette/command_palette.h"
#include "widgets/places/comparison/compared_table.h"
#include "widgets/places/comparison/comparison_bar.h"
#include "widgets/places/search/message_page.h"
#include "widgets/places/search/notice_line.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/comparison_tray.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace eig {
namespace {

const QString &differencesView()
{
    static const QString view = QStringLiteral("differences");
    return view;
}

/// Those of some that are not among others.
std::vector<RecordRef> without(const ComparedRecords &some, const ComparedRecords &others)
{
    std::vector<RecordRef> records = some.all();
    std::erase_if(records, [&](const RecordRef &one) { return others.contains(one); });
    return records;
}

} // namespace

ComparisonPlace::ComparisonPlace(const PlaceContext &context, QWidget *parent)
    : PlaceWidget(parent)
    , m_engine(&context.engine)
    , m_language(context.language)
    , m_actions(context.actions)
    , m_tray(*context.comparison)
    , m_model(context.language)
    , m_bar(new ComparisonBar(this))
    , m_notice(new NoticeLine(Icon::Compare, this))
    , m_pages(new QStackedWidget(this))
    , m_message(new MessagePage(this))
    , m_table(new ComparedTable(m_model, context.engine.catalogue(), this))
    , m_seen(m_tray.records().all())
{
    m_notice->setObjectName(QStringLiteral("comparisonNotice"));
    m_message->setObjectName(QStringLiteral("comparisonMessage"));
    m_message->setPicture(Icon::Compare);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    m_pages->addWidget(m_message);
    m_pages->addWidget(m_table);
    connectParts();
    refresh();
}

ComparisonPlace::~ComparisonPlace() = default;

void ComparisonPlace::connectParts()
{
    connect(&m_tray, &ComparisonTray::changed, this, &ComparisonPlace::follow);
    connect(m_bar, &ComparisonBar::differencesToggled, this, [this](bool isOn) {
        setDifferencesOnly(isOn);
        Q_EMIT stepTaken();
    });
    connect(m_bar, &ComparisonBar::addRequested, this, &ComparisonPlace::choose);
    connect(m_bar, &ComparisonBar::copyRequested, this, &ComparisonPlace::copy);
    connect(m_bar, &ComparisonBar::exportRequested, m_actions[ActionId::ExportComparison],
            &QAction::trigger);
    connect(m_table, &ComparedTable::recordRequested, this, &PlaceWidget::recordRequested);
    connect(m_table, &ComparedTable::removeRequested, this, &ComparisonPlace::remove);
    connect(m_table, &ComparedTable::moveRequested, this, &ComparisonPlace::move);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &PlaceWidget::scrolled);
}

EntityKind ComparisonPlace::kind() const
{
    return m_tray.records().kind().value_or(EntityKind::Challenge);
}

bool ComparisonPlace::hasTable() const { return m_tray.records().size() >= FewestCompared; }

QString ComparisonPlace::nameOfRecord(const RecordRef &record) const
{
    return recordName(m_engine->catalogue(), record, m_language);
}

QString ComparisonPlace::title() const { return tr("Comparison"); }

void ComparisonPlace::setLanguage(Language language)
{
    m_language = language;
    m_notice->hide();
    refresh();
}

void ComparisonPlace::setEngine(const SearchEngine &engine)
{
    m_engine = &engine;
    m_table->setCatalogue(engine.catalogue());
    refresh();
}

PlaceState ComparisonPlace::state() const
{
    PlaceState state;
    state.view = m_bar->isDifferencesOnly() ? differencesView() : QString();
    state.selection = m_tray.records().all();
    state.scroll = m_table->verticalScrollBar()->value();
    return state;
}

void ComparisonPlace::restore(const PlaceState &state)
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    ComparedRecords records(state.selection);
    records.keepKnown(m_engine->catalogue());
    for (const RecordRef &record : m_addedElsewhere)
        records.add(record);
    m_addedElsewhere.clear();
    m_tray.begin(records.all());
    m_notice->hide();
    setDifferencesOnly(state.view == differencesView());
    // The table has its height only once it is laid out.
    QTimer::singleShot(0, m_table, [table = m_table, scroll = state.scroll] {
        table->verticalScrollBar()->setValue(scroll);
    });
}

bool ComparisonPlace::isSameStep(const PlaceState &a, const PlaceState &b) const
{
    return PlaceWidget::isSameStep(a, b) && a.selection == b.selection;
}

/// In one label: the other one of the status bar gives way to longer texts.
QString ComparisonPlace::countText() const
{
    QString compared = tr("%n record(s) compared, %1 at most", nullptr,
                          static_cast<int>(m_tray.records().size()))
                           .arg(MostCompared);
    if (!hasTable())
        return compared;
    const Comparison &comparison = m_model.comparison();
    return compared + QStringLiteral(" · ")
        + tr("%n identical row(s) of %1", nullptr, static_cast<int>(comparison.identicalCount()))
              .arg(comparison.rows.size());
}

void ComparisonPlace::step(int rows)
{
    const QModelIndex current = m_table->currentIndex();
    const QModelIndex next = m_model.index(std::max(current.row(), 0) + rows,
                                           std::max(current.column(), 0));
    if (next.isValid())
        m_table->setCurrentIndex(next);
}

QString ComparisonPlace::selectionAsText() const
{
    return hasTable() ? m_model.asText() : QString();
}

void ComparisonPlace::focusList()
{
    if (hasTable())
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_message->focusFirst();
}

void ComparisonPlace::hideEvent(QHideEvent *event)
{
    m_addedElsewhere.clear();
    m_seen = m_tray.records().all();
    m_notice->hide();
    PlaceWidget::hideEvent(event);
}

/// The tray changed, here or elsewhere.
void ComparisonPlace::follow()
{
    if (!isVisible()) {
        m_addedElsewhere.clear();
        for (const RecordRef &record : m_tray.records().all()) {
            if (std::find(m_seen.begin(), m_seen.end(), record) == m_seen.end())
                m_addedElsewhere.push_back(record);
        }
    }
    refresh();
    if (isVisible() && !m_isRestoring)
        Q_EMIT stepTaken();
}

void ComparisonPlace::refresh()
{
    const bool hadFocus = m_pages->isAncestorOf(window()->focusWidget());
    m_model.setComparison(compareRecords(m_engine->catalogue(), m_tray.records().all(), m_language),
                          m_language);
    const auto count = static_cast<int>(m_tray.records().size());
    ComparisonBar::Texts texts{
        title(), {}, {}, tr("%1 records at most are compared").arg(MostCompared)};
    switch (kind()) {
    case EntityKind::Promotion:
        texts.count = tr("%n promotion(s)", nullptr, count);
        texts.add = tr("Add a promotion");
        break;
    case EntityKind::Ministry:
        texts.count = tr("%n ministry(ies)", nullptr, count);
        texts.add = tr("Add a ministry");
        break;
    default:
        texts.count = tr("%n challenge(s)", nullptr, count);
        texts.add = tr("Add a challenge");
        break;
    }
    if (count == 0)
        texts.count.clear();
    m_table->setAccessibleName(texts.title);
    m_bar->showTexts(texts);
    m_bar->setUses(m_tray.records().size() < MostCompared, hasTable());
    refreshMessage();
    m_pages->setCurrentWidget(hasTable() ? static_cast<QWidget *>(m_table) : m_message);
    if (hadFocus && isVisible())
        focusList();
    Q_EMIT shownChanged();
}

void ComparisonPlace::refreshMessage()
{
    if (m_tray.records().size() == 0)
        showStart();
    else if (!hasTable())
        showFirst(m_tray.records().all().front());
}

void ComparisonPlace::showStart()
{
    const auto toPlace = [this](EntityKind entity) {
        return [this, entity] { Q_EMIT placeRequested(entity); };
    };
    m_message->showMessage(
        {tr("Nothing is compared yet"),
         tr("A comparison puts two to four challenges, promotions or ministries side by side, row "
            "by row, and shows what they have in common."),
         {{tr("Choose a challenge…"), {}, "chooseFirst", [this] { choose(); }},
          {tr("Go to the challenges"), {}, "toChallenges", toPlace(EntityKind::Challenge)},
          {tr("Go to the promotions"), {}, "toPromotions", toPlace(EntityKind::Promotion)},
          {tr("Go to the ministries"), {}, "toMinistries", toPlace(EntityKind::Ministry)}},
         tr("In every list, %1 adds the selected record.")
             .arg(m_actions[ActionId::AddToComparison]->shortcut().toString(
                 QKeySequence::NativeText))});
}

/// One record alone: what is worth comparing with it.
void ComparisonPlace::showFirst(const RecordRef &record)
{
    const QString name = nameOfRecord(record);
    MessagePage::Message message;
    switch (record.kind) {
    case EntityKind::Promotion: message.title = tr("Add another promotion"); break;
    case EntityKind::Ministry: message.title = tr("Add another ministry"); break;
    default: message.title = tr("Add another challenge"); break;
    }
    message.text = tr("“%1” is alone in the comparison. It could be compared with:").arg(name);
    for (const RecordRef &other : suggestedBeside(m_engine->catalogue(), record))
        message.offers.push_back(
            {nameOfRecord(other), {}, "suggestion", [this, other] { m_tray.add(other); }});
    message.offers.push_back({tr("Choose another…"), {}, "chooseAnother", [this] { choose(); }});
    message.offers.push_back({tr("Remove %1").arg(name), {}, "removeOnly", [this] { remove(0); }});
    m_message->showMessage(std::move(message));
}

void ComparisonPlace::setDifferencesOnly(bool isOn)
{
    m_bar->setDifferencesOnly(isOn);
    m_model.setRows(isOn ? ComparedRows::Differing : ComparedRows::All);
    Q_EMIT shownChanged();
}

void ComparisonPlace::remove(int column)
{
    const std::vector<RecordRef> records = m_tray.records().all();
    if (column < 0 || column >= static_cast<int>(records.size()))
        return;
    const RecordRef &record = records[static_cast<std::size_t>(column)];
    m_tray.remove(record);
    say(tr("%1 removed.").arg(nameOfRecord(record)), true);
}

void ComparisonPlace::move(int from, int to)
{
    if (m_tray.move(static_cast<std::size_t>(from), static_cast<std::size_t>(to)))
        sendAnnouncement(*m_table, tr("Column %1 of %2").arg(to + 1).arg(m_model.columnCount()));
}

QString ComparisonPlace::undoText() const
{
    const ComparedRecords *before = m_tray.before();
    if (!before)
        return {};
    const std::vector<RecordRef> removed = without(*before, m_tray.records());
    const std::vector<RecordRef> added = without(m_tray.records(), *before);
    if (removed.empty() && added.empty())
        return tr("order of the columns");
    if (removed.size() == 1 && added.empty())
        return tr("removal of “%1”").arg(nameOfRecord(removed.front()));
    if (added.size() == 1 && removed.empty())
        return tr("addition of “%1”").arg(nameOfRecord(added.front()));
    return tr("choice of the records");
}

void ComparisonPlace::undo()
{
    m_notice->hide();
    m_tray.undo();
    focusList();
}

void ComparisonPlace::copy()
{
    auto *table = new QMimeData;
    table->setText(m_model.asText());
    table->setData(QStringLiteral("text/html"), m_model.asHtml().toUtf8());
    QGuiApplication::clipboard()->setMimeData(table);
    say(tr("Table copied."), false);
}

/// A line above the table; it stays until the next change, however long the reader needs.
void ComparisonPlace::say(const QString &text, bool canUndo)
{
    std::vector<NoticeLine::Link> links;
    if (canUndo)
        links.push_back({tr("Undo"), tr("Undo: %1").arg(text), [this] { undo(); }});
    m_notice->showNotice(text, std::move(links));
    sendAnnouncement(*m_notice, text);
}

/// By typing, as in the command palette.
void ComparisonPlace::choose()
{
    if (!m_chooser) {
        const auto icon = [](const std::string &) { return Icon::None; };
        m_chooser = new CommandPalette(window(), {icon, icon}, QKeySequence());
        m_chooser->setObjectName(QStringLiteral("recordChooser"));
        connect(m_chooser, &CommandPalette::chosen, this, [this](const PaletteItem &item) {
            if (item.record)
                m_tray.add(*item.record);
            focusList();
        });
    }
    std::vector<PaletteItem> items = paletteRecords(m_engine->catalogue(), m_language);
    std::erase_if(items, [this](const PaletteItem &item) {
        return !item.record || item.record->kind != kind()
            || m_tray.records().contains(*item.record);
    });
    m_choices = std::make_unique<Palette>(std::move(items));
    m_chooser->setTexts(tr("Add to the comparison"), tr("Name of what is to be compared"));
    m_chooser->open(
        {*m_choices, {}, [](const std::string &) { return CommandState{}; }, m_language});
}

} // namespace eig
