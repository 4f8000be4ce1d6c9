// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/data_folder.h"
#include "core/storage/catalogue_file.h"
#include "core/storage/programme_reader.h"
#include "core/storage/row.h"
#include "core/storage/stored_citations.h"

#include <algorithm>

namespace eig {

void eachRow(SQLite::Database &database, const std::string &table,
             const std::function<void(Row &)> &read)
{
    // The table name is one of ours, written in this program.
    SQLite::Statement statement(database, "SELECT * FROM " + table + " ORDER BY rowid");
    while (statement.executeStep()) {
        Row row(statement);
        read(row);
    }
}

namespace {

std::string readName(Row &row) { return row.text(); }

/// Fills a content from the tables of an open, checked database.
class Reader
{
public:
    explicit Reader(SQLite::Database &database) : m_database(database), m_citations(database) {}

    CatalogueContent read()
    {
        edition();
        terms();
        sources();
        discrepancies();
        promotions();
        ministries();
        administrations();
        people();
        challenges();
        outcomes();
        relations();
        readProgramme(m_database, m_citations, m_content.programme);
        return std::move(m_content);
    }

private:
    SourceIds cited(const std::string &kind, const Id &record, const std::string &field = {})
    {
        return m_citations.of(kind, record, field);
    }

    void edition()
    {
        bool found = false;
        eachRow(m_database, "edition", [&](Row &row) {
            Edition &edition = m_content.edition;
            edition.date = row.date();
            edition.title = row.text();
            edition.licence = row.text();
            edition.attribution = row.text();
            edition.contact = row.text();
            found = true;
        });
        if (!found)
            throw RowError("no edition");
        eachRow(m_database, "plain_address", [this](Row &row) {
            PlainAddress address;
            address.url = row.text();
            address.reason = row.text();
            m_content.edition.plainAddresses.push_back(std::move(address));
        });
    }

    std::vector<Term> &termsOf(const std::string &kind)
    {
        return kind == "theme"    ? m_content.themes
            : kind == "expertise" ? m_content.expertises
                                  : m_content.disciplines;
    }

    void terms()
    {
        eachRow(m_database, "term", [this](Row &row) {
            std::vector<Term> &terms = termsOf(row.text());
            Term term;
            term.id = row.text();
            term.fr = row.text();
            term.en = row.text();
            terms.push_back(std::move(term));
        });
        eachRow(m_database, "term_alias", [this](Row &row) {
            std::vector<Term> &terms = termsOf(row.text());
            const std::string id = row.text();
            const auto term = std::find_if(terms.begin(), terms.end(),
                                           [&id](const Term &one) { return one.id == id; });
            std::string name = row.text();
            if (term != terms.end())
                term->aliases.push_back(std::move(name));
        });
    }

    void sources()
    {
        eachRow(m_database, "source", [this](Row &row) {
            Source source;
            source.id = row.text();
            source.kind = row.key<SourceKind>();
            source.title = row.text();
            source.publisher = row.text();
            source.published = row.optionalDate();
            source.consulted = row.date();
            source.url = row.text();
            source.licence = row.text();
            m_content.sources.push_back(std::move(source));
        });
    }

    void discrepancies()
    {
        auto values = listsOf<DisputedValue>(m_database, "discrepancy_value", [](Row &row) {
            static_cast<void>(row.integer());
            DisputedValue value;
            value.value = row.text();
            value.note = row.text();
            return value;
        });
        eachRow(m_database, "discrepancy", [&](Row &row) {
            Discrepancy d;
            d.id = row.text();
            const Id promotion = row.text();
            d.subject = row.text();
            d.kept = row.text();
            d.comment = row.text();
            d.values = take(values, d.id);
            for (std::size_t i = 0; i < d.values.size(); ++i)
                d.values[i].sources = cited("discrepancy", d.id, std::to_string(i));
            if (promotion.empty())
                m_content.programme.discrepancies.push_back(std::move(d));
            else
                m_discrepancies[promotion].push_back(std::move(d));
        });
    }

