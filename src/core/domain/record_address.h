// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/record_ref.h"

namespace eig {

/// The record meant by an address as people and links write it: "challenge/basegun" and
/// "eig:challenge/basegun" (also with "//" after the colon, as some programs write it); an
/// identifier alone is a challenge's. None where recordAt() gives none.
[[nodiscard]] std::optional<RecordRef> recordMeant(std::string_view typed);

} // namespace eig
