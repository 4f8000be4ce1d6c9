// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/catalogue/problem.h"

namespace eig {

/// People and administrations that may have two records each: names that differ by their accents,
/// by the order of their words or by one or two letters, and administrations that share a name.
[[nodiscard]] std::vector<Problem> reviewLookAlikes(const Catalogue &catalogue);

} // namespace eig
