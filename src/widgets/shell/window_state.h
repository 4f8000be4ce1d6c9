// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/record_ref.h"

#include <QString>

#include <vector>

namespace eig {

class Settings;
struct Location;

/// Where a window begins. Sort, view and columns are remembered by the places themselves; the
/// search text of another day is not (ui.md section 16).
struct Beginning {
    QString place; ///< unknown or empty: the first place
    QString query; ///< language-neutral
    std::vector<RecordRef> selection;
    QString view{}; ///< of the place; empty: the one it had
};

[[nodiscard]] Beginning readBeginning(const Settings &settings);
void writeBeginning(Settings &settings, const Location &location);

} // namespace eig
