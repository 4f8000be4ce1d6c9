// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/timeline/timeline.h"

#include "core/domain/source_ids.h"
#include "core/labels/labels.h"
#include "core/labels/period.h"

#include <algorithm>
#include <array>

namespace eig {
namespace {

constexpr Label CallForProjects{"Appel à projets", "Call for projects"};
constexpr Label CallForCandidates{"Appel à candidatures", "Call for candidates"};
constexpr Label ChallengeJury{"Jury des défis", "Challenge jury"};
constexpr Label EntrepreneurJury{"Jury des candidats", "Candidate jury"};
constexpr Label Interviews{"Entretiens", "Interviews"};
constexpr Label Closing{"Clôture", "Closing"};
constexpr Label JuryAlone{"Jury", "Jury"};

TimelineRow rowOf(MilestoneKind kind)
{
    switch (kind) {
    case MilestoneKind::Call: return TimelineRow::Calls;
    case MilestoneKind::Jury: return TimelineRow::Juries;
    case MilestoneKind::Evaluation: return TimelineRow::Evaluations;
    case MilestoneKind::Event: break;
    }
    return TimelineRow::Events;
}

/// Whether the jury is, or is among, those of this promotion on this day.
bool isJuryOf(const Jury &jury, const Id &promotion, const PartialDate &day)
{
    if (jury.promotion != promotion || !jury.date)
        return false;
    return jury.date->month == 0 ? jury.date->year == day.year : *jury.date == day;
}

class Builder
{
public:
    explicit Builder(const Catalogue &catalogue) : m_catalogue(catalogue) {}

    Timeline build()
    {
        for (const Promotion &promotion : m_catalogue.promotions())
            addCalendar(promotion);
        m_isTaken.assign(m_items.size(), false);
        for (const Milestone &milestone : m_catalogue.programme().milestones)
            addMilestone(milestone);
        for (const Jury &jury : m_catalogue.programme().juries)
            addJury(jury);
        std::stable_sort(m_items.begin(), m_items.end(),
                         [](const TimelineItem &a, const TimelineItem &b) {
                             return a.at != b.at ? a.at < b.at : a.row < b.row;
                         });
        Timeline timeline;
        timeline.edition = m_catalogue.edition().date;
        const int year = m_items.empty() ? timeline.edition.year : m_items.front().at.year;
        timeline.first = {std::min(year, timeline.edition.year), 1, 0};
        timeline.items = std::move(m_items);
        return timeline;
    }

private:
    /// What the calendar says of one field, with the sources it names.
    struct Stated {
        Period period;
        std::string field;
        Label name;
        std::string detail = {}; ///< which one of several
    };

    void addCalendar(const Promotion &p)
    {
        add(TimelineRow::Calls, p, {p.callForProjects, "call_for_projects", CallForProjects});
        add(TimelineRow::Juries, p, {p.challengeJury, "challenge_jury", ChallengeJury});
        if (p.windows.empty()) {
            add(TimelineRow::Calls, p,
                {p.callForCandidates, "call_for_candidates", CallForCandidates});
            add(TimelineRow::Juries, p,
                {p.entrepreneurJury, "entrepreneur_jury", EntrepreneurJury});
        }
        for (const CandidateWindow &window : p.windows) {
            add(TimelineRow::Calls, p,
                {window.applications, "windows", CallForCandidates, window.name});
            add(TimelineRow::Juries, p, {window.interviews, "windows", Interviews, window.name});
        }
        addTerm(p);
        addClosing(p);
    }

    TimelineItem *add(TimelineRow row, const Promotion &promotion, const Stated &stated)
    {
        const Period &period = stated.period;
        if (!period.start && !period.end)
            return nullptr;
        TimelineItem item;
        item.row = row;
        item.at = period.start ? *period.start : *period.end;
        item.period = period;
        item.lasts = true;
        const std::string detail = stated.detail.empty() ? "" : ", " + stated.detail;
        for (const auto &[title, language] : {std::pair(&item.title, Language::French),
                                              std::pair(&item.titleEn, Language::English)})
            *title = stated.name.in(language) + ", " + promotion.shortName + detail;
        item.promotion = promotion.id;
        item.record = {EntityKind::Promotion, promotion.id};
        item.sources = sourcesOf(promotion, stated.field);
        m_items.push_back(std::move(item));
        return &m_items.back();
    }

    static SourceIds sourcesOf(const Promotion &promotion, const std::string &field)
    {
        SourceIds sources;
        const std::string path = "calendar." + field;
        for (const char *end : {"", ".start", ".end", ".date", ".name"}) {
            const auto found = promotion.citations.find(path + end);
            if (found != promotion.citations.end())
                addOnce(sources, found->second);
        }
        return sources.empty() ? promotion.sources : sources;
    }

