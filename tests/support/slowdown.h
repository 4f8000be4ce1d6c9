// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace eig::test {

/// Tests only assert ten times a budget of architecture section 8: they catch hangs, the bench
/// measures. The sanitizers alone make everything about three times slower.
#ifdef __SANITIZE_ADDRESS__
constexpr int Slowdown = 5;
#else
constexpr int Slowdown = 1;
#endif

} // namespace eig::test
