// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/promotion_cells.h"

#include "core/labels/period.h"

namespace eig {
namespace {

QString number(const std::optional<int> &value)
{
    return value ? QString::number(*value) : QString();
}

} // namespace

const ChallengeFigures &PromotionCells::figures() const
{
    return scope()
        .figures[static_cast<std::size_t>(&m_promotion - catalogue().promotions().data())];
}

QString PromotionCells::known(int section) const
{
    switch (static_cast<PromotionColumn>(section)) {
    case PromotionColumn::Name: return textOf(m_promotion.shortName);
    case PromotionColumn::Period: return textOf(periodLabel(m_promotion.term, language()));
    case PromotionColumn::Challenges: return QString::number(figures().challenges);
    case PromotionColumn::Proposed: return number(m_promotion.funnel.proposed);
    case PromotionColumn::Applicants: return number(m_promotion.funnel.applicants);
    case PromotionColumn::Funding: return textOf(m_promotion.funding);
    case PromotionColumn::Team:
    case PromotionColumn::Ministries:
    case PromotionColumn::Profiles:
    case PromotionColumn::Sources: return raw(section).toString();
    }
    return {};
}

QString PromotionCells::full(int section) const
{
    return static_cast<PromotionColumn>(section) == PromotionColumn::Name
        ? textOf(nameOf(m_promotion, language()))
        : known(section);
}

QString PromotionCells::secondLine(int section) const
{
    switch (static_cast<PromotionColumn>(section)) {
    case PromotionColumn::Name: return textOf(m_promotion.year);
    case PromotionColumn::Period: return textOf(taglineOf(m_promotion, language()).text);
    default: return {};
    }
}

QString PromotionCells::rowText() const
{
    return listed({textOf(m_promotion.shortName), textOf(nameOf(m_promotion, language())),
                   textOf(periodLabel(m_promotion.term, language()))});
}

QVariant PromotionCells::raw(int section) const
{
    switch (static_cast<PromotionColumn>(section)) {
    case PromotionColumn::Name: return m_promotion.order;
    case PromotionColumn::Challenges: return figures().challenges;
    case PromotionColumn::Team: return numberOrNone(figures().entrepreneurs);
    case PromotionColumn::Ministries: return numberOrNone(figures().ministries);
    case PromotionColumn::Profiles: return numberOrNone(publishedProfiles(m_promotion));
    case PromotionColumn::Sources:
        return numberOrNone(static_cast<int>(m_promotion.sources.size()));
    default: return RecordCells::raw(section);
    }
}

} // namespace eig
