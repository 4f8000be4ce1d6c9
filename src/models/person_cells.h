// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/record_cells.h"

namespace eig {

class PersonCells final : public RecordCells
{
public:
    PersonCells(const CellScope &scope, const Person &person) : RecordCells(scope), m_person(person)
    {
    }

    /// Under the name the administrations of the challenges, or why the person is named.
    [[nodiscard]] QString secondLine(int section) const override;
    /// "EIG" for the role whose name is long.
    [[nodiscard]] QString shortText(int section) const override;
    [[nodiscard]] QVariant raw(int section) const override;

protected:
    [[nodiscard]] QString known(int section) const override;
    [[nodiscard]] QString full(int section) const override;
    [[nodiscard]] QString rowText() const override;

private:
    [[nodiscard]] QStringList hosts() const;

    const Person &m_person;
};

} // namespace eig
