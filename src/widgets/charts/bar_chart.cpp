// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/bar_chart.h"

#include "widgets/charts/mark_focus.h"
#include "widgets/style/text_style.h"
#include "widgets/style/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>

namespace eig {
namespace {

// pixels of the design at 100 %
constexpr int ColumnsHeight = 92;
constexpr int MostColumnWidth = 40;
constexpr int ColumnGap = 8;
constexpr int RowHeight = 24;
constexpr int ThicknessOfBar = 8;
constexpr int LeastBar = 60;
constexpr int Gap = 8;
constexpr int Inset = 3;
constexpr int Radius = 3;
constexpr int PairLean = 4;
constexpr int LeastLabelShare = 30; ///< per cent of the row, also where labels are short

Token seriesToken(int series) { return series == 0 ? Token::AccFill : Token::Cg; }

QFont valueFont() { return fontOf(TextStyle::Small); }

int textWidth(const QFont &font, const QString &text)
{
    return QFontMetrics(font).horizontalAdvance(text) + 1;
}

/// Where the parts of a lying bar are, the same for all rows of a chart.
struct BarPlaces {
    int labelWidth = 0;
    int valueWidth = 0;
    bool isStacked = false; ///< the label stands above the bar
};

BarPlaces placesOf(const BarModel &model, int width)
{
    BarPlaces places;
    for (const Bar &bar : model.bars())
        places.labelWidth = std::max(places.labelWidth,
                                     textWidth(fontOf(TextStyle::Body), bar.label));
    places.valueWidth = textWidth(valueFont(), QString::number(model.largest()));
    const int beside = width - 2 * Inset - places.valueWidth - 2 * scaled(Gap);
    places.isStacked = places.labelWidth + scaled(LeastBar) > beside;
    return places;
}

int rowHeight(const BarPlaces &places)
{
    const int line = QFontMetrics(fontOf(TextStyle::Body)).height();
    const int high = places.isStacked ? line + scaled(ThicknessOfBar) + scaled(6)
                                      : line + scaled(4);
    return std::max(high, scaled(RowHeight));
}

class BarDelegate : public QStyledItemDelegate
{
public:
    explicit BarDelegate(BarChart *chart) : QStyledItemDelegate(chart), m_chart(chart) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const Bar &bar = m_chart->bars().bars()[static_cast<std::size_t>(index.row())];
        const Theme theme = Theme::of(m_chart);
        if (option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.color(Token::Hover));
            painter->drawRoundedRect(option.rect, scaled(6), scaled(6));
        }
        if (m_chart->form() == BarChart::Form::Columns)
            paintColumn(*painter, option.rect, bar, theme);
        else
            paintBar(*painter, option.rect, bar, theme);
        paintMarkFocus(*painter, *m_chart, index, option.rect);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &,
                                 const QModelIndex &index) const override
    {
        const int width = m_chart->viewport()->width();
        if (m_chart->form() == BarChart::Form::Bars)
            return {width, rowHeight(placesOf(m_chart->bars(), width))};
        const int count = std::max(m_chart->bars().rowCount(), 1);
        const int row = index.row();
        return {width * (row + 1) / count - width * row / count, scaled(ColumnsHeight)};
    }

private:
    void paintMark(QPainter &painter, const QRect &mark, const QColor &color) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(mark, scaled(Radius), scaled(Radius));
    }

    void paintColumn(QPainter &painter, const QRect &cell, const Bar &bar, const Theme &theme) const
    {
        const int line = QFontMetrics(valueFont()).height();
        const QRect label(cell.left(), cell.bottom() - line, cell.width(), line);
        const int most = cell.height() - 2 * line - scaled(6);
        const int high = most * bar.value / m_chart->bars().largest();
        const int wide = std::min(cell.width() - scaled(ColumnGap), scaled(MostColumnWidth));
        const QRect mark(cell.left() + (cell.width() - wide) / 2, label.top() - scaled(3) - high,
                         wide, high);
        if (bar.value > 0)
            paintMark(painter, mark, theme.color(Token::AccFill));
        else
            painter.fillRect(mark.left(), mark.bottom(), wide, 2, theme.color(Token::Line2));
        painter.setFont(valueFont());
        painter.setPen(theme.color(bar.value > 0 ? Token::T2 : Token::T3));
        painter.drawText(QRect(cell.left(), mark.top() - line - scaled(1), cell.width(), line),
                         Qt::AlignCenter, QString::number(bar.value));
        painter.setPen(theme.color(Token::T3));
        painter.drawText(label, Qt::AlignCenter, bar.label);
    }

    void paintBar(QPainter &painter, const QRect &cell, const Bar &bar, const Theme &theme) const
    {
        const BarPlaces places = placesOf(m_chart->bars(), cell.width());
        const QRect row = cell.adjusted(Inset, 0, -Inset, 0);
        const int line = QFontMetrics(fontOf(TextStyle::Body)).height();
        painter.setFont(fontOf(TextStyle::Body));
        painter.setPen(theme.color(Token::T1));
        const QRect label = places.isStacked ? QRect(row.left(), row.top(), row.width(), line)
                                             : row;
        painter.drawText(
            label, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(bar.label, Qt::ElideRight, label.width()));
        QRect rest = places.isStacked
            ? QRect(row.left(), row.top() + line, row.width(), row.height() - line)
            : row;
        // The two bars of a pair stand close to each other.
        if (m_chart->bars().isPaired())
            rest.translate(0, bar.series > 0 ? scaled(PairLean) : -scaled(PairLean));
        painter.setFont(valueFont());
        painter.setPen(theme.color(Token::T2));
        painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter, QString::number(bar.value));
        const int left = places.isStacked ? rest.left()
                                          : rest.left()
                + std::max(places.labelWidth + scaled(Gap), rest.width() * LeastLabelShare / 100);
        const int end = rest.right() - places.valueWidth - scaled(Gap);
        const int most = std::max(end - left, scaled(12));
        const int wide = std::max(most * bar.value / m_chart->bars().largest(),
                                  bar.value > 0 ? scaled(4) : 0);
        const int thick = scaled(ThicknessOfBar);
        paintMark(painter, {end - most, rest.center().y() - thick / 2, wide, thick},
                  theme.color(seriesToken(bar.series)));
    }

    BarChart *m_chart;
};

} // namespace

