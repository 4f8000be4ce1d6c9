// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/challenge_page.h"

#include "documents/layout/link_address.h"
#include "widgets/detail/detail_header.h"
#include "widgets/detail/record_text.h"
#include "widgets/detail/status_look.h"

namespace eig {
namespace {

/// The same administration alone is a weak reason, and a large ministry has many challenges.
constexpr std::size_t MostNeighbours = 5;

} // namespace

ChallengePage::ChallengePage(DetailPage &page, const Catalogue &catalogue,
                             const Challenge &challenge)
    : PageWriter(page, catalogue)
    , m_challenge(challenge)
{
}

void ChallengePage::write()
{
    writeHeader();
    writeKeyFacts();
    writeTeam();
    writeFigures();
    writeTexts();
    writeFollowUp();
    writeRelated();
    writeLinks();
    addMissing(m_missing);
    m_citations.add(m_challenge.sources);
    addSources();
}

void ChallengePage::writeHeader()
{
    const Promotion &promotion = m_catalogue.promotionOf(m_challenge);
    DetailHeader *header = m_page.header();
    header->setKind(Icon::Challenges, word(singular(EntityKind::Challenge)));
    header->setTag(promotionTag(promotion), to(EntityKind::Promotion, promotion.id),
                   promotionText(promotion, language()));
    header->setName(toQString(m_challenge.name), frenchLocale());
    const WrittenText tagline = taglineOf(m_challenge, language());
    header->setLine(orUnknown(toQString(tagline.text)), localeOf(tagline.language));
}

TextParts ChallengePage::hosts() const
{
    TextParts parts;
    for (const Host &host : m_challenge.hosts) {
        const Administration *administration = m_catalogue.administration(host.administration);
        if (!administration)
            continue;
        if (!parts.empty())
            parts.push_back(plain(QStringLiteral("\n")));
        parts.push_back(recordPart(EntityKind::Administration, administration->id));
        QStringList notes;
        if (!administration->acronym.empty())
            notes.append(toQString(administration->acronym));
        if (host.role != HostRole::Host)
            notes.append(word(label(host.role)));
        if (!notes.isEmpty())
            parts.push_back(plain(u" (" + notes.join(QStringLiteral(", ")) + u')'));
    }
    return parts;
}

void ChallengePage::writeKeyFacts()
{
    const Promotion &promotion = m_catalogue.promotionOf(m_challenge);
    const Ministry &ministry = m_catalogue.ministryOf(m_challenge);
    m_page.beginSection({QStringLiteral("essentials"), Icon::Info, tr("Key facts")},
                        DetailSection::Heading::Hidden);
    const auto fact = [this](const QString &name, TextParts value) {
        m_page.addFact(name, orUnknown(std::move(value)));
    };
    fact(word(label(Field::Promotion)),
         {{promotionText(promotion, language()), to(EntityKind::Promotion, promotion.id), {}}});
    fact(word(label(Field::Administration)), hosts());
    fact(ministry.isGroup ? tr("Institution") : word(label(Field::Ministry)),
         {recordPart(EntityKind::Ministry, ministry.id)});
    fact(word(label(Field::Place)), plainParts(placeText(m_challenge.place)));
    fact(m_challenge.themes.size() > 1 ? tr("Themes") : word(label(Field::Theme)),
         termParts(m_challenge.themes, Field::Theme));
    fact(m_challenge.expertises.size() > 1 ? tr("Expertises") : word(label(Field::Expertise)),
         termParts(m_challenge.expertises, Field::Expertise));
    const auto months = m_challenge.durationMonths;
    fact(tr("Duration"), plainParts(months ? tr("%n month(s)", nullptr, *months) : QString()));
    if (m_challenge.aliases.empty())
        return;
    QStringList names;
    for (const std::string &alias : m_challenge.aliases)
        names.append(toQString(alias));
    m_page.addFact(tr("Other names"), plainParts(names.join(QStringLiteral(", "))), French);
}

void ChallengePage::writeTeam()
{
    const bool hasPeople = !m_challenge.team.empty() || !m_challenge.mentors.empty()
        || !m_challenge.sponsors.empty();
    if (m_challenge.team.empty())
        m_missing.append(tr("team"));
    if (m_challenge.mentors.empty())
        m_missing.append(tr("mentors"));
    if (m_challenge.sponsors.empty())
        m_missing.append(tr("sponsors"));
    if (!hasPeople)
        return;
    m_page.beginSection({QStringLiteral("team"), Icon::People, tr("Team")});
    ColumnsLayout *columns = m_page.addColumns({2, 136, 8, 8});
    for (const TeamMember &member : m_challenge.team) {
        const Term *discipline = m_catalogue.discipline(member.discipline);
        addPersonCell(columns, member.person,
                      discipline ? toQString(nameOf(*discipline, language())) : tr("EIG"), false);
    }
    for (const Id &mentor : m_challenge.mentors)
        addPersonCell(columns, mentor, word(label(PersonRole::Mentor)), true);
    for (const Id &sponsor : m_challenge.sponsors)
        addPersonCell(columns, sponsor, word(label(PersonRole::Sponsor)), true);
}

void ChallengePage::writeFigures()
{
    ColumnsLayout *columns = nullptr;
    for (const Outcome *outcome : m_catalogue.outcomesOf(m_challenge)) {
        if (!isKeyFigure(*outcome))
            continue;
        if (!columns) {
            m_page.beginSection({QStringLiteral("figures"), Icon::Figures, tr("Key figures")});
            columns = m_page.addColumns({2, 120, 2, 8});
        }
        QString what = toQString(outcome->title);
        if (outcome->date)
            what += u" (" + toQString(dateText(*outcome->date, language())) + u')';
        TextParts parts = plainParts(what);
        append(parts, m_citations.cite(outcome->sources));
        m_page.addFigure(columns, figureText(*outcome, language()), std::move(parts));
    }
    if (!columns)
        m_missing.append(tr("key figures"));
}

void ChallengePage::writeTexts()
{
    const auto section = [this](const char *key, const QString &title, const std::string &content) {
        if (content.empty())
            return;
        m_page.beginSection({QLatin1String(key), Icon::Text, title});
        const auto paragraphs = toQString(content).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &paragraph : paragraphs)
            m_page.addText(plainParts(paragraph), French);
    };
    section("problem", tr("The initial problem"), m_challenge.problem);
    section("aim", tr("The challenge"), m_challenge.aim);
    section("built", tr("What was built"), m_challenge.built);
    if (m_challenge.problem.empty() && m_challenge.aim.empty() && m_challenge.built.empty())
        m_missing.append(tr("description of the problem and the challenge"));
}

