// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/language.h"
#include "core/search/search.h"

#include <string>

namespace eig {

/// "Champ « minister » inconnu, cherché comme du texte. Vouliez-vous « ministère » ?"
[[nodiscard]] std::string noteText(const QueryNote &note, Language language);

/// Why a hit is one: "texte, « Le défi » : « fraude », pluriel".
[[nodiscard]] std::string reasonText(const MatchReason &reason, Language language);
/// Where the word was found, short: "Le défi", "nom", "description".
[[nodiscard]] std::string foundIn(const MatchReason &reason, Language language);

} // namespace eig