    void promotions()
    {
        auto windows = listsOf<CandidateWindow>(m_database, "promotion_window", [](Row &row) {
            CandidateWindow window;
            window.name = row.text();
            window.applications = period(row);
            window.interviews = period(row);
            return window;
        });
        Lists<ProfileCount> planned;
        Lists<ProfileCount> actual;
        eachRow(m_database, "promotion_discipline", [&](Row &row) {
            const Id promotion = row.text();
            auto &lists = row.text() == "planned" ? planned : actual;
            ProfileCount profile;
            profile.discipline = row.text();
            profile.count = row.integer();
            lists[promotion].push_back(std::move(profile));
        });
        eachRow(m_database, "promotion", [&](Row &row) {
            Promotion p = promotion(row);
            p.windows = take(windows, p.id);
            p.plannedProfiles = take(planned, p.id);
            p.actualProfiles = take(actual, p.id);
            p.sources = cited("promotion", p.id);
            p.discrepancies = take(m_discrepancies, p.id);
            p.citations = m_citations.byField("promotion", p.id);
            m_content.promotions.push_back(std::move(p));
        });
    }

    static Period period(Row &row)
    {
        Period period;
        period.start = row.optionalDate();
        period.end = row.optionalDate();
        return period;
    }

    static Promotion promotion(Row &row)
    {
        Promotion p;
        p.id = row.text();
        p.order = row.integer();
        p.name = row.text();
        p.shortName = row.text();
        p.nameEn = row.text();
        p.year = row.text();
        for (std::string *field : {&p.tagline, &p.taglineEn, &p.summaryEn, &p.portrait, &p.news,
                                   &p.ending, &p.evaluation})
            *field = row.text();
        p.callForProjects = period(row);
        p.challengeJury = period(row);
        p.callForCandidates = period(row);
        p.entrepreneurJury = period(row);
        p.term = period(row);
        p.closingDate = row.optionalDate();
        p.closingName = row.text();
        p.closingPlace = row.text();
        p.durationMonths = row.optionalInt();
        for (auto *figure : {&p.funnel.proposed, &p.funnel.heard, &p.funnel.selected,
                             &p.funnel.applicants, &p.funnel.shortlisted, &p.funnel.interviewed,
                             &p.funnel.recruited, &p.funnel.challenges})
            *figure = row.optionalInt();
        p.funding = row.text();
        p.note = row.text();
        return p;
    }

    void ministries()
    {
        auto names = listsOf<MinistryName>(m_database, "ministry_name", [](Row &row) {
            MinistryName name;
            name.name = row.text();
            name.since = row.optionalDate();
            name.until = row.optionalDate();
            return name;
        });
        eachRow(m_database, "ministry", [&](Row &row) {
            Ministry ministry;
            ministry.id = row.text();
            ministry.isGroup = row.key<MinistryKind>() == MinistryKind::Group;
            ministry.name = row.text();
            ministry.shortName = row.text();
            ministry.nameEn = row.text();
            ministry.shortNameEn = row.text();
            ministry.portrait = row.text();
            ministry.summaryEn = row.text();
            ministry.names = take(names, ministry.id);
            for (std::size_t i = 0; i < ministry.names.size(); ++i)
                ministry.names[i].sources = cited("ministry_name", ministry.id, std::to_string(i));
            m_content.ministries.push_back(std::move(ministry));
        });
    }

    void administrations()
    {
        Lists<std::string> aliases;
        Lists<std::string> formerNames;
        eachRow(m_database, "administration_name", [&](Row &row) {
            const Id administration = row.text();
            auto &lists = row.text() == "former" ? formerNames : aliases;
            lists[administration].push_back(row.text());
        });
        eachRow(m_database, "administration", [&](Row &row) {
            Administration a;
            a.id = row.text();
            for (std::string *field :
                 {&a.name, &a.acronym, &a.kind, &a.ministry, &a.noMinistryReason, &a.parent,
                  &a.website, &a.note, &a.activity})
                *field = row.text();
            a.aliases = take(aliases, a.id);
            a.formerNames = take(formerNames, a.id);
            m_content.administrations.push_back(std::move(a));
        });
    }

    void people()
    {
        auto roles = listsOf<PersonRole>(m_database, "person_role",
                                         [](Row &row) { return row.key<PersonRole>(); });
        auto promotions = listsOf<std::string>(m_database, "person_promotion", readName);
        eachRow(m_database, "person", [&](Row &row) {
            Person person;
            person.id = row.text();
            person.name = row.text();
            person.role = row.key<PersonRole>();
            person.discipline = row.text();
            person.context = row.text();
            person.otherRoles = take(roles, person.id);
            person.promotions = take(promotions, person.id);
            person.sources = cited("person", person.id);
            m_content.people.push_back(std::move(person));
        });
    }

