// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/overview.h"
#include "widgets/places/pages/record_board.h"

namespace eig {

/// The page of a ministry: what the catalogue counts of it, its challenges by promotion and what
/// they became, its administrations, and the names that sources give it.
class MinistryBoard : public RecordBoard
{
    Q_OBJECT

public:
    MinistryBoard(const SearchEngine &engine, const Ministry &ministry, Language language,
                  QWidget *parent = nullptr);

private:
    void addFigures();
    void addAdministrations(QLayout *layout);
    void addPortrait(QLayout *layout);
    void addNames(QLayout *layout);

    const Ministry &m_ministry;
    Overview m_overview;
};

} // namespace eig
