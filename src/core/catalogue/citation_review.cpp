// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/fact_review.h"
#include "core/catalogue/review.h"
#include "core/text/prose.h"

#include <set>

namespace eig {
namespace {

class CitationReview
{
public:
    explicit CitationReview(const Catalogue &catalogue) : m_catalogue(catalogue) {}

    std::vector<Problem> run()
    {
        for (const Promotion &promotion : m_catalogue.promotions())
            check(promotion);
        for (const Ministry &ministry : m_catalogue.ministries()) {
            for (const MinistryName &name : ministry.names)
                cite(name.sources);
        }
        for (const Person &person : m_catalogue.people())
            cite(person.sources);
        for (const Challenge &challenge : m_catalogue.challenges())
            check(challenge);
        for (const Outcome &outcome : m_catalogue.outcomes())
            check(outcome);
        for (const Relation &relation : m_catalogue.relations())
            cite(relation.sources);
        check(m_catalogue.programme());
        for (const Source &source : m_catalogue.sources()) {
            if (m_cited.count(source.id) == 0)
                m_problems.push_back(
                    {ProblemCode::SourceUnused, "sources.json", source.id, {}, {}});
        }
        return std::move(m_problems);
    }

private:
    void cite(const SourceIds &sources) { m_cited.insert(sources.begin(), sources.end()); }

    void require(const SourceIds &sources, const std::string &file, const Id &entry,
                 const std::string &field)
    {
        cite(sources);
        if (sources.empty())
            m_problems.push_back({ProblemCode::Uncited, file, entry, field, {}});
    }

    void disputes(const std::vector<Discrepancy> &all, const std::string &file)
    {
        for (const Discrepancy &discrepancy : all) {
            for (std::size_t i = 0; i < discrepancy.values.size(); ++i) {
                const SourceIds &sources = discrepancy.values[i].sources;
                cite(sources);
                if (sources.empty())
                    m_problems.push_back({ProblemCode::ValueUncited,
                                          file,
                                          discrepancy.id,
                                          "values[" + std::to_string(i) + ']',
                                          {}});
            }
        }
    }

    /// The figures of the selection are cited one by one, texts by the promotion as a whole.
    void check(const Promotion &promotion)
    {
        const std::string file = "promotions.json";
        require(promotion.sources, file, promotion.id, "sources");
        for (const auto &[field, sources] : promotion.citations)
            cite(sources);
        const Funnel &funnel = promotion.funnel;
        const std::pair<const char *, const std::optional<int> &> figures[] = {
            {"funnel.proposed", funnel.proposed},       {"funnel.heard", funnel.heard},
            {"funnel.selected", funnel.selected},       {"funnel.applicants", funnel.applicants},
            {"funnel.shortlisted", funnel.shortlisted}, {"funnel.interviewed", funnel.interviewed},
            {"funnel.recruited", funnel.recruited},     {"funnel.challenges", funnel.challenges}};
        for (const auto &[field, figure] : figures) {
            if (figure && promotion.citations.count(field) == 0)
                require({}, file, promotion.id, field);
        }
        disputes(promotion.discrepancies, file);
    }

    void check(const Challenge &challenge)
    {
        const std::string file = dataFileOf(challenge);
        require(challenge.sources, file, challenge.id, "sources");
        if (challenge.status)
            require(challenge.status->sources, file, challenge.id, "status.sources");
    }

    void check(const Outcome &outcome)
    {
        require(outcome.sources, "outcomes.json", outcome.id, "sources");
        if (outcome.kind == OutcomeKind::Step && !outcome.date)
            m_problems.push_back(
                {ProblemCode::StepUndated, "outcomes.json", outcome.id, "date", {}});
    }

    void check(const Programme &programme)
    {
        const std::string file = "programme.json";
        for (const Milestone &milestone : programme.milestones)
            require(milestone.sources, file, milestone.id, "sources");
        for (const Jury &jury : programme.juries)
            require(jury.sources, file, jury.id, "sources");
        for (const Partner &partner : programme.partners)
            require(partner.sources, file, partner.id, "sources");
        for (const SiblingProgramme &sibling : programme.siblings)
            require(sibling.sources, file, sibling.id, "sources");
        for (const ProgrammeFigure &figure : programme.figures)
            require(figure.sources, file, figure.id, "sources");
        for (const TeamRole &role : programme.team)
            require(role.sources, file, role.name, "sources");
        for (const Objective &objective : programme.objectives)
            require(objective.sources, file, "objectives", "sources");
        disputes(programme.discrepancies, file);
    }

    const Catalogue &m_catalogue;
    std::vector<Problem> m_problems;
    std::set<Id> m_cited;
};

/// What the facts of a challenge say in figures, in thousandths.
std::set<std::int64_t> knownFigures(const Catalogue &catalogue, const Challenge &challenge)
{
    std::set<std::int64_t> known;
    const auto add = [&known](const std::string &text) {
        for (const std::int64_t figure : figuresIn(text))
            known.insert(figure);
    };
    add(challenge.name);
    add(challenge.tagline);
    for (const std::string &alias : challenge.aliases)
        add(alias);
    if (challenge.status)
        add(challenge.status->note);
    if (challenge.durationMonths)
        known.insert(std::int64_t{1000} * *challenge.durationMonths);
    for (const Outcome *outcome : catalogue.outcomesOf(challenge)) {
        add(outcome->title);
        // "2 millions" and "millions de pages" are written with the unit.
        if (outcome->value)
            add(std::to_string(*outcome->value) + ' ' + outcome->unit);
        if (outcome->value && *outcome->value < 1'000'000'000'000)
            known.insert(1000 * *outcome->value);
    }
    return known;
}

/// Years and small numbers tell nothing that needs a source of its own.
bool needsSource(std::int64_t thousandths)
{
    const bool isYear = thousandths >= 1'900'000 && thousandths < 2'100'000;
    return thousandths >= 10'000 && !isYear;
}

std::string figureText(std::int64_t thousandths)
{
    std::string text = std::to_string(thousandths / 1000);
    if (const std::int64_t rest = thousandths % 1000; rest != 0) {
        text += ',' + std::to_string(1000 + rest).substr(1);
        text.erase(text.find_last_not_of('0') + 1);
    }
    return text;
}

} // namespace

std::vector<Problem> reviewCitations(const Catalogue &catalogue)
{
    return CitationReview(catalogue).run();
}

std::vector<Problem> reviewFigures(const Catalogue &catalogue)
{
    std::vector<Problem> problems;
    for (const Challenge &challenge : catalogue.challenges()) {
        const std::set<std::int64_t> known = knownFigures(catalogue, challenge);
        for (const ChallengeText text :
             {ChallengeText::Problem, ChallengeText::Aim, ChallengeText::Built}) {
            for (const std::int64_t figure : figuresIn(textOf(challenge, text))) {
                if (needsSource(figure) && known.count(figure) == 0)
                    problems.push_back({ProblemCode::FigureUnstated, dataFileOf(challenge),
                                        challenge.id, std::string(keyOf(text)),
                                        figureText(figure)});
            }
        }
    }
    return problems;
}

} // namespace eig
