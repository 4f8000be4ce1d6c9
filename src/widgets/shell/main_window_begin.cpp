// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/record_text.h"
#include "widgets/shell/banner.h"
#include "widgets/shell/language_switch.h"
#include "widgets/shell/main_window.h"
#include "widgets/shell/navigator.h"
#include "widgets/shell/place_table.h"
#include "widgets/shell/window_state.h"

#include <algorithm>

// Where the window begins, and where a later start leads it.

namespace eig {

void MainWindow::beginAt(const Beginning &beginning)
{
    m_navigator->begin(beginning);
    if (beginning.selection.empty())
        return;
    const RecordRef &wanted = beginning.selection.back();
    const std::vector<RecordRef> kept = m_navigator->place().state().selection;
    if (m_navigator->record() != wanted
        && std::find(kept.begin(), kept.end(), wanted) == kept.end())
        sayNoRecord(wanted);
}

void MainWindow::follow(const Beginning &beginning)
{
    const PlaceSpec *place = placeNamed(beginning.place);
    if (place)
        goTo(*place);
    if (!beginning.query.isEmpty()) {
        if (!place || place->entity == EntityKind::Challenge)
            m_navigator->search(beginning.query);
        else if (!m_navigator->place().hasQuery() || !place->entity)
            m_navigator->searchEverything(beginning.query);
        else
            m_navigator->setQueryText(beginning.query);
        showQueryText();
    }
    if (beginning.selection.empty())
        return;
    const RecordRef &record = beginning.selection.back();
    if (recordName(m_navigator->catalogue(), record, m_language.language()).isEmpty()) {
        sayNoRecord(record);
        return;
    }
    m_navigator->open(record);
    focusDetail();
}

void MainWindow::sayNoRecord(const RecordRef &record)
{
    m_banner->say(
        tr("The catalogue has no record %1. It may have another name: search for it (Ctrl+F).")
            .arg(QString::fromStdString(addressOf(record))));
}

void MainWindow::sayNoAddress(const QString &address)
{
    m_banner->say(tr("“%1” is not the address of a record. An address names the kind and the "
                     "record, as in eig:challenge/basegun. Search for the record by its name "
                     "(Ctrl+F).")
                      .arg(address));
}

} // namespace eig
