// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/dialogs/shortcuts_dialog.h"

#include "widgets/shell/actions.h"
#include "widgets/style/text_style.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace eig {
namespace {

void addRow(QTableWidget &table, const QString &keys, const QString &text)
{
    const int row = table.rowCount();
    table.insertRow(row);
    table.setItem(row, 0, new QTableWidgetItem(text));
    table.setItem(row, 1, new QTableWidgetItem(keys));
}

QString keysOf(const QAction &action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Actions &actions, const QList<QAction *> &places,
                                 QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *table = new QTableWidget(0, 2, this);
    table->setObjectName(QStringLiteral("shortcutsTable"));
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("Action"), tr("Keys")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    for (const ActionSpec &spec : Actions::specs()) {
        const QAction &action = *actions[spec.id];
        if (!action.shortcut().isEmpty())
            addRow(*table, keysOf(action), action.iconText().remove(u'…'));
    }
    for (const QAction *place : places)
        addRow(*table, keysOf(*place), place->iconText());
    addRow(*table, QStringLiteral("/"), tr("Search, from a list"));
    addRow(*table, QStringLiteral("F1"), tr("How to search, from the search field"));
    addRow(*table, tr("Tab"), tr("Take what the search field proposes"));
    addRow(*table, tr("Enter"), tr("Open the detail of a row"));
    addRow(*table, tr("Left, Right"), tr("Next column of the ministries"));
    addRow(*table,
           tr("Menu") + QStringLiteral("; ")
               + QKeySequence(Qt::SHIFT | Qt::Key_F10).toString(QKeySequence::NativeText),
           tr("What can be done with a row, a filter or a chart"));
    addRow(*table, tr("Space"), tr("Include a filter value, or no longer"));
    addRow(*table, tr("Delete"), tr("Exclude a filter value"));
    addRow(*table, tr("Backspace"), tr("Remove a filter above the list"));
    addRow(*table, tr("Shift+arrows"), tr("Select a range of promotions"));
    addRow(*table, tr("Esc"), tr("Clear the search, then go to the list"));
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(table);
    column->addWidget(buttons);
    resize(scaled(560), scaled(620));
}

} // namespace eig
