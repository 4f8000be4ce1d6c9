// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/query.h"

#include <QStringList>

#include <vector>

namespace eig {

/// Newest promotion first, names from A to Z (ui.md section 7).
[[nodiscard]] std::vector<Sort> defaultSort();
/// "-promotion", "name": what the settings keep.
[[nodiscard]] QStringList sortToList(const std::vector<Sort> &sort);
/// Damaged parts are left out; the default sort when nothing is left.
[[nodiscard]] std::vector<Sort> sortFromList(const QStringList &list);

} // namespace eig
