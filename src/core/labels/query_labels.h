// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

// Queries in the words of the reader.

#include "core/labels/labels.h"
#include "core/search/search.h"

#include <string>
#include <vector>

namespace eig {

/// The name of a field as it is typed before ':' ("thème" / "theme"); fieldNamed() knows it.
[[nodiscard]] Label queryWord(Field field);

/// The query as the search field shows it: "fraude thème:sécurité promotion:3..5". Parsed and
/// resolved again it is the resolved query; a name that would not read back is replaced by its
/// identifier.
[[nodiscard]] std::string queryText(const Query &query, const SearchEngine &engine,
                                    EntityKind entity, Language language);

/// "Défis dont la thématique est Sécurité, sauf le ministère Intérieur, avec le mot « fraude »".
[[nodiscard]] std::string querySentence(const Query &query, const SearchEngine &engine,
                                        EntityKind entity, Language language);

/// The names of values, as chips and sentences write them; three and more promotions in a row are
/// "EIG 3 à EIG 5". What is no value of the field stays as it was typed.
[[nodiscard]] std::vector<std::string> valueNames(const std::vector<std::string> &values,
                                                  const SearchEngine &engine, EntityKind entity,
                                                  Field field, Language language);

} // namespace eig
