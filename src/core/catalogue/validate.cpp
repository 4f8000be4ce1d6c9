// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/data_folder.h"
#include "core/text/address.h"
#include "core/text/utf8.h"

#include <set>
#include <unordered_set>

namespace eig {
namespace {

constexpr std::size_t MaxTagline = 90; // the sheet and the list show it on one line
constexpr std::size_t MaxName = 160;
constexpr std::size_t MaxText = 4000;
constexpr std::size_t MaxTitle = 400;

/// Identifiers of one kind, to resolve references.
class Identifiers
{
public:
    [[nodiscard]] bool add(const Id &id) { return m_ids.insert(id).second; }
    [[nodiscard]] bool contains(const Id &id) const { return m_ids.count(id) != 0; }

private:
    std::unordered_set<std::string> m_ids;
};

/// The record being checked; every finding names it.
class Check
{
public:
    Check(Problems &problems, std::string file, std::string entry)
        : m_problems(problems)
        , m_file(std::move(file))
        , m_entry(std::move(entry))
    {
    }

    void report(ProblemCode code, std::string field, std::string value = {})
    {
        m_problems.add({code, m_file, m_entry, std::move(field), std::move(value)});
    }

    void identifier(const Id &id, Identifiers &known)
    {
        if (!isIdentifier(id))
            report(ProblemCode::IdentifierInvalid, "id", id);
        else if (!known.add(id))
            report(ProblemCode::IdentifierTwice, "id", id);
    }

    void reference(const Id &id, const Identifiers &known, const std::string &field)
    {
        if (!id.empty() && !known.contains(id))
            report(ProblemCode::ReferenceUnknown, field, id);
    }

    void references(const std::vector<Id> &ids, const Identifiers &known, const std::string &field)
    {
        std::set<Id> seen;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const std::string place = field + '[' + std::to_string(i) + ']';
            reference(ids[i], known, place);
            if (!seen.insert(ids[i]).second)
                report(ProblemCode::IdentifierTwice, place, ids[i]);
        }
    }

    void text(const std::string &text, const std::string &field, std::size_t limit)
    {
        if (text.empty())
            return;
        if (text.front() == ' ' || text.back() == ' ')
            report(ProblemCode::TextEmpty, field);
        for (std::size_t offset = 0; offset < text.size();) {
            if (isControlCharacter(decodeUtf8(text, offset))) {
                report(ProblemCode::TextControls, field);
                break;
            }
        }
        if (const std::size_t length = countCharacters(text); length > limit)
            report(ProblemCode::TextTooLong, field, std::to_string(length));
    }

    void texts(const std::vector<std::string> &all, const std::string &field)
    {
        for (std::size_t i = 0; i < all.size(); ++i)
            text(all[i], field + '[' + std::to_string(i) + ']', MaxTitle);
    }

    void address(const std::string &url, const std::string &field)
    {
        if (!url.empty() && !isWebAddress(url))
            report(ProblemCode::AddressInvalid, field, url);
    }

    void period(const Period &period, const std::string &field)
    {
        if (period.start && period.end && isBefore(*period.end, *period.start))
            report(ProblemCode::DatesReversed, field);
    }

private:
    /// Compared at the precision both have: "2021" is not before "2021-05".
    static bool isBefore(const PartialDate &a, const PartialDate &b)
    {
        if (a.year != b.year)
            return a.year < b.year;
        if (a.month == 0 || b.month == 0 || a.month != b.month)
            return a.month != 0 && b.month != 0 && a.month < b.month;
        return a.day != 0 && b.day != 0 && a.day < b.day;
    }

    Problems &m_problems;
    std::string m_file;
    std::string m_entry;
};

class Validator
{
public:
    Validator(const CatalogueContent &content, Problems &problems)
        : m_content(content)
        , m_problems(problems)
    {
    }

