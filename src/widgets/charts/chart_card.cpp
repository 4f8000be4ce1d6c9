// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/chart_card.h"

#include "widgets/charts/chart_legend.h"
#include "widgets/charts/chart_menu.h"
#include "widgets/charts/heat_table.h"
#include "widgets/detail/document_accessibility.h"
#include "widgets/style/icons.h"
#include "widgets/style/paint.h"
#include "widgets/style/text_style.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace eig {
namespace {

constexpr int Padding = 14; // pixels of the design at 100 %

/// As high as what it shows, not as the highest of both.
class ViewStack : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;

    [[nodiscard]] QSize sizeHint() const override { return currentWidget()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return currentWidget()->minimumSizeHint();
    }
    [[nodiscard]] bool hasHeightForWidth() const override
    {
        return currentWidget()->hasHeightForWidth();
    }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return currentWidget()->heightForWidth(width);
    }
};

} // namespace

ChartCard::ChartCard(ChartTable table, Language language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_model(new ChartModel(language, this))
    , m_toggle(new QToolButton(this))
    , m_views(new ViewStack(this))
{
    m_model->setTable(std::move(table), language);
    setObjectName(QStringLiteral("chart:%1").arg(static_cast<int>(m_model->table().chart)));
    setAccessibleName(question());
    auto *column = new QVBoxLayout(this);
    const int padding = scaled(Padding);
    column->setContentsMargins(padding, scaled(10), padding, padding);
    column->setSpacing(scaled(6));
    addHeading();
    auto *plain = new ChartTableView(*m_model, question(), m_views);
    listen(*plain);
    m_views->addWidget(newDrawing());
    m_views->addWidget(plain);
    column->addWidget(m_views);
    if (isPaired())
        column->addWidget(newLegend());
    addNote();
    setTableShown(false);
}

void ChartCard::addNote()
{
    const QString text = note();
    if (text.isEmpty())
        return;
    m_note = new QLabel(text, this);
    m_note->setWordWrap(true);
    m_note->setFont(fontOf(TextStyle::Small));
    layout()->addWidget(m_note);
    refreshNote();
}

void ChartCard::refreshNote()
{
    if (!m_note)
        return;
    QPalette colors = m_note->palette();
    colors.setColor(QPalette::WindowText, Theme::of(this).color(Token::T3));
    m_note->setPalette(colors);
}

void ChartCard::addHeading()
{
    auto *row = new QHBoxLayout;
    auto *heading = new HeadingLabel(question(), this);
    heading->setFont(fontOf(TextStyle::Section));
    heading->setWordWrap(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setCheckable(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_toggle->setFixedSize(scaled(28), scaled(28));
    m_toggle->setIconSize({scaled(16), scaled(16)});
    m_toggle->setIcon(themedIcon(Icon::Table));
    row->addWidget(heading, 1);
    row->addWidget(m_toggle, 0, Qt::AlignTop);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    m_top = row;
    connect(m_toggle, &QToolButton::toggled, this, &ChartCard::setTableShown);
}

void ChartCard::setCitations(QWidget *numbers)
{
    m_top->insertWidget(1, numbers, 0, Qt::AlignVCenter);
    // Read from left to right: the numbers, the button, what it changes.
    QWidget *before = nullptr;
    QList<QWidget *> stops;
    for (QAbstractButton *number : numbers->findChildren<QAbstractButton *>())
        stops.append(number);
    stops += {m_toggle, m_views->widget(0), m_views->widget(1)};
    for (QWidget *stop : std::as_const(stops)) {
        if (before)
            QWidget::setTabOrder(before, stop);
        before = stop;
    }
}

QString ChartCard::question() const
{
    switch (m_model->table().chart) {
    case Chart::MinistryPromotions:
    case Chart::ChallengesByPromotion: return tr("How many challenges per promotion?");
    case Chart::MinistriesByPromotion: return tr("Which ministries, in which promotion?");
    case Chart::PromotionExpertises:
    case Chart::MinistryExpertises:
    case Chart::ExpertisesByPromotion: return tr("Which expertise was asked for?");
    case Chart::TeamSizes: return tr("How many EIG per challenge?");
    case Chart::MinistryThemes:
    case Chart::Themes: return tr("What are the subjects?");
    case Chart::Selection: return tr("How many challenges were selected?");
    case Chart::Profiles: return tr("Which profiles were recruited?");
    case Chart::PromotionMinistries: return tr("Which ministries took part?");
    case Chart::PromotionOutcomes:
    case Chart::OutcomesByPromotion: break;
    }
    return tr("What is known of what they became?");
}

/// What the chart leaves out, or how it counts.
QString ChartCard::note() const
{
    const ChartTable &table = m_model->table();
    if (table.isShare)
        return tr("In % of the challenges of each promotion");
    if (table.missing > 0)
        return tr("%n challenge(s) without a published profile", nullptr, table.missing);
    if (table.chart == Chart::Themes || table.chart == Chart::MinistryThemes)
        return tr("A challenge can have several subjects");
    return {};
}

QWidget *ChartCard::newDrawing()
{
    if (m_model->table().columns.size() < 2 || isPaired())
        return newBars();
    auto *heat = new HeatTable(*m_model, question(), m_views);
    listen(*heat);
    return heat;
}

void ChartCard::listen(const ChartTableView &table)
{
    connect(&table, &ChartTableView::queryChosen, this, &ChartCard::queryChosen);
    connect(&table, &ChartTableView::sourcesChosen, this, &ChartCard::sourcesChosen);
}

bool ChartCard::isPaired() const
{
    const ChartTable &table = m_model->table();
    return table.chart == Chart::Profiles && table.columns.size() == 2;
}

std::vector<Bar> ChartCard::bars() const
{
    const Chart chart = m_model->table().chart;
    const bool isUpright = chart == Chart::ChallengesByPromotion
        || chart == Chart::MinistryPromotions;
    const auto series = static_cast<int>(m_model->table().columns.size());
    std::vector<Bar> bars;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 1; column <= series; ++column) {
            const QModelIndex value = m_model->index(row, column);
            QString label = column == 1 ? m_model->index(row, 0).data().toString() : QString();
            // "1" under a column that stands beside that of EIG 2.
            if (isUpright && label.startsWith(QLatin1String("EIG ")))
                label = label.mid(4);
            bars.push_back({std::move(label), value.data().toInt(),
                            value.data(Qt::AccessibleTextRole).toString(), series - column});
        }
    }
    return bars;
}

QWidget *ChartCard::newBars()
{
    const Chart shown = m_model->table().chart;
    const bool isUpright = shown == Chart::ChallengesByPromotion
        || shown == Chart::MinistryPromotions;
    auto *chart = new BarChart(isUpright ? BarChart::Form::Columns : BarChart::Form::Bars,
                               question(), bars(), m_views);
    connect(chart, &BarChart::barActivated, this, [this](int bar) { choose(markOf(bar)); });
    return chart;
}

QWidget *ChartCard::newLegend()
{
    QStringList names;
    for (int column = 1; column < m_model->columnCount(); ++column)
        names.append(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    return new ChartLegend(names, this);
}

QModelIndex ChartCard::markOf(int bar) const
{
    const auto series = static_cast<int>(m_model->table().columns.size());
    return m_model->index(bar / series, bar % series + 1);
}

void ChartCard::choose(const QModelIndex &mark)
{
    if (m_model->table().isStated)
        Q_EMIT sourcesChosen(m_model->sourcesAt(mark));
    else
        Q_EMIT queryChosen(mark.data(ChartModel::QueryRole).toString());
}

bool ChartCard::isTableShown() const { return m_views->currentIndex() == 1; }

void ChartCard::setTableShown(bool isShown)
{
    m_views->setCurrentIndex(isShown ? 1 : 0);
    // What is out of sight takes no height.
    for (int i = 0; i < m_views->count(); ++i) {
        QWidget *view = m_views->widget(i);
        view->setSizePolicy(view->sizePolicy().horizontalPolicy(),
                            i == m_views->currentIndex() ? QSizePolicy::Preferred
                                                         : QSizePolicy::Ignored);
    }
    m_views->updateGeometry();
    m_toggle->setChecked(isShown);
    const QString what = isShown ? tr("View as a drawing") : tr("View as a table");
    m_toggle->setToolTip(what);
    m_toggle->setAccessibleName(tr("%1: %2").arg(what, question()));
}

QWidget *ChartCard::view() const { return m_views->currentWidget(); }

void ChartCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, QRectF(rect()), scaled(radius::Card), Look::Panel, Theme::of(this));
}

