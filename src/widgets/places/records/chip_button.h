// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/filter_chip.h"

#include <QPushButton>

namespace eig {

/// One active filter above the list. It names what pressing it does: removing the filter.
/// Exclusions are red, have a minus and are struck through.
class ChipButton : public QPushButton
{
    Q_OBJECT

public:
    ChipButton(FilterChip chip, QWidget *parent);

    [[nodiscard]] const FilterChip &chip() const { return m_chip; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();
    /// To the other side: excluded becomes included.
    void flipRequested();
    void editRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QString words() const;
    [[nodiscard]] QFont wordsFont() const;

    FilterChip m_chip;
};

} // namespace eig
