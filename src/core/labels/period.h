// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/entities.h"
#include "core/domain/language.h"

#include <string>

namespace eig {

/// "3 mai 2018 – 15 juin 2018", one date when both are the same, "à partir du 3 mai 2018" or
/// "jusqu’en juin 2018" when only one is known; empty when none is.
[[nodiscard]] std::string periodLabel(const Period &period, Language language);

} // namespace eig
