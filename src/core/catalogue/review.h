// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/catalogue/problem.h"

namespace eig {

/// What a person should look at in a valid catalogue: typography, lengths, facts without a source,
/// addresses that are not https, records that look alike. In the order of the data files.
[[nodiscard]] std::vector<Problem> review(const Catalogue &catalogue);

/// The data file that holds a challenge, "challenges/eig-5.json".
[[nodiscard]] std::string dataFileOf(const Challenge &challenge);

} // namespace eig
