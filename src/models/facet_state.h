// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace eig {

/// What the query asks of one value of a facet.
enum class FacetState { None, Included, Excluded };

} // namespace eig
