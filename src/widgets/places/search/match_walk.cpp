// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/search/match_walk.h"

#include "widgets/detail/detail_pane.h"
#include "widgets/places/place_widget.h"

#include <QCoreApplication>

namespace eig {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(eig::MatchWalk)
};

/// Whether there was a record to go to. Several results may have one page.
bool stepToOther(PlaceWidget &place, int direction)
{
    const std::vector<RecordRef> before = place.shown();
    while (true) {
        const QString position = place.positionText();
        place.step(direction);
        if (place.positionText() == position)
            return false;
        if (place.shown() != before)
            return true;
    }
}

} // namespace

QString walkMatches(DetailPane &detail, PlaceWidget &place, int direction)
{
    if (detail.highlighter().isEmpty())
        return Texts::tr("Nothing was searched for");
    if (direction > 0 ? detail.nextMatch() : detail.previousMatch())
        return {};
    if (stepToOther(place, direction)) {
        if (direction > 0)
            return Texts::tr("Last match of the record: on with the next result");
        detail.beginAtLastMatch();
        return Texts::tr("First match of the record: on with the result before");
    }
    return direction > 0 ? Texts::tr("Last match of the last result")
                         : Texts::tr("First match of the first result");
}

} // namespace eig
