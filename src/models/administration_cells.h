// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/record_cells.h"

namespace eig {

class AdministrationCells final : public RecordCells
{
public:
    AdministrationCells(const CellScope &scope, const Administration &administration)
        : RecordCells(scope)
        , m_administration(administration)
    {
    }

    /// What it does, under its name.
    [[nodiscard]] QString secondLine(int section) const override;
    [[nodiscard]] QVariant raw(int section) const override;
    [[nodiscard]] Presence presence() const override { return figures().presence; }

protected:
    [[nodiscard]] QString known(int section) const override;
    [[nodiscard]] QString full(int section) const override;
    [[nodiscard]] QString rowText() const override;

private:
    [[nodiscard]] const ChallengeFigures &figures() const;

    const Administration &m_administration;
};

} // namespace eig
