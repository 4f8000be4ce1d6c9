// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/records/sort_header.h"

#include "models/record_table_model.h"
#include "widgets/places/records/record_delegate.h"
#include "widgets/places/records/record_words.h"
#include "widgets/style/text_style.h"
#include "widgets/style/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace eig {
namespace {

constexpr int Height = 30;
constexpr int Padding = 10;
constexpr int MarkGap = 5;
constexpr int MarkSize = 7;
constexpr int DigitWidth = 11;

/// Newest promotion and greatest number first, names from A to Z.
bool startsDescending(SortKey key)
{
    switch (key) {
    case SortKey::Promotion:
    case SortKey::Date:
    case SortKey::TeamSize:
    case SortKey::MentorCount:
    case SortKey::SourceCount:
    case SortKey::SourceCode:
    case SortKey::Video:
    case SortKey::Website:
    case SortKey::ChallengeCount:
    case SortKey::MinistryCount:
    case SortKey::NameCount:
    case SortKey::PromotionCount:
    case SortKey::FirstPromotion:
    case SortKey::LastPromotion:
    case SortKey::Proposed:
    case SortKey::Applicants:
    case SortKey::Profiles: return true;
    default: return false;
    }
}

} // namespace

std::vector<Sort> sortedBy(const std::vector<Sort> &sort, SortKey key)
{
    const bool isFirst = !sort.empty() && sort.front().key == key;
    return {Sort{key, isFirst ? !sort.front().descending : startsDescending(key)}};
}

std::vector<Sort> sortedAlsoBy(std::vector<Sort> sort, SortKey key)
{
    const auto found = std::find_if(sort.begin(), sort.end(),
                                    [key](const Sort &other) { return other.key == key; });
    if (found != sort.end())
        found->descending = !found->descending;
    else
        sort.push_back({key, startsDescending(key)});
    return sort;
}

SortHeader::SortHeader(const RecordTableModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_records(model)
{
    setObjectName(objectNameOf(model.entity(), "Header"));
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Interactive);
    setSortIndicatorShown(false);
    connect(this, &QHeaderView::sectionClicked, this, &SortHeader::sortBy);
}

void SortHeader::showSort(std::vector<Sort> sort)
{
    m_sort = std::move(sort);
    viewport()->update();
}

QSize SortHeader::sizeHint() const
{
    const int text = QFontMetrics(fontOf(TextStyle::Small)).height();
    return {QHeaderView::sizeHint().width(), std::max(scaled(Height), text + 2 * MarkGap)};
}

void SortHeader::mouseReleaseEvent(QMouseEvent *event)
{
    m_addsKey = event->modifiers().testFlag(Qt::ShiftModifier);
    QHeaderView::mouseReleaseEvent(event);
}

void SortHeader::sortBy(int section)
{
    const SortKey key = keyOf(section);
    Q_EMIT sortRequested(m_addsKey ? sortedAlsoBy(m_sort, key) : sortedBy(m_sort, key));
}

SortKey SortHeader::keyOf(int section) const { return m_records.column(section).sortKey; }

int SortHeader::rankOf(int section) const
{
    const auto found = std::find_if(
        m_sort.begin(), m_sort.end(),
        [this, section](const Sort &sort) { return sort.key == keyOf(section); });
    return found == m_sort.end() ? -1 : static_cast<int>(found - m_sort.begin());
}

void SortHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme theme = Theme::of(this);
    painter->fillRect(rect, theme.color(Token::Alt));
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color(Token::Line));
    const auto *table = qobject_cast<const QTableView *>(parentWidget());
    const int left = table ? RecordDelegate::paddingOf(*table, section) : scaled(Padding);
    QRect line = rect.adjusted(left, 0, -scaled(Padding), -1);
    const int rank = rankOf(section);
    const bool hasDigit = rank >= 0 && m_sort.size() > 1;
    const int mark = rank < 0 ? 0
                              : scaled(MarkGap + MarkSize) + (hasDigit ? scaled(DigitWidth) : 0);
    const auto alignment = static_cast<Qt::Alignment>(
        model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
    QFont font = fontOf(TextStyle::Small);
    font.setWeight(rank >= 0 ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(theme.color(rank >= 0 ? Token::T1 : Token::T2));
    const QString words = painter->fontMetrics().elidedText(
        model()->headerData(section, orientation(), Qt::DisplayRole).toString(), Qt::ElideRight,
        line.width() - mark);
    const int width = painter->fontMetrics().horizontalAdvance(words);
    int x = line.left();
    if (alignment.testFlag(Qt::AlignRight))
        x = line.right() + 1 - width - mark;
    else if (alignment.testFlag(Qt::AlignHCenter))
        x = line.left() + (line.width() - width - mark) / 2;
    line.setLeft(x);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
    if (rank >= 0)
        paintMark(
            *painter,
            QPointF(x + width + scaled(MarkGap) + scaled(MarkSize) / 2.0, line.center().y() + 0.5),
            rank);
}

void SortHeader::paintMark(QPainter &painter, const QPointF &centre, int rank) const
{
    const double half = scaled(MarkSize) / 2.0;
    const double rise = m_sort[static_cast<std::size_t>(rank)].descending ? half / 2 : -half / 2;
    const QPointF points[] = {centre + QPointF(-half, -rise), centre + QPointF(0, rise),
                              centre + QPointF(half, -rise)};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(painter.pen().color(), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points, 3);
    painter.restore();
    if (m_sort.size() < 2)
        return;
    painter.setFont(fontOf(TextStyle::Caption));
    painter.drawText(QRectF(centre.x() + half + scaled(4), centre.y() - scaled(Height) / 2.0,
                            scaled(DigitWidth), scaled(Height)),
                     Qt::AlignLeft | Qt::AlignVCenter, QString::number(rank + 1));
}

/// Behind the last column the header goes on.
void SortHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const int end = length() - offset();
    if (end >= width())
        return;
    QPainter painter(viewport());
    const Theme theme = Theme::of(this);
    painter.fillRect(end, 0, width() - end, height() - 1, theme.color(Token::Alt));
    painter.fillRect(end, height() - 1, width() - end, 1, theme.color(Token::Line));
}

QSize SortHeader::sectionSizeFromContents(int section) const
{
    const QString words = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const int width = QFontMetrics(fontOf(TextStyle::Strong)).horizontalAdvance(words);
    return {width + scaled(2 * Padding + MarkGap + MarkSize + DigitWidth), sizeHint().height()};
}

} // namespace eig
