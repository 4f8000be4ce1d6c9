// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/detail/page_writer.h"

#include <QCoreApplication>

namespace eig {

/// The programme as a whole: its story, its figures over time as sources state them, its
/// objectives, partners and team, comparable programmes, and where sources disagree.
class ProgrammePage : public PageWriter
{
    Q_DECLARE_TR_FUNCTIONS(eig::ProgrammePage)

public:
    ProgrammePage(DetailPage &page, const Catalogue &catalogue);

    void write() override;

private:
    void writeStory();
    void writeSeries(FigureSeries series, const QString &question);
    void writeFigures();
    void writeFigures(const QString &unit, const std::vector<const ProgrammeFigure *> &figures);
    void writeObjectives();
    void writeTeam();
    void writePartners();
    void writeSiblings();
    [[nodiscard]] QString dateOr(const std::optional<PartialDate> &date) const;

    const Programme &m_programme;
};

} // namespace eig
