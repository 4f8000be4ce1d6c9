// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/entities.h"
#include "widgets/detail/text_block.h"

namespace eig {

class Citations;

/// "27 (Sans EIG Link)" with the numbers of its sources; a value without one says so.
[[nodiscard]] TextParts disputedParts(const DisputedValue &value, Citations &citations);

/// "Retenu : 28" with the numbers of the sources that say so.
[[nodiscard]] TextParts keptParts(const Discrepancy &discrepancy, Citations &citations);

} // namespace eig
