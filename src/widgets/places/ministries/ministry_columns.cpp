// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/ministries/ministry_columns.h"

#include "models/ministry_tree_model.h"
#include "widgets/places/ministries/column_delegate.h"
#include "widgets/places/ministries/column_header.h"
#include "widgets/places/ministries/column_view.h"
#include "widgets/places/ministries/hairline_splitter.h"
#include "widgets/places/ministries/text_link.h"
#include "widgets/style/text_style.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace eig {
namespace {

struct ColumnSpec {
    const char *name; ///< of the object, and in the settings
    EntityKind entity;
    int width; ///< pixels at 100 %, of the mock-up
    int smallest;
};

constexpr ColumnSpec Specs[] = {
    {"ministries", EntityKind::Ministry, 327, 250},
    {"administrations", EntityKind::Administration, 268, 230},
    {"challenges", EntityKind::Challenge, 236, 200},
};

} // namespace

MinistryColumns::MinistryColumns(MinistryTreeModel &model, QWidget *parent)
    : MinistryPane(parent)
    , m_model(model)
    , m_scroll(new QScrollArea(this))
    , m_splitter(new HairlineSplitter)
    , m_order(new TextLink)
{
    m_splitter->setChildrenCollapsible(false);
    for (const Column column : {Ministries, Administrations, Challenges})
        addColumn(column);
    m_order->setObjectName(QStringLiteral("ministryOrder"));
    m_order->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_headers[Ministries]->addControl(m_order);
    connect(m_order, &TextLink::clicked, this, &MinistryColumns::orderRequested);
    // Narrow windows scroll: a column is never squeezed until it is unreadable.
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_splitter);
    m_scroll->setWidgetResizable(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_hasWidths = true; });
    connect(view(Challenges)->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &MinistryColumns::scrolled);
    setMinimumWidths();
    retranslate();
}

void MinistryColumns::addColumn(Column column)
{
    const ColumnSpec &spec = Specs[column];
    auto *widget = new QWidget;
    m_columns[column] = widget;
    m_headers[column] = new ColumnHeader(widget);
    ColumnView *list = m_views[column] = new ColumnView(widget);
    m_delegates[column] = new ColumnDelegate(this);
    list->setObjectName(QStringLiteral("%1Column").arg(QLatin1String(spec.name)));
    list->setItemDelegate(m_delegates[column]);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_headers[column]);
    layout->addWidget(list, 1);
    m_splitter->addWidget(widget);
    m_splitter->setStretchFactor(column, spec.width);
    connect(list, &ColumnView::currentMoved, this,
            [this, column, list](const QModelIndex &row) { follow(column, list->inTree(row)); });
    connect(list, &ColumnView::clicked, this,
            [this, column, list](const QModelIndex &row) { follow(column, list->inTree(row)); });
    connect(list, &ColumnView::leftPressed, this, [this, column] { moveLeft(column); });
    connect(list, &ColumnView::rightPressed, this, [this, column] { moveRight(column); });
    connect(list, &ColumnView::openPressed, this, &MinistryColumns::opened);
    connect(list, &ColumnView::focused, this, [this, column] { reveal(column); });
    setRowHeight(34);
}

void MinistryColumns::setMinimumWidths()
{
    for (const Column column : {Ministries, Administrations, Challenges})
        m_columns[column]->setMinimumWidth(
            std::max(scaled(Specs[column].smallest), m_headers[column]->minimumSizeHint().width()));
}

void MinistryColumns::setPath(const MinistryPath &path)
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_path = path;
    m_pendingScroll.reset();
    const QModelIndex ministry = m_model.ministryIndex(path);
    const QModelIndex administration = m_model.administrationIndex(path);
    view(Ministries)->showChildren(&m_model, {}, true);
    view(Ministries)->select(ministry);
    view(Administrations)->showChildren(&m_model, ministry, false);
    view(Administrations)->select(administration);
    view(Challenges)->showChildren(&m_model, administration, false);
    view(Challenges)->select(m_model.challengeIndex(path));
    if (view(Challenges)->hasFocus() && path.challenge.empty())
        view(Administrations)->setFocus(Qt::OtherFocusReason);
    refreshHeaders();
}

void MinistryColumns::choose(const MinistryPath &path)
{
    if (path == m_path)
        return;
    setPath(path);
    Q_EMIT pathChosen(path);
}

void MinistryColumns::follow(Column column, const QModelIndex &index)
{
    Q_UNUSED(column)
    if (!m_isFollowing && (index.flags() & Qt::ItemIsSelectable))
        choose(m_model.pathAt(index));
}

void MinistryColumns::moveLeft(Column column)
{
    if (column == Ministries)
        return;
    MinistryPath path = m_path;
    path.challenge.clear();
    if (column == Administrations)
        path.administration.clear();
    view(column == Challenges ? Administrations : Ministries)->setFocus(Qt::TabFocusReason);
    choose(path);
}

void MinistryColumns::moveRight(Column column)
{
    if (column == Challenges)
        return;
    ColumnView *next = view(column == Ministries ? Administrations : Challenges);
    const QModelIndex first = next->firstRow();
    if (!first.isValid())
        return;
    if (!next->currentIndex().isValid())
        next->setCurrentIndex(first);
    next->setFocus(Qt::TabFocusReason);
}

void MinistryColumns::reveal(Column column)
{
    m_scroll->ensureWidgetVisible(m_columns[column], 0, 0);
    // Again once the columns have taken the widths that their new content asks for.
    QTimer::singleShot(0, this,
                       [this, column] { m_scroll->ensureWidgetVisible(m_columns[column], 0, 0); });
}

MinistryColumns::Column MinistryColumns::shownColumn() const
{
    if (!m_path.challenge.empty())
        return Challenges;
    return m_path.administration.empty() ? Ministries : Administrations;
}

