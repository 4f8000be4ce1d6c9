// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/outcome_cells.h"

#include "core/labels/figure.h"

namespace eig {

const Challenge *OutcomeCells::challenge() const
{
    return catalogue().challenge(m_outcome.challenge);
}

QString OutcomeCells::known(int section) const
{
    const Challenge *of = challenge();
    switch (static_cast<OutcomeColumn>(section)) {
    case OutcomeColumn::Name: return textOf(m_outcome.title);
    case OutcomeColumn::Kind: return word(label(m_outcome.kind));
    case OutcomeColumn::Challenge: return of ? textOf(of->name) : QString();
    case OutcomeColumn::Status:
        return of && of->status ? word(label(of->status->value)) : QString();
    case OutcomeColumn::Date:
        return m_outcome.date ? textOf(dateText(*m_outcome.date, language())) : QString();
    case OutcomeColumn::Address: return textOf(withoutScheme(m_outcome.url));
    case OutcomeColumn::Promotion:
        return of ? textOf(catalogue().promotionOf(*of).shortName) : QString();
    case OutcomeColumn::Administration:
        return of ? textOf(catalogue().hostOf(*of).name) : QString();
    case OutcomeColumn::Source: {
        const Source *first = m_outcome.sources.empty()
            ? nullptr
            : catalogue().source(m_outcome.sources.front());
        return first ? textOf(first->title) : QString();
    }
    }
    return {};
}

QString OutcomeCells::full(int section) const
{
    const Challenge *of = challenge();
    switch (static_cast<OutcomeColumn>(section)) {
    case OutcomeColumn::Kind:
        return m_outcome.step ? listed({known(section), word(label(*m_outcome.step))})
                              : known(section);
    case OutcomeColumn::Status:
        return of && of->status ? textOf(statusText(*of->status, language())) : QString();
    case OutcomeColumn::Address: return textOf(m_outcome.url);
    default: return known(section);
    }
}

QString OutcomeCells::secondLine(int section) const
{
    if (static_cast<OutcomeColumn>(section) != OutcomeColumn::Name)
        return {};
    if (m_outcome.value)
        return textOf(figureLabel(m_outcome, language()));
    const Challenge *of = challenge();
    return of ? textOf(taglineOf(*of, language()).text) : QString();
}

QString OutcomeCells::rowText() const
{
    const auto cell = [this](OutcomeColumn column) { return known(static_cast<int>(column)); };
    return listed({textOf(m_outcome.title), cell(OutcomeColumn::Kind),
                   cell(OutcomeColumn::Challenge), cell(OutcomeColumn::Date)});
}

QVariant OutcomeCells::raw(int section) const
{
    const Challenge *of = challenge();
    switch (static_cast<OutcomeColumn>(section)) {
    case OutcomeColumn::Kind: return textOf(std::string(keyOf(m_outcome.kind)));
    case OutcomeColumn::Challenge: return of ? textOrNone(of->id) : QVariant();
    case OutcomeColumn::Status:
        return of && of->status ? textOf(std::string(keyOf(of->status->value))) : QVariant();
    case OutcomeColumn::Date: return m_outcome.date ? textOf(m_outcome.date->iso()) : QVariant();
    case OutcomeColumn::Address: return textOrNone(m_outcome.url);
    case OutcomeColumn::Promotion: return of ? textOrNone(of->promotion) : QVariant();
    default: return RecordCells::raw(section);
    }
}

} // namespace eig
