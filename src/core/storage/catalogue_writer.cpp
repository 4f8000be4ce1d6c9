// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/compile.h"
#include "core/labels/labels.h"
#include "core/storage/catalogue_file.h"
#include "core/storage/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <memory>
#include <sqlite3.h>
#include <stdexcept>

namespace eig {
namespace {

/// A text stored as it is, also when empty.
struct Verbatim {
    const std::string &text;
};

/// Inserts rows of one table: an empty text and an empty optional become NULL.
class Inserter
{
public:
    Inserter(SQLite::Database &database, const std::string &table, int columns)
        : m_statement(database, sql(table, columns))
    {
    }

    template<typename... Values> void row(const Values &...values)
    {
        int column = 0;
        (bind(++column, values), ...);
        m_statement.exec();
        m_statement.reset();
        m_statement.clearBindings();
    }

private:
    static std::string sql(const std::string &table, int columns)
    {
        std::string text = "INSERT INTO " + table + " VALUES (?";
        for (int i = 1; i < columns; ++i)
            text += ", ?";
        return text + ')';
    }

    void bind(int column, std::string_view text)
    {
        if (!text.empty())
            m_statement.bind(column, std::string(text));
    }
    void bind(int column, const Verbatim &verbatim) { m_statement.bind(column, verbatim.text); }
    void bind(int column, int value) { m_statement.bind(column, value); }
    void bind(int column, const std::optional<int> &value)
    {
        if (value)
            m_statement.bind(column, *value);
    }
    void bind(int column, const std::optional<std::int64_t> &value)
    {
        if (value)
            m_statement.bind(column, *value);
    }
    void bind(int column, const PartialDate &date) { m_statement.bind(column, date.iso()); }
    void bind(int column, const std::optional<PartialDate> &date)
    {
        if (date)
            m_statement.bind(column, date->iso());
    }

    SQLite::Statement m_statement;
};

class Writer
{
public:
    explicit Writer(SQLite::Database &database)
        : m_database(database)
        , m_citations(database, "citation", 4)
    {
    }

    void write(const CatalogueContent &content)
    {
        const Edition &edition = content.edition;
        Inserter(m_database, "edition", 5)
            .row(edition.date, edition.title, edition.licence, edition.attribution,
                 edition.contact);
        Inserter plain(m_database, "plain_address", 2);
        for (const PlainAddress &address : edition.plainAddresses)
            plain.row(address.url, address.reason);
        terms("theme", content.themes);
        terms("expertise", content.expertises);
        terms("discipline", content.disciplines);
        sources(content.sources);
        promotions(content.promotions);
        ministries(content.ministries);
        administrations(content.administrations);
        people(content.people);
        challenges(content.challenges);
        outcomes(content.outcomes);
        relations(content.relations);
        programme(content.programme);
    }

private:
    void cite(std::string_view kind, const Id &record, const SourceIds &sources,
              const std::string &field = {})
    {
        for (const Id &source : sources)
            m_citations.row(kind, record, Verbatim{field}, source);
    }

    void terms(const std::string &kind, const std::vector<Term> &terms)
    {
        Inserter table(m_database, "term", 4);
        Inserter aliases(m_database, "term_alias", 3);
        for (const Term &term : terms) {
            table.row(kind, term.id, term.fr, term.en);
            for (const std::string &name : term.aliases)
                aliases.row(kind, term.id, name);
        }
    }

    void names(const std::string &table, const Id &id, const std::vector<std::string> &names)
    {
        Inserter inserter(m_database, table, 2);
        for (const std::string &name : names)
            inserter.row(id, name);
    }

    void sources(const std::vector<Source> &sources)
    {
        Inserter table(m_database, "source", 8);
        for (const Source &s : sources)
            table.row(s.id, keyOf(s.kind), s.title, s.publisher, s.published, s.consulted, s.url,
                      s.licence);
    }

    void promotions(const std::vector<Promotion> &promotions)
    {
        Inserter table(m_database, "promotion", 37);
        Inserter windows(m_database, "promotion_window", 6);
        for (const Promotion &p : promotions) {
            table.row(p.id, p.order, p.name, p.shortName, p.nameEn, p.year, p.tagline, p.taglineEn,
                      p.summaryEn, p.portrait, p.news, p.ending, p.evaluation,
                      p.callForProjects.start, p.callForProjects.end, p.challengeJury.start,
                      p.challengeJury.end, p.callForCandidates.start, p.callForCandidates.end,
                      p.entrepreneurJury.start, p.entrepreneurJury.end, p.term.start, p.term.end,
                      p.closingDate, p.closingName, p.closingPlace, p.durationMonths,
                      p.funnel.proposed, p.funnel.heard, p.funnel.selected, p.funnel.applicants,
                      p.funnel.shortlisted, p.funnel.interviewed, p.funnel.recruited,
                      p.funnel.challenges, p.funding, p.note);
            for (const CandidateWindow &w : p.windows)
                windows.row(p.id, w.name, w.applications.start, w.applications.end,
                            w.interviews.start, w.interviews.end);
            profiles(p.id, "planned", p.plannedProfiles);
            profiles(p.id, "actual", p.actualProfiles);
            cite("promotion", p.id, p.sources);
            for (const auto &[field, sources] : p.citations)
                cite("promotion", p.id, sources, field);
            discrepancies(p.discrepancies, p.id);
        }
    }

