// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/records/chip_row.h"

#include "models/list_controller.h"
#include "widgets/places/records/chip_button.h"
#include "widgets/style/flow_layout.h"
#include "widgets/style/text_style.h"

#include <algorithm>

namespace eig {
namespace {

constexpr int Side = 18;
constexpr int Bottom = 10;
constexpr int Gap = 6;

bool isSame(const FilterChip &a, const FilterChip &b)
{
    return a.field == b.field && a.values == b.values && a.isExcluded == b.isExcluded
        && a.text == b.text;
}

} // namespace

ChipRow::ChipRow(ListController &controller, QWidget &before, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_before(before)
{
    setObjectName(QStringLiteral("chipRow"));
    auto *line = new FlowLayout(this);
    line->setContentsMargins(scaled(Side), 0, scaled(Side), scaled(Bottom));
    line->setSpacing(scaled(Gap));
    hide();
    refresh();
}

void ChipRow::refresh()
{
    std::vector<FilterChip> chips = chipsOf(m_controller);
    setAccessibleName(tr("Active filters"));
    if (std::equal(chips.begin(), chips.end(), m_chips.begin(), m_chips.end(), isSame))
        return;
    m_chips = std::move(chips);
    rebuild();
}

int ChipRow::focusedChip() const
{
    const auto focused = std::find_if(m_buttons.begin(), m_buttons.end(),
                                      [](const ChipButton *button) { return button->hasFocus(); });
    return focused == m_buttons.end() ? -1 : static_cast<int>(focused - m_buttons.begin());
}

/// The chip that takes the place of the one with the focus takes the focus.
void ChipRow::rebuild()
{
    const int focused = focusedChip();
    for (ChipButton *button : m_buttons) {
        button->hide();
        layout()->removeWidget(button);
        // It may be the one whose signal led here.
        button->deleteLater();
    }
    m_buttons.clear();
    QWidget *before = &m_before;
    for (const FilterChip &chip : m_chips) {
        auto *button = new ChipButton(chip, this);
        connect(button, &ChipButton::removeRequested, this, [this, chip] { remove(chip); });
        connect(button, &ChipButton::flipRequested, this, [this, chip] { flip(chip); });
        connect(button, &ChipButton::editRequested, this, [this, chip] { edit(chip); });
        layout()->addWidget(button);
        button->show();
        setTabOrder(before, button);
        before = button;
        m_buttons.push_back(button);
    }
    setVisible(!m_chips.empty());
    updateGeometry();
    if (focused < 0)
        return;
    if (m_buttons.empty())
        Q_EMIT emptied();
    else
        m_buttons[std::min(static_cast<std::size_t>(focused), m_buttons.size() - 1)]->setFocus(
            Qt::OtherFocusReason);
}

void ChipRow::remove(const FilterChip &chip)
{
    removeChip(m_controller, chip);
    Q_EMIT queryEdited();
}

void ChipRow::flip(const FilterChip &chip)
{
    invertChip(m_controller, chip);
    Q_EMIT queryEdited();
}

void ChipRow::edit(const FilterChip &chip)
{
    const TextRange range = rangeOfChip(m_controller, chip);
    const QByteArray text = m_controller.searchText().toUtf8();
    const auto place = [&text](std::size_t bytes) {
        return static_cast<int>(QString::fromUtf8(text.left(static_cast<qsizetype>(bytes))).size());
    };
    Q_EMIT editRequested(place(range.begin), place(range.end));
}

} // namespace eig
