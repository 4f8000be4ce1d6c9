// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/ministries/ministries_place.h"

#include "models/ministry_texts.h"
#include "widgets/places/ministries/breadcrumb.h"
#include "widgets/places/ministries/ministry_columns.h"
#include "widgets/places/ministries/ministry_outline.h"
#include "widgets/places/ministries/ministry_table.h"
#include "widgets/places/ministries/place_bar.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/settings.h"

#include <QAction>
#include <QActionGroup>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace eig {
namespace {

constexpr int RestMs = 250;
constexpr const char *ViewKeys[] = {"columns", "tree", "list"};

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

} // namespace

MinistriesPlace::MinistriesPlace(const PlaceContext &context, QWidget *parent)
    : PlaceWidget(parent)
    , m_settings(context.settings)
    , m_actions(context.actions)
    , m_model(context.engine.catalogue(), context.language)
    , m_bar(new PlaceBar(this))
    , m_panes(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("ministriesPlace"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_panes, 1);
    m_stepTimer.setSingleShot(true);
    m_stepTimer.setInterval(RestMs);
    connect(&m_stepTimer, &QTimer::timeout, this, &MinistriesPlace::stepTaken);
    connect(m_bar, &PlaceBar::viewChosen, this,
            [this](const QString &key) { chooseView(viewFrom(key)); });
    connect(m_bar->breadcrumb(), &Breadcrumb::stepClicked, this, &MinistriesPlace::followCrumb);
    addActions();
    loadOrder();
    m_path = m_model.firstPath();
    showView(viewFrom(m_settings.text(Setting::MinistryView)));
}

QString MinistriesPlace::keyOf(View view)
{
    return QLatin1String(ViewKeys[static_cast<int>(view)]);
}

MinistriesPlace::View MinistriesPlace::viewFrom(const QString &key)
{
    for (const View view : {View::Tree, View::List}) {
        if (key == keyOf(view))
            return view;
    }
    return View::Columns;
}

MinistryPane *MinistriesPlace::pane() const { return m_byView[static_cast<int>(m_view)]; }

void MinistriesPlace::addPane(View view)
{
    MinistryPane *pane = nullptr;
    if (view == View::Columns) {
        auto *columns = new MinistryColumns(m_model, this);
        connect(columns, &MinistryColumns::orderRequested, this, [this] {
            const bool isByCount = m_model.sortColumn() == MinistryColumn::Challenges;
            chooseOrder(isByCount ? MinistryColumn::Name : MinistryColumn::Challenges,
                        isByCount ? Qt::AscendingOrder : Qt::DescendingOrder);
        });
        pane = columns;
    } else if (view == View::Tree) {
        pane = new MinistryOutline(m_model, this);
    } else {
        auto *table = new MinistryTable(m_model, this);
        connect(table, &MinistryTable::sortRequested, this,
                [this](int section, Qt::SortOrder order) {
                    const auto column = static_cast<std::size_t>(std::max(section, 0));
                    chooseOrder(MinistryTreeModel::columns()[column].column, order);
                });
        pane = table;
    }
    pane->setRowHeight(m_rowHeight);
    const QString prefix = QString(keyOf(view) + u':');
    QStringList widths;
    for (const QString &width : m_settings.list(Setting::MinistryWidths)) {
        if (width.startsWith(prefix))
            widths.append(width.mid(prefix.size()));
    }
    pane->setWidths(widths);
    connect(pane, &MinistryPane::pathChosen, this, &MinistriesPlace::choosePath);
    connect(pane, &MinistryPane::opened, this, &MinistriesPlace::opened);
    connect(pane, &MinistryPane::scrolled, this, &MinistriesPlace::scrolled);
    m_byView[static_cast<int>(view)] = pane;
    m_panes->addWidget(pane);
}

void MinistriesPlace::showView(View view)
{
    const bool hadFocus = m_panes->isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    m_view = view;
    if (!pane())
        addPane(view);
    pane()->setPath(m_path);
    m_panes->setCurrentWidget(pane());
    m_bar->setView(keyOf(view));
    m_viewActions[static_cast<int>(view)]->setChecked(true);
    if (hadFocus)
        focusList();
    refreshBar();
}

void MinistriesPlace::chooseView(View view)
{
    if (view == m_view)
        return;
    showView(view);
    m_settings.setText(Setting::MinistryView, keyOf(view));
    Q_EMIT shownChanged();
    Q_EMIT stepTaken();
}

