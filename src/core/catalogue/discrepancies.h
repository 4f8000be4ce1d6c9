// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/entities.h"

namespace eig {

/// The sources of what was kept: those of every value that says exactly that. Empty when what was
/// kept is none of the values.
[[nodiscard]] SourceIds sourcesOfKept(const Discrepancy &discrepancy);

} // namespace eig
