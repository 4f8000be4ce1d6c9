// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/domain/entities.h"

#include <algorithm>

namespace eig {

const std::string &textOf(const Challenge &challenge, ChallengeText text)
{
    switch (text) {
    case ChallengeText::Problem: return challenge.problem;
    case ChallengeText::Aim: return challenge.aim;
    case ChallengeText::Built: break;
    }
    return challenge.built;
}

bool isStatedUndocumented(const Challenge &challenge, ChallengeText text)
{
    const auto &all = challenge.undocumented;
    return std::find(all.begin(), all.end(), text) != all.end();
}

} // namespace eig
