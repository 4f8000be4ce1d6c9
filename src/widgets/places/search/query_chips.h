// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/filter_chip.h"

#include <QWidget>

#include <vector>

namespace eig {

class ChipButton;
class SearchController;
class TextChip;

/// What the results were searched by: the words, the filters of the present tab, the rest of the
/// query. Hidden while there is nothing.
class QueryChips : public QWidget
{
    Q_OBJECT

public:
    /// before: what Tab leaves for the first chip.
    QueryChips(SearchController &controller, QWidget &before, QWidget *parent);

    /// Reads the query again.
    void refresh();

Q_SIGNALS:
    /// The user changed the query here.
    void queryEdited();
    /// What a chip stands for is to be edited: from here to there in the text of the query.
    void editRequested(int begin, int end);
    /// The last chip is gone that had the focus.
    void emptied();

private:
    void showWords();
    void rebuild();
    void placeChips();
    void removeWords();
    void remove(const FilterChip &chip);
    void flip(const FilterChip &chip);
    void edit(const FilterChip &chip);
    void editWords();
    template<typename Wanted> void editPart(Wanted isWanted);
    [[nodiscard]] int focusedChip() const;

    SearchController &m_controller;
    QWidget &m_before;
    TextChip *m_words;
    std::vector<FilterChip> m_chips;
    std::vector<ChipButton *> m_buttons;
};

/// Whether a clause is a word or phrase looked for in any text.
[[nodiscard]] bool isWord(const Clause &clause);

} // namespace eig
