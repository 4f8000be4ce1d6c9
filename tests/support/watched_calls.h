// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/atomic_file.h"

#include <cstddef>

namespace eig::test {

/// What happens to the file calls of a test, and what did.
struct CallPlan {
    int failAt = 0;              ///< the k-th call fails; 0: none
    bool isSticky = false;       ///< and all after it
    int number = 0;              ///< errno of the failure
    std::size_t writeAtMost = 0; ///< bytes a call writes; 0: all
    int done = 0;                ///< calls so far
    bool renamed = false;        ///< the file was replaced
};

/// Stands in for the calls of AtomicFile while it lives; one at a time.
class WatchedCalls
{
public:
    explicit WatchedCalls(CallPlan wanted);
    ~WatchedCalls();
    WatchedCalls(const WatchedCalls &) = delete;
    WatchedCalls &operator=(const WatchedCalls &) = delete;
};

/// Of the watched calls that are, or were last.
[[nodiscard]] const CallPlan &watched();

} // namespace eig::test
