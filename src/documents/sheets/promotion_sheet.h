// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "documents/sheets/overview_parts.h"

#include <optional>
#include <string>
#include <vector>

namespace eig::sheet {

/// A promotion: its calendar, its selection, its challenges and what became of them.
class PromotionSheet : public OverviewParts
{
public:
    PromotionSheet(const Catalogue &catalogue, const Promotion &promotion,
                   const SheetOptions &options);

    [[nodiscard]] std::string name() const override;
    [[nodiscard]] std::string subject() const override;

protected:
    [[nodiscard]] SheetLayout write() override;

private:
    [[nodiscard]] layout::Banner banner() const;
    /// The sources of a field of the data, "funnel.applicants".
    [[nodiscard]] SourceIds sourcesFor(const std::string &path) const;
    [[nodiscard]] layout::KeyTable calendar();
    void addPeriod(layout::KeyTable &table, const Label &name, const Period &period,
                   const std::string &path);
    [[nodiscard]] layout::Text closing();
    void addTexts(Blocks &blocks);
    [[nodiscard]] Blocks selection();
    [[nodiscard]] Blocks announced();
    [[nodiscard]] layout::CardList::Card profiles(const Label &heading,
                                                  const std::vector<ProfileCount> &counts,
                                                  const std::string &path);
    [[nodiscard]] int countOf(const Ministry &ministry) const;
    [[nodiscard]] Blocks ministries() const;
    [[nodiscard]] std::vector<const Challenge *> byMinistry() const;
    void addBecame(Blocks &blocks) const;
    void addSteps(Blocks &blocks);
    [[nodiscard]] layout::Text stepText(const Milestone &milestone) const;
    [[nodiscard]] layout::Text stepText(const Jury &jury) const;
    [[nodiscard]] std::string membersText(const Jury &jury) const;
    void addJuries(Blocks &blocks);
    void addDiscrepancies(Blocks &blocks);

    const Promotion &m_promotion;
};

} // namespace eig::sheet
