// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/record_cells.h"

namespace eig {

class ChallengeCells final : public RecordCells
{
public:
    ChallengeCells(const CellScope &scope, const Challenge &challenge)
        : RecordCells(scope)
        , m_challenge(challenge)
    {
    }

    /// The tagline under the name, the ministry under the administration.
    [[nodiscard]] QString secondLine(int section) const override;
    /// The acronym of the administration, if any.
    [[nodiscard]] QString shortText(int section) const override;
    [[nodiscard]] QVariant raw(int section) const override;

protected:
    [[nodiscard]] QString known(int section) const override;
    [[nodiscard]] QString full(int section) const override;
    [[nodiscard]] QString rowText() const override;

private:
    const Challenge &m_challenge;
};

} // namespace eig
