// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/records/promotion_histogram.h"

#include "models/facet_model.h"
#include "widgets/places/records/facet_menu.h"
#include "widgets/places/records/promotion_bar.h"
#include "widgets/style/text_style.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace eig {
namespace {

constexpr int Gap = 4;
constexpr int Side = 4;

} // namespace

PromotionHistogram::PromotionHistogram(FacetModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("promotionHistogram"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(scaled(Side), 0, scaled(Side), 0);
    line->setSpacing(scaled(Gap));
    connect(&m_model, &FacetModel::rowsChanged, this, &PromotionHistogram::followModel);
    followModel();
}

void PromotionHistogram::retranslate(const QString &name)
{
    setAccessibleName(name);
    followModel();
}

void PromotionHistogram::followModel()
{
    while (barCount() > m_model.rowCount()) {
        m_bars.back()->deleteLater();
        m_bars.pop_back();
    }
    while (barCount() < m_model.rowCount())
        m_bars.push_back(addBar());
    const int most = std::max(m_model.maxCount(), 1);
    for (int row = 0; row < barCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        const int count = index.data(FacetModel::CountRole).toInt();
        m_bars[static_cast<std::size_t>(row)]->setContent(
            {index.data(Qt::DisplayRole).toString(), index.data(Qt::AccessibleTextRole).toString(),
             count, static_cast<double>(count) / most,
             static_cast<FacetState>(index.data(FacetModel::StateRole).toInt())});
    }
    m_anchor = std::clamp(m_anchor, 0, std::max(barCount() - 1, 0));
}

PromotionBar *PromotionHistogram::addBar()
{
    const int bar = barCount();
    auto *box = new PromotionBar(this);
    box->setObjectName(QStringLiteral("promotionBar%1").arg(bar));
    box->setFocusPolicy(bar == 0 ? Qt::StrongFocus : Qt::ClickFocus);
    box->installEventFilter(this);
    layout()->addWidget(box);
    connect(box, &PromotionBar::includeRequested, this,
            [this, bar] { m_model.request(m_model.index(bar), FacetState::Included); });
    connect(box, &PromotionBar::excludeRequested, this,
            [this, bar] { m_model.request(m_model.index(bar), FacetState::Excluded); });
    connect(box, &PromotionBar::moveRequested, this,
            [this, bar](int key, bool extends) { move(bar, key, extends); });
    connect(box, &PromotionBar::pressedAt, this, [this, bar] { m_target = bar; });
    connect(box, &PromotionBar::draggedTo, this, [this, bar](const QPoint &position) {
        m_target = barAt(position);
        if (m_target != bar)
            markRange(bar, m_target);
        else
            markRange(0, -1);
    });
    connect(box, &PromotionBar::releasedAt, this,
            [this, bar](Qt::KeyboardModifiers modifiers) { release(bar, modifiers); });
    connect(box, &PromotionBar::menuRequested, this,
            [this, bar](const QPoint &position) { openMenu(bar, position); });
    return box;
}

int PromotionHistogram::barAt(const QPoint &globalPosition) const
{
    const int x = mapFromGlobal(globalPosition).x();
    int bar = 0;
    while (bar + 1 < barCount() && x >= m_bars[static_cast<std::size_t>(bar) + 1]->x())
        ++bar;
    return bar;
}

void PromotionHistogram::markRange(int first, int last)
{
    const auto [from, to] = std::minmax(first, last);
    for (int bar = 0; bar < barCount(); ++bar)
        m_bars[static_cast<std::size_t>(bar)]->setMarked(last >= 0 && bar >= from && bar <= to);
}

void PromotionHistogram::release(int bar, Qt::KeyboardModifiers modifiers)
{
    markRange(0, -1);
    if (m_target != bar) {
        m_anchor = bar;
        requestRange(bar, m_target);
    } else if (modifiers.testFlag(Qt::ShiftModifier)) {
        requestRange(m_anchor, bar);
    } else {
        m_anchor = bar;
        m_model.request(m_model.index(bar),
                        modifiers.testFlag(Qt::AltModifier) ? FacetState::Excluded
                                                            : FacetState::Included);
    }
}

void PromotionHistogram::move(int from, int key, bool extendsRange)
{
    int to = from;
    switch (key) {
    case Qt::Key_Left: to = std::max(from - 1, 0); break;
    case Qt::Key_Right: to = std::min(from + 1, barCount() - 1); break;
    case Qt::Key_Home: to = 0; break;
    default: to = barCount() - 1; break;
    }
    if (!extendsRange)
        m_anchor = to;
    m_bars[static_cast<std::size_t>(to)]->setFocus(Qt::TabFocusReason);
    if (extendsRange)
        requestRange(m_anchor, to);
}

void PromotionHistogram::requestRange(int from, int to)
{
    const auto [first, last] = std::minmax(from, to);
    std::vector<std::string> values;
    for (int bar = first; bar <= last; ++bar)
        values.push_back(m_model.index(bar).data(FacetModel::ValueRole).toString().toStdString());
    Q_EMIT rangeRequested(values);
}

void PromotionHistogram::openMenu(int bar, const QPoint &globalPosition)
{
    const QModelIndex index = m_model.index(bar);
    showFacetMenu(
        *this, globalPosition, static_cast<FacetState>(index.data(FacetModel::StateRole).toInt()),
        {[this, bar](FacetState state) { m_model.request(m_model.index(bar), state); },
         [this, bar] {
             Q_EMIT onlyRequested(m_model.index(bar).data(FacetModel::ValueRole).toString());
         }});
}

/// Tab comes back to the bar where it left.
void PromotionHistogram::setTabStop(int bar)
{
    for (int other = 0; other < barCount(); ++other)
        m_bars[static_cast<std::size_t>(other)]->setFocusPolicy(other == bar ? Qt::StrongFocus
                                                                             : Qt::ClickFocus);
}

bool PromotionHistogram::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        const auto found = std::find(m_bars.begin(), m_bars.end(), watched);
        if (found != m_bars.end()) {
            setTabStop(static_cast<int>(found - m_bars.begin()));
            Q_EMIT focused((*found)->geometry());
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PromotionHistogram::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        for (PromotionBar *bar : m_bars)
            bar->updateGeometry();
    }
}

} // namespace eig
