// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/pages/record_board.h"

#include "widgets/charts/chart_card.h"
#include "widgets/detail/columns_layout.h"
#include "widgets/detail/document_accessibility.h"
#include "widgets/detail/record_text.h"
#include "widgets/detail/row_link.h"
#include "widgets/places/pages/challenge_line.h"
#include "widgets/places/pages/source_list.h"
#include "widgets/places/pages/steps_card.h"
#include "widgets/shell/external_link.h"
#include "widgets/style/text_style.h"

#include <QApplication>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace eig {
namespace {

/// More widgets would make the page slow to build; the table has them all.
constexpr std::size_t MostChallenges = 40;
constexpr int AfterPaintMs = 20;

// pixels of the design at 100 %
constexpr int Gap = 12;
constexpr int NarrowestChart = 270;
constexpr int TwoColumns = 860; ///< from this width

SourceIds sourcesOf(const ChartTable &table)
{
    SourceIds sources;
    for (const ChartLine &line : table.lines) {
        for (const ChartValue &value : line.values)
            sources.insert(sources.end(), value.sources.begin(), value.sources.end());
    }
    return sources;
}

QVBoxLayout *newStack()
{
    auto *stack = new QVBoxLayout;
    stack->setSpacing(scaled(Gap));
    return stack;
}

} // namespace

RecordBoard::RecordBoard(const SearchEngine &engine, RecordRef record, Language language,
                         QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_record(std::move(record))
    , m_language(language)
    , m_citations(engine.catalogue())
    , m_column(new QVBoxLayout)
{
    setObjectName(QStringLiteral("recordBoard"));
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &RecordBoard::addNext);
    m_column->setSpacing(scaled(Gap));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addLayout(m_column);
    whole->addStretch(1);
}

void RecordBoard::addLater(std::function<void()> part)
{
    m_later.push_back(std::move(part));
    if (!m_next.isActive())
        m_next.start(AfterPaintMs);
}

void RecordBoard::addNext()
{
    if (m_later.empty())
        return;
    const std::function<void()> part = std::move(m_later.front());
    m_later.pop_front();
    part();
    if (!m_later.empty())
        m_next.start(0);
}

void RecordBoard::finish()
{
    while (!m_later.empty())
        addNext();
    m_next.stop();
}

void RecordBoard::abandon()
{
    m_later.clear();
    m_next.stop();
}

void RecordBoard::setTablesShown(bool areShown)
{
    m_areTablesShown = areShown;
    for (ChartCard *card : m_charts)
        card->setTableShown(areShown);
    if (m_steps)
        m_steps->setTableShown(areShown);
}

QString RecordBoard::focusedTable() const
{
    const QWidget *focus = QApplication::focusWidget();
    if (!focus)
        return {};
    for (const ChartCard *card : m_charts) {
        if (card->isAncestorOf(focus))
            return card->model().asText();
    }
    return m_steps && m_steps->isAncestorOf(focus) ? m_steps->model().asText() : QString();
}

void RecordBoard::addChart(QLayout *layout, ChartTable table)
{
    if (table.lines.empty())
        return;
    const SourceIds sources = sourcesOf(table);
    auto *card = new ChartCard(std::move(table), m_language, this);
    if (TextParts numbers = m_citations.cite(sources); !numbers.empty())
        card->setCitations(newText(std::move(numbers)));
    card->setSource(chartOrigin());
    connect(card, &ChartCard::queryChosen, this, &RecordBoard::queryChosen);
    connect(card, &ChartCard::exportRequested, this, &RecordBoard::chartExportChosen);
    connect(card, &ChartCard::sourcesChosen, this, &RecordBoard::showSources);
    layout->addWidget(card);
    if (m_areTablesShown)
        card->setTableShown(true);
    m_charts.push_back(card);
}

void RecordBoard::showSources(const SourceIds &sources)
{
    const TextParts parts = m_citations.cite(sources);
    if (!parts.empty())
        follow(parts.back().target);
}

QString RecordBoard::chartOrigin() const
{
    return recordName(catalogue(), m_record, m_language) + QStringLiteral(". ")
        + chartSource(catalogue().edition(), m_language);
}

void RecordBoard::addCharts(std::vector<ChartTable> tables)
{
    std::erase_if(tables, [](const ChartTable &table) { return table.lines.empty(); });
    if (tables.empty())
        return;
    auto *row = new ColumnsLayout({static_cast<int>(tables.size()), NarrowestChart, Gap, Gap});
    m_column->addLayout(row);
    for (ChartTable &table : tables)
        addChart(row, std::move(table));
}

void RecordBoard::addSteps(StepsCard *steps, const SourceIds &sources)
{
    if (TextParts numbers = m_citations.cite(sources); !numbers.empty())
        steps->setCitations(newText(std::move(numbers)));
    steps->setSource(chartOrigin());
    connect(steps, &StepsCard::sourcesChosen, this, &RecordBoard::showSources);
    connect(steps, &StepsCard::exportRequested, this, &RecordBoard::chartExportChosen);
    if (m_areTablesShown)
        steps->setTableShown(true);
    m_column->addWidget(steps);
    m_steps = steps;
}

