// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/interrupt.h"

#include <atomic>

namespace eig::cli {
namespace {

std::atomic<bool> asked = false; // lock-free, as a handler needs it

void ask(int) { asked = true; }

} // namespace

Interrupt::Interrupt()
{
    asked = false;
    struct sigaction action {
    };
    action.sa_handler = ask;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGINT, &action, &m_oldInterrupt);
    ::sigaction(SIGTERM, &action, &m_oldTerminate);
    if (m_oldInterrupt.sa_handler == SIG_IGN) // as in a script's background
        ::sigaction(SIGINT, &m_oldInterrupt, nullptr);
}

Interrupt::~Interrupt()
{
    ::sigaction(SIGINT, &m_oldInterrupt, nullptr);
    ::sigaction(SIGTERM, &m_oldTerminate, nullptr);
}

bool Interrupt::isAsked() const { return asked; }

} // namespace eig::cli
