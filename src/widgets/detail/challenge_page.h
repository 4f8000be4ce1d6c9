// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/detail/page_writer.h"

#include <QCoreApplication>

namespace eig {

/// Everything the catalogue knows of one challenge, in the order of ui.md section 8.
class ChallengePage : public PageWriter
{
    Q_DECLARE_TR_FUNCTIONS(eig::ChallengePage)

public:
    ChallengePage(DetailPage &page, const Catalogue &catalogue, const Challenge &challenge);

    void write() override;

private:
    void writeHeader();
    void writeKeyFacts();
    void writeTeam();
    void writeFigures();
    void writeTexts();
    void writeFollowUp();
    void writeStatus();
    void writeRelated();
    void writeRelated(const RelatedChallenge &related);
    void writeOutside(const Relation &relation);
    void writeNeighbours(const std::vector<const Challenge *> &neighbours);
    void writeLinks();
    [[nodiscard]] TextParts hosts() const;

    const Challenge &m_challenge;
    QStringList m_missing; ///< what the page has no section for
};

} // namespace eig
