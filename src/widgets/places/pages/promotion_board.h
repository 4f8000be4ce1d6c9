// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/places/pages/record_board.h"

namespace eig {

class PageCard;

/// The page of a promotion: selection, steps, challenges and what they became, and where its
/// sources disagree.
class PromotionBoard : public RecordBoard
{
    Q_OBJECT

public:
    PromotionBoard(const SearchEngine &engine, const Promotion &promotion, Language language,
                   QWidget *parent = nullptr);

private:
    void addFigures();
    void addStated();
    void addCalendar();
    void addDiscrepancies(QLayout *layout);
    void addDiscrepancy(PageCard *card, const Discrepancy &discrepancy);
    void addPortrait(QLayout *layout);

    const Promotion &m_promotion;
};

} // namespace eig