    void run()
    {
        edition();
        terms(m_content.themes, m_themes);
        terms(m_content.expertises, m_expertises);
        terms(m_content.disciplines, m_disciplines);
        identifiers();
        for (const Source &source : m_content.sources)
            check(source);
        for (const Promotion &promotion : m_content.promotions)
            check(promotion);
        ministries();
        for (const Administration &administration : m_content.administrations)
            check(administration);
        for (const Person &person : m_content.people)
            check(person);
        for (const Challenge &challenge : m_content.challenges)
            check(challenge);
        for (const Outcome &outcome : m_content.outcomes)
            check(outcome);
        for (const Relation &relation : m_content.relations)
            check(relation);
        programme();
    }

private:
    Check at(std::string file, const Id &entry) { return {m_problems, std::move(file), entry}; }

    void edition()
    {
        Check check = at("edition.json", {});
        check.text(m_content.edition.title, "title", MaxName);
        check.text(m_content.edition.licence, "licence", MaxName);
        check.text(m_content.edition.attribution, "attribution", MaxTitle);
        check.text(m_content.edition.contact, "contact", MaxTitle);
        if (m_content.edition.date.day == 0)
            check.report(ProblemCode::DateInvalid, "date", m_content.edition.date.iso());
    }

    void terms(const std::vector<Term> &terms, Identifiers &known)
    {
        for (const Term &term : terms) {
            Check check = at("vocabulary.json", term.id);
            check.identifier(term.id, known);
            check.text(term.fr, "fr", MaxName);
            check.text(term.en, "en", MaxName);
        }
    }

    template<typename T>
    void declare(const std::vector<T> &records, const std::string &file, Identifiers &known)
    {
        for (const T &record : records)
            at(file, record.id).identifier(record.id, known);
    }

    /// First pass: every identifier, so that the second one can resolve references in any order.
    void identifiers()
    {
        declare(m_content.sources, "sources.json", m_sources);
        declare(m_content.promotions, "promotions.json", m_promotions);
        declare(m_content.ministries, "ministries.json", m_ministries);
        declare(m_content.administrations, "administrations.json", m_administrations);
        declare(m_content.people, "people.json", m_people);
        for (const Challenge &challenge : m_content.challenges)
            at(fileOf(challenge), challenge.id).identifier(challenge.id, m_challenges);
        declare(m_content.outcomes, "outcomes.json", m_outcomes);
        declare(m_content.relations, "relations.json", m_relations);
        const Programme &programme = m_content.programme;
        declare(programme.milestones, "programme.json", m_milestones);
        declare(programme.juries, "programme.json", m_juries);
        declare(programme.partners, "programme.json", m_partners);
        declare(programme.siblings, "programme.json", m_siblings);
        declare(programme.figures, "programme.json", m_figures);
    }

    static std::string fileOf(const Challenge &challenge)
    {
        return "challenges/" + challenge.promotion + ".json";
    }

    void check(const Source &source)
    {
        Check check = at("sources.json", source.id);
        check.text(source.title, "title", MaxTitle);
        check.text(source.publisher, "publisher", MaxName);
        check.text(source.licence, "licence", MaxName);
        check.address(source.url, "url");
        if (source.published && *source.published > source.consulted)
            check.report(ProblemCode::DatesReversed, "published", source.published->iso());
    }

    void discrepancies(const std::vector<Discrepancy> &all, const std::string &file)
    {
        for (const Discrepancy &discrepancy : all) {
            Check check = at(file, discrepancy.id);
            check.identifier(discrepancy.id, m_discrepancies);
            check.text(discrepancy.subject, "subject", MaxName);
            check.text(discrepancy.kept, "kept", MaxTitle);
            check.text(discrepancy.comment, "comment", MaxText);
            for (std::size_t i = 0; i < discrepancy.values.size(); ++i) {
                const std::string place = "values[" + std::to_string(i) + "].";
                check.text(discrepancy.values[i].value, place + "value", MaxTitle);
                check.text(discrepancy.values[i].note, place + "note", MaxText);
                check.references(discrepancy.values[i].sources, m_sources, place + "sources");
            }
        }
    }

