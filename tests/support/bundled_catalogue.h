// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

namespace eig::test {

/// The catalogue the program is built with, opened once.
[[nodiscard]] const Catalogue &bundled();

} // namespace eig::test
