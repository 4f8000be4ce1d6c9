// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/filter_chip.h"

#include <QWidget>

#include <vector>

namespace eig {

class ChipButton;
class ListController;

/// The active filters, as buttons that remove them. Hidden while there is none.
class ChipRow : public QWidget
{
    Q_OBJECT

public:
    /// before: what Tab leaves for the first chip.
    ChipRow(ListController &controller, QWidget &before, QWidget *parent);

    /// Reads the filters again.
    void refresh();

Q_SIGNALS:
    /// The user changed the query here.
    void queryEdited();
    /// What a chip stands for is to be edited: from here to there in the text of the query.
    void editRequested(int begin, int end);
    /// The last chip is gone that had the focus.
    void emptied();

private:
    void rebuild();
    void remove(const FilterChip &chip);
    void flip(const FilterChip &chip);
    void edit(const FilterChip &chip);
    [[nodiscard]] int focusedChip() const;

    ListController &m_controller;
    QWidget &m_before;
    std::vector<FilterChip> m_chips;
    std::vector<ChipButton *> m_buttons;
};

} // namespace eig
