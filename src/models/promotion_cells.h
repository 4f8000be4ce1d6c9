// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/record_cells.h"

namespace eig {

class PromotionCells final : public RecordCells
{
public:
    PromotionCells(const CellScope &scope, const Promotion &promotion)
        : RecordCells(scope)
        , m_promotion(promotion)
    {
    }

    /// The year under the name, the tagline under the period.
    [[nodiscard]] QString secondLine(int section) const override;
    [[nodiscard]] QVariant raw(int section) const override;

protected:
    [[nodiscard]] QString known(int section) const override;
    [[nodiscard]] QString full(int section) const override;
    [[nodiscard]] QString rowText() const override;

private:
    [[nodiscard]] const ChallengeFigures &figures() const;

    const Promotion &m_promotion;
};

} // namespace eig