void MinistriesPlace::setPath(const MinistryPath &path)
{
    m_stepTimer.stop();
    m_path = path;
    pane()->setPath(path);
    refreshBar();
}

void MinistriesPlace::choosePath(const MinistryPath &path)
{
    const bool isStep = path.ministry != m_path.ministry
        || path.administration != m_path.administration;
    m_path = path;
    refreshBar();
    if (isStep)
        m_stepTimer.start();
    Q_EMIT shownChanged();
}

void MinistriesPlace::chooseOrder(MinistryColumn column, Qt::SortOrder order)
{
    m_model.sort(MinistryTreeModel::sectionOf(column), order);
    m_settings.setText(Setting::MinistryOrder, orderKey());
    checkOrder();
    pane()->setPath(m_path);
    pane()->retranslate();
    Q_EMIT shownChanged();
    Q_EMIT stepTaken();
}

/// "count" or "name", else the key of a column; "-" before it: the other way round.
QString MinistriesPlace::orderKey() const
{
    const MinistryColumn column = m_model.sortColumn();
    const bool isDescending = m_model.sortOrder() == Qt::DescendingOrder;
    if (column == MinistryColumn::Challenges)
        return isDescending ? QStringLiteral("count") : QStringLiteral("-count");
    const auto spec =
        MinistryTreeModel::columns()[static_cast<std::size_t>(m_model.sectionOf(column))];
    const QString key = text(std::string(spec.key));
    return isDescending ? QString(u'-' + key) : key;
}

