// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/promotion_page.h"

#include "widgets/detail/detail_header.h"
#include "widgets/detail/record_text.h"

#include <algorithm>
#include <utility>

namespace eig {

PromotionPage::PromotionPage(DetailPage &page, const Catalogue &catalogue,
                             const Promotion &promotion)
    : OverviewWriter(page, catalogue, overviewOfPromotion(catalogue, promotion.id))
    , m_promotion(promotion)
{
    setScope(Field::Promotion, promotion.id);
}

void PromotionPage::write()
{
    writeHeader();
    writeKeyFacts();
    writeFigures();
    writeSteps();
    writeChallenges();
    if (!m_overview.challenges.empty())
        writeMinistries();
    writeExpertises();
    writeFollowUp();
    addDiscrepancies(m_promotion.discrepancies);
    m_citations.add(m_promotion.sources);
    addSources();
}

TextParts PromotionPage::cite(const std::string &path)
{
    const auto found = m_promotion.citations.find(path);
    return found == m_promotion.citations.end() ? TextParts() : m_citations.cite(found->second);
}

void PromotionPage::writeHeader()
{
    DetailHeader *header = m_page.header();
    header->setKind(Icon::Promotions, word(singular(EntityKind::Promotion)));
    header->setName(promotionText(m_promotion, language()));
    const WrittenText tagline = taglineOf(m_promotion, language());
    header->setLine(orUnknown(toQString(tagline.text)), localeOf(tagline.language));
}

void PromotionPage::addPeriod(const QString &name, const Period &period, const char *path)
{
    TextParts value = plainParts(orUnknown(periodText(period, language())));
    SourceIds sources;
    for (const char *end : {".start", ".end"}) {
        const auto found = m_promotion.citations.find("calendar." + std::string(path) + end);
        if (found != m_promotion.citations.end())
            sources.insert(sources.end(), found->second.begin(), found->second.end());
    }
    append(value, m_citations.cite(sources));
    m_page.addFact(name, std::move(value));
}

void PromotionPage::writeKeyFacts()
{
    m_page.beginSection({QStringLiteral("essentials"), Icon::Info, tr("Key facts")},
                        DetailSection::Heading::Hidden);
    writeStrip(0);
    writeQueryLink();
    const std::pair<const std::string &, const char *> texts[] = {
        {m_promotion.portrait, "portrait"},
        {m_promotion.news, "news"},
        {m_promotion.ending, "ending"},
        {m_promotion.evaluation, "evaluation"},
    };
    for (const auto &[text, path] : texts) {
        if (text.empty())
            continue;
        TextParts parts = plainParts(toQString(text));
        append(parts, cite(path));
        m_page.addText(std::move(parts), French);
    }
    writeCalendar();
    const auto months = m_promotion.durationMonths;
    TextParts duration = orUnknown(
        plainParts(months ? tr("%n month(s)", nullptr, *months) : QString()));
    append(duration, cite("duration_months"));
    m_page.addFact(tr("Duration"), std::move(duration));
    TextParts funding = orUnknown(plainParts(toQString(m_promotion.funding)));
    append(funding, cite("funding"));
    m_page.addFact(tr("Funding"), std::move(funding), French);
    if (m_promotion.note.empty())
        return;
    TextParts note = plainParts(toQString(m_promotion.note));
    append(note, cite("note"));
    m_page.addText(std::move(note), French)->setLook(TextStyle::Body, Token::T2);
}

void PromotionPage::writeCalendar()
{
    addPeriod(tr("Term"), m_promotion.term, "term");
    addPeriod(tr("Call for projects"), m_promotion.callForProjects, "call_for_projects");
    addPeriod(tr("Jury of the challenges"), m_promotion.challengeJury, "challenge_jury");
    addPeriod(tr("Call for candidates"), m_promotion.callForCandidates, "call_for_candidates");
    addPeriod(tr("Jury of the EIG"), m_promotion.entrepreneurJury, "entrepreneur_jury");
    for (const CandidateWindow &window : m_promotion.windows) {
        QStringList lines;
        if (const QString text = periodText(window.applications, language()); !text.isEmpty())
            lines.append(tr("applications: %1").arg(text));
        if (const QString text = periodText(window.interviews, language()); !text.isEmpty())
            lines.append(tr("interviews: %1").arg(text));
        TextParts value = orUnknown(plainParts(lines.join(u'\n')));
        append(value, cite("calendar.windows"));
        m_page.addFact(toQString(window.name), std::move(value));
    }
    QStringList closing;
    if (m_promotion.closingDate)
        closing.append(toQString(dateText(*m_promotion.closingDate, language())));
    for (const std::string &text : {m_promotion.closingName, m_promotion.closingPlace}) {
        if (!text.empty())
            closing.append(toQString(text));
    }
    TextParts value = orUnknown(plainParts(closing.join(QStringLiteral(", "))));
    append(value, cite("calendar.closing.date"));
    m_page.addFact(tr("Closing event"), std::move(value), French);
}

void PromotionPage::writeFigures()
{
    const Funnel &funnel = m_promotion.funnel;
    const struct {
        const std::optional<int> &value;
        const char *path;
        QString what;
    } figures[] = {
        {funnel.proposed, "funnel.proposed", tr("projects proposed")},
        {funnel.heard, "funnel.heard", tr("projects heard by the jury")},
        {funnel.selected, "funnel.selected", tr("projects selected by the jury")},
        {funnel.applicants, "funnel.applicants", tr("applications")},
        {funnel.shortlisted, "funnel.shortlisted", tr("applicants shortlisted")},
        {funnel.interviewed, "funnel.interviewed", tr("applicants interviewed")},
        {funnel.recruited, "funnel.recruited", tr("EIG recruited")},
    };
    m_page.beginSection({QStringLiteral("figures"), Icon::Figures, tr("Selection")});
    ColumnsLayout *columns = m_page.addColumns({2, 120, 2, 8});
    QStringList unknown;
    for (const auto &figure : figures) {
        if (!figure.value) {
            unknown.append(figure.what);
            continue;
        }
        TextParts what = plainParts(figure.what);
        append(what, cite(figure.path));
        m_page.addFigure(columns, toQString(numberText(*figure.value, language())),
                         std::move(what));
    }
    if (!unknown.isEmpty())
        m_page
            .addText(plainParts(tr("Not documented: %1").arg(unknown.join(QStringLiteral(", ")))))
            ->setLook(TextStyle::Small, Token::T2);
    writeCounted();
    writeProfiles();
}

/// What the sources announce beside what the catalogue holds.
void PromotionPage::writeCounted()
{
    const auto compare = [this](const QString &name, std::optional<int> stated, const char *path,
                                int counted) {
        TextParts value = plainParts(stated ? tr("%1 announced").arg(*stated)
                                            : toQString(notDocumented(language())));
        append(value, cite(path));
        value.push_back(plain(tr(", %1 in this catalogue").arg(counted)));
        m_page.addFact(name, std::move(value));
    };
    compare(word(label(EntityKind::Challenge)), m_promotion.funnel.challenges, "funnel.challenges",
            static_cast<int>(m_overview.challenges.size()));
    compare(tr("EIG", "people"), m_promotion.funnel.recruited, "funnel.recruited",
            m_overview.entrepreneurs);
}

void PromotionPage::writeProfiles()
{
    const auto profiles = [this](const QString &name, const std::vector<ProfileCount> &counts,
                                 const char *path) {
        QStringList list;
        for (const ProfileCount &count : counts) {
            const Term *discipline = m_catalogue.discipline(count.discipline);
            list.append(tr("%1 %2", "a number, a job")
                            .arg(count.count)
                            .arg(discipline ? toQString(nameOf(*discipline, language()))
                                            : toQString(count.discipline)));
        }
        TextParts value = orUnknown(plainParts(list.join(QStringLiteral(", "))));
        append(value, cite(path));
        m_page.addFact(name, std::move(value));
    };
    profiles(tr("Jobs planned"), m_promotion.plannedProfiles, "profiles.planned");
    profiles(tr("Jobs recruited"), m_promotion.actualProfiles, "profiles.actual");
}

void PromotionPage::writeSteps()
{
    std::vector<DetailPage::TrailEntry> trail;
    for (const Milestone &milestone : m_catalogue.programme().milestones) {
        if (milestone.promotion != m_promotion.id)
            continue;
        QString text = asSentence(toQString(milestone.title));
        if (!milestone.detail.empty())
            text += u' ' + toQString(milestone.detail);
        TextParts parts = plainParts(text);
        append(parts, m_citations.cite(milestone.sources));
        trail.push_back(
            {toQString(dateText(milestone.date, language())), {}, {}, {}, std::move(parts)});
    }
    for (const Jury &jury : m_catalogue.programme().juries) {
        if (jury.promotion != m_promotion.id)
            continue;
        QStringList members;
        for (const JuryMember &member : jury.members) {
            const QString name = toQString(member.name);
            members.append(member.role.empty() ? name
                                               : name + u" (" + toQString(member.role) + u')');
        }
        QString text = members.join(QStringLiteral(", "));
        if (!jury.complete)
            text += tr(" (incomplete list)");
        TextParts parts = plainParts(text);
        append(parts, m_citations.cite(jury.sources));
        trail.push_back({jury.date ? toQString(dateText(*jury.date, language())) : QString(),
                         tr("Jury: %1").arg(toQString(jury.scope)), Token::T2, Token::Hover,
                         std::move(parts)});
    }
    if (trail.empty())
        return;
    m_page.beginSection({QStringLiteral("steps"), Icon::Calendar, tr("Steps")});
    m_page.addTrail(trail);
}

void PromotionPage::writeChallenges()
{
    if (m_overview.challenges.empty())
        return;
    m_page.beginSection(
        {QStringLiteral("challenges"), Icon::Challenges, word(label(EntityKind::Challenge))});
    for (const Challenge *challenge : m_overview.challenges) {
        const Administration &host = m_catalogue.hostOf(*challenge);
        RowText row;
        row.title = toQString(challenge->name);
        row.detail = toQString(host.name);
        row.trailing = challenge->status ? word(label(challenge->status->value))
                                         : toQString(notDocumented(language()));
        m_page.addRow(std::move(row), to(EntityKind::Challenge, challenge->id));
    }
}

void PromotionPage::writeFollowUp()
{
    if (m_overview.challenges.empty())
        return;
    const QString title = tr("What they became");
    m_page.beginSection({QStringLiteral("outcomes"), Icon::Outcomes, title});
    std::vector<Bar> bars;
    std::vector<std::string> queries;
    int known = 0;
    for (const Status status :
         {Status::InUse, Status::Transferred, Status::Merged, Status::Stopped, Status::Unknown}) {
        const auto count = static_cast<int>(
            std::count_if(m_overview.challenges.begin(), m_overview.challenges.end(),
                          [status](const Challenge *challenge) {
                              return challenge->status && challenge->status->value == status;
                          }));
        if (count == 0)
            continue;
        known += count;
        bars.push_back(countBar(word(label(status)), count));
        queries.push_back(scopedQuery(Field::Status, std::string(keyOf(status))));
    }
    if (!bars.empty())
        addChart(BarChart::Form::Bars, title, std::move(bars), std::move(queries));
    const auto unknown = static_cast<int>(m_overview.challenges.size()) - known;
    if (unknown > 0)
        m_page.addText(plainParts(tr("%n challenge(s): nothing is documented.", nullptr, unknown)))
            ->setLook(TextStyle::Small, Token::T2);
}

} // namespace eig
