// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/entities.h"

#include <QString>

namespace eig {

// What a list says of its kind of records.

/// "18 défis", "1 personne"
[[nodiscard]] QString countOf(EntityKind entity, int count);
/// "Aucune personne"
[[nodiscard]] QString noneOf(EntityKind entity);
/// "Aucune personne ne correspond"
[[nodiscard]] QString noneMatches(EntityKind entity);
/// "Ce catalogue ne contient aucune personne."
[[nodiscard]] QString noneInCatalogue(EntityKind entity);

/// "personTable": of the kind and the part.
[[nodiscard]] QString objectNameOf(EntityKind entity, const char *part);

} // namespace eig
