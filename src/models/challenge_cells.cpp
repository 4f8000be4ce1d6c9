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
        text += (text.isEmpty() ? QString() : QStringLiteral(",")) + QString::fromStdString(id);
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

/// "acceslibre.beta.gouv.fr/contact" for an address.
std::string withoutScheme(std::string address)
{
    if (const std::size_t start = address.find("://"); start != std::string::npos)
        address.erase(0, start + 3);
    if (address.starts_with("www."))
        address.erase(0, 4);
    if (address.ends_with('/'))
        address.pop_back();
    return address;
}

QVariant numberOrNone(std::size_t count)
{
    return count == 0 ? QVariant() : QVariant(static_cast<int>(count));
}

bool isNarrow(ChallengeColumn column)
{
    return ChallengeTableModel::columns()[static_cast<std::size_t>(column)].defaultWidth < 100;
}

} // namespace

/// Empty when nothing is documented.
QString ChallengeCells::knownText(ChallengeColumn column) const
{
    const auto names = [this](const std::vector<Id> &ids,
                              const Term *(Catalogue::*find)(std::string_view) const) {
        QString text;
        for (const Id &id : ids) {
            const Term *term = (m_catalogue.*find)(id);
            text += text.isEmpty() ? QString() : QStringLiteral(", ");
            text += QString::fromStdString(term ? nameOf(*term, m_language) : id);
        }
        return text;
    };
    switch (column) {
    case ChallengeColumn::Name: return QString::fromStdString(m_challenge.name);
    case ChallengeColumn::Promotion:
        return QString::fromStdString(m_catalogue.promotionOf(m_challenge).shortName);
    case ChallengeColumn::Administration:
        return QString::fromStdString(m_catalogue.hostOf(m_challenge).name);
    case ChallengeColumn::Ministry:
        return QString::fromStdString(
            ministryNameInList(m_catalogue.ministryOf(m_challenge), m_language));
    case ChallengeColumn::Themes: return names(m_challenge.themes, &Catalogue::theme);
    case ChallengeColumn::Expertises: return names(m_challenge.expertises, &Catalogue::expertise);
    case ChallengeColumn::Place: return QString::fromStdString(m_challenge.place.town);
    case ChallengeColumn::Status:
        return m_challenge.status
            ? QString::fromStdString(label(m_challenge.status->value).in(m_language))
            : QString();
    case ChallengeColumn::SourceCode:
    case ChallengeColumn::Video:
        return raw(column).isValid() ? QString::fromStdString(Label{"Oui", "Yes"}.in(m_language))
                                     : QString();
    case ChallengeColumn::Website:
        return QString::fromStdString(withoutScheme(addressOf(m_challenge, LinkKind::Website)));
    case ChallengeColumn::Team:
    case ChallengeColumn::Mentors:
    case ChallengeColumn::Sources: return raw(column).toString();
    case ChallengeColumn::Identifier: return QString::fromStdString(m_challenge.id);
    }
    return {};
}

QString ChallengeCells::text(ChallengeColumn column) const
{
    QString known = knownText(column);
    if (!known.isEmpty())
        return known;
    return isNarrow(column) ? QStringLiteral("–")
                            : QString::fromStdString(notDocumented(m_language));
}

QString ChallengeCells::fullText(ChallengeColumn column) const
{
    switch (column) {
    case ChallengeColumn::Name:
        if (const std::string tagline = taglineOf(m_challenge, m_language).text; !tagline.empty())
            return QString::fromStdString(tagline);
        return QString::fromStdString(m_challenge.name);
    case ChallengeColumn::Promotion:
        return QString::fromStdString(nameOf(m_catalogue.promotionOf(m_challenge), m_language));
    case ChallengeColumn::Administration: {
        const Administration &host = m_catalogue.hostOf(m_challenge);
        const std::string acronym = host.acronym.empty() ? "" : " (" + host.acronym + ")";
        return QString::fromStdString(host.name + acronym);
    }
    case ChallengeColumn::Ministry:
        return QString::fromStdString(nameOf(m_catalogue.ministryOf(m_challenge), m_language));
    case ChallengeColumn::Status:
        if (m_challenge.status)
            return QString::fromStdString(statusText(*m_challenge.status, m_language));
        break;
    case ChallengeColumn::Website:
        if (QString address = raw(column).toString(); !address.isEmpty())
            return address;
        break;
    default: break;
    }
    const QString known = knownText(column);
    return known.isEmpty() ? QString::fromStdString(notDocumented(m_language)) : known;
}

QString ChallengeCells::secondLine(ChallengeColumn column) const
{
    if (column == ChallengeColumn::Name)
        return QString::fromStdString(taglineOf(m_challenge, m_language).text);
    if (column == ChallengeColumn::Administration)
        return text(ChallengeColumn::Ministry);
    return {};
}

QString ChallengeCells::shortText(ChallengeColumn column) const
{
    if (column == ChallengeColumn::Administration)
        return QString::fromStdString(m_catalogue.hostOf(m_challenge).acronym);
    return {};
}

QString ChallengeCells::accessibleText(ChallengeColumn column) const
{
    if (column != ChallengeColumn::Name) {
        const QString known = knownText(column);
        return known.isEmpty() ? QString::fromStdString(notDocumented(m_language)) : known;
    }
    return text(ChallengeColumn::Name) + u", " + text(ChallengeColumn::Promotion) + u", "
        + fullText(ChallengeColumn::Ministry);
}

QVariant ChallengeCells::raw(ChallengeColumn column) const
{
    const auto text = [](const std::string &value) {
        return value.empty() ? QVariant() : QVariant(QString::fromStdString(value));
    };
    switch (column) {
    case ChallengeColumn::Name: return text(m_challenge.name);
    case ChallengeColumn::Promotion: return m_catalogue.promotionOf(m_challenge).order;
    case ChallengeColumn::Administration: return text(m_catalogue.hostOf(m_challenge).id);
    case ChallengeColumn::Ministry: return text(m_catalogue.ministryOf(m_challenge).id);
    case ChallengeColumn::Themes:
        return m_challenge.themes.empty() ? QVariant() : joined(m_challenge.themes);
    case ChallengeColumn::Expertises:
        return m_challenge.expertises.empty() ? QVariant() : joined(m_challenge.expertises);
    case ChallengeColumn::Team: return numberOrNone(m_challenge.team.size());
    case ChallengeColumn::Mentors: return numberOrNone(m_challenge.mentors.size());
    case ChallengeColumn::Place: return text(m_challenge.place.town);
    case ChallengeColumn::Status:
        return text(m_challenge.status ? std::string(keyOf(m_challenge.status->value)) : "");
    case ChallengeColumn::SourceCode:
        return hasCode(m_catalogue, m_challenge) ? QVariant(true) : QVariant();
    case ChallengeColumn::Video:
        return addressOf(m_challenge, LinkKind::Video).empty() ? QVariant() : QVariant(true);
    case ChallengeColumn::Website: return text(addressOf(m_challenge, LinkKind::Website));
    case ChallengeColumn::Sources: return numberOrNone(m_challenge.sources.size());
    case ChallengeColumn::Identifier: return text(m_challenge.id);
    }
    return {};
}

} // namespace eig
