// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bench/measure.h"
#include "core/catalogue/catalogue.h"

#include <vector>

namespace eig::bench {

/// One sheet; the booklet of all challenges against WeasyPrint and LibreOffice on the same texts.
/// A program that is not in PATH is said and left out.
void addDocuments(std::vector<Row> &rows, const Catalogue &catalogue);

} // namespace eig::bench
