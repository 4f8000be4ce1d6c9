// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/challenge_cells.h"

#include <algorithm>

namespace eig {
namespace {

QString joined(const std::vector<Id> &ids)
{
    QString text;
    for (const Id &id : ids)
        text += (text.isEmpty() ? QString() : QStringLiteral(",")) + textOf(id);
    return text;
}

/// The address of the first link of a kind; empty without one.
std::string addressOf(const Challenge &challenge, LinkKind kind)
{
    for (const Link &link : challenge.links) {
        if (link.kind == kind)
            return link.url;
    }
    return {};
}

/// As the facet "Contenu" has it: a link, or code among the outcomes.
bool hasCode(const Catalogue &catalogue, const Challenge &challenge)
{
    const auto outcomes = catalogue.outcomesOf(challenge);
    return !addressOf(challenge, LinkKind::SourceCode).empty()
        || std::any_of(outcomes.begin(), outcomes.end(),
                       [](const Outcome *outcome) { return outcome->kind == OutcomeKind::Code; });
}

} // namespace

QString ChallengeCells::known(int section) const
{
    const auto names = [this](const std::vector<Id> &ids,
                              const Term *(Catalogue::*find)(std::string_view) const) {
        QString text;
        for (const Id &id : ids) {
            const Term *term = (catalogue().*find)(id);
            text += text.isEmpty() ? QString() : QStringLiteral(", ");
            text += textOf(term ? nameOf(*term, language()) : id);
        }
        return text;
    };
    switch (static_cast<ChallengeColumn>(section)) {
    case ChallengeColumn::Name: return textOf(m_challenge.name);
    case ChallengeColumn::Promotion: return textOf(catalogue().promotionOf(m_challenge).shortName);
    case ChallengeColumn::Administration: return textOf(catalogue().hostOf(m_challenge).name);
    case ChallengeColumn::Ministry:
        return textOf(ministryNameInList(catalogue().ministryOf(m_challenge), language()));
    case ChallengeColumn::Themes: return names(m_challenge.themes, &Catalogue::theme);
    case ChallengeColumn::Expertises: return names(m_challenge.expertises, &Catalogue::expertise);
    case ChallengeColumn::Place: return textOf(m_challenge.place.town);
    case ChallengeColumn::Status:
        return m_challenge.status ? textOf(label(m_challenge.status->value).in(language()))
                                  : QString();
    case ChallengeColumn::SourceCode:
    case ChallengeColumn::Video:
        return raw(section).isValid() ? textOf(Label{"Oui", "Yes"}.in(language())) : QString();
    case ChallengeColumn::Website:
        return textOf(withoutScheme(addressOf(m_challenge, LinkKind::Website)));
    case ChallengeColumn::Team:
    case ChallengeColumn::Mentors:
    case ChallengeColumn::Sources: return raw(section).toString();
    case ChallengeColumn::Identifier: return textOf(m_challenge.id);
    }
    return {};
}

QString ChallengeCells::full(int section) const
{
    switch (static_cast<ChallengeColumn>(section)) {
    case ChallengeColumn::Name:
        if (const std::string tagline = taglineOf(m_challenge, language()).text; !tagline.empty())
            return textOf(tagline);
        return textOf(m_challenge.name);
    case ChallengeColumn::Promotion:
        return textOf(nameOf(catalogue().promotionOf(m_challenge), language()));
    case ChallengeColumn::Administration: {
        const Administration &host = catalogue().hostOf(m_challenge);
        const std::string acronym = host.acronym.empty() ? "" : " (" + host.acronym + ")";
        return textOf(host.name + acronym);
    }
    case ChallengeColumn::Ministry:
        return textOf(nameOf(catalogue().ministryOf(m_challenge), language()));
    case ChallengeColumn::Status:
        if (m_challenge.status)
            return textOf(statusText(*m_challenge.status, language()));
        break;
    case ChallengeColumn::Website:
        if (QString address = raw(section).toString(); !address.isEmpty())
            return address;
        break;
    default: break;
    }
    return known(section);
}

QString ChallengeCells::secondLine(int section) const
{
    if (static_cast<ChallengeColumn>(section) == ChallengeColumn::Name)
        return textOf(taglineOf(m_challenge, language()).text);
    if (static_cast<ChallengeColumn>(section) == ChallengeColumn::Administration)
        return text(static_cast<int>(ChallengeColumn::Ministry));
    return {};
}

QString ChallengeCells::shortText(int section) const
{
    if (static_cast<ChallengeColumn>(section) == ChallengeColumn::Administration)
        return textOf(catalogue().hostOf(m_challenge).acronym);
    return {};
}

QString ChallengeCells::rowText() const
{
    return textOf(m_challenge.name) + u", " + textOf(catalogue().promotionOf(m_challenge).shortName)
        + u", " + textOf(nameOf(catalogue().ministryOf(m_challenge), language()));
}

QVariant ChallengeCells::raw(int section) const
{
    switch (static_cast<ChallengeColumn>(section)) {
    case ChallengeColumn::Name: return textOrNone(m_challenge.name);
    case ChallengeColumn::Promotion: return catalogue().promotionOf(m_challenge).order;
    case ChallengeColumn::Administration: return textOrNone(catalogue().hostOf(m_challenge).id);
    case ChallengeColumn::Ministry: return textOrNone(catalogue().ministryOf(m_challenge).id);
    case ChallengeColumn::Themes:
        return m_challenge.themes.empty() ? QVariant() : joined(m_challenge.themes);
    case ChallengeColumn::Expertises:
        return m_challenge.expertises.empty() ? QVariant() : joined(m_challenge.expertises);
    case ChallengeColumn::Team: return numberOrNone(static_cast<int>(m_challenge.team.size()));
    case ChallengeColumn::Mentors:
        return numberOrNone(static_cast<int>(m_challenge.mentors.size()));
    case ChallengeColumn::Place: return textOrNone(m_challenge.place.town);
    case ChallengeColumn::Status:
        return textOrNone(m_challenge.status ? std::string(keyOf(m_challenge.status->value)) : "");
    case ChallengeColumn::SourceCode:
        return hasCode(catalogue(), m_challenge) ? QVariant(true) : QVariant();
    case ChallengeColumn::Video:
        return addressOf(m_challenge, LinkKind::Video).empty() ? QVariant() : QVariant(true);
    case ChallengeColumn::Website: return textOrNone(addressOf(m_challenge, LinkKind::Website));
    case ChallengeColumn::Sources:
        return numberOrNone(static_cast<int>(m_challenge.sources.size()));
    case ChallengeColumn::Identifier: return textOrNone(m_challenge.id);
    }
    return {};
}

} // namespace eig
