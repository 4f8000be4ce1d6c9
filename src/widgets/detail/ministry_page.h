// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/detail/overview_writer.h"

namespace eig {

/// The portrait of a ministry, or of a group of institutions that have none.
class MinistryPage : public OverviewWriter
{
    Q_DECLARE_TR_FUNCTIONS(eig::MinistryPage)

public:
    MinistryPage(DetailPage &page, const Catalogue &catalogue, const Ministry &ministry);

    void write() override;

private:
    void writeHeader();
    void writeChallenges();
    void writeAdministrations();
    void writeAdministrations(std::size_t from, std::size_t end);

    const Ministry &m_ministry;
};

} // namespace eig
