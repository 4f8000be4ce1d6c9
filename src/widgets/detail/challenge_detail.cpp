// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/challenge_detail.h"

#include "documents/layout/link_address.h"
#include "widgets/detail/challenge_facts.h"
#include "widgets/detail/link_button.h"

#include <QLabel>

namespace eig {
namespace {

/// The same administration alone is a weak reason, and a large ministry has many challenges.
constexpr int MostOfSameAdministration = 5;

bool isOnlySameAdministration(const RelatedChallenge &related)
{
    return related.relations.empty() && related.sharedTeam == 0 && related.sharedMentors == 0;
}

} // namespace

ChallengeDetail::ChallengeDetail(const Catalogue &catalogue, const Challenge &challenge,
                                 Language language, QWidget *parent)
    : DetailColumn(parent)
    , m_catalogue(catalogue)
    , m_challenge(challenge)
    , m_language(language)
    , m_numbers(catalogue, challenge)
{
    setObjectName(QStringLiteral("challengeDetail"));
    addHeader();
    addKeyFacts();
    addTeam();
    addFigures();
    addTexts();
    addFollowUp();
    addRelated();
    addLinks();
    addMissing();
    addSources();
    finish();
}

QString ChallengeDetail::text(const std::string &utf8) const
{
    return QString::fromStdString(utf8);
}

QString ChallengeDetail::orUnknown(const QString &value) const
{
    return value.isEmpty() ? text(notDocumented(m_language)) : value;
}

void ChallengeDetail::addHeader()
{
    const std::string &promotion = m_catalogue.promotionOf(m_challenge).shortName;
    addText(text(singular(EntityKind::Challenge).in(m_language)) + u" · " + text(promotion));
    addHeading(HeadingLevel::Record, text(m_challenge.name));
    addText(orUnknown(text(m_challenge.tagline)))->setObjectName(QStringLiteral("tagline"));
}

void ChallengeDetail::addKeyFacts()
{
    const Ministry &ministry = m_catalogue.ministryOf(m_challenge);
    const auto fact = [this](const QString &name, const QString &value) {
        addFact(name, orUnknown(value));
    };
    const auto nameOfField = [this](Field field) { return text(label(field).in(m_language)); };
    addHeading(HeadingLevel::Section, tr("Key facts"));
    fact(nameOfField(Field::Promotion),
         promotionText(m_catalogue.promotionOf(m_challenge), m_language));
    fact(nameOfField(Field::Administration), hostsText(m_catalogue, m_challenge, m_language));
    fact(ministry.isGroup ? tr("Institution") : nameOfField(Field::Ministry),
         text(nameOf(ministry, m_language)));
    fact(nameOfField(Field::Place), placeText(m_challenge.place));
    fact(nameOfField(Field::Theme), themesText(m_catalogue, m_challenge, m_language));
    fact(nameOfField(Field::Expertise), expertisesText(m_catalogue, m_challenge, m_language));
    const auto months = m_challenge.durationMonths;
    fact(tr("Duration"), months ? tr("%n month(s)", nullptr, *months) : QString());
    fact(nameOfField(Field::Status),
         m_challenge.status ? text(statusText(*m_challenge.status, m_language)) : QString());
    if (!m_challenge.aliases.empty()) {
        QStringList names;
        for (const std::string &alias : m_challenge.aliases)
            names.append(text(alias));
        fact(tr("Other names"), names.join(QStringLiteral(", ")));
    }
}

void ChallengeDetail::addTeam()
{
    if (m_challenge.team.empty())
        m_missing.append(tr("team"));
    else
        addHeading(HeadingLevel::Section, tr("Team"));
    for (const TeamMember &member : m_challenge.team)
        addText(orUnknown(memberText(m_catalogue, member, m_language)));
    if (m_challenge.mentors.empty())
        m_missing.append(tr("mentors"));
    addPeople(tr("Mentors"), m_challenge.mentors);
    if (m_challenge.sponsors.empty())
        m_missing.append(tr("sponsors"));
    addPeople(tr("Sponsors"), m_challenge.sponsors);
}

void ChallengeDetail::addPeople(const QString &heading, const std::vector<Id> &people)
{
    if (people.empty())
        return;
    addHeading(HeadingLevel::Section, heading);
    for (const Id &id : people) {
        if (const Person *person = m_catalogue.person(id))
            addText(text(person->name));
    }
}

void ChallengeDetail::addFigures()
{
    bool isFirst = true;
    for (const Outcome *outcome : m_catalogue.outcomesOf(m_challenge)) {
        if (!isKeyFigure(*outcome))
            continue;
        if (isFirst)
            addHeading(HeadingLevel::Section, tr("Key figures"));
        isFirst = false;
        addCitedText(figureText(*outcome, m_language), m_numbers.rangesOf(outcome->sources));
    }
    if (isFirst)
        m_missing.append(tr("key figures"));
}

void ChallengeDetail::addTexts()
{
    const auto section = [this](const QString &heading, const std::string &content) {
        if (content.empty())
            return;
        addHeading(HeadingLevel::Section, heading);
        addText(text(content));
    };
    section(tr("The initial problem"), m_challenge.problem);
    section(tr("The challenge"), m_challenge.aim);
    section(tr("What was built"), m_challenge.built);
    if (m_challenge.problem.empty() && m_challenge.aim.empty() && m_challenge.built.empty())
        m_missing.append(tr("description of the problem and the challenge"));
}

void ChallengeDetail::addFollowUp()
{
    addHeading(HeadingLevel::Section, tr("What it became"));
    if (const auto &status = m_challenge.status) {
        QString what = asSentence(text(statusText(*status, m_language)));
        if (!status->note.empty())
            what += u' ' + text(status->note);
        addCitedText(what, m_numbers.rangesOf(status->sources));
        if (!status->url.empty())
            addExternalLink(text(layout::printedAddress(status->url)), status->url);
    } else {
        addText(orUnknown({}));
    }
    bool isFirst = true;
    for (const Outcome *outcome : m_catalogue.outcomesOf(m_challenge)) {
        if (isKeyFigure(*outcome))
            continue;
        if (isFirst)
            addHeading(HeadingLevel::Section, tr("Outputs"));
        isFirst = false;
        addCitedText(outputText(*outcome, m_language), m_numbers.rangesOf(outcome->sources));
        if (!outcome->url.empty())
            addExternalLink(text(layout::printedAddress(outcome->url)), outcome->url);
    }
    if (isFirst)
        m_missing.append(tr("outputs"));
}

void ChallengeDetail::addRelated()
{
    const auto outside = m_catalogue.outsideRelationsOf(m_challenge);
    const auto related = m_catalogue.relatedTo(m_challenge);
    if (outside.empty() && related.empty())
        return;
    addHeading(HeadingLevel::Section, tr("Related challenges"));
    for (const Relation *relation : outside) {
        const bool isFrom = relation->from.challenge == m_challenge.id;
        const RelationEnd &other = isFrom ? relation->to : relation->from;
        const Promotion *promotion = m_catalogue.promotion(other.promotion);
        const QString name = text(other.name)
            + (promotion ? u" (" + text(promotion->shortName) + u')' : QString());
        addCitedText(asSentence(name + u" — " + relationText(m_challenge, *relation, m_language)),
                     m_numbers.rangesOf(relation->sources));
    }
    int weak = 0;
    for (const RelatedChallenge &other : related) {
        if (!isOnlySameAdministration(other) || ++weak <= MostOfSameAdministration)
            addRelatedChallenge(other);
    }
    if (weak > MostOfSameAdministration)
        addOthersOfAdministration(weak - MostOfSameAdministration);
}

void ChallengeDetail::addRelatedChallenge(const RelatedChallenge &related)
{
    const Challenge *other = m_catalogue.challenge(related.challenge);
    if (!other)
        return;
    LinkButton *link = addLink(text(other->name) + u" ("
                               + text(m_catalogue.promotionOf(*other).shortName) + u')');
    link->setObjectName(QStringLiteral("relatedChallenge"));
    connect(link, &LinkButton::clicked, this, [this, id = text(other->id)] {
        Q_EMIT
        challengeActivated(id);
    });
    for (const Relation *relation : related.relations)
        addCitedText(asSentence(relationText(m_challenge, *relation, m_language)),
                     m_numbers.rangesOf(relation->sources));
    QStringList reasons;
    if (related.sharedTeam > 0)
        reasons.append(tr("%n entrepreneur(s) in common", nullptr, related.sharedTeam));
    if (related.sharedMentors > 0)
        reasons.append(tr("%n mentor(s) in common", nullptr, related.sharedMentors));
    if (related.sameAdministration)
        reasons.append(tr("same administration"));
    if (!reasons.isEmpty())
        addText(reasons.join(QStringLiteral(", ")));
    addGap();
}

void ChallengeDetail::addOthersOfAdministration(int count)
{
    LinkButton *link = addLink(
        tr("%n more challenge(s) of the same administration", nullptr, count));
    Query query;
    query.setValues(Field::Administration, {m_catalogue.hostOf(m_challenge).id}, false);
    connect(link, &LinkButton::clicked, this, [this, search = text(toText(query))] {
        Q_EMIT
        searchRequested(search);
    });
}

void ChallengeDetail::addLinks()
{
    if (m_challenge.links.empty()) {
        m_missing.append(tr("links"));
        return;
    }
    addHeading(HeadingLevel::Section, tr("Links"));
    for (const Link &link : m_challenge.links)
        addExternalLink(tr("%1: %2").arg(text(label(link.kind).in(m_language)),
                                         text(layout::printedAddress(link.url))),
                        link.url);
}

void ChallengeDetail::addMissing()
{
    if (m_missing.isEmpty())
        return;
    addHeading(HeadingLevel::Section, text(notDocumented(m_language)));
    QString list = m_missing.join(QStringLiteral(", "));
    list.front() = list.front().toUpper();
    addText(tr("%1: no source of the catalogue gives any.").arg(list));
}

void ChallengeDetail::addSources()
{
    addHeading(HeadingLevel::Section, text(label(EntityKind::Source).in(m_language)));
    for (const Source *source : m_numbers.sources())
        addSourceEntry(asSentence(text(sourceText(*source, m_language))), source->url);
    if (m_numbers.sources().empty())
        addText(orUnknown({}));
}

} // namespace eig
