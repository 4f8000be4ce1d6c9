// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/console.h"
#include "cli/options.h"
#include "core/search/search.h"

#include <optional>

namespace eig::cli {

/// The kind of record named by ENTITY; none, with a message, when it is missing or unknown.
[[nodiscard]] std::optional<EntityKind> chooseEntity(const Options &options, Console &console);

/// The query as the command line means it: "ministries" are the ministries, not the groups of
/// institutions without one, unless the query asks for a kind itself.
[[nodiscard]] Query within(EntityKind entity, Query query);

/// On stderr, for a reader of a table: nothing found, or how many of how many are shown.
void sayCount(std::size_t shown, std::size_t found, const Console &console);

/// On stderr, for a reader of an empty table: words of the catalogue near to those that find
/// nothing in this kind of record, or in any.
void saySpellings(const SearchEngine &engine, const Query &query, std::optional<EntityKind> entity,
                  const Console &console);

} // namespace eig::cli
