// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/timeline/timeline_painter.h"

#include "core/labels/labels.h"
#include "models/timeline_model.h"
#include "widgets/style/paint.h"
#include "widgets/style/text_style.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace eig {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(eig::TimelinePainter)
};

// pixels of the design at 100 %
constexpr int Gap = 6;
constexpr int NamePadding = 14;
constexpr int Inset = 4;
constexpr int SelectionBar = 3;
constexpr int Stroke = 2; ///< outline of what is not known to the day

Token colorOf(TimelineRow row)
{
    switch (row) {
    case TimelineRow::Calls: return Token::C2;
    case TimelineRow::Juries: return Token::C3;
    case TimelineRow::Promotions: return Token::AccFill;
    case TimelineRow::Events: return Token::C1;
    case TimelineRow::Evaluations: break;
    }
    return Token::C4;
}

QFont rowFont()
{
    QFont font = fontOf(TextStyle::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

QString rowName(TimelineRow row, const TimelineModel &model)
{
    return QString::fromStdString(label(row).in(model.language()));
}

/// Neither end is a guess: both are known, and the start to the day or the whole to its end.
bool isExact(const TimelineItem &item)
{
    return item.lasts ? item.period.start && item.period.end : item.at.day != 0;
}

} // namespace

int rowNamesWidth(const TimelineModel &model)
{
    int width = 0;
    for (int row = 0; row < TimelineRowCount; ++row)
        width = std::max(width,
                         QFontMetrics(rowFont()).horizontalAdvance(
                             rowName(static_cast<TimelineRow>(row), model)));
    return width + 2 * scaled(NamePadding);
}

int axisHeight() { return 2 * QFontMetrics(fontOf(TextStyle::Small)).height() + 3 * scaled(Gap); }

TimelinePainter::TimelinePainter(QPainter &painter, const TimelineView &view,
                                 const TimelineModel &model, const State &state)
    : m_painter(painter)
    , m_view(view)
    , m_model(model)
    , m_layout(view.places())
    , m_state(state)
    , m_theme(Theme::of(&view))
    , m_area(view.viewport()->rect())
{
}

int TimelinePainter::left(int month) const { return m_state.origin.x() + m_layout.x(month); }

void TimelinePainter::paint()
{
    m_painter.fillRect(m_area, m_theme.color(Token::Base));
    const QRect inside = m_area.adjusted(m_state.frozen.width(), m_state.frozen.height(), 0, 0);
    m_painter.setClipRect(inside);
    paintGrid();
    paintItems();
    m_painter.setClipRect(m_area.adjusted(m_state.frozen.width(), 0, 0, 0));
    paintAxis();
    paintEdition();
    m_painter.setClipRect(m_area);
    paintRowNames();
}

void TimelinePainter::paintGrid()
{
    const int step = m_view.zoom() == TimelineView::Zoom::Months ? 1 : 3;
    for (int month = 0; month <= m_layout.scale().months(); month += step) {
        const bool isYear = m_layout.scale().month(month).month == 1;
        m_painter.fillRect(left(month), m_area.top(), 1, m_area.height(),
                           m_theme.color(isYear ? Token::Line2 : Token::Line));
    }
    for (int row = 0; row < TimelineRowCount; ++row) {
        const QRect place = m_layout.row(static_cast<TimelineRow>(row));
        m_painter.fillRect(m_area.left(), m_state.origin.y() + place.bottom(), m_area.width(), 1,
                           m_theme.color(Token::Line2));
    }
}

void TimelinePainter::paintItems()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (row != m_state.current
            && m_layout.item(row).translated(m_state.origin).intersects(m_area))
            paintItem(row);
    }
    if (m_state.current >= 0)
        paintItem(m_state.current);
}

void TimelinePainter::paintItem(int row)
{
    const TimelineItem &item = m_model.itemAt(row);
    const QRect place = m_layout.item(row).translated(m_state.origin);
    const QRect bar = m_layout.bar(row).translated(m_state.origin);
    const bool isCurrent = row == m_state.current;
    if (isCurrent || row == m_state.hovered)
        paintGround(place.adjusted(-scaled(Inset), -2, scaled(2), 2), isCurrent,
                    row == m_state.hovered);
    if (item.row == TimelineRow::Promotions) {
        paintTerm(row, place, bar);
    } else {
        paintBar(bar, item);
        const QString name = m_model.index(row, TimelineModel::TitleColumn).data().toString();
        paintText(m_painter, {place.left(), place.top(), place.width(), bar.top() - place.top()},
                  name, fontOf(TextStyle::Small), m_theme.color(Token::T1));
    }
    if (isCurrent && m_view.hasFocus())
        paintFocusRing(m_painter, QRectF(place.adjusted(-scaled(Inset), -2, scaled(2), 2)),
                       scaled(radius::Mark), m_theme);
}

void TimelinePainter::paintGround(const QRect &place, bool isCurrent, bool isHovered)
{
    const Token ground = !isCurrent ? Token::Hover : m_view.hasFocus() ? Token::Sel : Token::SelIn;
    Q_UNUSED(isHovered)
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.color(ground));
    m_painter.drawRoundedRect(place, scaled(radius::Mark), scaled(radius::Mark));
    if (isCurrent)
        m_painter.fillRect(place.left(), place.top(), scaled(SelectionBar), place.height(),
                           m_theme.color(Token::Focus));
}

