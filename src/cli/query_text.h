// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/console.h"
#include "cli/options.h"
#include "core/search/search.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace eig::cli {

/// The words of a query as one text, joined by spaces.
[[nodiscard]] std::string queryText(const std::vector<std::string> &words);

/// The query; what was not understood, and values that no record of this kind (without one: no
/// record) has, are said on stderr.
[[nodiscard]] Query readQuery(const std::string &text, const SearchEngine &engine,
                              std::optional<EntityKind> entity, const Console &console);

/// "name", "date:desc" or several, "ministry,promotion:desc"; none when a key is unknown.
[[nodiscard]] std::optional<std::vector<Sort>> sortNamed(const std::string &text);
/// The sort asked for, empty if none was; none, with a message, if a key is unknown or not among
/// those allowed. Without keys all are allowed.
[[nodiscard]] std::optional<std::vector<Sort>>
chooseSort(const Options &options, std::span<const SortKey> allowed, Console &console);

/// A count in decimal digits; none for anything else.
[[nodiscard]] std::optional<std::size_t> countNamed(const std::string &text);

/// The format asked for, the first one if none was; none, with a message, if it is unknown.
[[nodiscard]] std::optional<std::string>
chooseFormat(const Options &options, const std::vector<std::string> &known, Console &console);
/// The limit asked for, none meaning a number that cannot be read; SIZE_MAX without a limit.
[[nodiscard]] std::optional<std::size_t> chooseLimit(const Options &options, Console &console);

/// Usage error: what is wrong, then how the command is written.
ExitCode misused(const Options &options, Console &console, const std::string &message);

} // namespace eig::cli
