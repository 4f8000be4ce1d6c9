// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/record_ref.h"
#include "core/labels/label.h"

#include <string>
#include <string_view>

namespace eig {

/// The record of the programme itself, which is the only one of its kind.
inline constexpr std::string_view ProgrammeId = "eig";
[[nodiscard]] Label programmeName();

/// What a short list says beside the name of a record: the promotion of a challenge, "EIG 1", else
/// the kind, "Personne".
[[nodiscard]] std::string recordTag(const Catalogue &catalogue, const RecordRef &record,
                                    Language language);

} // namespace eig
