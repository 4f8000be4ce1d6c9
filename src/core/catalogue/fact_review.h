// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/catalogue/problem.h"

namespace eig {

// Parts of review().

/// Facts without a source, steps without a date, sources that nothing cites.
[[nodiscard]] std::vector<Problem> reviewCitations(const Catalogue &catalogue);
/// Figures of the long texts of challenges that none of their facts holds.
[[nodiscard]] std::vector<Problem> reviewFigures(const Catalogue &catalogue);
/// Addresses that are not https, with or without a reason.
[[nodiscard]] std::vector<Problem> reviewAddresses(const Catalogue &catalogue);

} // namespace eig
