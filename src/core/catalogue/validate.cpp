// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/data_folder.h"
#include "core/catalogue/record_check.h"
#include "core/charts/figure_series.h"

#include <set>

namespace eig {
namespace {

constexpr std::size_t MaxTagline = 90; // the sheet and the list show it on one line
constexpr std::size_t MaxName = 160;
constexpr std::size_t MaxText = 4000;

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
    RecordCheck at(std::string file, const Id &entry)
    {
        return {m_problems, std::move(file), entry};
    }

    void edition()
    {
        RecordCheck check = at("edition.json", {});
        check.text(m_content.edition.title, "title", MaxName);
        check.text(m_content.edition.licence, "licence", MaxName);
        check.text(m_content.edition.attribution, "attribution", MaxTitle);
        check.text(m_content.edition.contact, "contact", MaxTitle);
        const auto &plain = m_content.edition.plainAddresses;
        for (std::size_t i = 0; i < plain.size(); ++i) {
            const std::string place = "plain_addresses[" + std::to_string(i) + "].";
            check.address(plain[i].url, place + "url");
            check.text(plain[i].reason, place + "reason", MaxTitle);
        }
        if (m_content.edition.date.day == 0)
            check.report(ProblemCode::DateInvalid, "date", m_content.edition.date.iso());
    }