PageCard *RecordBoard::addCard(QLayout *layout, const QString &title)
{
    auto *card = new PageCard(title, this);
    layout->addWidget(card);
    return card;
}

TextBlock *RecordBoard::newText(TextParts parts, Speech speech)
{
    auto *text = new TextBlock(std::move(parts), this);
    connect(text, &TextBlock::linkActivated, this, &RecordBoard::follow);
    if (speech == Speech::French)
        text->setLocale(frenchLocale());
    return text;
}

void RecordBoard::addChallenges(QLayout *layout, const std::vector<const Challenge *> &challenges,
                                Field field)
{
    if (challenges.empty())
        return;
    const auto count = static_cast<int>(challenges.size());
    PageCard *card = addCard(layout, tr("The %n challenge(s)", nullptr, count));
    Query query;
    query.setValues(field, {m_record.id}, false);
    const LinkTarget all = LinkTarget::toQuery(toText(query));
    card->addBeside(newText({{tr("Open in the table"), all, {}}}));
    const Promotion *group = nullptr;
    const std::size_t shown = std::min(challenges.size(), MostChallenges);
    for (std::size_t i = 0; i < shown; ++i) {
        const Promotion &promotion = catalogue().promotionOf(*challenges[i]);
        if (field == Field::Ministry && &promotion != group)
            addPromotionHeading(card, promotion);
        group = &promotion;
        addChallenge(card, *challenges[i]);
    }
    const auto others = static_cast<int>(challenges.size() - shown);
    if (others > 0)
        card->column()->addWidget(
            newText({{tr("%n more challenge(s) in the table", nullptr, others), all, {}}}));
}

void RecordBoard::addPromotionHeading(PageCard *card, const Promotion &promotion)
{
    auto *heading = new HeadingLabel(promotionText(promotion, m_language), card);
    heading->setFont(fontOf(TextStyle::Small));
    heading->setForegroundRole(QPalette::PlaceholderText);
    heading->setContentsMargins(TextBlock::Inset, scaled(4), 0, 0);
    card->column()->addWidget(heading);
}

void RecordBoard::addChallenge(PageCard *card, const Challenge &challenge)
{
    const Administration &host = catalogue().hostOf(challenge);
    TextBlock *where = newText(
        {{toQString(host.acronym.empty() ? host.name : host.acronym), {}, {}}}, Speech::French);
    where->setLook(TextStyle::Small, Token::T2);
    ChallengeLineTexts texts{where, newStatusText(challenge, m_language)};
    if (challenge.status) {
        if (TextParts numbers = m_citations.cite(challenge.status->sources); !numbers.empty())
            texts.numbers = newText(std::move(numbers));
    }
    auto *line = new ChallengeLine(challenge, m_language, texts, card);
    connect(line, &ChallengeLine::chosen, this, &RecordBoard::recordChosen);
    card->column()->addWidget(line);
}

void RecordBoard::addRow(PageCard *card, RowText text, LinkTarget target)
{
    auto *row = new RowLink(std::move(text), std::move(target), card);
    connect(row, &QAbstractButton::clicked, this, [this, row] { follow(row->target()); });
    card->column()->addWidget(row);
}

RecordBoard::Columns RecordBoard::addColumns()
{
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(scaled(Gap));
    m_column->addLayout(m_columns);
    const Columns columns{newStack(), newStack()};
    m_columns->addLayout(columns.left, 2);
    m_columns->addLayout(columns.right, 1);
    arrange(width());
    return columns;
}

void RecordBoard::addSources()
{
    if (m_citations.sources().empty())
        return;
    m_sources = new SourceList(m_citations.sources(), m_language, this);
    connect(m_sources, &SourceList::linkActivated, this, &RecordBoard::follow);
    connect(m_sources, &SourceList::citationCopied, this, &RecordBoard::citationCopied);
    connect(m_sources, &SourceList::sourceShown, this, &RecordBoard::revealed);
    m_column->addWidget(m_sources);
}

void RecordBoard::follow(const LinkTarget &target)
{
    switch (target.kind) {
    case LinkTarget::Kind::Record: Q_EMIT recordChosen(target.record); break;
    case LinkTarget::Kind::Query: Q_EMIT queryChosen(toQString(target.text)); break;
    case LinkTarget::Kind::Address: openExternal(target.text); break;
    case LinkTarget::Kind::Source:
        finish();
        if (m_sources)
            m_sources->showSource(target.source);
        break;
    case LinkTarget::Kind::More:
    case LinkTarget::Kind::None: break;
    }
}

void RecordBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(event->size().width());
}

void RecordBoard::arrange(int width)
{
    if (m_columns)
        m_columns->setDirection(width >= scaled(TwoColumns) ? QBoxLayout::LeftToRight
                                                            : QBoxLayout::TopToBottom);
}

} // namespace eig
