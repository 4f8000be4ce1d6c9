// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/date.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace eig::tables {

/// What stands between the values of a cell that has several.
inline constexpr std::string_view ValueSeparator = " | ";

using Value = std::variant<std::string, std::int64_t, PartialDate>;
/// The values of a cell; none: not documented. Within several an empty text is one not documented,
/// so that columns side by side (people, their disciplines) stay in step.
using Cell = std::vector<Value>;

[[nodiscard]] Cell textCell(std::string text);
[[nodiscard]] Cell dateCell(const std::optional<PartialDate> &date);
template<typename Number> [[nodiscard]] Cell numberCell(const std::optional<Number> &number)
{
    return number
        ? Cell{Value(std::in_place_type<std::int64_t>, static_cast<std::int64_t>(*number))}
        : Cell();
}
[[nodiscard]] Cell countCell(std::size_t count);
/// No value at all when every one of them is empty.
[[nodiscard]] Cell textsCell(const std::vector<std::string> &texts);

/// Verbatim: decimal digits, ISO dates.
[[nodiscard]] std::string textOf(const Value &value);
[[nodiscard]] std::string textOf(const Cell &cell);

} // namespace eig::tables
