// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/row_link.h"

#include "widgets/detail/text_block.h"
#include "widgets/style/theme.h"

#include <QPainter>

#include <algorithm>

namespace eig {
namespace {

constexpr int Smallest = 24; ///< hit target, ui.md section 13
constexpr int Disc = 26;
constexpr int DiscGap = 8;
constexpr int TrailingGap = 8;
constexpr int Above = 2;
constexpr int Wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

int heightOf(const QString &text, TextStyle style, int width)
{
    if (text.isEmpty())
        return 0;
    return QFontMetrics(fontOf(style)).boundingRect(QRect(0, 0, width, 0), Wrapped, text).height();
}

int widthOf(const QString &text, TextStyle style)
{
    return text.isEmpty() ? 0 : QFontMetrics(fontOf(style)).horizontalAdvance(text) + 1;
}

} // namespace

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString initials = words.front().left(1);
    if (words.size() > 1)
        initials += words.back().left(1);
    return initials.toUpper();
}

RowLink::RowLink(RowText text, LinkTarget target, QWidget *parent)
    : LinkButton(text.title, std::move(target), parent)
    , m_row(std::move(text))
{
    QStringList name{m_row.title};
    for (const QString &more : {m_row.detail, m_row.trailing}) {
        if (!more.isEmpty())
            name.append(more);
    }
    setAccessibleName(name.join(QStringLiteral(", ")));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int RowLink::trailingWidth() const
{
    return m_row.trailing.isEmpty()
        ? 0
        : widthOf(m_row.trailing, TextStyle::Small) + scaled(TrailingGap);
}

QRect RowLink::textRect(int width) const
{
    const int left = TextBlock::Inset
        + (m_row.initials.isEmpty() ? 0 : scaled(Disc) + scaled(DiscGap));
    const int wide = std::max(width - left - TextBlock::Inset - trailingWidth(), 1);
    const int high = heightOf(m_row.title, TextStyle::Body, wide)
        + heightOf(m_row.detail, TextStyle::Small, wide);
    return {left, 0, wide, high};
}

QSize RowLink::sizeHint() const
{
    const int text = std::max(widthOf(m_row.title, TextStyle::Body),
                              widthOf(m_row.detail, TextStyle::Small));
    const int disc = m_row.initials.isEmpty() ? 0 : scaled(Disc) + scaled(DiscGap);
    const int width = text + disc + trailingWidth() + 2 * TextBlock::Inset;
    return {width, heightForWidth(width)};
}

QSize RowLink::minimumSizeHint() const { return {scaled(80), scaled(Smallest)}; }

int RowLink::heightForWidth(int width) const
{
    const int disc = m_row.initials.isEmpty() ? 0 : scaled(Disc);
    return std::max({scaled(Smallest), disc, textRect(width).height() + 2 * Above});
}

void RowLink::paintDisc(QPainter &painter) const
{
    const Theme theme = Theme::of(this);
    const QRect disc(TextBlock::Inset, 0, scaled(Disc), scaled(Disc));
    // In the middle of the text, or the text in the middle of it.
    const int content = std::max(disc.height(), textRect(width()).height() + 2 * Above);
    const QRect placed = disc.translated(0, (content - disc.height()) / 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(m_row.isQuiet ? Token::Hover : Token::AccSoft));
    painter.drawEllipse(placed);
    QFont font = fontOf(TextStyle::Caption);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme.color(m_row.isQuiet ? Token::T2 : Token::Acc));
    painter.drawText(placed, Qt::AlignCenter, m_row.initials);
}

QRect RowLink::titleRect() const
{
    QRect text = textRect(width());
    // Beside others in a line it may be higher than it needs: what belongs together stays so.
    const int content = std::min(height(), heightForWidth(width()));
    text.moveTop(std::max(0, (content - text.height()) / 2));
    return text;
}

QRect RowLink::detailRect() const
{
    const QRect text = titleRect();
    return text.adjusted(0, heightOf(m_row.title, TextStyle::Body, text.width()), 0, 0);
}

void RowLink::paintMarked(QPainter &painter, const QRect &place, const QString &text,
                          const std::vector<TextMark> &marks, int current) const
{
    if (marks.empty()) {
        painter.drawText(place, Wrapped, text);
        return;
    }
    const Theme theme = Theme::of(this);
    const MarkedText lines(text, painter.font(), place.width());
    paintMarkGrounds(painter, lines.layout(), place.topLeft(), marks, current, theme);
    lines.layout().draw(&painter, place.topLeft(), markInks(marks, theme));
}

int RowLink::markMatches(const Highlighter &highlighter)
{
    m_titleMarks = marksIn(m_row.title, highlighter);
    m_detailMarks = marksIn(m_row.detail, highlighter);
    m_currentMark = -1;
    update();
    return static_cast<int>(m_titleMarks.size() + m_detailMarks.size());
}

void RowLink::setCurrentMatch(int match)
{
    m_currentMark = match;
    update();
}

QRect RowLink::matchRect(int match) const
{
    const auto at = static_cast<std::size_t>(match);
    const bool isInTitle = at < m_titleMarks.size();
    const QRect place = isInTitle ? titleRect() : detailRect();
    const MarkedText lines(isInTitle ? m_row.title : m_row.detail,
                           fontOf(isInTitle ? TextStyle::Body : TextStyle::Small), place.width());
    return markRect(lines.layout(), place.topLeft(),
                    isInTitle ? m_titleMarks[at] : m_detailMarks[at - m_titleMarks.size()]);
}

void RowLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    if (underMouse()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Token::Hover));
        painter.drawRoundedRect(rect(), scaled(6), scaled(6));
    }
    if (!m_row.initials.isEmpty())
        paintDisc(painter);
    QFont font = fontOf(TextStyle::Body);
    font.setUnderline(isLit());
    painter.setFont(font);
    painter.setPen(theme.color(Token::T1));
    paintMarked(painter, titleRect(), m_row.title, m_titleMarks, m_currentMark);
    if (!m_row.detail.isEmpty()) {
        painter.setFont(fontOf(TextStyle::Small));
        painter.setPen(theme.color(Token::T3));
        paintMarked(painter, detailRect(), m_row.detail, m_detailMarks,
                    m_currentMark - static_cast<int>(m_titleMarks.size()));
    }
    if (!m_row.trailing.isEmpty()) {
        painter.setFont(fontOf(TextStyle::Small));
        painter.setPen(theme.color(Token::T3));
        painter.drawText(rect().adjusted(0, 0, -TextBlock::Inset, 0),
                         Qt::AlignRight | Qt::AlignVCenter, m_row.trailing);
    }
    paintFocus(painter, rect());
}

} // namespace eig