void ChallengePage::writeStatus()
{
    const ChallengeStatus &status = *m_challenge.status;
    const StatusLook look = lookOf(status.value);
    TextParts text;
    if (!status.note.empty())
        text.push_back(plain(toQString(status.note)));
    append(text, m_citations.cite(status.sources));
    m_page.addTrail(
        {{{}, toQString(statusText(status, language())), look.text, look.ground, std::move(text)}});
    if (!status.url.empty())
        m_page.addText({addressPart(toQString(layout::printedAddress(status.url)), status.url)});
}

void ChallengePage::writeFollowUp()
{
    m_page.beginSection({QStringLiteral("outcomes"), Icon::Outcomes, tr("What it became")});
    if (m_challenge.status)
        writeStatus();
    std::vector<DetailPage::TrailEntry> trail;
    for (const Relation *relation : m_catalogue.outsideRelationsOf(m_challenge)) {
        if (!isEvent(*relation))
            continue;
        const bool isFrom = relation->from.challenge == m_challenge.id;
        QString what = toQString((isFrom ? relation->to : relation->from).name);
        if (!relation->note.empty())
            what = asSentence(what) + u' ' + toQString(relation->note);
        TextParts text = plainParts(what);
        append(text, m_citations.cite(relation->sources));
        trail.push_back(
            {{}, word(label(relation->kind)), Token::Warn, Token::WarnSoft, std::move(text)});
    }
    const std::size_t events = trail.size();
    for (const Outcome *outcome : m_catalogue.outcomesOf(m_challenge)) {
        if (isKeyFigure(*outcome))
            continue;
        TextParts text = plainParts(toQString(outcome->title));
        append(text, m_citations.cite(outcome->sources));
        if (!outcome->url.empty()) {
            text.push_back(plain(QStringLiteral("\n")));
            text.push_back(
                addressPart(toQString(layout::printedAddress(outcome->url)), outcome->url));
        }
        trail.push_back(
            {outcome->date ? toQString(dateText(*outcome->date, language())) : QString(),
             word(label(outcome->kind)), Token::T2, Token::Hover, std::move(text)});
    }
    if (trail.size() == events)
        m_missing.append(tr("outputs"));
    if (!m_challenge.status && trail.empty())
        m_page.addText(orUnknown(TextParts()));
    m_page.addTrail(trail);
}

