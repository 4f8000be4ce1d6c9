// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/labels/period.h"
#include "documents/sheets/promotion_sheet.h"
#include "documents/sheets/words.h"

#include <algorithm>
#include <utility>

namespace eig::sheet {

using namespace layout;

namespace {

std::string asSentence(const std::string &text)
{
    const bool isEnded = text.empty() || text.ends_with('.') || text.ends_with("…");
    return isEnded ? text : text + '.';
}

} // namespace

void PromotionSheet::addPeriod(KeyTable &table, const Label &name, const Period &period,
                               const std::string &path)
{
    Text value = orUnknown({{capitalised(periodLabel(period, language()))}});
    SourceIds sources = sourcesFor("calendar." + path + ".start");
    const SourceIds ends = sourcesFor("calendar." + path + ".end");
    sources.insert(sources.end(), ends.begin(), ends.end());
    append(value, cite(sources));
    table.rows.push_back({say(name), std::move(value)});
}

KeyTable PromotionSheet::calendar()
{
    KeyTable table;
    table.pairsPerLine = 2;
    addPeriod(table, words::Term, m_promotion.term, "term");
    const auto months = m_promotion.durationMonths;
    Text duration = orUnknown(
        {{months ? counted(*months, words::MonthOne, words::MonthMany) : std::string()}});
    append(duration, cite(sourcesFor("duration_months")));
    table.rows.push_back({say(words::Duration), std::move(duration)});
    addPeriod(table, words::CallForProjects, m_promotion.callForProjects, "call_for_projects");
    addPeriod(table, words::ChallengeJury, m_promotion.challengeJury, "challenge_jury");
    addPeriod(table, words::CallForCandidates, m_promotion.callForCandidates,
              "call_for_candidates");
    addPeriod(table, words::EntrepreneurJury, m_promotion.entrepreneurJury, "entrepreneur_jury");
    for (const CandidateWindow &window : m_promotion.windows) {
        const auto line = [this](const Label &what, const Period &period) {
            const std::string text = periodLabel(period, language());
            return text.empty() ? text : say(what) + text;
        };
        Text value = orUnknown({{join({line(words::Applications, window.applications),
                                       line(words::Interviews, window.interviews)},
                                      say(words::Separator))}});
        append(value, cite(sourcesFor("calendar.windows")));
        table.rows.push_back({window.name, std::move(value)});
    }
    table.rows.push_back({say(words::Closing), closing()});
    return table;
}

Text PromotionSheet::closing()
{
    Text value;
    if (m_promotion.closingDate)
        value.push_back({dateText(*m_promotion.closingDate, language())});
    for (const std::string &text : {m_promotion.closingName, m_promotion.closingPlace}) {
        if (text.empty())
            continue;
        if (!value.empty())
            value.push_back({", "});
        value.push_back(french(text));
    }
    value = orUnknown(std::move(value));
    SourceIds sources;
    for (const char *path :
         {"calendar.closing.date", "calendar.closing.name", "calendar.closing.place"}) {
        const SourceIds more = sourcesFor(path);
        sources.insert(sources.end(), more.begin(), more.end());
    }
    append(value, cite(sources));
    return value;
}

Blocks PromotionSheet::selection()
{
    const Funnel &funnel = m_promotion.funnel;
    const struct {
        const std::optional<int> &value;
        const char *path;
        Label what;
    } figures[] = {{funnel.proposed, "funnel.proposed", words::Proposed},
                   {funnel.heard, "funnel.heard", words::Heard},
                   {funnel.selected, "funnel.selected", words::Selected},
                   {funnel.applicants, "funnel.applicants", words::Applicants},
                   {funnel.shortlisted, "funnel.shortlisted", words::Shortlisted},
                   {funnel.interviewed, "funnel.interviewed", words::Interviewed},
                   {funnel.recruited, "funnel.recruited", words::Recruited}};
    CardList list;
    for (const auto &[value, path, what] : figures) {
        if (!value) {
            miss(what);
            continue;
        }
        Text line{{numberText(*value, language())}, {" " + say(what), SpanLook::Muted}};
        append(line, cite(sourcesFor(path)));
        list.cards.push_back({std::move(line), {}});
    }
    if (list.cards.empty())
        return {};
    Blocks blocks;
    addHeading(blocks, words::Selection, HeadingLook::Side);
    blocks.emplace_back(std::move(list));
    return blocks;
}

/// What the sources announce beside what the catalogue holds.
Blocks PromotionSheet::announced()
{
    CardList list;
    const auto compare = [&](const std::string &name, std::optional<int> stated, const char *path,
                             int held) {
        Text detail{{stated ? numberText(*stated, language()) + say(words::Announced)
                            : notDocumented(language())}};
        append(detail, cite(sourcesFor(path)));
        detail.push_back({", " + numberText(held, language()) + say(words::InCatalogue)});
        list.cards.push_back({{{name}}, std::move(detail)});
    };
    compare(say(label(EntityKind::Challenge)), m_promotion.funnel.challenges, "funnel.challenges",
            challengeCount());
    compare(say(words::Entrepreneurs), m_promotion.funnel.recruited, "funnel.recruited",
            m_overview.entrepreneurs);
    list.cards.push_back(
        profiles(words::JobsPlanned, m_promotion.plannedProfiles, "profiles.planned"));
    list.cards.push_back(
        profiles(words::JobsRecruited, m_promotion.actualProfiles, "profiles.actual"));
    Blocks blocks;
    addHeading(blocks, words::AnnouncedAndCounted, HeadingLook::Side);
    blocks.emplace_back(std::move(list));
    return blocks;
}

CardList::Card PromotionSheet::profiles(const Label &heading,
                                        const std::vector<ProfileCount> &counts,
                                        const std::string &path)
{
    std::vector<std::string> list;
    for (const ProfileCount &count : counts) {
        const Term *discipline = m_catalogue.discipline(count.discipline);
        list.push_back(std::to_string(count.count) + "\u00A0"
                       + (discipline ? nameOf(*discipline, language()) : count.discipline));
    }
    Text detail = orUnknown({{join(list, ", ")}});
    append(detail, cite(sourcesFor(path)));
    return {{{say(heading)}}, std::move(detail)};
}

Text PromotionSheet::stepText(const Milestone &milestone) const
{
    const bool isEnglish = language() == Language::English && !milestone.titleEn.empty();
    const std::string title = asSentence(nameOf(milestone, language()));
    Text text{isEnglish ? Span{title} : french(title)};
    if (!milestone.detail.empty())
        text.push_back(french(" " + milestone.detail));
    return text;
}

Text PromotionSheet::stepText(const Jury &jury) const
{
    Text text{{say(words::Jury), SpanLook::Strong},
              french(jury.scope + ". ", SpanLook::Strong),
              {membersText(jury)}};
    return text;
}

/// "3 noms connus, liste incomplète."
std::string PromotionSheet::membersText(const Jury &jury) const
{
    const std::string count = counted(static_cast<int>(jury.members.size()), words::NameOne,
                                      words::NameMany);
    return count + (jury.complete ? "." : say(words::Incomplete) + '.');
}

/// The members of each jury, as the people of other sheets stand.
void PromotionSheet::addJuries(Blocks &blocks)
{
    bool isFirst = true;
    for (const Jury &jury : m_catalogue.programme().juries) {
        if (jury.promotion != m_promotion.id || jury.members.empty())
            continue;
        if (std::exchange(isFirst, false))
            addHeading(blocks, words::JuryMembers);
        blocks.emplace_back(
            Heading{3, jury.scope, HeadingLook::Main, jury.scope + say(words::ContinuedEnd)});
        Text line{{membersText(jury), SpanLook::Muted}};
        append(line, cite(jury.sources));
        blocks.emplace_back(Paragraph{std::move(line)});
        CardList list;
        list.cardsPerLine = 3;
        for (const JuryMember &member : jury.members) {
            CardList::Card card{{french(member.name)}, {}};
            if (!member.role.empty())
                card.detail.push_back(french(member.role));
            list.cards.push_back(std::move(card));
        }
        blocks.emplace_back(std::move(list));
    }
}

void PromotionSheet::addSteps(Blocks &blocks)
{
    struct Step {
        std::optional<PartialDate> date;
        Text text;
        const SourceIds &sources;
    };
    std::vector<Step> steps;
    for (const Milestone &milestone : m_catalogue.programme().milestones) {
        if (milestone.promotion == m_promotion.id)
            steps.push_back({milestone.date, stepText(milestone), milestone.sources});
    }
    for (const Jury &jury : m_catalogue.programme().juries) {
        if (jury.promotion == m_promotion.id)
            steps.push_back({jury.date, stepText(jury), jury.sources});
    }
    if (steps.empty()) {
        miss(words::MissingSteps);
        return;
    }
    std::vector<const Step *> ordered; // oldest first, those without a date last
    for (const Step &step : steps)
        ordered.push_back(&step);
    std::stable_sort(ordered.begin(), ordered.end(), [](const Step *a, const Step *b) {
        return a->date && (!b->date || *a->date < *b->date);
    });
    KeyTable table;
    table.look = KeyLook::Plain;
    for (const Step *step : ordered) {
        Text value = step->text;
        append(value, cite(step->sources));
        table.rows.push_back(
            {step->date ? capitalised(dateText(*step->date, language())) : say(words::Undated),
             std::move(value)});
    }
    addHeading(blocks, words::Steps);
    blocks.emplace_back(std::move(table));
}

void PromotionSheet::addDiscrepancies(Blocks &blocks)
{
    if (m_promotion.discrepancies.empty())
        return;
    addHeading(blocks, label(TextSection::Discrepancy));
    for (const Discrepancy &discrepancy : m_promotion.discrepancies) {
        blocks.emplace_back(Heading{3, discrepancy.subject});
        BulletList list;
        for (const DisputedValue &value : discrepancy.values) {
            Text point{
                french(value.note.empty() ? value.value : value.value + " (" + value.note + ')')};
            append(point, cite(value.sources));
            list.points.push_back(std::move(point));
        }
        if (!list.points.empty())
            blocks.emplace_back(std::move(list));
        Text end;
        if (!discrepancy.kept.empty())
            end = {{say(words::Kept), SpanLook::Strong},
                   french(asSentence(discrepancy.kept) + ' ', SpanLook::Strong)};
        if (!discrepancy.comment.empty())
            end.push_back(french(discrepancy.comment, SpanLook::Muted));
        if (!end.empty())
            blocks.emplace_back(Paragraph{std::move(end)});
    }
}

} // namespace eig::sheet
