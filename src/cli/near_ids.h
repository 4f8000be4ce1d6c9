// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/entities.h"

#include <string_view>
#include <vector>

namespace eig::cli {

/// At most three identifiers close to what was typed, nearest first: few letters apart, or holding
/// all of it.
[[nodiscard]] std::vector<Id> nearIds(std::string_view typed, const std::vector<Id> &known);

} // namespace eig::cli
