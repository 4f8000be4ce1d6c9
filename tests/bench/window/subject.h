// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace eig::bench {

/// What a started program shows: the baseline is an empty window with one label.
enum class Subject { Label, Catalogue };

/// Runs as a program of its own: shows the subject and, at its first paint, writes a byte to the
/// file descriptor; then settles, writes its private memory in KiB as decimal text, and leaves.
[[nodiscard]] int runSubject(Subject subject, int descriptor, int &argc, char **argv);

/// From the start of this program as a subject to its first paint, and its private memory.
struct Started {
    double firstPaintMs = 0;
    double privateKiB = 0;
};

/// Throws std::runtime_error when the subject does not come up.
[[nodiscard]] Started start(Subject subject);

} // namespace eig::bench
