// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/shell/window_state.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace eig {

/// Where a start asks to begin, as text from outside: the command line, or a second start.
struct StartRequest {
    QString place;
    QString query;
    QStringList records;       ///< addresses or links; at most one makes sense
    QStringList selected = {}; ///< addresses, several to compare
    QString view = {};

    [[nodiscard]] bool isEmpty() const
    {
        return place.isEmpty() && query.isEmpty() && records.isEmpty() && selected.isEmpty();
    }
};

/// The same, checked.
struct Start {
    std::optional<Beginning> beginning; ///< none: nothing was asked for
    QString wrong; ///< what was given as a record and is none, made harmless for display
};

/// The same checks for whoever asks. A text is cut where it is longer than anything a person
/// writes; a place that is unknown is left to the window.
[[nodiscard]] Start checked(const StartRequest &request);

} // namespace eig
