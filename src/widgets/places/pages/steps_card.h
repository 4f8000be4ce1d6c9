// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/steps_model.h"
#include "widgets/places/pages/page_card.h"

#include <optional>

class QToolButton;

namespace eig {

class StepsLine;
class StepsTable;

/// The steps of a promotion in a card, as a line or as a table.
class StepsCard : public PageCard
{
    Q_OBJECT

public:
    /// months: the length of the term; none: not documented.
    StepsCard(std::vector<PromotionStep> steps, std::optional<int> months, Language language,
              QWidget *parent = nullptr);

    [[nodiscard]] const StepsModel &model() const { return *m_model; }
    [[nodiscard]] bool isTableShown() const;
    void setTableShown(bool isShown);
    /// The numbers of the sources of the dates.
    void setCitations(QWidget *numbers);

private:
    void addNote(std::optional<int> months);

    StepsModel *m_model;
    StepsLine *m_line;
    StepsTable *m_table;
    QToolButton *m_toggle;
};

} // namespace eig
