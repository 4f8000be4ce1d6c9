// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/search/query_chips.h"

#include "models/search_controller.h"
#include "widgets/places/records/chip_button.h"
#include "widgets/places/search/text_chip.h"
#include "widgets/style/flow_layout.h"
#include "widgets/style/text_style.h"

#include <algorithm>
#include <utility>

namespace eig {
namespace {

constexpr int Side = 18;
constexpr int Bottom = 4;
constexpr int Gap = 6;

bool isSame(const FilterChip &a, const FilterChip &b)
{
    return a.field == b.field && a.values == b.values && a.isExcluded == b.isExcluded
        && a.text == b.text;
}

int unitsIn(const std::string &utf8, std::size_t bytes)
{
    return static_cast<int>(QString::fromStdString(utf8.substr(0, bytes)).size());
}

} // namespace

bool isWord(const Clause &clause) { return !clause.field && !clause.excluded && !clause.isGroup(); }

QueryChips::QueryChips(SearchController &controller, QWidget &before, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_before(before)
    , m_words(new TextChip(this))
{
    setObjectName(QStringLiteral("queryChips"));
    auto *line = new FlowLayout(this);
    line->setContentsMargins(scaled(Side), 0, scaled(Side), scaled(Bottom));
    line->setSpacing(scaled(Gap));
    setTabOrder(&m_before, m_words);
    connect(m_words, &TextChip::editRequested, this, &QueryChips::editWords);
    connect(m_words, &TextChip::removeRequested, this, &QueryChips::removeWords);
    hide();
}

void QueryChips::refresh()
{
    setAccessibleName(tr("What was searched for"));
    const bool hadFocus = m_words->hasFocus();
    showWords();
    std::vector<FilterChip> chips = chipsOf(m_controller.list());
    if (!std::equal(chips.begin(), chips.end(), m_chips.begin(), m_chips.end(), isSame)) {
        m_chips = std::move(chips);
        rebuild();
    }
    placeChips();
    const bool hasWords = !m_words->isHidden();
    setVisible(hasWords || !m_chips.empty());
    if (!hadFocus || hasWords)
        return;
    if (m_buttons.empty())
        Q_EMIT emptied();
    else
        m_buttons.front()->setFocus(Qt::OtherFocusReason);
}

void QueryChips::showWords()
{
    Query words = m_controller.query();
    std::erase_if(words.clauses, [](const Clause &clause) { return !isWord(clause); });
    QString text = QString::fromStdString(toText(words));
    m_words->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    // A single phrase needs no quotes inside the quotes.
    if (words.clauses.size() == 1 && words.clauses.front().phrase)
        text = QString::fromStdString(words.clauses.front().values.front());
    m_words->showText(tr("Text: “%1”").arg(text));
}

/// A hidden part would leave a gap.
void QueryChips::placeChips()
{
    while (QLayoutItem *part = layout()->takeAt(0))
        delete part;
    if (!m_words->isHidden())
        layout()->addWidget(m_words);
    for (ChipButton *button : m_buttons)
        layout()->addWidget(button);
}

int QueryChips::focusedChip() const
{
    const auto focused = std::find_if(m_buttons.begin(), m_buttons.end(),
                                      [](const ChipButton *button) { return button->hasFocus(); });
    return focused == m_buttons.end() ? -1 : static_cast<int>(focused - m_buttons.begin());
}

/// The chip that takes the place of the one with the focus takes the focus.
void QueryChips::rebuild()
{
    const int focused = focusedChip();
    for (ChipButton *button : m_buttons) {
        button->hide();
        // It may be the one whose signal led here.
        button->deleteLater();
    }
    m_buttons.clear();
    QWidget *before = m_words;
    for (const FilterChip &chip : m_chips) {
        auto *button = new ChipButton(chip, this);
        connect(button, &ChipButton::removeRequested, this, [this, chip] { remove(chip); });
        connect(button, &ChipButton::flipRequested, this, [this, chip] { flip(chip); });
        connect(button, &ChipButton::editRequested, this, [this, chip] { edit(chip); });
        button->show();
        setTabOrder(before, button);
        before = button;
        m_buttons.push_back(button);
    }
    updateGeometry();
    if (focused < 0)
        return;
    if (!m_buttons.empty())
        m_buttons[std::min(static_cast<std::size_t>(focused), m_buttons.size() - 1)]->setFocus(
            Qt::OtherFocusReason);
    else if (!m_words->isHidden())
        m_words->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT emptied();
}

void QueryChips::remove(const FilterChip &chip)
{
    removeChip(m_controller.list(), chip);
    Q_EMIT queryEdited();
}

void QueryChips::flip(const FilterChip &chip)
{
    invertChip(m_controller.list(), chip);
    Q_EMIT queryEdited();
}

void QueryChips::removeWords()
{
    Query query = m_controller.query();
    std::erase_if(query.clauses, isWord);
    m_controller.setQuery(query);
    Q_EMIT queryEdited();
}

/// From the first to the last wanted piece of the text; the whole text when there is none.
template<typename Wanted> void QueryChips::editPart(Wanted isWanted)
{
    const std::string text = m_controller.searchText().toStdString();
    std::size_t begin = text.size();
    std::size_t end = 0;
    for (const QueryToken &token : parseQuery(text).tokens) {
        if (!isWanted(token))
            continue;
        begin = std::min(begin, token.begin);
        end = std::max(end, token.end);
    }
    if (begin >= end) {
        begin = 0;
        end = text.size();
    }
    Q_EMIT editRequested(unitsIn(text, begin), unitsIn(text, end));
}

void QueryChips::edit(const FilterChip &chip)
{
    bool isFirst = true;
    editPart([&](const QueryToken &token) {
        const bool isIt = token.kind == TokenKind::Field && token.field == chip.field
            && token.excluded == chip.isExcluded;
        return isIt && std::exchange(isFirst, false);
    });
}

void QueryChips::editWords()
{
    editPart([](const QueryToken &token) {
        return !token.excluded
            && (token.kind == TokenKind::Word || token.kind == TokenKind::Phrase);
    });
}

} // namespace eig
