// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/ministries/ministry_outline.h"

#include "models/ministry_tree_model.h"
#include "widgets/places/ministries/cell_delegate.h"
#include "widgets/places/ministries/outline_view.h"
#include "widgets/style/text_style.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

namespace eig {
namespace {

constexpr int NameWidth = 400;

MinistryRowKind kindOf(const QModelIndex &index)
{
    return static_cast<MinistryRowKind>(index.data(MinistryTreeModel::KindRole).toInt());
}

} // namespace

MinistryOutline::MinistryOutline(MinistryTreeModel &model, QWidget *parent)
    : MinistryPane(parent)
    , m_model(model)
{
    auto *tree = new OutlineView(this);
    m_tree = tree;
    m_delegate = new CellDelegate(CellDelegate::Tint::ByView, m_tree);
    m_tree->setObjectName(QStringLiteral("ministryTree"));
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(m_delegate);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tree);
    setUpHeader();
    connect(tree, &OutlineView::currentMoved, this, &MinistryOutline::follow);
    connect(tree, &OutlineView::openPressed, this, &MinistryOutline::opened);
    connect(m_tree->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &MinistryOutline::scrolled);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &MinistryOutline::hideRows);
    hideRows();
    retranslate();
}

void MinistryOutline::setUpHeader()
{
    QHeaderView *header = m_tree->header();
    header->setObjectName(QStringLiteral("ministryTreeHeader"));
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setMinimumSectionSize(scaled(48));
    int section = 0;
    for (const MinistryColumnSpec &spec : MinistryTreeModel::columns()) {
        const bool isName = spec.column == MinistryColumn::Name;
        header->resizeSection(section, scaled(isName ? NameWidth : spec.defaultWidth));
        header->setSectionHidden(section, !spec.isInTree);
        ++section;
    }
}

void MinistryOutline::hideRows()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex ministry = m_model.index(row, 0);
        if (kindOf(ministry) == MinistryRowKind::Heading) {
            m_tree->setFirstColumnSpanned(row, {}, true);
            continue;
        }
        for (int place = 0; place < m_model.rowCount(ministry); ++place) {
            const QModelIndex administration = m_model.index(place, 0, ministry);
            if (kindOf(administration) == MinistryRowKind::AllAdministrations) {
                m_tree->setRowHidden(place, ministry, true);
                continue;
            }
            for (int line = 0; line < m_model.rowCount(administration); ++line) {
                const QModelIndex child = m_model.index(line, 0, administration);
                if (kindOf(child) == MinistryRowKind::Promotion)
                    m_tree->setRowHidden(line, administration, true);
            }
        }
    }
}

/// A challenge found under "all" stands under its own administration here.
void MinistryOutline::setPath(const MinistryPath &path)
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_path = path;
    m_pendingScroll.reset();
    MinistryPath own = path;
    if (!path.challenge.empty())
        own = m_model.pathTo({EntityKind::Challenge, path.challenge}).value_or(path);
    QModelIndex index = m_model.challengeIndex(own);
    if (!index.isValid())
        index = own.administration.empty() ? m_model.ministryIndex(own)
                                           : m_model.administrationIndex(own);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void MinistryOutline::follow(const QModelIndex &index)
{
    if (m_isFollowing || !(index.flags() & Qt::ItemIsSelectable))
        return;
    const MinistryPath path = m_model.pathAt(index);
    if (path == m_path)
        return;
    m_path = path;
    Q_EMIT pathChosen(path);
}

QModelIndex MinistryOutline::shownRow() const { return m_tree->currentIndex().siblingAtColumn(0); }

std::pair<int, int> MinistryOutline::position() const
{
    const QModelIndex current = shownRow();
    const QModelIndex parent = current.parent();
    int place = 0;
    int count = 0;
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex sibling = m_model.index(row, 0, parent);
        if (m_tree->isRowHidden(row, parent) || !(sibling.flags() & Qt::ItemIsSelectable))
            continue;
        place += row < current.row() ? 1 : 0;
        ++count;
    }
    return {place, count};
}

void MinistryOutline::step(int rows)
{
    QModelIndex index = m_tree->currentIndex();
    for (int left = std::abs(rows); left > 0 && index.isValid();) {
        index = rows < 0 ? m_tree->indexAbove(index) : m_tree->indexBelow(index);
        left -= index.flags() & Qt::ItemIsSelectable ? 1 : 0;
    }
    if (index.isValid())
        m_tree->setCurrentIndex(index);
}

void MinistryOutline::focusList() { m_tree->setFocus(Qt::OtherFocusReason); }

void MinistryOutline::setRowHeight(int designPixels)
{
    m_delegate->setRowHeight(designPixels);
    m_tree->doItemsLayout();
}

/// Counted over what is expanded, which stays so.
int MinistryOutline::scroll() const
{
    if (m_pendingScroll)
        return *m_pendingScroll;
    const int height = m_tree->visualRect(m_model.index(0, 0)).height();
    return height > 0 ? m_tree->verticalScrollBar()->value() / height : 0;
}

void MinistryOutline::setScroll(int row)
{
    if (!isVisible()) {
        m_pendingScroll = row;
        return;
    }
    m_pendingScroll.reset();
    m_tree->doItemsLayout();
    m_tree->verticalScrollBar()->setValue(row * m_tree->visualRect(m_model.index(0, 0)).height());
}

void MinistryOutline::showEvent(QShowEvent *event)
{
    MinistryPane::showEvent(event);
    m_tree->scrollTo(m_tree->currentIndex());
    if (m_pendingScroll)
        setScroll(*m_pendingScroll);
}

QStringList MinistryOutline::widths() const
{
    QStringList texts;
    int section = 0;
    for (const MinistryColumnSpec &spec : MinistryTreeModel::columns()) {
        if (spec.isInTree)
            texts.append(ColumnWidth{QString::fromUtf8(spec.key.data(), qsizetype(spec.key.size())),
                                     unscaled(m_tree->columnWidth(section))}
                             .toText());
        ++section;
    }
    return texts;
}

void MinistryOutline::setWidths(const QStringList &widths)
{
    for (const QString &text : widths) {
        const ColumnWidth wanted = ColumnWidth::parse(text);
        int section = 0;
        for (const MinistryColumnSpec &spec : MinistryTreeModel::columns()) {
            if (wanted.width > 0 && wanted.key.toStdString() == spec.key)
                m_tree->setColumnWidth(section, scaled(wanted.width));
            ++section;
        }
    }
}

void MinistryOutline::retranslate()
{
    m_tree->setAccessibleName(tr("Ministries, administrations and challenges"));
}

} // namespace eig
