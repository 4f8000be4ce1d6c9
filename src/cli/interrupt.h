// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <csignal>

namespace eig::cli {

/// While it lives, Ctrl+C (and the end of the terminal session) does not end the program but is
/// remembered, so that a long job stops where it leaves nothing behind. One at a time.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    [[nodiscard]] bool isAsked() const;

private:
    struct sigaction m_oldInterrupt {
    };
    struct sigaction m_oldTerminate {
    };
};

} // namespace eig::cli
