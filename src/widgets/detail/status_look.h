// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/entities.h"
#include "widgets/style/theme.h"

namespace eig {

/// The colours of the pill that says what a challenge became. The word says it too.
struct StatusLook {
    Token text;
    Token ground;
};

[[nodiscard]] StatusLook lookOf(Status status);

} // namespace eig
