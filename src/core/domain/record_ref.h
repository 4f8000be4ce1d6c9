// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/entities.h"

#include <optional>
#include <string>
#include <string_view>

namespace eig {

/// A record by its kind and identifier; the record itself may not exist.
struct RecordRef {
    EntityKind kind = EntityKind::Challenge;
    Id id;

    friend bool operator==(const RecordRef &, const RecordRef &) = default;
};

/// The canonical address of a record: "challenge/basegun". Language-neutral, stable across
/// editions.
[[nodiscard]] std::string addressOf(const RecordRef &record);

/// The record an address names; none when the kind is unknown or the identifier is no slug.
[[nodiscard]] std::optional<RecordRef> recordAt(std::string_view address);

} // namespace eig