    void addTerm(const Promotion &promotion)
    {
        TimelineItem *item = add(TimelineRow::Promotions, promotion, {promotion.term, "term", {}});
        if (!item)
            return;
        item->title = nameOf(promotion, Language::French);
        item->titleEn = nameOf(promotion, Language::English);
        item->statedMonths = promotion.durationMonths.value_or(0);
    }

    void addClosing(const Promotion &promotion)
    {
        const Period day{promotion.closingDate, {}};
        TimelineItem *item = add(TimelineRow::Events, promotion, {day, "closing", Closing});
        if (!item)
            return;
        item->lasts = false;
        if (!promotion.closingName.empty()) {
            item->title = promotion.closingName;
            item->titleEn.clear();
        }
    }

    void addMilestone(const Milestone &milestone)
    {
        TimelineItem *item = calendarItem(milestone);
        if (!item) {
            TimelineItem own;
            own.row = rowOf(milestone.kind);
            own.at = milestone.date;
            own.period = {milestone.date, {}};
            own.promotion = milestone.promotion;
            m_items.push_back(std::move(own));
            item = &m_items.back();
        }
        item->title = milestone.title;
        item->titleEn = milestone.titleEn;
        item->record = {EntityKind::Milestone, milestone.id};
        SourceIds sources = milestone.sources;
        addOnce(sources, item->sources);
        item->sources = std::move(sources);
    }

    /// What the calendar has on this day, each for one milestone.
    TimelineItem *calendarItem(const Milestone &milestone)
    {
        if (milestone.promotion.empty())
            return nullptr;
        for (std::size_t i = 0; i < m_isTaken.size(); ++i) {
            TimelineItem &item = m_items[i];
            if (!m_isTaken[i] && item.row == rowOf(milestone.kind)
                && item.promotion == milestone.promotion && item.at == milestone.date) {
                m_isTaken[i] = true;
                return &item;
            }
        }
        return nullptr;
    }

    void addJury(const Jury &jury)
    {
        bool isShown = !jury.date;
        for (TimelineItem &item : m_items) {
            if (item.row == TimelineRow::Juries && isJuryOf(jury, item.promotion, item.at)) {
                addOnce(item.sources, jury.sources);
                isShown = true;
            }
        }
        const Promotion *promotion = m_catalogue.promotion(jury.promotion);
        if (isShown || !promotion)
            return;
        TimelineItem *item = add(TimelineRow::Juries, *promotion,
                                 {{jury.date, {}}, "jury", JuryAlone});
        item->lasts = false;
        item->sources = jury.sources.empty() ? promotion->sources : jury.sources;
    }

    const Catalogue &m_catalogue;
    std::vector<TimelineItem> m_items;
    std::vector<bool> m_isTaken; ///< of the items of the calendars
};

constexpr std::array<Label, TimelineRowCount> Rows{{{"Appels", "Calls"},
                                                    {"Jurys", "Juries"},
                                                    {"Promotions", "Promotions"},
                                                    {"Événements", "Events"},
                                                    {"Évaluations", "Evaluations"}}};
constexpr std::array<Label, TimelineRowCount> Singulars{{{"Appel", "Call"},
                                                         {"Jury", "Jury"},
                                                         {"Promotion", "Promotion"},
                                                         {"Événement", "Event"},
                                                         {"Évaluation", "Evaluation"}}};

constexpr Label NoEnd{", fin non documentée", ", end not documented"};
constexpr Label NoStart{", début non documenté", ", start not documented"};
constexpr Label StatedMonths{" mois annoncés", " months stated"};

} // namespace

Label label(TimelineRow row) { return Rows[static_cast<std::size_t>(row)]; }

Label singular(TimelineRow row) { return Singulars[static_cast<std::size_t>(row)]; }

Timeline timelineOf(const Catalogue &catalogue) { return Builder(catalogue).build(); }

std::vector<const Jury *> juriesOf(const Programme &programme, const Milestone &milestone)
{
    std::vector<const Jury *> juries;
    for (const Jury &jury : programme.juries) {
        if (milestone.kind == MilestoneKind::Jury
            && isJuryOf(jury, milestone.promotion, milestone.date))
            juries.push_back(&jury);
    }
    return juries;
}

std::string whenText(const TimelineItem &item, Language language)
{
    const Period &period = item.period;
    if (!item.lasts)
        return dateText(item.at, language);
    std::string text = periodLabel(period, language);
    if (!period.end && item.statedMonths > 0)
        text += ", " + std::to_string(item.statedMonths) + StatedMonths.in(language);
    if (!period.end)
        text += NoEnd.in(language);
    else if (!period.start)
        text += NoStart.in(language);
    return text;
}

} // namespace eig
