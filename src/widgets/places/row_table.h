// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

class QTableView;

namespace eig {

/// What the lists of a place have in common: whole rows, nothing edited, Tab leads out, smooth
/// scrolling, no grid and no numbers of rows. The model is set before.
void makeRowTable(QTableView &table);

} // namespace eig