QModelIndex MinistryColumns::shownRow() const
{
    const ColumnView *list = view(shownColumn());
    return list->inTree(list->currentIndex());
}

std::pair<int, int> MinistryColumns::position() const
{
    const ColumnView *list = view(shownColumn());
    const QModelIndex current = list->currentIndex();
    int place = 0;
    for (int row = 0; row < current.row(); ++row) {
        const Qt::ItemFlags flags = current.siblingAtRow(row).flags();
        place += flags & Qt::ItemIsSelectable ? 1 : 0;
    }
    // "All" stands among the administrations and is none.
    const int extra = shownColumn() == Administrations ? 1 : 0;
    return {place - extra, list->count() - extra};
}

void MinistryColumns::step(int rows)
{
    ColumnView *list = view(shownColumn());
    const QModelIndex next = list->neighbour(rows);
    if (next.isValid())
        list->setCurrentIndex(next);
}

void MinistryColumns::focusList()
{
    const bool isAll = m_path.administration.empty() && m_path.challenge.empty();
    view(isAll ? Ministries : shownColumn())->setFocus(Qt::OtherFocusReason);
}

void MinistryColumns::focusMinistries() { view(Ministries)->setFocus(Qt::OtherFocusReason); }

/// Challenges and headings are closer, as in the mock-up.
void MinistryColumns::setRowHeight(int designPixels)
{
    for (ColumnDelegate *delegate : m_delegates) {
        if (delegate)
            delegate->setRowHeights(designPixels, designPixels);
    }
    if (m_delegates[Challenges])
        m_delegates[Challenges]->setRowHeights(designPixels - 3, designPixels - 3);
    for (ColumnView *list : m_views) {
        if (list)
            list->doItemsLayout();
    }
}

int MinistryColumns::scroll() const
{
    return m_pendingScroll ? *m_pendingScroll : view(Challenges)->firstVisibleRow();
}

void MinistryColumns::setScroll(int row)
{
    if (isVisible()) {
        view(Challenges)->scrollToRow(row);
        m_pendingScroll.reset();
    } else {
        m_pendingScroll = row;
    }
}

QStringList MinistryColumns::widths() const
{
    QStringList texts;
    if (!m_hasWidths)
        return texts;
    const QList<int> sizes = m_splitter->sizes();
    for (int column = 0; column < ColumnCount; ++column)
        texts.append(
            ColumnWidth{QLatin1String(Specs[column].name), unscaled(sizes[column])}.toText());
    return texts;
}

void MinistryColumns::setWidths(const QStringList &widths)
{
    QList<int> sizes;
    for (const ColumnSpec &spec : Specs) {
        int width = scaled(spec.width);
        for (const QString &text : widths) {
            const ColumnWidth wanted = ColumnWidth::parse(text);
            if (wanted.width > 0 && wanted.key == QLatin1String(spec.name)) {
                width = scaled(wanted.width);
                m_hasWidths = true;
            }
        }
        sizes.append(width);
    }
    m_splitter->setSizes(sizes);
}

void MinistryColumns::showEvent(QShowEvent *event)
{
    MinistryPane::showEvent(event);
    // They scrolled to their row while they had no height yet.
    for (ColumnView *list : m_views) {
        list->scrollToTop();
        list->scrollTo(list->currentIndex());
    }
    if (m_pendingScroll)
        view(Challenges)->scrollToRow(*m_pendingScroll);
    m_pendingScroll.reset();
}

/// Until the user drags a border, the columns share the width as in the mock-up.
void MinistryColumns::resizeEvent(QResizeEvent *event)
{
    MinistryPane::resizeEvent(event);
    if (!m_hasWidths)
        setWidths({});
}

void MinistryColumns::changeEvent(QEvent *event)
{
    MinistryPane::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setMinimumWidths();
}

void MinistryColumns::retranslate()
{
    for (const Column column : {Ministries, Administrations, Challenges}) {
        const std::string title = label(Specs[column].entity).in(m_model.language());
        view(column)->setAccessibleName(QString::fromStdString(title));
    }
    view(Challenges)->setEmptyText(tr("No challenge has it as its first host."));
    refreshHeaders();
}

void MinistryColumns::refreshHeaders()
{
    const Language language = m_model.language();
    const QModelIndex ministry = m_model.ministryIndex(m_path);
    const auto number = [&](const QModelIndex &index, MinistryColumn column) {
        return index.siblingAtColumn(MinistryTreeModel::sectionOf(column)).data().toString();
    };
    const QString counts[] = {
        QString::fromStdString(
            numberText(static_cast<std::int64_t>(ministryCount(m_model.catalogue())), language)),
        number(ministry, MinistryColumn::Administrations),
        number(m_model.administrationIndex(m_path), MinistryColumn::Challenges)};
    for (const Column column : {Ministries, Administrations, Challenges}) {
        const std::string title = label(Specs[column].entity).in(language);
        m_headers[column]->setTitle(QString::fromStdString(title), counts[column]);
    }
    const bool isByName = m_model.sortColumn() == MinistryColumn::Name;
    const bool isByCount = m_model.sortColumn() == MinistryColumn::Challenges;
    const QString header = m_model
                               .headerData(MinistryTreeModel::sectionOf(m_model.sortColumn()),
                                           Qt::Horizontal, Qt::DisplayRole)
                               .toString();
    const QString order = isByName ? tr("A–Z")
        : isByCount                ? tr("By number of challenges")
                                   : tr("By: %1").arg(header);
    m_order->setText(order);
    setMinimumWidths();
    m_order->setAccessibleName(tr("Order: %1").arg(order));
    m_order->setToolTip(isByCount ? tr("Order from A to Z") : tr("Order by number of challenges"));
}

} // namespace eig