/// Filled where the days are known, an outline where they are not; broken where an end is missing.
void TimelinePainter::paintBar(const QRect &bar, const TimelineItem &item)
{
    const QColor color = m_theme.color(colorOf(item.row));
    const double round = std::min(bar.width(), bar.height()) / 2.0;
    if (isExact(item)) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        m_painter.drawRoundedRect(bar, round, round);
        return;
    }
    QPen pen(color, std::min(scaled(Stroke), 3));
    if (item.lasts)
        pen.setStyle(Qt::DotLine);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(QRectF(bar).adjusted(1, 1, -1, -1), round, round);
}

void TimelinePainter::paintTerm(int row, const QRect &place, const QRect &bar)
{
    const TimelineItem &item = m_model.itemAt(row);
    const QColor color = m_theme.color(colorOf(item.row));
    const bool isFilled = isExact(item);
    if (isFilled) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
    } else {
        m_painter.setPen(QPen(color, std::min(scaled(Stroke), 3), Qt::DashLine));
        m_painter.setBrush(Qt::NoBrush);
    }
    m_painter.drawRoundedRect(QRectF(bar).adjusted(1, 1, -1, -1), scaled(radius::Mark),
                              scaled(radius::Mark));
    const bool isBeside = place.width() > bar.width();
    const QRect name = isBeside ? QRect(bar.right() + scaled(Inset), place.top(),
                                        place.right() - bar.right(), place.height())
                                : bar.adjusted(scaled(Inset), 0, -scaled(Inset), 0);
    const bool isOnBar = isFilled && !isBeside;
    paintText(m_painter, name, m_model.index(row, TimelineModel::TitleColumn).data().toString(),
              fontOf(TextStyle::Small), m_theme.color(isOnBar ? Token::OnAcc : Token::T1));
}

/// Where the edition ends, and so what the catalogue knows.
void TimelinePainter::paintEdition()
{
    const PartialDate date = m_model.timeline().edition;
    const int x = m_state.origin.x() + m_layout.x(m_layout.scale().of(date).end);
    m_painter.setPen(QPen(m_theme.color(Token::Acc), 1, Qt::DashLine));
    m_painter.drawLine(x, m_area.top(), x, m_area.bottom());
    const int line = QFontMetrics(fontOf(TextStyle::Small)).height();
    const QString text =
        Texts::tr("Edition of %1").arg(QString::fromStdString(dateText(date, m_model.language())));
    const int width = QFontMetrics(fontOf(TextStyle::Small)).horizontalAdvance(text) + 1;
    const QRect place(x + scaled(Gap), scaled(Gap), width, line);
    m_painter.fillRect(place, m_theme.color(Token::Alt));
    paintText(m_painter, place, text, fontOf(TextStyle::Small), m_theme.color(Token::Acc));
}

void TimelinePainter::paintAxis()
{
    const int high = m_state.frozen.height();
    m_painter.fillRect(0, 0, m_area.width(), high, m_theme.color(Token::Alt));
    m_painter.fillRect(0, high - 1, m_area.width(), 1, m_theme.color(Token::Line2));
    const int line = QFontMetrics(fontOf(TextStyle::Small)).height();
    const int months = m_layout.scale().months();
    for (int month = 0; month < months; ++month) {
        const PartialDate date = m_layout.scale().month(month);
        const int x = left(month);
        paintMonths(x, date);
        if (date.month != 1)
            continue;
        m_painter.fillRect(x, 0, 1, high, m_theme.color(Token::Line2));
        // A year that has begun out of view keeps its number in view.
        const int end = left(std::min(month + 12, months));
        const int begin = std::max(x, m_state.frozen.width());
        const QRect place(begin + scaled(Gap), scaled(Gap), end - begin - scaled(Gap), line);
        if (place.width() > scaled(Gap))
            paintText(m_painter, place, QString::number(date.year), rowFont(),
                      m_theme.color(Token::T1));
    }
}

void TimelinePainter::paintMonths(int left, PartialDate month)
{
    if (m_view.zoom() != TimelineView::Zoom::Months)
        return;
    const QFontMetrics metrics(fontOf(TextStyle::Small));
    const QString name = QLocale().standaloneMonthName(month.month, QLocale::NarrowFormat);
    const QRect place(left, metrics.height() + 2 * scaled(Gap), m_layout.monthWidth(),
                      metrics.height());
    m_painter.setFont(fontOf(TextStyle::Small));
    m_painter.setPen(m_theme.color(Token::T3));
    m_painter.drawText(place, Qt::AlignCenter, name);
}

void TimelinePainter::paintRowNames()
{
    const QSize frozen = m_state.frozen;
    m_painter.fillRect(0, 0, frozen.width(), m_area.height(), m_theme.color(Token::Alt));
    m_painter.fillRect(frozen.width() - 1, 0, 1, m_area.height(), m_theme.color(Token::Line2));
    m_painter.fillRect(0, frozen.height() - 1, frozen.width(), 1, m_theme.color(Token::Line2));
    m_painter.setClipRect(0, frozen.height(), frozen.width(), m_area.height());
    const int line = QFontMetrics(rowFont()).height();
    for (int row = 0; row < TimelineRowCount; ++row) {
        const auto kind = static_cast<TimelineRow>(row);
        const QRect place = m_layout.row(kind).translated(0, m_state.origin.y());
        m_painter.fillRect(0, place.bottom(), frozen.width(), 1, m_theme.color(Token::Line2));
        // The name of a row that has begun above stays in view.
        const int top = std::min(std::max(place.top(), frozen.height()),
                                 place.bottom() - line - 2 * scaled(Gap));
        paintText(
            m_painter,
            {scaled(NamePadding), top + scaled(Gap), frozen.width() - scaled(NamePadding), line},
            rowName(kind, m_model), rowFont(), m_theme.color(Token::T2));
    }
}

} // namespace eig
