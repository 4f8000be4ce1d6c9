// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "documents/sheets/overview_parts.h"

namespace eig::sheet {

/// A ministry, or a group of institutions without one, seen through its challenges.
class MinistrySheet : public OverviewParts
{
public:
    MinistrySheet(const Catalogue &catalogue, const Ministry &ministry,
                  const SheetOptions &options);

    [[nodiscard]] std::string name() const override;
    [[nodiscard]] std::string subject() const override { return presenceText(); }

protected:
    [[nodiscard]] SheetLayout write() override;

private:
    [[nodiscard]] Blocks names();
    void addAdministrations(Blocks &blocks) const;

    const Ministry &m_ministry;
};

} // namespace eig::sheet
