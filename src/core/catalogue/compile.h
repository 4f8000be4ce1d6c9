// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

#include <string>

namespace eig {

/// The bytes of catalogue.sqlite (data/schema/catalogue.sql) for validated content.
/// Equal content gives equal bytes with one SQLite library: no clock, no random, no file involved.
[[nodiscard]] Result<std::string> catalogueImage(const CatalogueContent &content);

} // namespace eig
