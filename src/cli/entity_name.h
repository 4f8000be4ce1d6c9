// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/entities.h"
#include "core/labels/labels.h"

#include <optional>
#include <string>
#include <string_view>

namespace eig::cli {

/// The kind of record a word stands for: singular or plural, English or French, accents and case
/// ignored.
[[nodiscard]] std::optional<EntityKind> entityNamed(std::string_view name);

/// "promotions, ministries, administrations…": what to write, for a message.
[[nodiscard]] std::string entityNames(Language language);

/// A record's address, "challenge/basegun", or only its identifier.
struct Address {
    std::optional<EntityKind> entity;
    Id id;
};
[[nodiscard]] Address addressOf(std::string_view text);

} // namespace eig::cli
