// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/result_texts.h"

#include "core/labels/record_labels.h"
#include "models/ministry_texts.h"

#include <algorithm>

namespace eig {
namespace {

constexpr std::size_t MostChallenges = 3; ///< named beside a person

QString toQString(const std::string &utf8) { return QString::fromStdString(utf8); }

void addTo(QStringList &parts, const std::string &text)
{
    const QString part = toQString(text);
    if (!part.isEmpty() && !parts.contains(part))
        parts.append(part);
}

QString joined(const QStringList &parts) { return parts.join(QStringLiteral(", ")); }

QStringList tagOf(const Catalogue &catalogue, const Id &promotion)
{
    const Promotion *found = catalogue.promotion(promotion);
    return found ? QStringList{toQString(found->shortName)} : QStringList();
}

class Writer
{
public:
    Writer(const Catalogue &catalogue, Language language)
        : m_catalogue(catalogue)
        , m_language(language)
    {
    }

    [[nodiscard]] RecordTexts of(const Challenge &challenge) const
    {
        const Administration &host = m_catalogue.hostOf(challenge);
        QStringList line;
        const std::string acronym = acronymInList(host);
        addTo(line, acronym.empty() ? administrationNameInList(host, m_language) : acronym);
        addTo(line, ministryNameInList(m_catalogue.ministryOf(challenge), m_language));
        return {toQString(challenge.name), tagOf(m_catalogue, challenge.promotion), joined(line),
                toQString(taglineOf(challenge, m_language).text)};
    }

    [[nodiscard]] RecordTexts of(const Person &person) const
    {
        QStringList line;
        addTo(line, label(person.role).in(m_language));
        const auto participations = m_catalogue.participationsOf(person);
        for (std::size_t i = 0; i < std::min(participations.size(), MostChallenges); ++i)
            addTo(line, m_catalogue.challenges()[participations[i].challenge].name);
        if (participations.size() > MostChallenges)
            line.append(QStringLiteral("…"));
        QStringList tags;
        for (const Id &promotion : person.promotions)
            tags += tagOf(m_catalogue, promotion);
        const Term *discipline = m_catalogue.discipline(person.discipline);
        const std::string about = person.context.empty() && discipline
            ? nameOf(*discipline, m_language)
            : person.context;
        return {toQString(person.name), tags, joined(line), toQString(about)};
    }

    [[nodiscard]] RecordTexts of(const Administration &administration) const
    {
        QStringList line;
        addTo(line, acronymInList(administration));
        if (const Ministry *ministry = m_catalogue.ministry(administration.ministry))
            addTo(line, ministryNameInList(*ministry, m_language));
        return {toQString(administrationNameInList(administration, m_language)),
                {},
                joined(line),
                toQString(administration.activity)};
    }

    [[nodiscard]] RecordTexts of(const Outcome &outcome) const
    {
        QStringList line;
        addTo(line, label(outcome.kind).in(m_language));
        const Challenge *challenge = m_catalogue.challenge(outcome.challenge);
        if (challenge)
            addTo(line, challenge->name);
        if (outcome.date)
            addTo(line, dateText(*outcome.date, m_language));
        return {toQString(outcome.title),
                challenge ? tagOf(m_catalogue, challenge->promotion) : QStringList(), joined(line),
                challenge ? toQString(taglineOf(*challenge, m_language).text) : QString()};
    }

    [[nodiscard]] RecordTexts of(const Promotion &promotion) const
    {
        return {toQString(nameOf(promotion, m_language)),
                {toQString(promotion.shortName)},
                toQString(promotion.year),
                toQString(taglineOf(promotion, m_language).text)};
    }

    [[nodiscard]] RecordTexts of(const Ministry &ministry) const
    {
        const bool isFrench = m_language == Language::French || ministry.summaryEn.empty();
        const MinistryKind kind = ministry.isGroup ? MinistryKind::Group : MinistryKind::Ministry;
        return {toQString(nameOf(ministry, m_language)),
                {},
                toQString(label(kind).in(m_language)),
                toQString(isFrench ? ministry.portrait : ministry.summaryEn)};
    }

    [[nodiscard]] RecordTexts of(const Milestone &milestone) const
    {
        return {toQString(nameOf(milestone, m_language)), tagOf(m_catalogue, milestone.promotion),
                toQString(dateText(milestone.date, m_language)), toQString(milestone.detail)};
    }

    [[nodiscard]] RecordTexts of(const Partner &partner) const
    {
        return {toQString(partner.name), {}, toQString(partner.kind), toQString(partner.relation)};
    }

    [[nodiscard]] RecordTexts of(const SiblingProgramme &sibling) const
    {
        QStringList line{toQString(sibling.country)};
        if (sibling.year)
            line.append(QString::number(*sibling.year));
        return {toQString(sibling.name), {}, joined(line), {}};
    }

    [[nodiscard]] RecordTexts of(const Programme &programme) const
    {
        return {toQString(programmeName().in(m_language)),
                {},
                {},
                programme.story.empty() ? QString() : toQString(programme.story.front())};
    }

private:
    const Catalogue &m_catalogue;
    Language m_language;
};

} // namespace

RecordTexts recordTexts(const Catalogue &catalogue, EntityKind entity, std::size_t index,
                        Language language)
{
    const Writer writer(catalogue, language);
    switch (entity) {
    case EntityKind::Challenge: return writer.of(catalogue.challenges()[index]);
    case EntityKind::Promotion: return writer.of(catalogue.promotions()[index]);
    case EntityKind::Ministry: return writer.of(catalogue.ministries()[index]);
    case EntityKind::Administration: return writer.of(catalogue.administrations()[index]);
    case EntityKind::Person: return writer.of(catalogue.people()[index]);
    case EntityKind::Outcome: return writer.of(catalogue.outcomes()[index]);
    case EntityKind::Milestone: return writer.of(catalogue.programme().milestones[index]);
    case EntityKind::Partner: return writer.of(catalogue.programme().partners[index]);
    case EntityKind::SiblingProgramme: return writer.of(catalogue.programme().siblings[index]);
    case EntityKind::Programme: return writer.of(catalogue.programme());
    case EntityKind::Source: break; // speaks of a record, and is no result
    }
    return {};
}

} // namespace eig