    void terms(const std::vector<Term> &terms, Identifiers &known)
    {
        for (const Term &term : terms) {
            RecordCheck check = at("vocabulary.json", term.id);
            check.identifier(term.id, known);
            check.requiredText(term.fr, "fr", MaxName);
            check.requiredText(term.en, "en", MaxName);
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
        RecordCheck check = at("sources.json", source.id);
        check.requiredText(source.title, "title", MaxTitle);
        check.text(source.publisher, "publisher", MaxName);
        check.text(source.licence, "licence", MaxName);
        check.address(source.url, "url");
        check.published(source.published, source.consulted);
    }

    void discrepancies(const std::vector<Discrepancy> &all, const std::string &file)
    {
        for (const Discrepancy &discrepancy : all) {
            RecordCheck check = at(file, discrepancy.id);
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
        RecordCheck check = at(file, promotion.id);
        check.requiredText(promotion.name, "name", MaxName);
        check.requiredText(promotion.shortName, "short_name", MaxName);
        check.text(promotion.nameEn, "name_en", MaxName);
        check.requiredText(promotion.year, "year", MaxName);
        check.text(promotion.closingName, "calendar.closing.name", MaxName);
        check.text(promotion.closingPlace, "calendar.closing.place", MaxName);
        check.text(promotion.tagline, "tagline", MaxTagline);
        check.text(promotion.taglineEn, "tagline_en", MaxTagline);
        check.text(promotion.summaryEn, "summary_en", MaxTitle);
        check.text(promotion.portrait, "portrait", MaxText);
        check.text(promotion.news, "news", MaxText);
        check.text(promotion.ending, "ending", MaxText);
        check.text(promotion.evaluation, "evaluation", MaxText);
        check.text(promotion.funding, "funding", MaxText);
        check.text(promotion.note, "note", MaxText);
        check.period(promotion.callForProjects, "calendar.call_for_projects");
        check.period(promotion.challengeJury, "calendar.challenge_jury");
        check.period(promotion.callForCandidates, "calendar.call_for_candidates");
        check.period(promotion.entrepreneurJury, "calendar.entrepreneur_jury");
        check.period(promotion.term, "calendar.term");
        for (std::size_t i = 0; i < promotion.windows.size(); ++i) {
            const std::string place = "calendar.windows[" + std::to_string(i) + "].";
            check.text(promotion.windows[i].name, place + "name", MaxName);
            check.period(promotion.windows[i].applications, place + "applications");
            check.period(promotion.windows[i].interviews, place + "interviews");
        }
        for (const auto *profiles : {&promotion.plannedProfiles, &promotion.actualProfiles}) {
            for (const ProfileCount &profile : *profiles)
                check.reference(profile.discipline, m_disciplines, "profiles");
        }
        for (const auto &[field, sources] : promotion.citations) {
            check.references(sources, m_sources, "citations." + field);
            if (!isCitable(field))
                check.report(ProblemCode::FieldUnknown, "citations." + field);
        }
        check.references(promotion.sources, m_sources, "sources");
        if (promotion.order < 1 || !m_orders.insert(promotion.order).second)
            check.report(ProblemCode::NumberInvalid, "order", std::to_string(promotion.order));
        discrepancies(promotion.discrepancies, file);
    }

    /// The fields of a promotion that can have sources of their own.
    static bool isCitable(const std::string &field)
    {
        static const std::set<std::string> fields{"name",
                                                  "year",
                                                  "tagline",
                                                  "portrait",
                                                  "news",
                                                  "ending",
                                                  "evaluation",
                                                  "duration_months",
                                                  "funding",
                                                  "note",
                                                  "profiles.planned",
                                                  "profiles.actual",
                                                  "calendar.windows",
                                                  "calendar.closing.date",
                                                  "calendar.closing.name",
                                                  "calendar.closing.place",
                                                  "funnel.proposed",
                                                  "funnel.heard",
                                                  "funnel.selected",
                                                  "funnel.applicants",
                                                  "funnel.shortlisted",
                                                  "funnel.interviewed",
                                                  "funnel.recruited",
                                                  "funnel.challenges"};
        static const std::set<std::string> periods{
            "calendar.call_for_projects", "calendar.challenge_jury", "calendar.call_for_candidates",
            "calendar.entrepreneur_jury", "calendar.term"};
        const std::size_t dot = field.rfind('.');
        const std::string bound = dot == std::string::npos ? "" : field.substr(dot + 1);
        return fields.count(field) != 0 || periods.count(field) != 0
            || ((bound == "start" || bound == "end") && periods.count(field.substr(0, dot)) != 0);
    }

    void ministries()
    {
        for (const Ministry &ministry : m_content.ministries) {
            RecordCheck check = at("ministries.json", ministry.id);
            check.requiredText(ministry.name, "name", MaxName);
            check.requiredText(ministry.shortName, "short_name", MaxName);
            check.text(ministry.nameEn, "name_en", MaxName);
            check.text(ministry.shortNameEn, "short_name_en", MaxName);
            check.text(ministry.portrait, "portrait", MaxText);
            check.text(ministry.summaryEn, "summary_en", MaxTitle);
            names(ministry, check);
            if (ministry.isGroup && !m_groups.add(ministry.id))
                check.report(ProblemCode::IdentifierTwice, "id", ministry.id);
        }
    }

    void names(const Ministry &ministry, RecordCheck &check)
    {
        for (std::size_t i = 0; i < ministry.names.size(); ++i) {
            const MinistryName &name = ministry.names[i];
            const std::string place = "names[" + std::to_string(i) + ']';
            check.requiredText(name.name, place, MaxTitle);
            check.period({name.since, name.until}, place);
            check.references(name.sources, m_sources, place + ".sources");
        }
    }

    void check(const Administration &administration)
    {
        RecordCheck check = at("administrations.json", administration.id);
        check.requiredText(administration.name, "name", MaxName);
        check.text(administration.acronym, "acronym", MaxName);
        check.text(administration.kind, "kind", MaxName);
        check.text(administration.noMinistryReason, "no_ministry_reason", MaxTitle);
        check.text(administration.note, "note", MaxText);
        check.text(administration.activity, "activity", MaxTitle);
        check.texts(administration.aliases, "aliases");
        check.texts(administration.formerNames, "former_names");
        check.address(administration.website, "website");
        check.required(administration.ministry, m_ministries, "ministry");
        check.reference(administration.parent, m_administrations, "parent");
        if (administration.parent == administration.id)
            check.report(ProblemCode::Contradiction, "parent", administration.parent);
        if (m_groups.contains(administration.ministry) == administration.noMinistryReason.empty())
            check.report(ProblemCode::Contradiction, "no_ministry_reason", administration.ministry);
    }

    void check(const Person &person)
    {
        RecordCheck check = at("people.json", person.id);
        check.requiredText(person.name, "name", MaxName);
        check.text(person.context, "context", MaxTitle);
        check.reference(person.discipline, m_disciplines, "discipline");
        check.references(person.promotions, m_promotions, "promotions");
        check.references(person.sources, m_sources, "sources");
    }

    void check(const Challenge &challenge)
    {
        RecordCheck check = at(fileOf(challenge), challenge.id);
        check.requiredText(challenge.name, "name", MaxName);
        check.requiredText(challenge.tagline, "tagline", MaxTagline);
        check.text(challenge.taglineEn, "tagline_en", MaxTagline);
        check.text(challenge.summaryEn, "summary_en", MaxTitle);
        texts(challenge, check);
        check.texts(challenge.aliases, "aliases");
        check.texts(challenge.keywords, "keywords");
        check.required(challenge.promotion, m_promotions, "promotion");
        check.text(challenge.place.town, "place.town", MaxName);
        check.text(challenge.place.departmentCode, "place.department_code", MaxName);
        check.text(challenge.place.department, "place.department", MaxName);
        check.text(challenge.place.asFound, "place.as_found", MaxName);
        check.texts(challenge.place.otherTowns, "place.other_towns");
        check.references(challenge.themes, m_themes, "themes");
        check.references(challenge.expertises, m_expertises, "expertises");
        check.references(challenge.mentors, m_people, "mentors");
        check.references(challenge.sponsors, m_people, "sponsors");
        check.references(challenge.sources, m_sources, "sources");
        std::set<Id> team;
        for (std::size_t i = 0; i < challenge.team.size(); ++i) {
            const std::string place = "team[" + std::to_string(i) + "].";
            check.required(challenge.team[i].person, m_people, place + "person");
            if (!team.insert(challenge.team[i].person).second)
                check.report(ProblemCode::IdentifierTwice, place + "person");
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

    void texts(const Challenge &challenge, RecordCheck &check)
    {
        std::set<ChallengeText> stated;
        for (const ChallengeText text :
             {ChallengeText::Problem, ChallengeText::Aim, ChallengeText::Built}) {
            const std::string field(keyOf(text));
            check.text(textOf(challenge, text), field, MaxText);
            if (!textOf(challenge, text).empty() && isStatedUndocumented(challenge, text))
                check.report(ProblemCode::Contradiction, "undocumented", field);
        }
        for (const ChallengeText text : challenge.undocumented) {
            if (!stated.insert(text).second)
                check.report(ProblemCode::IdentifierTwice, "undocumented",
                             std::string(keyOf(text)));
        }
    }

    void hosts(const Challenge &challenge, RecordCheck &check)
    {
        if (challenge.hosts.empty())
            check.report(ProblemCode::HostMissing, "hosts");
        std::set<Id> seen;
        for (std::size_t i = 0; i < challenge.hosts.size(); ++i) {
            const std::string place = "hosts[" + std::to_string(i) + "].administration";
            check.required(challenge.hosts[i].administration, m_administrations, place);
            if (!seen.insert(challenge.hosts[i].administration).second)
                check.report(ProblemCode::IdentifierTwice, place);
            if (i == 0 && challenge.hosts[i].role == HostRole::Partner)
                check.report(ProblemCode::HostMissing, "hosts[0].role", "partner");
        }
    }

    void check(const Outcome &outcome)
    {
        RecordCheck check = at("outcomes.json", outcome.id);
        check.required(outcome.challenge, m_challenges, "challenge");
        check.requiredText(outcome.title, "title", MaxTitle);
        check.text(outcome.unit, "unit", MaxName);
        check.address(outcome.url, "url");
        check.references(outcome.sources, m_sources, "sources");
        if ((outcome.kind == OutcomeKind::Figure) != outcome.value.has_value())
            check.report(ProblemCode::Contradiction, "value");
        if (outcome.step && outcome.kind != OutcomeKind::Step)
            check.report(ProblemCode::Contradiction, "step");
    }

    void check(const Relation &relation)
    {
        RecordCheck check = at("relations.json", relation.id);
        check.text(relation.note, "note", MaxText);
        check.references(relation.sources, m_sources, "sources");
        if (!relation.from.challenge.empty() && relation.from.challenge == relation.to.challenge)
            check.report(ProblemCode::Contradiction, "to", relation.to.challenge);
        const RelationEnd *ends[] = {&relation.from, &relation.to};
        for (std::size_t i = 0; i < 2; ++i) {
            const std::string place = i == 0 ? "from" : "to";
            check.reference(ends[i]->challenge, m_challenges, place + ".challenge");
            check.reference(ends[i]->promotion, m_promotions, place + ".promotion");
            check.text(ends[i]->name, place + ".name", MaxTitle);
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
        for (std::size_t i = 0; i < programme.story.size(); ++i)
            at(file, {}).text(programme.story[i], "story[" + std::to_string(i) + ']', MaxText);
        for (const Milestone &milestone : programme.milestones) {
            RecordCheck check = at(file, milestone.id);
            check.requiredText(milestone.title, "title", MaxTitle);
            check.text(milestone.titleEn, "title_en", MaxTitle);
            check.text(milestone.detail, "detail", MaxText);
            check.reference(milestone.promotion, m_promotions, "promotion");
            check.references(milestone.sources, m_sources, "sources");
        }
        for (const Jury &jury : programme.juries) {
            RecordCheck check = at(file, jury.id);
            check.text(jury.scope, "scope", MaxTitle);
            check.required(jury.promotion, m_promotions, "promotion");
            for (std::size_t i = 0; i < jury.members.size(); ++i) {
                const std::string place = "members[" + std::to_string(i) + "].";
                check.requiredText(jury.members[i].name, place + "name", MaxName);
                check.text(jury.members[i].role, place + "role", MaxTitle);
            }
            check.references(jury.sources, m_sources, "sources");
        }
        partnersAndFigures(programme);
        discrepancies(programme.discrepancies, file);
    }

    void partnersAndFigures(const Programme &programme)
    {
        const std::string file = "programme.json";
        for (const Partner &partner : programme.partners) {
            RecordCheck check = at(file, partner.id);
            check.requiredText(partner.name, "name", MaxName);
            check.text(partner.kind, "kind", MaxName);
            check.text(partner.relation, "relation", MaxText);
            check.references(partner.sources, m_sources, "sources");
        }
        for (const SiblingProgramme &sibling : programme.siblings) {
            RecordCheck check = at(file, sibling.id);
            check.requiredText(sibling.name, "name", MaxName);
            check.text(sibling.country, "country", MaxName);
            check.references(sibling.sources, m_sources, "sources");
        }
        for (const ProgrammeFigure &figure : programme.figures) {
            RecordCheck check = at(file, figure.id);
            check.text(figure.label, "label", MaxTitle);
            check.text(figure.value, "value", MaxName);
            check.text(figure.unit, "unit", MaxName);
            check.text(figure.qualifier, "qualifier", MaxTitle);
            check.reference(figure.promotion, m_promotions, "promotion");
            check.references(figure.sources, m_sources, "sources");
            if (figure.series && !figure.asOf)
                check.report(ProblemCode::FieldMissing, "as_of");
            if (figure.series && !wholeNumber(figure.value))
                check.report(ProblemCode::NumberInvalid, "value", figure.value);
        }
        for (const TeamRole &role : programme.team) {
            RecordCheck check = at(file, role.name);
            check.text(role.name, "name", MaxName);
            check.text(role.role, "role", MaxTitle);
            check.references(role.sources, m_sources, "sources");
        }
        for (const Objective &objective : programme.objectives) {
            RecordCheck check = at(file, "objectives");
            check.text(objective.text, "text", MaxTitle);
            check.references(objective.sources, m_sources, "sources");
        }
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