BarModel::BarModel(std::vector<Bar> bars, QObject *parent)
    : QAbstractTableModel(parent)
    , m_bars(std::move(bars))
{
    for (const Bar &bar : m_bars) {
        m_largest = std::max(m_largest, bar.value);
        m_isPaired = m_isPaired || bar.series > 0;
    }
}

int BarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_bars.size());
}

int BarModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant BarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Bar &bar = m_bars[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == LabelColumn ? QVariant(bar.label) : QVariant(bar.value);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: return bar.name;
    default: return {};
    }
}

BarChart::BarChart(Form form, const QString &title, std::vector<Bar> bars, QWidget *parent)
    : QListView(parent)
    , m_form(form)
    , m_model(new BarModel(std::move(bars), this))
{
    setAccessibleName(title);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFlow(form == Form::Columns ? QListView::LeftToRight : QListView::TopToBottom);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    viewport()->setCursor(Qt::PointingHandCursor);
    setItemDelegate(new BarDelegate(this));
    setModel(m_model);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const auto activate = [this](const QModelIndex &index) { Q_EMIT barActivated(index.row()); };
    connect(this, &QAbstractItemView::clicked, this, activate);
    // Its second press takes the focus back.
    connect(this, &QAbstractItemView::doubleClicked, this, activate);
}

int BarChart::heightForWidth(int width) const
{
    if (m_form == Form::Columns)
        return scaled(ColumnsHeight);
    return m_model->rowCount() * rowHeight(placesOf(*m_model, width));
}

QSize BarChart::sizeHint() const
{
    const int width = scaled(280);
    return {width, heightForWidth(width)};
}

QSize BarChart::minimumSizeHint() const { return {scaled(100), scaled(RowHeight)}; }

void BarChart::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void BarChart::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid())
        setCurrentIndex(m_model->index(0, 0));
    QListView::focusInEvent(event);
    viewport()->update();
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isPress = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (isPress && currentIndex().isValid())
        Q_EMIT barActivated(currentIndex().row());
    else if (event->text() == QLatin1String("/"))
        event->ignore(); // the window's
    else
        QListView::keyPressEvent(event);
}

/// The page scrolls, not the chart.
void BarChart::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace eig
