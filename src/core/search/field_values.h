// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/documents.h"

#include <string>
#include <vector>

namespace eig {

/// The ranks of a table that a value typed after "field:" stands for: the one whose identifier or
/// whole name it is ("thème:santé" is not "Santé-environnement"), else every value one of whose
/// names has all its words (word starts; whole words for numbers). "a..b" is a range in tables that
/// have an order of their own.
[[nodiscard]] std::vector<std::uint32_t> ranksOf(const FieldTable &table, const std::string &value);

} // namespace eig
