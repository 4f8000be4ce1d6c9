// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/administration_cells.h"

#include "models/ministry_texts.h"

namespace eig {
namespace {

QString shortNameOf(const Promotion *promotion)
{
    return promotion ? textOf(promotion->shortName) : QString();
}

} // namespace

const ChallengeFigures &AdministrationCells::figures() const
{
    return scope().figures[static_cast<std::size_t>(&m_administration
                                                    - catalogue().administrations().data())];
}

QString AdministrationCells::known(int section) const
{
    const Presence &presence = figures().presence;
    switch (static_cast<AdministrationColumn>(section)) {
    case AdministrationColumn::Name: return textOf(m_administration.name);
    case AdministrationColumn::Acronym: return textOf(m_administration.acronym);
    case AdministrationColumn::Ministry: {
        const Ministry *ministry = catalogue().ministry(m_administration.ministry);
        return ministry ? textOf(ministryNameInList(*ministry, language())) : QString();
    }
    case AdministrationColumn::Challenges: return QString::number(figures().challenges);
    case AdministrationColumn::Promotions:
        return textOf(presenceText(catalogue().promotions(), presence));
    case AdministrationColumn::First: return shortNameOf(firstPromotion(catalogue(), presence));
    case AdministrationColumn::Last: return shortNameOf(lastPromotion(catalogue(), presence));
    case AdministrationColumn::Team:
    case AdministrationColumn::Mentors:
    case AdministrationColumn::Names: return raw(section).toString();
    }
    return {};
}

QString AdministrationCells::full(int section) const
{
    const Ministry *ministry = catalogue().ministry(m_administration.ministry);
    if (static_cast<AdministrationColumn>(section) == AdministrationColumn::Ministry && ministry)
        return textOf(nameOf(*ministry, language()));
    return known(section);
}

QString AdministrationCells::secondLine(int section) const
{
    return static_cast<AdministrationColumn>(section) == AdministrationColumn::Name
        ? textOf(m_administration.activity)
        : QString();
}

QString AdministrationCells::rowText() const
{
    return listed({textOf(m_administration.name), textOf(m_administration.acronym),
                   full(static_cast<int>(AdministrationColumn::Ministry))});
}

QVariant AdministrationCells::raw(int section) const
{
    switch (static_cast<AdministrationColumn>(section)) {
    case AdministrationColumn::Ministry: return textOrNone(m_administration.ministry);
    case AdministrationColumn::Challenges: return figures().challenges;
    case AdministrationColumn::Team: return numberOrNone(figures().entrepreneurs);
    case AdministrationColumn::Mentors: return numberOrNone(figures().mentors);
    case AdministrationColumn::Names: return static_cast<int>(namesFound(m_administration).size());
    default: return RecordCells::raw(section);
    }
}

} // namespace eig
