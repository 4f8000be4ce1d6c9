// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/window_state.h"

#include "widgets/shell/history.h"
#include "widgets/shell/place_table.h"
#include "widgets/shell/settings.h"

namespace eig {
namespace {

/// A selection longer than this is not worth keeping.
constexpr std::size_t MaxSelection = 20;

} // namespace

Beginning readBeginning(const Settings &settings)
{
    const QString start = settings.text(Setting::StartPlace);
    if (placeNamed(start))
        return {start, {}, {}};
    Beginning beginning{settings.text(Setting::Place), {}, {}};
    for (const QString &address : settings.list(Setting::PlaceSelection)) {
        if (const auto record = recordAt(address.toStdString());
            record && beginning.selection.size() < MaxSelection)
            beginning.selection.push_back(*record);
    }
    return beginning;
}

void writeBeginning(Settings &settings, const Location &location)
{
    // Results without their words would be an empty page: the text is not kept.
    const PlaceSpec *place = placeNamed(location.place);
    settings.setText(Setting::Place,
                     QLatin1String(place && place->entity ? place->key : firstPlace().key));
    QStringList addresses;
    if (location.state.selection.size() <= MaxSelection) {
        for (const RecordRef &record : location.state.selection)
            addresses.append(QString::fromStdString(addressOf(record)));
    }
    settings.setList(Setting::PlaceSelection, addresses);
}

} // namespace eig
