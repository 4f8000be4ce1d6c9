// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/promotion_facts.h"

#include "core/labels/labels.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace eig {
namespace {

void addPeriod(std::vector<PromotionStep> &steps, const Promotion &promotion,
               PromotionStepKind kind, const std::pair<const Period &, const char *> &what)
{
    const auto &[dates, path] = what;
    if (!dates.start && !dates.end)
        return;
    PromotionStep step{kind, dates, {}, {}};
    for (const char *end : {".start", ".end"}) {
        const SourceIds sources = citationsOf(promotion, "calendar." + std::string(path) + end);
        step.sources.insert(step.sources.end(), sources.begin(), sources.end());
    }
    steps.push_back(std::move(step));
}

void addDay(std::vector<PromotionStep> &steps, PromotionStep step,
            const std::optional<PartialDate> &day)
{
    if (!day)
        return;
    step.dates = {day, day};
    steps.push_back(std::move(step));
}

/// As far as both are precise: a day of November is not after "November".
bool isAfter(const PartialDate &a, const PartialDate &b)
{
    if (a.year != b.year || a.month == 0 || b.month == 0)
        return a.year > b.year;
    if (a.month != b.month || a.day == 0 || b.day == 0)
        return a.month > b.month;
    return a.day > b.day;
}

/// "sur 42 projets"
std::string outOf(const std::optional<int> &whole, const Label &things, Language language)
{
    if (!whole)
        return {};
    return Label{"sur ", "of "}.in(language) + numberText(*whole, language) + ' '
        + things.in(language);
}

class FigureList
{
public:
    FigureList(const Promotion &promotion, Language language)
        : m_promotion(promotion)
        , m_language(language)
    {
    }

    void add(const std::optional<int> &value, std::string beside, const Label &what,
             const char *path)
    {
        if (value)
            m_figures.push_back({numberText(*value, m_language), std::move(beside),
                                 what.in(m_language), false, citationsOf(m_promotion, path)});
    }

    void add(const ProgrammeFigure &figure)
    {
        if (m_figures.size() >= MostFigures)
            return;
        std::string what = figure.label;
        if (figure.asOf)
            what += ", " + dateText(*figure.asOf, Language::French);
        // "30 %" is one figure, "10 projets sur 14" a number and what it counts.
        const bool isShare = figure.unit == "%";
        const Label sign{"\u202F%", "%"};
        m_figures.push_back({isShare ? figure.value + sign.in(m_language) : figure.value,
                             isShare ? std::string() : figure.unit, std::move(what), true,
                             figure.sources});
    }

    [[nodiscard]] std::vector<StatedFigure> take() { return std::move(m_figures); }

private:
    const Promotion &m_promotion;
    Language m_language;
    std::vector<StatedFigure> m_figures;
};

/// About this promotion alone, the latest first.
std::vector<const ProgrammeFigure *> evaluated(const Catalogue &catalogue,
                                               const Promotion &promotion)
{
    std::vector<const ProgrammeFigure *> figures;
    for (const ProgrammeFigure &figure : catalogue.programme().figures) {
        if (figure.promotion == promotion.id)
            figures.push_back(&figure);
    }
    std::stable_sort(
        figures.begin(), figures.end(),
        [](const ProgrammeFigure *a, const ProgrammeFigure *b) { return a->asOf > b->asOf; });
    return figures;
}

} // namespace

SourceIds citationsOf(const Promotion &promotion, const std::string &path)
{
    const auto found = promotion.citations.find(path);
    return found == promotion.citations.end() ? SourceIds() : found->second;
}

Label label(PromotionStepKind kind)
{
    switch (kind) {
    case PromotionStepKind::CallForProjects: return {"Appel à projets", "Call for projects"};
    case PromotionStepKind::ChallengeJury: return {"Jury des défis", "Jury of the challenges"};
    case PromotionStepKind::CallForCandidates:
        return {"Appel à candidatures", "Call for candidates"};
    case PromotionStepKind::EntrepreneurJury: return {"Jury des EIG", "Jury of the EIG"};
    case PromotionStepKind::Start: return {"Arrivée", "Arrival"};
    case PromotionStepKind::Closing: return {"Restitution", "Closing event"};
    case PromotionStepKind::End: break;
    }
    return {"Fin", "End"};
}

std::vector<PromotionStep> stepsOf(const Promotion &promotion)
{
    using enum PromotionStepKind;
    std::vector<PromotionStep> steps;
    addPeriod(steps, promotion, CallForProjects, {promotion.callForProjects, "call_for_projects"});
    addPeriod(steps, promotion, ChallengeJury, {promotion.challengeJury, "challenge_jury"});
    addPeriod(steps, promotion, CallForCandidates,
              {promotion.callForCandidates, "call_for_candidates"});
    addPeriod(steps, promotion, EntrepreneurJury,
              {promotion.entrepreneurJury, "entrepreneur_jury"});
    addDay(steps, {Start, {}, {}, citationsOf(promotion, "calendar.term.start")},
           promotion.term.start);
    const PromotionStep closing{
        Closing, {}, promotion.closingName, citationsOf(promotion, "calendar.closing.date")};
    const PromotionStep end{End, {}, {}, citationsOf(promotion, "calendar.term.end")};
    const bool closesAfter = promotion.closingDate && promotion.term.end
        && isAfter(*promotion.closingDate, *promotion.term.end);
    addDay(steps, closesAfter ? end : closing,
           closesAfter ? promotion.term.end : promotion.closingDate);
    addDay(steps, closesAfter ? closing : end,
           closesAfter ? promotion.closingDate : promotion.term.end);
    return steps;
}

std::vector<StatedFigure> figuresOf(const Catalogue &catalogue, const Promotion &promotion,
                                    Language language)
{
    const Funnel &funnel = promotion.funnel;
    FigureList list(promotion, language);
    if (funnel.selected)
        list.add(funnel.selected,
                 outOf(funnel.proposed, {"projets proposés", "projects proposed"}, language),
                 {"défis retenus par le jury", "challenges selected by the jury"},
                 "funnel.selected");
    else
        list.add(funnel.challenges, {}, {"défis menés", "challenges carried out"},
                 "funnel.challenges");
    list.add(funnel.recruited, outOf(funnel.applicants, {"candidatures", "applications"}, language),
             {"EIG recrutés", "EIG recruited"}, "funnel.recruited");
    list.add(promotion.durationMonths, Label{"mois", "months"}.in(language),
             {"dans l’administration d’accueil", "in the host administration"}, "duration_months");
    for (const ProgrammeFigure *figure : evaluated(catalogue, promotion))
        list.add(*figure);
    std::vector<StatedFigure> figures = list.take();
    if (figures.size() >= MostFigures || !funnel.interviewed)
        return figures;
    FigureList more(promotion, language);
    more.add(funnel.interviewed, {},
             {"candidats entendus par le jury", "applicants heard by the jury"},
             "funnel.interviewed");
    const auto place = figures.begin() + std::min<std::ptrdiff_t>(2, std::ssize(figures));
    figures.insert(place, more.take().front());
    return figures;
}

} // namespace eig
