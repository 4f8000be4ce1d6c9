// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/detail/overview_writer.h"

namespace eig {

/// The portrait of a promotion: calendar, selection, steps, challenges, and where its sources
/// disagree.
class PromotionPage : public OverviewWriter
{
    Q_DECLARE_TR_FUNCTIONS(eig::PromotionPage)

public:
    PromotionPage(DetailPage &page, const Catalogue &catalogue, const Promotion &promotion);

    void write() override;

private:
    void writeHeader();
    void writeKeyFacts();
    void writeCalendar();
    void writeFigures();
    void writeCounted();
    void writeProfiles();
    void writeSteps();
    void writeChallenges();
    void writeFollowUp();
    void addPeriod(const QString &name, const Period &period, const char *path);
    [[nodiscard]] TextParts cite(const std::string &path);

    const Promotion &m_promotion;
};

} // namespace eig
