// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/options.h"
#include "core/labels/labels.h"

#include <string>

namespace eig::cli {

/// The one line that shows how a command is written; of eig itself for None.
[[nodiscard]] std::string usageOf(Command command, Language language);
/// What --help prints: usage, what the command does, its options.
[[nodiscard]] std::string helpOf(Command command, Language language);

} // namespace eig::cli
