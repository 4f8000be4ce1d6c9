// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/entities.h"
#include "core/domain/language.h"

#include <string>

namespace eig {

/// The number of a key figure with its unit, in the manner of each language: "8 043 %".
[[nodiscard]] std::string figureLabel(const Outcome &outcome, Language language);

} // namespace eig
