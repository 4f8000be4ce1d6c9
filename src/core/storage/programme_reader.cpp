// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/storage/programme_reader.h"

namespace eig {
namespace {

class ProgrammeReader
{
public:
    ProgrammeReader(SQLite::Database &database, const StoredCitations &citations,
                    Programme &programme)
        : m_database(database)
        , m_citations(citations)
        , m_programme(programme)
    {
    }

    void read()
    {
        eachRow(m_database, "story", [this](Row &row) { m_programme.story.push_back(row.text()); });
        eachRow(m_database, "milestone", [&](Row &row) {
            Milestone milestone;
            milestone.id = row.text();
            milestone.date = row.date();
            milestone.title = row.text();
            milestone.detail = row.text();
            milestone.promotion = row.text();
            milestone.titleEn = row.text();
            milestone.kind = row.key<MilestoneKind>();
            milestone.sources = m_citations.of("milestone", milestone.id);
            m_programme.milestones.push_back(std::move(milestone));
        });
        juries();
        eachRow(m_database, "partner", [&](Row &row) {
            Partner partner;
            for (std::string *field :
                 {&partner.id, &partner.name, &partner.kind, &partner.relation})
                *field = row.text();
            partner.sources = m_citations.of("partner", partner.id);
            m_programme.partners.push_back(std::move(partner));
        });
        eachRow(m_database, "sibling_programme", [&](Row &row) {
            SiblingProgramme sibling;
            for (std::string *field : {&sibling.id, &sibling.name, &sibling.country})
                *field = row.text();
            sibling.year = row.optionalInt();
            sibling.sources = m_citations.of("sibling_programme", sibling.id);
            m_programme.siblings.push_back(std::move(sibling));
        });
        eachRow(m_database, "figure", [&](Row &row) {
            ProgrammeFigure f;
            for (std::string *field : {&f.id, &f.label, &f.value, &f.unit, &f.qualifier})
                *field = row.text();
            f.asOf = row.optionalDate();
            f.promotion = row.text();
            f.series = row.optionalKey<FigureSeries>();
            f.sources = m_citations.of("figure", f.id);
            m_programme.figures.push_back(std::move(f));
        });
        teamAndObjectives();
    }

private:
    void juries()
    {
        auto members = listsOf<JuryMember>(m_database, "jury_member", [](Row &row) {
            JuryMember member;
            member.name = row.text();
            member.role = row.text();
            return member;
        });
        eachRow(m_database, "jury", [&](Row &row) {
            Jury jury;
            jury.id = row.text();
            jury.promotion = row.text();
            jury.date = row.optionalDate();
            jury.scope = row.text();
            jury.complete = row.integer() != 0;
            jury.members = take(members, jury.id);
            jury.sources = m_citations.of("jury", jury.id);
            m_programme.juries.push_back(std::move(jury));
        });
    }

    void teamAndObjectives()
    {
        eachRow(m_database, "programme_team", [this](Row &row) {
            const Id rank = row.text();
            TeamRole role;
            role.name = row.text();
            role.role = row.text();
            role.asOf = row.optionalDate();
            role.sources = m_citations.of("programme_team", rank);
            m_programme.team.push_back(std::move(role));
        });
        eachRow(m_database, "objective", [this](Row &row) {
            const Id rank = row.text();
            Objective objective;
            objective.text = row.text();
            objective.asOf = row.optionalDate();
            objective.sources = m_citations.of("objective", rank);
            m_programme.objectives.push_back(std::move(objective));
        });
    }

    SQLite::Database &m_database;
    const StoredCitations &m_citations;
    Programme &m_programme;
};

} // namespace

void readProgramme(SQLite::Database &database, const StoredCitations &citations,
                   Programme &programme)
{
    ProgrammeReader(database, citations, programme).read();
}

} // namespace eig
