// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/dashboard/dashboard_page.h"

#include "core/labels/labels.h"
#include "widgets/charts/chart_card.h"
#include "widgets/detail/columns_layout.h"
#include "widgets/detail/document_accessibility.h"
#include "widgets/detail/row_link.h"
#include "widgets/places/dashboard/figure_card.h"
#include "widgets/places/dashboard/recent_card.h"
#include "widgets/places/pages/page_card.h"
#include "widgets/style/icons.h"
#include "widgets/style/text_style.h"
#include "widgets/style/theme.h"

#include <QGridLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace eig {
namespace {

// pixels of the design at 100 %
constexpr int Margin = 20;
constexpr int Gap = 12;
constexpr int ThreeColumns = 1040; ///< from this width
constexpr int TwoColumns = 640;

int countOf(const SearchEngine &engine, EntityKind entity, const Query &query)
{
    return static_cast<int>(engine.count(entity, query));
}

Query queryOf(Field field, const std::string &value, bool isExcluded = false)
{
    Query query;
    query.setValues(field, {value}, isExcluded);
    return query;
}

} // namespace

DashboardPage::DashboardPage(const SearchEngine &engine, Language language, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_language(language)
    , m_grid(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(Margin), scaled(16), scaled(Margin), scaled(Margin));
    column->setSpacing(scaled(Gap));
    addHeader();
    addFigures();
    m_grid->setHorizontalSpacing(scaled(Gap));
    m_grid->setVerticalSpacing(scaled(Gap));
    column->addLayout(m_grid);
    column->addStretch(1);
    addCharts();
    arrange(width());
}

void DashboardPage::addHeader()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *title = new HeadingLabel(tr("The programme in figures"), this);
    title->setFont(fontOf(TextStyle::Page));
    title->setWordWrap(true);
    const int challenges = countOf(m_engine, EntityKind::Challenge, {});
    auto *text = new QLabel(tr("Counted from the %n challenge(s) of the catalogue. Choose a value "
                               "to open the list it counts.",
                               nullptr, challenges),
                            this);
    text->setWordWrap(true);
    QPalette colors = text->palette();
    colors.setColor(QPalette::WindowText, Theme::of(this).color(Token::T2));
    text->setPalette(colors);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(column->spacing());
    texts->addWidget(title);
    texts->addWidget(text);
    m_header = new QBoxLayout(QBoxLayout::LeftToRight);
    m_header->setSpacing(scaled(Gap));
    m_header->addLayout(texts, 1);
    m_header->addLayout(newTools());
    column->addLayout(m_header);
}

/// What can be done with all charts at once.
QBoxLayout *DashboardPage::newTools()
{
    m_tables = new QPushButton(this);
    m_tables->setObjectName(QStringLiteral("tablesButton"));
    m_tables->setIcon(themedIcon(Icon::Table));
    connect(m_tables, &QPushButton::clicked, this,
            [this] { Q_EMIT tablesChosen(!m_areTablesShown); });
    showTablesText();
    auto *exports = new QPushButton(themedIcon(Icon::Export), tr("Export the charts"), this);
    exports->setObjectName(QStringLiteral("exportChartsButton"));
    auto *menu = new QMenu(exports);
    for (const auto &[format, text] : {std::pair(ChartFormat::Png, tr("As P&NG pictures…")),
                                       std::pair(ChartFormat::Svg, tr("As &SVG pictures…")),
                                       std::pair(ChartFormat::Csv, tr("As CS&V tables…"))})
        menu->addAction(text, this, [this, format = format] {
            std::vector<ChartOrder> orders;
            for (const ChartCard *card : m_charts)
                orders.push_back(card->order());
            Q_EMIT exportChosen(orders, format);
        });
    exports->setMenu(menu);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(scaled(8));
    tools->addWidget(m_tables, 0, Qt::AlignTop);
    tools->addWidget(exports, 0, Qt::AlignTop);
    tools->addStretch(0);
    return tools;
}

void DashboardPage::showTablesText()
{
    m_tables->setText(m_areTablesShown ? tr("View as drawings") : tr("View as tables"));
}

