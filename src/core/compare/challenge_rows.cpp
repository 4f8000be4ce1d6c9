// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/compare/cells.h"
#include "core/compare/words.h"
#include "core/labels/figure.h"
#include "core/labels/labels.h"

#include <algorithm>

namespace eig::cells {
namespace {

namespace words = compare_words;

/// The same administration alone is a weak reason, and a large ministry has many challenges.
constexpr int MostOfSameHost = 3;

/// Writes the cells of one challenge.
class ChallengeCells
{
public:
    ChallengeCells(const Catalogue &catalogue, const Challenge &challenge, Language language)
        : m_catalogue(catalogue)
        , m_challenge(challenge)
        , m_language(language)
    {
    }

    [[nodiscard]] ComparedCell hosts() const;
    [[nodiscard]] ComparedCell ministry() const;
    [[nodiscard]] ComparedCell place() const;
    [[nodiscard]] ComparedCell team() const;
    [[nodiscard]] ComparedCell longText(ChallengeText text) const;
    [[nodiscard]] ComparedCell figures() const;
    [[nodiscard]] ComparedCell became() const;
    [[nodiscard]] ComparedCell related() const;

private:
    void addStatus(ComparedCell &cell) const;
    [[nodiscard]] ComparedValue outcome(const Outcome &outcome) const;
    [[nodiscard]] ComparedValue event(const Relation &relation) const;
    [[nodiscard]] std::string reason(const Relation &relation) const;
    [[nodiscard]] ComparedValue relatedTo(const RelatedChallenge &related) const;
    [[nodiscard]] ComparedPart nameOfChallenge(const Challenge &challenge) const;
    [[nodiscard]] std::string dated(const Outcome &outcome) const;

