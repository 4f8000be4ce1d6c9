// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace eig::test {

/// Runs the Catch2 tests linked into this program with its command line; the exit code.
/// For programs with a main of their own (OWN_MAIN), such as those that create a QApplication.
[[nodiscard]] int runTests(int argc, char **argv);

} // namespace eig::test
