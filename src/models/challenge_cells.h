// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/challenge_table_model.h"

#include <QString>
#include <QVariant>

namespace eig {

/// What the cells of one challenge say; the display text and the value behind it are two functions.
class ChallengeCells
{
public:
    ChallengeCells(const Catalogue &catalogue, const Challenge &challenge, Language language)
        : m_catalogue(catalogue)
        , m_challenge(challenge)
        , m_language(language)
    {
    }

    /// Narrow columns show a dash for what is not documented, the others say so.
    [[nodiscard]] QString text(ChallengeColumn column) const;
    /// What a cell may have had to shorten, for its tool tip.
    [[nodiscard]] QString fullText(ChallengeColumn column) const;
    [[nodiscard]] QString secondLine(ChallengeColumn column) const;
    /// What stands for the text where it does not fit: the acronym of the administration, if any.
    [[nodiscard]] QString shortText(ChallengeColumn column) const;
    /// The first cell speaks for the row: "Basegun, EIG 5, Ministère de l’Intérieur".
    [[nodiscard]] QString accessibleText(ChallengeColumn column) const;
    [[nodiscard]] QVariant raw(ChallengeColumn column) const;

private:
    [[nodiscard]] QString knownText(ChallengeColumn column) const;

    const Catalogue &m_catalogue;
    const Challenge &m_challenge;
    Language m_language;
};

} // namespace eig
