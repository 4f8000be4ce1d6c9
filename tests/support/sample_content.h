// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

namespace eig::test {

/// A small valid content: promotions eig-1 (2017), dig (2019) and eig-5 (2021); the challenges
/// armurier, oeuvres and journaux of two ministries and one group; people, outcomes, relations.
[[nodiscard]] CatalogueContent sampleContent();

} // namespace eig::test