void MinistriesPlace::loadOrder()
{
    QString key = m_settings.text(Setting::MinistryOrder);
    const bool isReversed = key.startsWith(u'-');
    if (isReversed)
        key.remove(0, 1);
    int section = MinistryTreeModel::sectionOf(MinistryColumn::Challenges);
    bool isDescending = !isReversed;
    int candidate = 0;
    for (const MinistryColumnSpec &spec : MinistryTreeModel::columns()) {
        if (key.toStdString() == spec.key && spec.column != MinistryColumn::Challenges) {
            section = candidate;
            isDescending = isReversed;
        }
        ++candidate;
    }
    m_model.sort(section, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    checkOrder();
}

void MinistriesPlace::addActions()
{
    auto *views = new QActionGroup(this);
    auto *orders = new QActionGroup(this);
    orders->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (const View view : {View::Columns, View::Tree, View::List}) {
        QAction *action = views->addAction(QString());
        action->setObjectName(QString(u"ministriesShow:" + keyOf(view)));
        connect(action, &QAction::triggered, this, [this, view] { chooseView(view); });
    }
    connect(orders->addAction(QString()), &QAction::triggered, this,
            [this] { chooseOrder(MinistryColumn::Challenges, Qt::DescendingOrder); });
    connect(orders->addAction(QString()), &QAction::triggered, this,
            [this] { chooseOrder(MinistryColumn::Name, Qt::AscendingOrder); });
    m_viewActions = views->actions() + orders->actions();
    for (QAction *action : m_viewActions)
        action->setCheckable(true);
    nameActions();
}

void MinistriesPlace::nameActions()
{
    const QString texts[] = {tr("&Columns"), tr("&Tree"), tr("&List"),
                             tr("Order by Num&ber of challenges"), tr("Order from A to &Z")};
    for (qsizetype i = 0; i < m_viewActions.size(); ++i)
        m_viewActions[i]->setText(texts[i]);
}

void MinistriesPlace::checkOrder()
{
    m_viewActions[3]->setChecked(m_model.sortColumn() == MinistryColumn::Challenges);
    m_viewActions[4]->setChecked(m_model.sortColumn() == MinistryColumn::Name);
}

QList<QAction *> MinistriesPlace::viewActions() { return m_viewActions; }

void MinistriesPlace::refreshBar()
{
    const Language language = m_model.language();
    QStringList steps{title()};
    int strong = 0;
    const Ministry *ministry = m_model.catalogue().ministry(m_path.ministry);
    if (ministry) {
        steps.append(m_model.ministryIndex(m_path).data().toString());
        strong = 1;
    }
    const Administration *administration = m_model.catalogue().administration(
        m_path.administration);
    if (ministry && m_view != View::List) {
        steps.append(administration
                         ? text(administrationNameInList(*administration, language))
                         : m_model.administrationIndex(m_path).data(Qt::ToolTipRole).toString());
        strong = administration ? 2 : 1;
    }
    const Challenge *challenge = m_model.catalogue().challenge(m_path.challenge);
    if (challenge && m_view != View::List) {
        steps.append(text(challenge->name));
        strong = 3;
    }
    m_bar->breadcrumb()->setSteps(steps, strong);
}

/// The first step leads to the list of ministries, the others to what they name.
void MinistriesPlace::followCrumb(int step)
{
    MinistryPath path = m_path;
    path.challenge.clear();
    if (step < 2)
        path.administration.clear();
    const bool isChange = path != m_path;
    if (isChange) {
        pane()->setPath(path);
        choosePath(path);
    }
    focusList();
}

QString MinistriesPlace::title() const
{
    return text(label(EntityKind::Ministry).in(m_model.language()));
}

void MinistriesPlace::setLanguage(Language language)
{
    m_model.setLanguage(language);
    m_bar->retranslate();
    nameActions();
    for (MinistryPane *pane : m_byView) {
        if (pane)
            pane->retranslate();
    }
    pane()->setPath(m_path);
    refreshBar();
}

void MinistriesPlace::setEngine(const SearchEngine &engine)
{
    m_model.setCatalogue(engine.catalogue());
    setPath(m_model.existing(m_path));
    pane()->retranslate();
    Q_EMIT shownChanged();
}

PlaceState MinistriesPlace::state() const
{
    PlaceState state;
    state.view = keyOf(m_view);
    const bool isUsual = m_model.sortColumn() == MinistryColumn::Challenges
        && m_model.sortOrder() == Qt::DescendingOrder;
    const auto section = static_cast<std::size_t>(m_model.sectionOf(m_model.sortColumn()));
    if (!isUsual)
        state.sort = {{MinistryTreeModel::columns()[section].sortKey,
                       m_model.sortOrder() == Qt::DescendingOrder}};
    if (!m_path.ministry.empty())
        state.selection.push_back({EntityKind::Ministry, m_path.ministry});
    if (!m_path.administration.empty())
        state.selection.push_back({EntityKind::Administration, m_path.administration});
    if (!m_path.challenge.empty())
        state.selection.push_back({EntityKind::Challenge, m_path.challenge});
    state.scroll = pane()->scroll();
    return state;
}

void MinistriesPlace::restore(const PlaceState &state)
{
    m_stepTimer.stop();
    MinistryPath path;
    for (const RecordRef &record : state.selection) {
        if (record.kind == EntityKind::Ministry)
            path.ministry = record.id;
        else if (record.kind == EntityKind::Administration)
            path.administration = record.id;
        else if (record.kind == EntityKind::Challenge)
            path.challenge = record.id;
    }
    restoreSort(state.sort);
    m_path = m_model.existing(path);
    showView(viewFrom(state.view));
    pane()->retranslate();
    pane()->setScroll(state.scroll);
    Q_EMIT shownChanged();
}

void MinistriesPlace::restoreSort(const std::vector<Sort> &sort)
{
    const Sort wanted = sort.empty() ? Sort{SortKey::Relevance, true} : sort.front();
    int section = 0;
    for (const MinistryColumnSpec &spec : MinistryTreeModel::columns()) {
        if (spec.sortKey == wanted.key)
            m_model.sort(section, wanted.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        ++section;
    }
    checkOrder();
}

bool MinistriesPlace::isSameStep(const PlaceState &a, const PlaceState &b) const
{
    const auto withoutChallenge = [](std::vector<RecordRef> selection) {
        std::erase_if(selection,
                      [](const RecordRef &record) { return record.kind == EntityKind::Challenge; });
        return selection;
    };
    return PlaceWidget::isSameStep(a, b)
        && withoutChallenge(a.selection) == withoutChallenge(b.selection);
}

std::vector<RecordRef> MinistriesPlace::shown() const
{
    const bool isList = m_view == View::List;
    if (!isList && !m_path.challenge.empty())
        return {{EntityKind::Challenge, m_path.challenge}};
    if (!isList && !m_path.administration.empty())
        return {{EntityKind::Administration, m_path.administration}};
    if (!m_path.ministry.empty())
        return {{EntityKind::Ministry, m_path.ministry}};
    return {};
}

QString MinistriesPlace::positionText() const
{
    if (shown().empty())
        return {};
    const auto [place, count] = pane()->position();
    const Language language = m_model.language();
    return tr("%1 of %2")
        .arg(text(numberText(place + 1, language)), text(numberText(count, language)));
}

QString MinistriesPlace::countText() const
{
    const QModelIndex ministry = m_model.ministryIndex(m_path);
    if (!ministry.isValid())
        return tr("%n challenge(s)", nullptr, 0);
    const QModelIndex administration = m_model.administrationIndex(m_path);
    const int count = administration.data(MinistryTreeModel::CountRole).toInt();
    const QString challenges = tr("%n challenge(s)", nullptr, count);
    if (!m_path.administration.empty() && m_view != View::List)
        return tr("%1: %2").arg(administration.data().toString(), challenges);
    const int hosts = ministry
                          .siblingAtColumn(
                              MinistryTreeModel::sectionOf(MinistryColumn::Administrations))
                          .data(MinistryTreeModel::RawRole)
                          .toInt();
    return tr("%1: %2 in %3")
        .arg(ministry.data().toString(),
             tr("%n challenge(s)", nullptr, ministry.data(MinistryTreeModel::CountRole).toInt()),
             tr("%n administration(s)", nullptr, hosts));
}

bool MinistriesPlace::select(const RecordRef &record)
{
    const std::optional<MinistryPath> found = m_model.pathTo(record);
    if (!found || (m_view == View::List && record.kind != EntityKind::Ministry))
        return false;
    // A challenge that the columns list as they stand stays where it is.
    MinistryPath path = *found;
    if (record.kind == EntityKind::Challenge) {
        MinistryPath here = m_path;
        here.challenge = record.id;
        if (m_model.challengeIndex(here).isValid())
            path = here;
    }
    if (path != m_path) {
        setPath(path);
        Q_EMIT shownChanged();
    }
    return true;
}

void MinistriesPlace::step(int rows) { pane()->step(rows); }

QString MinistriesPlace::selectionAsText() const { return m_model.asText(pane()->shownRow()); }

void MinistriesPlace::focusList() { pane()->focusList(); }

/// The lists leave the event to the place; a click of the right button has chosen its row by then.
void MinistriesPlace::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_panes->geometry().contains(event->pos()))
        showMenu(event->globalPos());
}

