// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/documents.h"

#include <optional>
#include <string>
#include <vector>

namespace eig {

/// The ranks of a table that a value typed after "field:" stands for: the one whose identifier or
/// whole name it is ("thème:santé" is not "Santé-environnement"), else every value one of whose
/// names has all its words (word starts; whole words for numbers). "=a": only values that a is a
/// whole name of. "a..b", "a..", "..b", ">a" and "<b" are ranges in tables that have an order.
[[nodiscard]] std::vector<std::uint32_t> ranksOf(const FieldTable &table, const std::string &value);

/// Why a value stands for nothing; none when it stands for something.
[[nodiscard]] std::optional<QueryNote> noteOn(const FieldTable &table, Field field,
                                              const std::string &value);

} // namespace eig
