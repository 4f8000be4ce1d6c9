// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/record_cells.h"

namespace eig {

class OutcomeCells final : public RecordCells
{
public:
    OutcomeCells(const CellScope &scope, const Outcome &outcome)
        : RecordCells(scope)
        , m_outcome(outcome)
    {
    }

    /// Under the name the figure it is, or what the challenge is about.
    [[nodiscard]] QString secondLine(int section) const override;
    [[nodiscard]] QVariant raw(int section) const override;

protected:
    [[nodiscard]] QString known(int section) const override;
    [[nodiscard]] QString full(int section) const override;
    [[nodiscard]] QString rowText() const override;

private:
    [[nodiscard]] const Challenge *challenge() const;

    const Outcome &m_outcome;
};

} // namespace eig