/// Qt itself answers the Menu key only.
void MinistriesPlace::keyPressEvent(QKeyEvent *event)
{
    const QWidget *list = focusWidget();
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier && list)
        showMenu(list->mapToGlobal(list->rect().center()));
    else
        PlaceWidget::keyPressEvent(event);
}

void MinistriesPlace::showMenu(const QPoint &globalPosition)
{
    if (shown().empty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("ministryMenu"));
    menu->setDefaultAction(menu->addAction(tr("&Open"), this, &MinistriesPlace::opened));
    menu->addSeparator();
    menu->addAction(m_actions[ActionId::AddToComparison]);
    if (!m_path.challenge.empty())
        menu->addAction(m_actions[ActionId::ExportSheet]);
    menu->addAction(m_actions[ActionId::ExportTable]);
    menu->addAction(m_actions[ActionId::Copy]);
    menu->addAction(m_actions[ActionId::Cite]);
    menu->popup(globalPosition);
}

void MinistriesPlace::setRowHeights(bool isCompact, bool isLow)
{
    m_rowHeight = isCompact ? 28 : isLow ? 31 : 34;
    for (MinistryPane *pane : m_byView) {
        if (pane)
            pane->setRowHeight(m_rowHeight);
    }
}

void MinistriesPlace::saveSettings()
{
    QStringList widths;
    for (const View view : {View::Columns, View::Tree, View::List}) {
        const QString prefix = QString(keyOf(view) + u':');
        if (const MinistryPane *pane = m_byView[static_cast<int>(view)]) {
            for (const QString &width : pane->widths())
                widths.append(QString(prefix + width));
            continue;
        }
        for (const QString &width : m_settings.list(Setting::MinistryWidths)) {
            if (width.startsWith(prefix))
                widths.append(width);
        }
    }
    m_settings.setList(Setting::MinistryWidths, widths);
    m_settings.setText(Setting::MinistryView, keyOf(m_view));
    m_settings.setText(Setting::MinistryOrder, orderKey());
}

} // namespace eig
