// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

namespace eig::cli {

/// Exit codes of eig: those of sysexits.h that a script can act upon.
enum class ExitCode {
    Done = 0, ///< also when nothing was found
    Usage = 64,
    BadData = 65,
    NoInput = 66,
    CannotCreate = 73,
    InputOutput = 74,
    Interrupted = 130, ///< by Ctrl+C, as shells number it
};

[[nodiscard]] ExitCode exitCodeOf(ErrorCode code);

} // namespace eig::cli