/// Under a chart outside the window: the sources of the edition are those of its values.
void DashboardPage::addFigures()
{
    auto *columns = new ColumnsLayout({5, 150, Gap, Gap});
    static_cast<QVBoxLayout *>(layout())->addLayout(columns);
    const auto add = [this, columns](int count, const QString &what, const auto &follow) {
        auto *card = new FigureCard(QLocale().toString(count), what, {}, this);
        columns->addWidget(card);
        connect(card, &QAbstractButton::clicked, this, follow);
    };
    const Catalogue &catalogue = m_engine.catalogue();
    add(countOf(m_engine, EntityKind::Challenge, {}),
        tr("challenges in %n promotion(s)", nullptr,
           static_cast<int>(catalogue.promotions().size())),
        [this] { Q_EMIT queryChosen({}); });
    const auto addRole = [&](const char *role, const QString &what) {
        const Query query = queryOf(Field::Role, role);
        const QString text = QString::fromStdString(toText(query));
        add(countOf(m_engine, EntityKind::Person, query), what,
            [this, text] { Q_EMIT everythingChosen(text); });
    };
    addRole("entrepreneur", tr("EIG with a published profile"));
    addRole("mentor", tr("public servants who were mentors"));
    add(countOf(m_engine, EntityKind::Administration, {}), tr("host and partner administrations"),
        [this] { Q_EMIT placeChosen(EntityKind::Administration); });
    const Query known = queryOf(Field::Status, "unknown", true);
    const QString text = QString::fromStdString(toText(known));
    add(countOf(m_engine, EntityKind::Challenge, known),
        tr("challenges of which is known what they became"),
        [this, text] { Q_EMIT queryChosen(text); });
}

QWidget *DashboardPage::newStack()
{
    auto *stack = new QWidget(this);
    auto *column = new QVBoxLayout(stack);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Gap));
    return stack;
}

void DashboardPage::addCharts()
{
    m_left = newStack();
    m_middle = newStack();
    m_right = newStack();
    addChart(Chart::ChallengesByPromotion, m_left);
    addChart(Chart::TeamSizes, m_left);
    addChart(Chart::Themes, m_left);
    addChart(Chart::MinistriesByPromotion, m_middle);
    addChart(Chart::ExpertisesByPromotion, m_right);
    addChart(Chart::OutcomesByPromotion, m_right);
    addWays(m_right);
    m_recent = new RecentCard(m_right);
    m_right->layout()->addWidget(m_recent);
    connect(m_recent, &RecentCard::recordChosen, this, &DashboardPage::recordChosen);
    for (QWidget *stack : {m_left, m_middle, m_right})
        static_cast<QVBoxLayout *>(stack->layout())->addStretch(1);
}

ChartCard *DashboardPage::addChart(Chart chart, QWidget *stack)
{
    auto *card = new ChartCard(chartTable(m_engine, chart), m_language, stack);
    stack->layout()->addWidget(card);
    card->setSource(chartSource(m_engine.catalogue().edition(), m_language));
    connect(card, &ChartCard::queryChosen, this, &DashboardPage::queryChosen);
    connect(card, &ChartCard::exportRequested, this,
            [this](const ChartOrder &order, ChartFormat format) {
                Q_EMIT exportChosen({order}, format);
            });
    m_charts.push_back(card);
    return card;
}

/// Where to go on from here.
void DashboardPage::addWays(QWidget *stack)
{
    auto *card = new PageCard(tr("Explore"), stack);
    stack->layout()->addWidget(card);
    const auto add = [card, this](const QString &text, const auto &follow) {
        RowText row;
        row.title = text;
        auto *link = new RowLink(std::move(row), {}, card);
        card->layout()->addWidget(link);
        connect(link, &QAbstractButton::clicked, this, follow);
    };
    add(tr("Browse by ministry"), [this] { Q_EMIT placeChosen(EntityKind::Ministry); });
    add(tr("The story of the programme: figures over time and where sources disagree"), [this] {
        Q_EMIT recordChosen({EntityKind::Programme, "eig"});
    });
    add(tr("Build a PDF booklet"), [this] { Q_EMIT bookletChosen(); });
}

void DashboardPage::setRecent(const std::vector<RecordRef> &records)
{
    m_recent->setRecords(m_engine.catalogue(), records, m_language);
}

void DashboardPage::setTablesShown(bool areShown)
{
    for (ChartCard *card : m_charts)
        card->setTableShown(areShown);
    m_areTablesShown = areShown;
    showTablesText();
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(event->size().width());
}

void DashboardPage::arrange(int width)
{
    const int columns = width >= scaled(ThreeColumns) ? 3 : width >= scaled(TwoColumns) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    m_header->setDirection(columns == 1 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (QWidget *stack : {m_left, m_middle, m_right})
        m_grid->removeWidget(stack);
    m_grid->addWidget(m_left, 0, 0, columns == 2 ? 2 : 1, 1);
    m_grid->addWidget(m_middle, columns == 1 ? 1 : 0, columns == 1 ? 0 : 1);
    m_grid->addWidget(m_right, 3 - columns, columns - 1);
    constexpr int Stretches[4][3] = {{}, {1, 0, 0}, {10, 15, 0}, {9, 14, 12}};
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, Stretches[columns][column]);
}

} // namespace eig
