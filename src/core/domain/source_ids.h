// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/entities.h"

namespace eig {

/// Adds those of more that are not there yet, in their order.
void addOnce(SourceIds &sources, const SourceIds &more);

} // namespace eig
