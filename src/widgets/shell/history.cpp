// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/history.h"

namespace eig {

void History::push(Location location)
{
    m_steps.resize(m_position + 1);
    m_steps.push_back(std::move(location));
    if (m_steps.size() > MaxSteps)
        m_steps.erase(m_steps.begin());
    m_position = m_steps.size() - 1;
}

} // namespace eig