    void profiles(const Id &promotion, const std::string &basis,
                  const std::vector<ProfileCount> &profiles)
    {
        Inserter table(m_database, "promotion_discipline", 4);
        for (const ProfileCount &profile : profiles)
            table.row(promotion, basis, profile.discipline, profile.count);
    }

    void discrepancies(const std::vector<Discrepancy> &all, const Id &promotion)
    {
        Inserter table(m_database, "discrepancy", 5);
        Inserter values(m_database, "discrepancy_value", 4);
        for (const Discrepancy &d : all) {
            table.row(d.id, promotion, d.subject, d.kept, d.comment);
            for (std::size_t i = 0; i < d.values.size(); ++i) {
                const DisputedValue &value = d.values[i];
                values.row(d.id, static_cast<int>(i), value.value, value.note);
                cite("discrepancy", d.id, value.sources, std::to_string(i));
            }
        }
    }

    void ministries(const std::vector<Ministry> &ministries)
    {
        Inserter table(m_database, "ministry", 8);
        for (const Ministry &m : ministries) {
            table.row(m.id, keyOf(m.isGroup ? MinistryKind::Group : MinistryKind::Ministry), m.name,
                      m.shortName, m.nameEn, m.shortNameEn, m.portrait, m.summaryEn);
            ministryNames(m);
        }
    }

    void ministryNames(const Ministry &ministry)
    {
        Inserter table(m_database, "ministry_name", 4);
        for (std::size_t i = 0; i < ministry.names.size(); ++i) {
            const MinistryName &name = ministry.names[i];
            table.row(ministry.id, name.name, name.since, name.until);
            cite("ministry_name", ministry.id, name.sources, std::to_string(i));
        }
    }

    void administrations(const std::vector<Administration> &administrations)
    {
        Inserter table(m_database, "administration", 10);
        Inserter names(m_database, "administration_name", 3);
        for (const Administration &a : administrations) {
            table.row(a.id, a.name, a.acronym, a.kind, a.ministry, a.noMinistryReason, a.parent,
                      a.website, a.note, a.activity);
            for (const std::string &name : a.aliases)
                names.row(a.id, "alias", name);
            for (const std::string &name : a.formerNames)
                names.row(a.id, "former", name);
        }
    }

    void people(const std::vector<Person> &people)
    {
        Inserter table(m_database, "person", 5);
        Inserter roles(m_database, "person_role", 2);
        for (const Person &p : people) {
            table.row(p.id, p.name, keyOf(p.role), p.discipline, p.context);
            for (const PersonRole role : p.otherRoles)
                roles.row(p.id, keyOf(role));
            names("person_promotion", p.id, p.promotions);
            cite("person", p.id, p.sources);
        }
    }

    void challenges(const std::vector<Challenge> &challenges)
    {
        Inserter table(m_database, "challenge", 18);
        for (const Challenge &c : challenges) {
            const ChallengeStatus status = c.status.value_or(ChallengeStatus{});
            table.row(c.id, c.name, c.promotion, c.tagline, c.taglineEn, c.summaryEn, c.problem,
                      c.aim, c.built, c.place.town, c.place.departmentCode, c.place.department,
                      c.place.asFound, c.durationMonths, c.status ? keyOf(status.value) : "",
                      status.asOf, status.note, status.url);
            challengeLists(c);
            participations(c);
            cite("challenge", c.id, c.sources);
            cite("challenge", c.id, status.sources, "status");
        }
    }

    void challengeLists(const Challenge &c)
    {
        Inserter hosts(m_database, "challenge_administration", 3);
        for (const Host &host : c.hosts)
            hosts.row(c.id, host.administration, keyOf(host.role));
        Inserter links(m_database, "challenge_link", 3);
        for (const Link &link : c.links)
            links.row(c.id, keyOf(link.kind), link.url);
        Inserter undocumented(m_database, "challenge_undocumented", 2);
        for (const ChallengeText text : c.undocumented)
            undocumented.row(c.id, keyOf(text));
        names("challenge_alias", c.id, c.aliases);
        names("challenge_theme", c.id, c.themes);
        names("challenge_expertise", c.id, c.expertises);
        names("challenge_town", c.id, c.place.otherTowns);
        names("challenge_keyword", c.id, c.keywords);
    }

