// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/detail/page_writer.h"

#include <QCoreApplication>

namespace eig {

/// A product, a publication, a figure or a step: what it is, the challenge it comes from, and what
/// else that became.
class OutcomePage : public PageWriter
{
    Q_DECLARE_TR_FUNCTIONS(eig::OutcomePage)

public:
    OutcomePage(DetailPage &page, const Catalogue &catalogue, const Outcome &outcome);

    void write() override;

private:
    void writeHeader();
    void writeKeyFacts();
    void writeChallenge();
    void writeHistory();
    void writeLinks();

    const Outcome &m_outcome;
    const Challenge *m_challenge; ///< nullptr when the catalogue has it no more
};

} // namespace eig
