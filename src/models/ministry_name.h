// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/entities.h"
#include "core/labels/labels.h"

#include <string>

namespace eig {

/// The name under a title that already says "ministry": "Intérieur", "Autorités indépendantes".
/// The short name only replaces names that begin with the word; others stay whole.
[[nodiscard]] std::string ministryNameInList(const Ministry &ministry, Language language);

} // namespace eig
