// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/entities.h"
#include "core/search/query.h"
#include "widgets/style/icons.h"

namespace eig {

/// What stands for a kind of record, and for a field of the query language, in lists.
[[nodiscard]] Icon iconOf(EntityKind kind);
[[nodiscard]] Icon iconOf(Field field);

} // namespace eig