    void check(const Promotion &promotion)
    {
        const std::string file = "promotions.json";
        Check check = at(file, promotion.id);
        check.text(promotion.name, "name", MaxName);
        check.text(promotion.tagline, "tagline", MaxTagline);
        check.text(promotion.funding, "funding", MaxText);
        check.text(promotion.note, "note", MaxText);
        check.period(promotion.callForProjects, "calendar.call_for_projects");
        check.period(promotion.challengeJury, "calendar.challenge_jury");
        check.period(promotion.callForCandidates, "calendar.call_for_candidates");
        check.period(promotion.entrepreneurJury, "calendar.entrepreneur_jury");
        check.period(promotion.term, "calendar.term");
        for (const auto *profiles : {&promotion.plannedProfiles, &promotion.actualProfiles}) {
            for (const ProfileCount &profile : *profiles)
                check.reference(profile.discipline, m_disciplines, "profiles");
        }
        for (const auto &[field, sources] : promotion.citations)
            check.references(sources, m_sources, "citations." + field);
        check.references(promotion.sources, m_sources, "sources");
        if (promotion.order < 1 || !m_orders.insert(promotion.order).second)
            check.report(ProblemCode::NumberInvalid, "order", std::to_string(promotion.order));
        discrepancies(promotion.discrepancies, file);
    }

    void ministries()
    {
        for (const Ministry &ministry : m_content.ministries) {
            Check check = at("ministries.json", ministry.id);
            check.text(ministry.name, "name", MaxName);
            check.text(ministry.shortName, "short_name", MaxName);
            check.texts(ministry.names, "names");
            if (ministry.isGroup && !m_groups.add(ministry.id))
                check.report(ProblemCode::IdentifierTwice, "id", ministry.id);
        }
    }

    void check(const Administration &administration)
    {
        Check check = at("administrations.json", administration.id);
        check.text(administration.name, "name", MaxName);
        check.text(administration.note, "note", MaxText);
        check.texts(administration.aliases, "aliases");
        check.texts(administration.formerNames, "former_names");
        check.address(administration.website, "website");
        check.reference(administration.ministry, m_ministries, "ministry");
        check.reference(administration.parent, m_administrations, "parent");
        if (administration.parent == administration.id)
            check.report(ProblemCode::Contradiction, "parent", administration.parent);
        if (m_groups.contains(administration.ministry) == administration.noMinistryReason.empty())
            check.report(ProblemCode::Contradiction, "no_ministry_reason", administration.ministry);
    }

    void check(const Person &person)
    {
        Check check = at("people.json", person.id);
        check.text(person.name, "name", MaxName);
        check.text(person.context, "context", MaxTitle);
        check.reference(person.discipline, m_disciplines, "discipline");
        check.references(person.promotions, m_promotions, "promotions");
        check.references(person.sources, m_sources, "sources");
    }

    void check(const Challenge &challenge)
    {
        Check check = at(fileOf(challenge), challenge.id);
        check.text(challenge.name, "name", MaxName);
        check.text(challenge.tagline, "tagline", MaxTagline);
        check.text(challenge.problem, "problem", MaxText);
        check.text(challenge.aim, "aim", MaxText);
        check.text(challenge.built, "built", MaxText);
        check.texts(challenge.aliases, "aliases");
        check.texts(challenge.keywords, "keywords");
        check.reference(challenge.promotion, m_promotions, "promotion");
        check.references(challenge.themes, m_themes, "themes");
        check.references(challenge.expertises, m_expertises, "expertises");
        check.references(challenge.mentors, m_people, "mentors");
        check.references(challenge.sponsors, m_people, "sponsors");
        check.references(challenge.sources, m_sources, "sources");
        for (std::size_t i = 0; i < challenge.team.size(); ++i) {
            const std::string place = "team[" + std::to_string(i) + "].";
            check.reference(challenge.team[i].person, m_people, place + "person");
            check.reference(challenge.team[i].discipline, m_disciplines, place + "discipline");
        }
        for (std::size_t i = 0; i < challenge.links.size(); ++i)
            check.address(challenge.links[i].url, "links[" + std::to_string(i) + "].url");
        hosts(challenge, check);
        if (challenge.status) {
            check.text(challenge.status->note, "status.note", MaxText);
            check.address(challenge.status->url, "status.url");
            check.references(challenge.status->sources, m_sources, "status.sources");
        }
    }