    const Catalogue &m_catalogue;
    const Challenge &m_challenge;
    Language m_language;
};

/// What begins with an ASCII letter begins with a capital.
std::string capitalised(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

bool isKeyFigureOf(const Outcome &outcome)
{
    return outcome.kind == OutcomeKind::Figure && outcome.value.has_value();
}

/// Stopped, withdrawn or not selected: what happened, not another challenge.
bool isEventOf(const Relation &relation)
{
    return relation.kind == RelationKind::Stopped || relation.kind == RelationKind::Withdrawn
        || relation.kind == RelationKind::NotSelected;
}

ComparedCell ChallengeCells::hosts() const
{
    ComparedCell cell;
    for (const Host &host : m_challenge.hosts) {
        const Administration *administration = m_catalogue.administration(host.administration);
        if (!administration)
            continue;
        ComparedValue entry{
            {link(administration->name, EntityKind::Administration, administration->id)}};
        if (host.role != HostRole::Host)
            entry.parts.push_back(muted(" (" + label(host.role).in(m_language) + ")"));
        cell.entries.push_back(std::move(entry));
    }
    if (!cell.entries.empty())
        cell.entries.back().sources = m_challenge.sources;
    return cell;
}

ComparedCell ChallengeCells::ministry() const
{
    const Ministry &ministry = m_catalogue.ministryOf(m_challenge);
    return {{{{link(nameOf(ministry, m_language), EntityKind::Ministry, ministry.id)}}}, {}};
}

ComparedCell ChallengeCells::place() const
{
    const Place &place = m_challenge.place;
    std::string where = place.town.empty() ? place.asFound : place.town;
    if (!place.town.empty() && !place.department.empty() && place.department != place.town)
        where += " (" + place.department + ")";
    for (const std::string &town : place.otherTowns)
        where += ", " + town;
    return single(where);
}

ComparedCell ChallengeCells::team() const
{
    ComparedCell cell;
    for (const TeamMember &member : m_challenge.team) {
        const Person *person = m_catalogue.person(member.person);
        if (!person)
            continue;
        ComparedValue entry{{link(person->name, EntityKind::Person, person->id)}};
        if (const Term *discipline = m_catalogue.discipline(member.discipline))
            entry.parts.push_back(muted(" " + nameOf(*discipline, m_language)));
        cell.entries.push_back(std::move(entry));
    }
    return cell;
}

ComparedCell ChallengeCells::longText(ChallengeText text) const
{
    ComparedCell cell = paragraphs(textOf(m_challenge, text), m_challenge.sources);
    if (isStatedUndocumented(m_challenge, text))
        cell.unknown = statedUndocumented(m_language);
    return cell;
}

std::string ChallengeCells::dated(const Outcome &outcome) const
{
    return outcome.date ? " (" + dateText(*outcome.date, m_language) + ")" : std::string();
}

ComparedCell ChallengeCells::figures() const
{
    ComparedCell cell;
    for (const Outcome *outcome : m_catalogue.outcomesOf(m_challenge)) {
        if (!isKeyFigureOf(*outcome))
            continue;
        ComparedPart value = plain(figureLabel(*outcome, m_language));
        value.look = PartLook::Strong;
        cell.entries.push_back(
            {{std::move(value), french(" " + outcome->title), muted(dated(*outcome))},
             outcome->sources});
    }
    return cell;
}

void ChallengeCells::addStatus(ComparedCell &cell) const
{
    const ChallengeStatus &status = *m_challenge.status;
    ComparedPart mark = plain(statusText(status, m_language));
    mark.look = PartLook::Status;
    mark.status = status.value;
    const bool hasNote = !status.note.empty();
    cell.entries.push_back({{std::move(mark)}, hasNote ? SourceIds() : status.sources});
    if (hasNote)
        cell.entries.push_back({{french(status.note)}, status.sources});
}

ComparedValue ChallengeCells::event(const Relation &relation) const
{
    const bool isFrom = relation.from.challenge == m_challenge.id;
    std::string what = (isFrom ? relation.to : relation.from).name;
    if (!relation.note.empty())
        what += (what.empty() ? "" : ". ") + relation.note;
    return {{muted(capitalised(label(relation.kind).in(m_language)) + words::Colon.in(m_language)),
             french(std::move(what))},
            relation.sources};
}

ComparedValue ChallengeCells::outcome(const Outcome &outcome) const
{
    const Label what = outcome.step && *outcome.step != StepKind::Other ? label(*outcome.step)
                                                                        : label(outcome.kind);
    ComparedPart title = french(outcome.title);
    title.record = RecordRef{EntityKind::Outcome, outcome.id};
    return {{muted(what.in(m_language) + words::Colon.in(m_language)), std::move(title),
             muted(dated(outcome))},
            outcome.sources};
}

ComparedCell ChallengeCells::became() const
{
    ComparedCell cell;
    if (m_challenge.status)
        addStatus(cell);
    for (const Relation *relation : m_catalogue.outsideRelationsOf(m_challenge)) {
        if (isEventOf(*relation))
            cell.entries.push_back(event(*relation));
    }
    for (const Outcome *step : m_catalogue.stepsOf(m_challenge))
        cell.entries.push_back(outcome(*step));
    for (const Outcome *one : m_catalogue.outcomesOf(m_challenge)) {
        if (!isKeyFigureOf(*one) && one->kind != OutcomeKind::Step)
            cell.entries.push_back(outcome(*one));
    }
    return cell;
}

std::string ChallengeCells::reason(const Relation &relation) const
{
    // Seen from the later one, "continuation" is where it comes from.
    const bool isTarget = relation.to.challenge == m_challenge.id;
    std::string text = isTarget && relation.kind == RelationKind::Continues
        ? words::Continued.in(m_language)
        : label(relation.kind).in(m_language);
    if (relation.basis == Basis::Deduced)
        text += " (" + label(relation.basis).in(m_language) + ")";
    return text;
}

ComparedPart ChallengeCells::nameOfChallenge(const Challenge &challenge) const
{
    return link(challenge.name, EntityKind::Challenge, challenge.id);
}

ComparedValue ChallengeCells::relatedTo(const RelatedChallenge &related) const
{
    const Challenge &other = *m_catalogue.challenge(related.challenge);
    std::vector<std::string> reasons;
    ComparedValue entry;
    for (const Relation *relation : related.relations) {
        reasons.push_back(reason(*relation));
        entry.sources.insert(entry.sources.end(), relation->sources.begin(),
                             relation->sources.end());
    }
    if (related.sharedTeam > 0)
        reasons.push_back(
            counted(related.sharedTeam, words::SharedTeam, words::SharedTeam, m_language));
    if (related.sharedMentors > 0)
        reasons.push_back(counted(related.sharedMentors, words::SharedMentorOne,
                                  words::SharedMentorMany, m_language));
    if (related.sameAdministration)
        reasons.push_back(words::SameAdministration.in(m_language));
    std::string text;
    for (const std::string &one : reasons)
        text += ", " + one;
    entry.parts = {nameOfChallenge(other),
                   muted(" (" + m_catalogue.promotionOf(other).shortName + ")" + text)};
    return entry;
}

ComparedCell ChallengeCells::related() const
{
    ComparedCell cell;
    for (const Relation *relation : m_catalogue.outsideRelationsOf(m_challenge)) {
        if (isEventOf(*relation))
            continue;
        const bool isFrom = relation->from.challenge == m_challenge.id;
        cell.entries.push_back({{french((isFrom ? relation->to : relation->from).name),
                                 muted(", " + reason(*relation))},
                                relation->sources});
    }
    int ofSameHost = 0;
    for (const RelatedChallenge &other : m_catalogue.relatedTo(m_challenge)) {
        const bool isWeak = other.relations.empty() && other.sharedTeam == 0
            && other.sharedMentors == 0;
        if (!isWeak || ++ofSameHost <= MostOfSameHost)
            cell.entries.push_back(relatedTo(other));
    }
    if (const int rest = ofSameHost - MostOfSameHost; rest > 0)
        cell.entries.push_back(
            {{muted(counted(rest, words::OthersOne, words::OthersMany, m_language))}});
    return cell;
}

} // namespace

std::vector<ComparedRow> challengeRows(const Catalogue &catalogue,
                                       const std::vector<const Challenge *> &challenges,
                                       Language language)
{
    Rows<Challenge> rows(challenges, notDocumented(language));
    using Make = ComparedCell (ChallengeCells::*)() const;
    const auto of = [&](Make make) {
        return [&catalogue, language, make](const Challenge &challenge) {
            return (ChallengeCells(catalogue, challenge, language).*make)();
        };
    };
    const auto textIn = [&](ChallengeText text) {
        return [&catalogue, language, text](const Challenge &challenge) {
            return ChallengeCells(catalogue, challenge, language).longText(text);
        };
    };
    rows.begin(words::Identity);
    rows.add("administration", label(Field::Administration), ComparedLook::Inline,
             of(&ChallengeCells::hosts));
    rows.add("ministry", label(Field::Ministry), ComparedLook::Inline,
             of(&ChallengeCells::ministry));
    rows.add("theme", label(Field::Theme), ComparedLook::Inline, [&](const Challenge &challenge) {
        return terms(catalogue, challenge.themes, &Catalogue::theme, language);
    });
    rows.add("place", label(Field::Place), ComparedLook::Inline, of(&ChallengeCells::place));
    rows.add("expertise", words::Expertises, ComparedLook::Inline, [&](const Challenge &challenge) {
        return terms(catalogue, challenge.expertises, &Catalogue::expertise, language);
    });
    rows.begin(words::Team);
    rows.add("team", words::Entrepreneurs, ComparedLook::Inline, of(&ChallengeCells::team));
    rows.add("mentors", words::Mentors, ComparedLook::Inline,
             [&](const Challenge &challenge) { return people(catalogue, challenge.mentors); });
    rows.add("sponsors", words::Sponsors, ComparedLook::Inline,
             [&](const Challenge &challenge) { return people(catalogue, challenge.sponsors); });
    rows.begin(words::Content);
    rows.add("problem", label(ChallengeText::Problem), ComparedLook::Text,
             textIn(ChallengeText::Problem));
    rows.add("aim", label(ChallengeText::Aim), ComparedLook::Text, textIn(ChallengeText::Aim));
    rows.add("figures", words::Figures, ComparedLook::Lines, of(&ChallengeCells::figures));
    rows.begin(words::FollowUp);
    rows.add("became", words::Became, ComparedLook::Lines, of(&ChallengeCells::became));
    rows.add("related", words::Related, ComparedLook::Lines, of(&ChallengeCells::related));
    rows.addSources(catalogue, words::Sources,
                    [](const Challenge &challenge) { return challenge.sources; });
    return rows.take();
}

} // namespace eig::cells
