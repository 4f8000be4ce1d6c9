// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/overview_writer.h"

#include "widgets/detail/detail_parts.h"
#include "widgets/detail/record_text.h"

#include <algorithm>

namespace eig {
namespace {

constexpr std::size_t FewPeople = 8;
constexpr std::size_t FewNames = 4;

} // namespace

OverviewWriter::OverviewWriter(DetailPage &page, const Catalogue &catalogue, Overview overview)
    : PageWriter(page, catalogue)
    , m_overview(std::move(overview))
{
}

void OverviewWriter::setScope(Field field, const Id &value)
{
    m_field = field;
    m_value = value;
}

std::string OverviewWriter::scopedQuery(Field field, const Id &value) const
{
    Query query;
    query.setValues(m_field, {m_value}, false);
    query.setValues(field, {value}, false);
    return toText(query);
}

Bar OverviewWriter::countBar(const QString &label, int count)
{
    return {label, count, tr("%1, %2").arg(label, tr("%n challenge(s)", nullptr, count))};
}

void OverviewWriter::addChart(BarChart::Form form, const QString &title, std::vector<Bar> bars,
                              std::vector<std::string> queries)
{
    auto *chart = new BarChart(form, title, std::move(bars));
    m_page.addWidget(chart);
    QObject::connect(chart, &BarChart::barActivated, &m_page,
                     [page = &m_page, queries = std::move(queries)](int row) {
                         const std::string &query = queries[static_cast<std::size_t>(row)];
                         Q_EMIT page->linkActivated(LinkTarget::toQuery(query));
                     });
}

QString OverviewWriter::presenceText() const
{
    const auto present = static_cast<int>(std::count_if(m_overview.presence.begin(),
                                                        m_overview.presence.end(),
                                                        [](int count) { return count > 0; }));
    const auto all = static_cast<int>(m_overview.presence.size());
    if (present == 0)
        return tr("No challenge of the catalogue counts here.");
    if (present == all)
        return tr("Present in all %n promotion(s).", nullptr, all);
    return tr("Present in %n promotion(s) of %1.", nullptr, present).arg(all);
}

void OverviewWriter::writeStrip(int administrations)
{
    FigureStrip *strip = m_page.addStrip();
    const auto challenges = static_cast<int>(m_overview.challenges.size());
    const auto add = [strip](int count, const QString &what) {
        strip->add(QString::number(count), what);
    };
    add(challenges, challenges == 1 ? tr("challenge") : tr("challenges"));
    if (administrations > 0)
        add(administrations, administrations == 1 ? tr("administration") : tr("administrations"));
    add(m_overview.entrepreneurs, tr("EIG", "people"));
    add(m_overview.mentors, m_overview.mentors == 1 ? tr("mentor") : tr("mentors"));
}

void OverviewWriter::writeQueryLink()
{
    const auto count = static_cast<int>(m_overview.challenges.size());
    if (count > 0)
        addQueryLink(tr("Show the %n challenge(s)", nullptr, count), queryOf(m_field, m_value));
}

void OverviewWriter::writePresence()
{
    if (m_overview.challenges.empty())
        return;
    const QString title = tr("Challenges per promotion");
    m_page.beginSection({QStringLiteral("presence"), Icon::Figures, title});
    std::vector<Bar> bars;
    std::vector<std::string> queries;
    const auto &promotions = m_catalogue.promotions();
    for (std::size_t i = 0; i < promotions.size(); ++i) {
        Bar bar = countBar(promotionTag(promotions[i]), m_overview.presence[i]);
        // "1" under a column that stands beside that of EIG 2.
        if (bar.label.startsWith(QLatin1String("EIG")))
            bar.label = bar.label.mid(4);
        bars.push_back(std::move(bar));
        queries.push_back(scopedQuery(Field::Promotion, promotions[i].id));
    }
    addChart(BarChart::Form::Columns, title, std::move(bars), std::move(queries));
}

void OverviewWriter::writeExpertises()
{
    if (m_overview.expertises.empty())
        return;
    const QString title = tr("Expertise called upon");
    m_page.beginSection({QStringLiteral("expertises"), Icon::Expertise, title});
    std::vector<Bar> bars;
    std::vector<std::string> queries;
    for (const TermCount &term : m_overview.expertises) {
        const Term *expertise = m_catalogue.expertise(term.term);
        if (!expertise)
            continue;
        bars.push_back(countBar(toQString(nameOf(*expertise, language())), term.count));
        queries.push_back(scopedQuery(Field::Expertise, term.term));
    }
    addChart(BarChart::Form::Bars, title, std::move(bars), std::move(queries));
}

void OverviewWriter::writeMinistries()
{
    const QString title = word(label(EntityKind::Ministry));
    m_page.beginSection({QStringLiteral("ministries"), Icon::Ministries, title});
    for (const Ministry &ministry : m_catalogue.ministries()) {
        const auto count = std::count_if(m_overview.challenges.begin(), m_overview.challenges.end(),
                                         [&](const Challenge *challenge) {
                                             return &m_catalogue.ministryOf(*challenge)
                                                 == &ministry;
                                         });
        if (count == 0)
            continue;
        RowText row;
        row.title = toQString(nameOf(ministry, language()));
        row.trailing = tr("%n challenge(s)", nullptr, static_cast<int>(count));
        m_page.addRow(std::move(row), to(EntityKind::Ministry, ministry.id));
    }
}

QString OverviewWriter::roleIn(const Id &id) const
{
    const Person *person = m_catalogue.person(id);
    const Term *discipline = person ? m_catalogue.discipline(person->discipline) : nullptr;
    if (discipline)
        return toQString(nameOf(*discipline, language()));
    return person ? word(label(person->role)) : QString();
}

void OverviewWriter::writePeople()
{
    const std::size_t all = m_overview.people.size();
    if (all == 0)
        return;
    m_page.beginSection({QStringLiteral("people"), Icon::People, word(label(EntityKind::Person))});
    // One line more is not worth a click.
    const std::size_t shown = all <= FewPeople + 2 ? all : FewPeople;
    writePeople(0, shown);
    if (shown < all)
        m_page.addMore(tr("Show all %n people", nullptr, static_cast<int>(all)),
                       [this, shown, all] { writePeople(shown, all); });
}

void OverviewWriter::writePeople(std::size_t from, std::size_t end)
{
    ColumnsLayout *columns = m_page.addColumns({2, 136, 8, 8});
    for (std::size_t i = from; i < end; ++i) {
        const Id &id = m_overview.people[i];
        const Person *person = m_catalogue.person(id);
        addPersonCell(columns, id, roleIn(id), person && person->role != PersonRole::Entrepreneur);
    }
}

void OverviewWriter::writeNames()
{
    const std::size_t all = m_overview.names.size();
    if (all == 0)
        return;
    m_page.beginSection({QStringLiteral("names"), Icon::Names, tr("Names found in the sources")});
    const std::size_t shown = all <= FewNames + 2 ? all : FewNames;
    writeNames(0, shown);
    if (shown < all)
        m_page.addMore(tr("Show all %n name(s)", nullptr, static_cast<int>(all)),
                       [this, shown, all] { writeNames(shown, all); });
}

void OverviewWriter::writeNames(std::size_t from, std::size_t end)
{
    for (std::size_t i = from; i < end; ++i) {
        const NameCount &name = m_overview.names[i];
        m_page.addNamed(toQString(name.name),
                        name.count > 0 ? tr("%n challenge(s)", nullptr, name.count) : QString());
    }
}

} // namespace eig