void ChallengePage::writeRelated()
{
    std::vector<const Relation *> outside = m_catalogue.outsideRelationsOf(m_challenge);
    std::erase_if(outside, [](const Relation *relation) { return isEvent(*relation); });
    const auto related = m_catalogue.relatedTo(m_challenge);
    if (outside.empty() && related.empty())
        return;
    m_page.beginSection({QStringLiteral("related"), Icon::Related, tr("Related challenges")});
    for (const Relation *relation : outside)
        writeOutside(*relation);
    std::vector<const Challenge *> neighbours;
    for (const RelatedChallenge &other : related) {
        const bool isNeighbour = other.relations.empty() && other.sharedTeam == 0
            && other.sharedMentors == 0;
        if (isNeighbour)
            neighbours.push_back(m_catalogue.challenge(other.challenge));
        else
            writeRelated(other);
    }
    writeNeighbours(neighbours);
}

void ChallengePage::writeOutside(const Relation &relation)
{
    const bool isFrom = relation.from.challenge == m_challenge.id;
    const RelationEnd &other = isFrom ? relation.to : relation.from;
    TextParts title = plainParts(toQString(other.name));
    if (m_catalogue.promotion(other.promotion)) {
        title.push_back(plain(QStringLiteral(" · ")));
        title.push_back(promotionPart(other.promotion));
    }
    m_page.addText(std::move(title), French);
    TextParts reason = plainParts(asSentence(relationText(m_challenge, relation, language())));
    append(reason, m_citations.cite(relation.sources));
    m_page.addText(std::move(reason), French)->setLook(TextStyle::Small, Token::T2);
}

void ChallengePage::writeRelated(const RelatedChallenge &related)
{
    const Challenge *other = m_catalogue.challenge(related.challenge);
    if (!other)
        return;
    QStringList reasons;
    if (related.sharedTeam > 0)
        reasons.append(tr("%n entrepreneur(s) in common", nullptr, related.sharedTeam));
    if (related.sharedMentors > 0)
        reasons.append(tr("%n mentor(s) in common", nullptr, related.sharedMentors));
    if (related.sameAdministration)
        reasons.append(tr("same administration"));
    addChallengeRow(*other, reasons.join(QStringLiteral(", ")));
    for (const Relation *relation : related.relations) {
        TextParts reason = plainParts(asSentence(relationText(m_challenge, *relation, language())));
        append(reason, m_citations.cite(relation->sources));
        m_page.addText(std::move(reason), French)->setLook(TextStyle::Small, Token::T2);
    }
}

void ChallengePage::writeNeighbours(const std::vector<const Challenge *> &neighbours)
{
    const std::size_t shown = std::min(neighbours.size(), MostNeighbours);
    for (std::size_t i = 0; i < shown; ++i)
        addChallengeRow(*neighbours[i], tr("same administration"));
    if (const auto rest = static_cast<int>(neighbours.size() - shown); rest > 0)
        addQueryLink(tr("%n more challenge(s) of the same administration", nullptr, rest),
                     queryOf(Field::Administration, m_catalogue.hostOf(m_challenge).id));
}

void ChallengePage::writeLinks()
{
    if (m_challenge.links.empty()) {
        m_missing.append(tr("links"));
        return;
    }
    m_page.beginSection({QStringLiteral("links"), Icon::Link, tr("Links")});
    for (const Link &link : m_challenge.links) {
        const QString kind = word(label(link.kind));
        TextPart address = addressPart(toQString(layout::printedAddress(link.url)), link.url);
        address.name = tr("%1: %2").arg(kind, address.text);
        m_page.addFact(kind, {std::move(address)});
    }
}

} // namespace eig