    void challenges()
    {
        auto hosts = listsOf<Host>(m_database, "challenge_administration", [](Row &row) {
            Host host;
            host.administration = row.text();
            host.role = row.key<HostRole>();
            return host;
        });
        auto links = listsOf<Link>(m_database, "challenge_link", [](Row &row) {
            Link link;
            link.kind = row.key<LinkKind>();
            link.url = row.text();
            return link;
        });
        auto undocumented = listsOf<ChallengeText>(
            m_database, "challenge_undocumented",
            [](Row &row) { return row.key<ChallengeText>(); });
        auto aliases = listsOf<std::string>(m_database, "challenge_alias", readName);
        auto themes = listsOf<std::string>(m_database, "challenge_theme", readName);
        auto expertises = listsOf<std::string>(m_database, "challenge_expertise", readName);
        auto towns = listsOf<std::string>(m_database, "challenge_town", readName);
        auto keywords = listsOf<std::string>(m_database, "challenge_keyword", readName);
        eachRow(m_database, "challenge", [&](Row &row) {
            Challenge c = challenge(row);
            c.hosts = take(hosts, c.id);
            c.links = take(links, c.id);
            c.undocumented = take(undocumented, c.id);
            c.aliases = take(aliases, c.id);
            c.themes = take(themes, c.id);
            c.expertises = take(expertises, c.id);
            c.place.otherTowns = take(towns, c.id);
            c.keywords = take(keywords, c.id);
            c.sources = cited("challenge", c.id);
            m_content.challenges.push_back(std::move(c));
        });
        participations();
    }

    Challenge challenge(Row &row)
    {
        Challenge c;
        c.id = row.text();
        for (std::string *field : {&c.name, &c.promotion, &c.tagline, &c.taglineEn, &c.summaryEn,
                                   &c.problem, &c.aim, &c.built, &c.place.town,
                                   &c.place.departmentCode, &c.place.department, &c.place.asFound})
            *field = row.text();
        c.durationMonths = row.optionalInt();
        const std::string value = row.text();
        ChallengeStatus status;
        status.asOf = row.optionalDate();
        status.note = row.text();
        status.url = row.text();
        if (value.empty())
            return c;
        const auto known = fromKey<Status>(value);
        if (!known)
            throw RowError("status " + value + " of " + c.id);
        status.value = *known;
        status.sources = cited("challenge", c.id, "status");
        c.status = std::move(status);
        return c;
    }

    void participations()
    {
        std::unordered_map<std::string, Challenge *> byId;
        for (Challenge &challenge : m_content.challenges)
            byId.emplace(challenge.id, &challenge);
        eachRow(m_database, "participation", [&](Row &row) {
            const auto found = byId.find(row.text());
            if (found == byId.end())
                throw RowError("participation in an unknown challenge");
            Challenge &challenge = *found->second;
            const Id person = row.text();
            const auto role = row.key<PersonRole>();
            if (role == PersonRole::Entrepreneur)
                challenge.team.push_back({person, row.text()});
            else
                (role == PersonRole::Mentor ? challenge.mentors : challenge.sponsors)
                    .push_back(person);
        });
    }

    void outcomes()
    {
        eachRow(m_database, "outcome", [this](Row &row) {
            Outcome outcome;
            outcome.id = row.text();
            outcome.challenge = row.text();
            outcome.kind = row.key<OutcomeKind>();
            outcome.step = row.optionalKey<StepKind>();
            outcome.title = row.text();
            outcome.value = row.optionalInt64();
            outcome.unit = row.text();
            outcome.date = row.optionalDate();
            outcome.url = row.text();
            outcome.sources = cited("outcome", outcome.id);
            m_content.outcomes.push_back(std::move(outcome));
        });
    }

    void relations()
    {
        eachRow(m_database, "relation", [this](Row &row) {
            Relation relation;
            relation.id = row.text();
            relation.kind = row.key<RelationKind>();
            relation.basis = row.key<Basis>();
            for (RelationEnd *end : {&relation.from, &relation.to}) {
                end->challenge = row.text();
                end->name = row.text();
                end->promotion = row.text();
            }
            relation.note = row.text();
            relation.sources = cited("relation", relation.id);
            m_content.relations.push_back(std::move(relation));
        });
    }

    SQLite::Database &m_database;
    CatalogueContent m_content;
    StoredCitations m_citations;
    Lists<Discrepancy> m_discrepancies;
};

} // namespace

CatalogueContent readContent(SQLite::Database &database) { return Reader(database).read(); }

} // namespace eig
