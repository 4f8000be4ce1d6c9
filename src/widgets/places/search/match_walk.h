// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace eig {

class DetailPane;
class PlaceWidget;

/// F3 (direction 1) and Shift+F3 (-1): to the next place in the record shown that was searched for;
/// after the last one, to the first of the record the place lists next. What is to be said of it:
/// empty as long as it stays in the record.
[[nodiscard]] QString walkMatches(DetailPane &detail, PlaceWidget &place, int direction);

} // namespace eig
