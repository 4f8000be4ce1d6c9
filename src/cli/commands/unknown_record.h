// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/console.h"
#include "core/domain/entities.h"

#include <vector>

namespace eig::cli {

/// Says that no record has this identifier and which ones come close to it.
ExitCode failUnknown(const Id &id, const std::vector<Id> &known, const Console &console);

} // namespace eig::cli
