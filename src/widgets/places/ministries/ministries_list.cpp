// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/ministries/ministries_place.h"
#include "widgets/places/ministries/ministry_pane.h"
#include "widgets/shell/actions.h"

#include <QAction>
#include <QMenu>

// What the place of ministries gives for tables, and the menu of its rows.

namespace eig {
namespace {

std::vector<std::string> visibleTableColumns(const QStringList &widths)
{
    std::vector<std::string> columns;
    for (const QString &text : widths) {
        const ColumnWidth width = ColumnWidth::parse(text);
        for (const MinistryColumnSpec &spec : MinistryTreeModel::columns()) {
            const std::string_view column = tableColumnOf(spec.column);
            if (width.isShown && width.key.toStdString() == spec.key && !column.empty())
                columns.emplace_back(column);
        }
    }
    return columns;
}

} // namespace

std::optional<ListContent> MinistriesPlace::listContent() const
{
    if (!listsRecords())
        return {};
    const QModelIndex shown = pane()->shownRow();
    const int kind = shown.data(MinistryTreeModel::KindRole).toInt();
    ListContent content;
    content.kind = m_path.challenge.empty() ? EntityKind::Ministry : EntityKind::Challenge;
    if (kind == static_cast<int>(MinistryRowKind::Administration))
        content.kind = EntityKind::Administration;
    for (int row = 0; row < m_model.rowCount(shown.parent()); ++row) {
        const QModelIndex index = m_model.index(row, 0, shown.parent());
        if (index.data(MinistryTreeModel::KindRole).toInt() != kind)
            continue;
        content.shown.push_back(index.data(MinistryTreeModel::IdRole).toString().toStdString());
        if (row == shown.row())
            content.selected.push_back(content.shown.back());
    }
    const Administration *administration = m_model.catalogue().administration(
        m_path.administration);
    const Ministry *ministry = m_model.catalogue().ministry(m_path.ministry);
    if (content.kind == EntityKind::Challenge && administration)
        content.scope = administration->name;
    else if (content.kind != EntityKind::Ministry && ministry)
        content.scope = nameOf(*ministry, m_model.language());
    if (m_view == View::List)
        content.visibleColumns = visibleTableColumns(pane()->widths());
    return content;
}

void MinistriesPlace::showMenu(const QPoint &globalPosition)
{
    if (shown().empty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("ministryMenu"));
    menu->setDefaultAction(menu->addAction(tr("&Open"), this, &MinistriesPlace::opened));
    if (!m_path.ministry.empty()) {
        QAction *page = menu->addAction(tr("Open the &page of the ministry"));
        page->setObjectName(QStringLiteral("openMinistryPage"));
        connect(page, &QAction::triggered, this, [this] {
            Q_EMIT pageRequested({EntityKind::Ministry, m_path.ministry});
        });
    }
    menu->addSeparator();
    menu->addAction(m_actions[ActionId::AddToComparison]);
    if (!m_path.challenge.empty())
        menu->addAction(m_actions[ActionId::ExportSheet]);
    menu->addAction(m_actions[ActionId::ExportTable]);
    menu->addAction(m_actions[ActionId::Copy]);
    menu->addAction(m_actions[ActionId::Cite]);
    menu->popup(globalPosition);
}

} // namespace eig