    void hosts(const Challenge &challenge, Check &check)
    {
        if (challenge.hosts.empty())
            check.report(ProblemCode::HostMissing, "hosts");
        for (std::size_t i = 0; i < challenge.hosts.size(); ++i) {
            const std::string place = "hosts[" + std::to_string(i) + "].administration";
            check.reference(challenge.hosts[i].administration, m_administrations, place);
            if (i == 0 && challenge.hosts[i].role == HostRole::Partner)
                check.report(ProblemCode::HostMissing, "hosts[0].role", "partner");
        }
    }

    void check(const Outcome &outcome)
    {
        Check check = at("outcomes.json", outcome.id);
        check.reference(outcome.challenge, m_challenges, "challenge");
        check.text(outcome.title, "title", MaxTitle);
        check.text(outcome.unit, "unit", MaxName);
        check.address(outcome.url, "url");
        check.references(outcome.sources, m_sources, "sources");
        if ((outcome.kind == OutcomeKind::Figure) != outcome.value.has_value())
            check.report(ProblemCode::Contradiction, "value");
    }

    void check(const Relation &relation)
    {
        Check check = at("relations.json", relation.id);
        check.text(relation.note, "note", MaxText);
        check.references(relation.sources, m_sources, "sources");
        const RelationEnd *ends[] = {&relation.from, &relation.to};
        for (std::size_t i = 0; i < 2; ++i) {
            const std::string place = i == 0 ? "from" : "to";
            check.reference(ends[i]->challenge, m_challenges, place + ".challenge");
            check.reference(ends[i]->promotion, m_promotions, place + ".promotion");
            const bool named = !ends[i]->challenge.empty() || !ends[i]->name.empty();
            const bool both = !ends[i]->challenge.empty() && !ends[i]->name.empty();
            if (both || (!named && !(i == 1 && isEnding(relation.kind))))
                check.report(ProblemCode::Contradiction, place);
        }
    }

    /// What ended there or never began leads to nothing.
    static bool isEnding(RelationKind kind)
    {
        return kind == RelationKind::Stopped || kind == RelationKind::Withdrawn
            || kind == RelationKind::NotSelected;
    }

    void programme()
    {
        const std::string file = "programme.json";
        const Programme &programme = m_content.programme;
        for (const Milestone &milestone : programme.milestones) {
            Check check = at(file, milestone.id);
            check.text(milestone.title, "title", MaxTitle);
            check.text(milestone.detail, "detail", MaxText);
            check.reference(milestone.promotion, m_promotions, "promotion");
            check.references(milestone.sources, m_sources, "sources");
        }
        for (const Jury &jury : programme.juries) {
            Check check = at(file, jury.id);
            check.text(jury.scope, "scope", MaxTitle);
            check.reference(jury.promotion, m_promotions, "promotion");
            check.references(jury.sources, m_sources, "sources");
        }
        for (const Partner &partner : programme.partners) {
            Check check = at(file, partner.id);
            check.text(partner.relation, "relation", MaxText);
            check.references(partner.sources, m_sources, "sources");
        }
        for (const SiblingProgramme &sibling : programme.siblings)
            at(file, sibling.id).references(sibling.sources, m_sources, "sources");
        for (const ProgrammeFigure &figure : programme.figures) {
            Check check = at(file, figure.id);
            check.text(figure.label, "label", MaxTitle);
            check.references(figure.sources, m_sources, "sources");
        }
        for (const TeamRole &role : programme.team)
            at(file, role.name).references(role.sources, m_sources, "sources");
        for (const Objective &objective : programme.objectives)
            at(file, "objectives").references(objective.sources, m_sources, "sources");
        discrepancies(programme.discrepancies, file);
    }

    const CatalogueContent &m_content;
    Problems &m_problems;
    Identifiers m_themes, m_expertises, m_disciplines, m_sources, m_promotions, m_ministries;
    Identifiers m_groups, m_administrations, m_people, m_challenges, m_outcomes, m_relations;
    Identifiers m_milestones, m_juries, m_partners, m_siblings, m_figures, m_discrepancies;
    std::set<int> m_orders;
};

} // namespace

void validate(const CatalogueContent &content, Problems &problems)
{
    Validator(content, problems).run();
}

} // namespace eig
