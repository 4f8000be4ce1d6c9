// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "documents/sheets/overview_parts.h"

namespace eig::sheet {

/// An administration and the challenges it takes part in.
class AdministrationSheet : public OverviewParts
{
public:
    AdministrationSheet(const Catalogue &catalogue, const Administration &administration,
                        const SheetOptions &options);

    [[nodiscard]] std::string name() const override { return m_administration.name; }
    [[nodiscard]] std::string subject() const override;

protected:
    [[nodiscard]] SheetLayout write() override;

private:
    [[nodiscard]] layout::KeyTable essentials() const;
    [[nodiscard]] layout::Text ministry() const;
    [[nodiscard]] Blocks names() const;
    /// All it takes part in; the overview has those that count for it.
    [[nodiscard]] std::vector<const Challenge *> hosted() const;
    [[nodiscard]] layout::Text roleIn(const Challenge &challenge) const override;
    [[nodiscard]] bool hasFewChallenges() const;
    [[nodiscard]] std::vector<const Challenge *>
    sharedOf(const std::vector<const Challenge *> &hosted) const;
    [[nodiscard]] std::string tagFor(std::size_t shared) const;
    [[nodiscard]] SourceIds sourcesOf(const Challenge &challenge) const override;

    const Administration &m_administration;
};

} // namespace eig::sheet
