// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/detail/overview_writer.h"

namespace eig {

/// The portrait of an administration: where it belongs, what it was called, what it hosted.
class AdministrationPage : public OverviewWriter
{
    Q_DECLARE_TR_FUNCTIONS(eig::AdministrationPage)

public:
    AdministrationPage(DetailPage &page, const Catalogue &catalogue,
                       const Administration &administration);

    void write() override;

private:
    void writeHeader();
    void writeKeyFacts();
    void writeBelonging();
    void writeChallenges();
    [[nodiscard]] std::vector<std::pair<const Challenge *, HostRole>> hosted() const;

    const Administration &m_administration;
};

} // namespace eig
