// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <string>
#include <vector>

namespace eig {

/// The rows of a table with tabs between their cells, for the clipboard.
[[nodiscard]] QString tabbedText(const std::vector<QStringList> &rows);
/// The same in UTF-8, separated by commas (core/text/csv.h).
[[nodiscard]] std::string csvText(const std::vector<QStringList> &rows);

} // namespace eig