    void participations(const Challenge &c)
    {
        Inserter table(m_database, "participation", 4);
        for (const TeamMember &member : c.team)
            table.row(c.id, member.person, keyOf(PersonRole::Entrepreneur), member.discipline);
        for (const Id &mentor : c.mentors)
            table.row(c.id, mentor, keyOf(PersonRole::Mentor), "");
        for (const Id &sponsor : c.sponsors)
            table.row(c.id, sponsor, keyOf(PersonRole::Sponsor), "");
    }

    void outcomes(const std::vector<Outcome> &outcomes)
    {
        Inserter table(m_database, "outcome", 9);
        for (const Outcome &o : outcomes) {
            table.row(o.id, o.challenge, keyOf(o.kind), o.step ? keyOf(*o.step) : "", o.title,
                      o.value, o.unit, o.date, o.url);
            cite("outcome", o.id, o.sources);
        }
    }

    void relations(const std::vector<Relation> &relations)
    {
        Inserter table(m_database, "relation", 10);
        for (const Relation &r : relations) {
            table.row(r.id, keyOf(r.kind), keyOf(r.basis), r.from.challenge, r.from.name,
                      r.from.promotion, r.to.challenge, r.to.name, r.to.promotion, r.note);
            cite("relation", r.id, r.sources);
        }
    }

    void programme(const Programme &programme)
    {
        Inserter story(m_database, "story", 1);
        for (const std::string &paragraph : programme.story)
            story.row(paragraph);
        Inserter milestones(m_database, "milestone", 7);
        for (const Milestone &m : programme.milestones) {
            milestones.row(m.id, m.date, m.title, m.detail, m.promotion, m.titleEn, keyOf(m.kind));
            cite("milestone", m.id, m.sources);
        }
        juries(programme.juries);
        Inserter partners(m_database, "partner", 4);
        for (const Partner &p : programme.partners) {
            partners.row(p.id, p.name, p.kind, p.relation);
            cite("partner", p.id, p.sources);
        }
        Inserter siblings(m_database, "sibling_programme", 4);
        for (const SiblingProgramme &s : programme.siblings) {
            siblings.row(s.id, s.name, s.country, s.year);
            cite("sibling_programme", s.id, s.sources);
        }
        Inserter figures(m_database, "figure", 8);
        for (const ProgrammeFigure &f : programme.figures) {
            figures.row(f.id, f.label, f.value, f.unit, f.qualifier, f.asOf, f.promotion,
                        f.series ? keyOf(*f.series) : std::string_view());
            cite("figure", f.id, f.sources);
        }
        teamAndObjectives(programme);
        discrepancies(programme.discrepancies, {});
    }

    void juries(const std::vector<Jury> &juries)
    {
        Inserter table(m_database, "jury", 5);
        Inserter members(m_database, "jury_member", 3);
        for (const Jury &jury : juries) {
            table.row(jury.id, jury.promotion, jury.date, jury.scope, jury.complete ? 1 : 0);
            for (const JuryMember &member : jury.members)
                members.row(jury.id, member.name, member.role);
            cite("jury", jury.id, jury.sources);
        }
    }

    /// These have no identifier of their own: their rank serves as one inside the file.
    void teamAndObjectives(const Programme &programme)
    {
        Inserter team(m_database, "programme_team", 4);
        for (std::size_t i = 0; i < programme.team.size(); ++i) {
            const TeamRole &role = programme.team[i];
            team.row(std::to_string(i), role.name, role.role, role.asOf);
            cite("programme_team", std::to_string(i), role.sources);
        }
        Inserter objectives(m_database, "objective", 3);
        for (std::size_t i = 0; i < programme.objectives.size(); ++i) {
            const Objective &objective = programme.objectives[i];
            objectives.row(std::to_string(i), objective.text, objective.asOf);
            cite("objective", std::to_string(i), objective.sources);
        }
    }

    SQLite::Database &m_database;
    Inserter m_citations;
};

std::string serialized(SQLite::Database &database)
{
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> bytes(
        sqlite3_serialize(database.getHandle(), "main", &size, 0), sqlite3_free);
    if (!bytes)
        throw std::runtime_error("sqlite3_serialize failed");
    return {reinterpret_cast<const char *>(bytes.get()), static_cast<std::size_t>(size)};
}

} // namespace

Result<std::string> catalogueImage(const CatalogueContent &content)
{
    try {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec("PRAGMA page_size = 4096");
        database.exec("PRAGMA encoding = 'UTF-8'");
        database.exec("PRAGMA application_id = " + std::to_string(CatalogueApplicationId));
        database.exec("PRAGMA user_version = " + std::to_string(CatalogueVersion));
        SQLite::Transaction transaction(database);
        database.exec(CatalogueSchema);
        Writer(database).write(content);
        transaction.commit();
        return serialized(database);
    } catch (const std::exception &error) {
        return Unexpected({ErrorCode::WriteFailed, "catalogue.sqlite", error.what()});
    }
}

} // namespace eig
