// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/programme_page.h"

#include "core/charts/figure_series.h"
#include "core/labels/record_labels.h"
#include "widgets/charts/bar_chart.h"
#include "widgets/detail/detail_header.h"
#include "widgets/detail/record_text.h"

#include <algorithm>
#include <map>

namespace eig {
namespace {

/// A unit that stands with fewer figures than this is one of the others.
constexpr std::size_t LeastOfUnit = 2;

bool isEarlier(const ProgrammeFigure *a, const ProgrammeFigure *b) { return a->asOf < b->asOf; }

} // namespace

ProgrammePage::ProgrammePage(DetailPage &page, const Catalogue &catalogue)
    : PageWriter(page, catalogue)
    , m_programme(m_catalogue.programme())
{
}

void ProgrammePage::write()
{
    writeStory();
    writeFigures();
    writeObjectives();
    writeTeam();
    writePartners();
    writeSiblings();
    addDiscrepancies(m_programme.discrepancies);
    addSources();
}

QString ProgrammePage::dateOr(const std::optional<PartialDate> &date) const
{
    return date ? toQString(dateText(*date, language())) : tr("No date");
}

void ProgrammePage::writeStory()
{
    DetailHeader *header = m_page.header();
    header->setKind(Icon::Info, word(singular(EntityKind::Programme)));
    header->setName(word(programmeName()), frenchLocale());
    m_page.beginSection({QStringLiteral("essentials"), Icon::Text, tr("The story")});
    for (const std::string &paragraph : m_programme.story)
        m_page.addText(plainParts(toQString(paragraph)), French);
    if (m_programme.story.empty())
        m_page.addText(orUnknown(TextParts()));
}

/// What the programme counted at each date, as drawn bars that lead to the source.
void ProgrammePage::writeSeries(FigureSeries series, const QString &question)
{
    const std::vector<SeriesValue> values = seriesOf(m_programme, series);
    if (values.size() < LeastOfUnit)
        return;
    std::vector<Bar> bars;
    std::vector<int> sources;
    for (const SeriesValue &value : values) {
        const QString date = toQString(dateText(value.asOf, language()));
        const QString label = toQString(value.figure->label);
        const QString qualifier = toQString(value.figure->qualifier);
        bars.push_back(
            {qualifier.isEmpty() ? date : date + QStringLiteral(", ") + qualifier, value.value,
             tr("%1: %2, %3")
                 .arg(date,
                      qualifier.isEmpty() ? QString::number(value.value)
                                          : qualifier + u' ' + QString::number(value.value),
                      label)});
        m_citations.add(value.figure->sources);
        const auto &known = m_citations.sources();
        const auto found = std::find_if(known.begin(), known.end(), [&value](const Source *one) {
            return !value.figure->sources.empty() && one->id == value.figure->sources.front();
        });
        sources.push_back(static_cast<int>(found - known.begin()) + 1);
    }
    m_page.addGroupHeading(question);
    auto *chart = new BarChart(BarChart::Form::Bars, question, std::move(bars));
    m_page.addWidget(chart);
    QObject::connect(chart, &BarChart::barActivated, &m_page,
                     [page = &m_page, sources = std::move(sources)](int row) {
                         const int number = sources[static_cast<std::size_t>(row)];
                         Q_EMIT page->linkActivated(LinkTarget::toSource(number));
                     });
}

/// By unit, since only what has the same unit can be compared; inside, by date.
void ProgrammePage::writeFigures()
{
    if (m_programme.figures.empty())
        return;
    m_page.beginSection({QStringLiteral("figures"), Icon::Figures, tr("Figures over time")});
    m_page
        .addText(plainParts(tr("As the sources state them at their date. They do not all count the "
                               "same thing: the discrepancies below say where they differ.")))
        ->setLook(TextStyle::Small, Token::T2);
    writeSeries(FigureSeries::Recruited, tr("How many people had been recruited?"));
    writeSeries(FigureSeries::Challenges, tr("How many challenges had been run?"));
    std::map<std::string, std::vector<const ProgrammeFigure *>> byUnit;
    for (const ProgrammeFigure &figure : m_programme.figures)
        byUnit[figure.unit].push_back(&figure);
    std::vector<const ProgrammeFigure *> others;
    std::vector<std::pair<std::string, std::vector<const ProgrammeFigure *>>> groups;
    for (auto &[unit, figures] : byUnit) {
        std::stable_sort(figures.begin(), figures.end(), isEarlier);
        if (figures.size() < LeastOfUnit || unit.empty())
            others.insert(others.end(), figures.begin(), figures.end());
        else
            groups.emplace_back(unit, std::move(figures));
    }
    std::stable_sort(groups.begin(), groups.end(), [](const auto &a, const auto &b) {
        return a.second.size() > b.second.size();
    });
    for (const auto &[unit, figures] : groups)
        writeFigures(toQString(unit), figures);
    std::stable_sort(others.begin(), others.end(), isEarlier);
    if (!others.empty())
        writeFigures(tr("Other figures"), others);
}

void ProgrammePage::writeFigures(const QString &unit,
                                 const std::vector<const ProgrammeFigure *> &figures)
{
    QString heading = unit;
    heading.front() = heading.front().toUpper();
    m_page.addGroupHeading(heading);
    std::vector<DetailPage::TrailEntry> trail;
    for (const ProgrammeFigure *figure : figures) {
        QString text = asSentence(toQString(figure->label));
        if (!figure->qualifier.empty())
            text += u' ' + tr("As stated: %1.").arg(toQString(figure->qualifier));
        TextParts parts = plainParts(text);
        append(parts, m_citations.cite(figure->sources));
        trail.push_back({dateOr(figure->asOf),
                         toQString(figure->value + ' ' + figure->unit).trimmed(), Token::T1,
                         Token::Hover, std::move(parts)});
    }
    m_page.addTrail(trail);
}

void ProgrammePage::writeObjectives()
{
    if (m_programme.objectives.empty())
        return;
    m_page.beginSection({QStringLiteral("objectives"), Icon::Check, tr("Objectives")});
    std::vector<DetailPage::TrailEntry> trail;
    for (const Objective &objective : m_programme.objectives) {
        TextParts parts = plainParts(toQString(objective.text));
        append(parts, m_citations.cite(objective.sources));
        trail.push_back({dateOr(objective.asOf), {}, {}, {}, std::move(parts)});
    }
    m_page.addTrail(trail);
}

void ProgrammePage::writeTeam()
{
    if (m_programme.team.empty())
        return;
    m_page.beginSection({QStringLiteral("team"), Icon::People, tr("Team")});
    std::vector<DetailPage::TrailEntry> trail;
    for (const TeamRole &member : m_programme.team) {
        TextParts parts = plainParts(toQString(member.name) + QStringLiteral(", ")
                                     + toQString(member.role));
        append(parts, m_citations.cite(member.sources));
        trail.push_back({dateOr(member.asOf), {}, {}, {}, std::move(parts)});
    }
    m_page.addTrail(trail);
}

void ProgrammePage::writePartners()
{
    if (m_programme.partners.empty())
        return;
    m_page.beginSection(
        {QStringLiteral("partners"), Icon::Related, word(label(EntityKind::Partner))});
    for (const Partner &partner : m_programme.partners) {
        TextParts parts{{toQString(partner.name), to(EntityKind::Partner, partner.id), {}}};
        if (!partner.relation.empty())
            parts.push_back(plain(u' ' + toQString(partner.relation)));
        append(parts, m_citations.cite(partner.sources));
        m_page.addText(std::move(parts), French);
    }
}

void ProgrammePage::writeSiblings()
{
    if (m_programme.siblings.empty())
        return;
    m_page.beginSection(
        {QStringLiteral("siblings"), Icon::External, word(label(EntityKind::SiblingProgramme))});
    for (const SiblingProgramme &sibling : m_programme.siblings) {
        TextParts parts{
            {toQString(sibling.name), to(EntityKind::SiblingProgramme, sibling.id), {}}};
        parts.push_back(plain(QStringLiteral(", ") + toQString(sibling.country)));
        if (sibling.year)
            parts.push_back(plain(QStringLiteral(", ") + QString::number(*sibling.year)));
        append(parts, m_citations.cite(sibling.sources));
        m_page.addText(std::move(parts), French);
    }
}

} // namespace eig
