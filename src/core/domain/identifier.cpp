// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/domain/entities.h"

namespace eig {

bool isIdentifier(std::string_view text)
{
    if (text.empty() || text.size() > 120 || text.front() == '-' || text.back() == '-')
        return false;
    char previous = '-';
    for (const char c : text) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (!letter && (c != '-' || previous == '-'))
            return false;
        previous = c;
    }
    return true;
}

} // namespace eig
