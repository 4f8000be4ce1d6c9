// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/written_texts.h"

#include "core/catalogue/review.h"

namespace eig {
namespace {

constexpr TextLimits OneSentence{1, 1, 0, 0};
constexpr TextLimits InitialProblem{2, 4, 0, 0};
constexpr TextLimits Aim{1, 3, 0, 0};
constexpr TextLimits Built{1, 4, 0, 0};
constexpr TextLimits PromotionPortrait{0, 0, 80, 150};
constexpr TextLimits MinistryPortrait{0, 0, 40, 80};

/// The texts of one record after another.
class Walk
{
public:
    explicit Walk(const std::function<void(const PlacedText &)> &visit) : m_visit(visit) {}

    void enter(std::string file, const Id &entry)
    {
        m_file = std::move(file);
        m_entry = entry;
    }
    void french(const std::string &field, const std::string &text, TextLimits limits = {})
    {
        if (!text.empty())
            m_visit({m_file, m_entry, field, text, Language::French, limits});
    }
    void english(const std::string &field, const std::string &text, TextLimits limits = {})
    {
        if (!text.empty())
            m_visit({m_file, m_entry, field, text, Language::English, limits});
    }
    void discrepancies(const std::string &file, const std::vector<Discrepancy> &all)
    {
        for (const Discrepancy &discrepancy : all) {
            enter(file, discrepancy.id);
            french("subject", discrepancy.subject);
            french("kept", discrepancy.kept);
            french("comment", discrepancy.comment);
            for (std::size_t i = 0; i < discrepancy.values.size(); ++i)
                french("values[" + std::to_string(i) + "].note", discrepancy.values[i].note);
        }
    }

private:
    const std::function<void(const PlacedText &)> &m_visit;
    std::string m_file;
    Id m_entry;
};

void visit(Walk &walk, const Promotion &promotion)
{
    walk.enter("promotions.json", promotion.id);
    walk.french("tagline", promotion.tagline);
    walk.english("tagline_en", promotion.taglineEn);
    walk.english("summary_en", promotion.summaryEn, OneSentence);
    walk.french("portrait", promotion.portrait, PromotionPortrait);
    walk.french("news", promotion.news);
    walk.french("ending", promotion.ending);
    walk.french("evaluation", promotion.evaluation);
    walk.french("funding", promotion.funding);
    walk.french("note", promotion.note);
    walk.discrepancies("promotions.json", promotion.discrepancies);
}

void visit(Walk &walk, const Ministry &ministry)
{
    walk.enter("ministries.json", ministry.id);
    walk.french("name", ministry.name);
    walk.french("short_name", ministry.shortName);
    walk.french("portrait", ministry.portrait, MinistryPortrait);
    walk.english("summary_en", ministry.summaryEn, OneSentence);
}

void visit(Walk &walk, const Administration &administration)
{
    walk.enter("administrations.json", administration.id);
    walk.french("name", administration.name);
    walk.french("activity", administration.activity, OneSentence);
    walk.french("no_ministry_reason", administration.noMinistryReason);
    walk.french("note", administration.note);
}

void visit(Walk &walk, const Challenge &challenge)
{
    walk.enter(dataFileOf(challenge), challenge.id);
    walk.french("tagline", challenge.tagline);
    walk.english("tagline_en", challenge.taglineEn);
    walk.english("summary_en", challenge.summaryEn, OneSentence);
    walk.french("problem", challenge.problem, InitialProblem);
    walk.french("aim", challenge.aim, Aim);
    walk.french("built", challenge.built, Built);
    if (challenge.status)
        walk.french("status.note", challenge.status->note);
    for (std::size_t i = 0; i < challenge.keywords.size(); ++i)
        walk.english("keywords[" + std::to_string(i) + ']', challenge.keywords[i]);
}

void visit(Walk &walk, const Outcome &outcome)
{
    walk.enter("outcomes.json", outcome.id);
    const bool isStep = outcome.kind == OutcomeKind::Step;
    walk.french("title", outcome.title, isStep ? OneSentence : TextLimits{});
    walk.french("unit", outcome.unit);
}

void visit(Walk &walk, const Programme &programme)
{
    const std::string file = "programme.json";
    walk.enter(file, {});
    for (std::size_t i = 0; i < programme.story.size(); ++i)
        walk.french("story[" + std::to_string(i) + ']', programme.story[i]);
    for (const Milestone &milestone : programme.milestones) {
        walk.enter(file, milestone.id);
        walk.french("title", milestone.title);
        walk.english("title_en", milestone.titleEn);
        walk.french("detail", milestone.detail);
    }
    for (const Partner &partner : programme.partners) {
        walk.enter(file, partner.id);
        walk.french("relation", partner.relation);
    }
    for (const ProgrammeFigure &figure : programme.figures) {
        walk.enter(file, figure.id);
        walk.french("label", figure.label);
        walk.french("qualifier", figure.qualifier);
    }
    for (const Objective &objective : programme.objectives) {
        walk.enter(file, "objectives");
        walk.french("text", objective.text);
    }
    walk.discrepancies(file, programme.discrepancies);
}

} // namespace

void eachWrittenText(const Catalogue &catalogue,
                     const std::function<void(const PlacedText &)> &visitText)
{
    Walk walk(visitText);
    for (const Promotion &promotion : catalogue.promotions())
        visit(walk, promotion);
    for (const Ministry &ministry : catalogue.ministries())
        visit(walk, ministry);
    for (const Administration &administration : catalogue.administrations())
        visit(walk, administration);
    for (const Person &person : catalogue.people()) {
        walk.enter("people.json", person.id);
        walk.french("context", person.context);
    }
    for (const Challenge &challenge : catalogue.challenges())
        visit(walk, challenge);
    for (const Outcome &outcome : catalogue.outcomes())
        visit(walk, outcome);
    for (const Relation &relation : catalogue.relations()) {
        walk.enter("relations.json", relation.id);
        walk.french("note", relation.note);
    }
    visit(walk, catalogue.programme());
}

TextLimits storyLimits() { return {0, 0, 250, 350}; }

} // namespace eig
