// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/record_ref.h"

#include <string>

namespace eig {

/// The official page of a challenge, the site of an administration; empty when there is none.
[[nodiscard]] std::string officialAddress(const Catalogue &catalogue, const RecordRef &record);
/// The same; without one, the page of an outcome or the first source of the record that has a
/// public address. Empty when none has.
[[nodiscard]] std::string pageOrSource(const Catalogue &catalogue, const RecordRef &record);

} // namespace eig