void ChartCard::setToolsShown(bool areShown) { m_toggle->setVisible(areShown); }

void ChartCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        refreshNote();
}

QAbstractItemView *ChartCard::marks() const
{
    return static_cast<QAbstractItemView *>(m_views->currentWidget());
}

QModelIndex ChartCard::markAt(const QModelIndex &shown) const
{
    if (!shown.isValid())
        return {};
    // Bars have a model of their own, one row for each.
    return shown.model() == m_model ? shown : markOf(shown.row());
}

/// Of the mark under the pointer; by the keyboard, of the one that has the focus.
void ChartCard::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        showMenu(markAt(marks()->indexAt(marks()->viewport()->mapFromGlobal(event->globalPos()))),
                 event->globalPos());
    else
        showMenu(markAt(marks()->currentIndex()), placeOfMenu(*marks()));
}

void ChartCard::keyPressEvent(QKeyEvent *event)
{
    if (isMenuKey(*event))
        showMenu(markAt(marks()->currentIndex()), placeOfMenu(*marks()));
    else
        QWidget::keyPressEvent(event);
}

void ChartCard::showMenu(const QModelIndex &mark, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("chartMenu"));
    if (!mark.data(ChartModel::QueryRole).toString().isEmpty())
        menu->addAction(tr("Open the &list"), this,
                        [this, lasting = QPersistentModelIndex(mark)] { choose(lasting); });
    else if (!m_model->sourcesAt(mark).empty())
        menu->addAction(tr("Go to the s&ource"), this,
                        [this, lasting = QPersistentModelIndex(mark)] { choose(lasting); });
    menu->addAction(isTableShown() ? tr("View as a &drawing") : tr("View as a &table"), this,
                    [this] { setTableShown(!isTableShown()); });
    menu->addSeparator();
    addChartTools(*menu, order(), m_model->asText(),
                  [this](ChartFormat format) { Q_EMIT exportRequested(order(), format); });
    menu->popup(globalPosition);
}

} // namespace eig
