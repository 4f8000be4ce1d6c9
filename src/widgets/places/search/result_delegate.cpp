// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/search/result_delegate.h"

#include "widgets/detail/match_marks.h"
#include "widgets/search/kind_icons.h"
#include "widgets/style/paint.h"
#include "widgets/style/text_style.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace eig {
namespace {

// ui.md, search-results.png; pixels at 100 %
constexpr int Side = 18;
constexpr int TextLeft = 46;
constexpr int IconSize = 16;
constexpr int AvatarSize = 24;
constexpr int Above = 11;
constexpr int CompactAbove = 6;
constexpr int LineGap = 3;
constexpr int Gap = 8;
constexpr int HeadingHeight = 40;
constexpr int BarWidth = 3;
constexpr int RowRadius = 6;
constexpr int MostTags = 3;
constexpr std::size_t MostShaped = 200; ///< some screens full; dropped all at once beyond

void shape(QStaticText &line, const QString &text, const QFont &font, int width)
{
    line.setTextFormat(Qt::PlainText);
    line.setText(QFontMetrics(font).elidedText(text, Qt::ElideRight, std::max(width, 0)));
    line.prepare({}, font);
}

/// Breaks a text into lines of this height; how many there are.
int breakLines(QTextLayout &layout, int width, int lineHeight)
{
    int count = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        line.setPosition({0, static_cast<qreal>(count) * lineHeight});
        ++count;
    }
    layout.endLayout();
    return count;
}

/// The marks that are left of a text that was cut.
std::vector<TextMark> cutMarks(const std::vector<TextMark> &marks, int length)
{
    std::vector<TextMark> cut;
    for (const TextMark &mark : marks) {
        if (mark.start < length)
            cut.push_back({mark.start, std::min(mark.length, length - mark.start)});
    }
    return cut;
}

} // namespace

struct ResultDelegate::Shaped {
    int width = 0;
    QTextLayout name;
    double nameWidth = 0;
    std::vector<TextMark> nameMarks;
    QStringList tags;
    QStaticText line;
    QStaticText found;
    QTextLayout excerpt;
    std::vector<TextMark> excerptMarks;
};

/// What is painted now.
struct ResultDelegate::Row {
    QPainter &painter;
    const QStyleOptionViewItem &option;
    int row;
    Theme theme;
    bool isSelected;

    [[nodiscard]] QRect rect() const { return option.rect; }
};

ResultDelegate::ResultDelegate(const SearchResultsModel &model, QAbstractItemView &view)
    : QStyledItemDelegate(&view)
    , m_model(model)
    , m_view(view)
{
    clear();
}

ResultDelegate::~ResultDelegate() = default;

void ResultDelegate::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    clear();
}

void ResultDelegate::clear()
{
    m_shaped.clear();
    m_strong = fontOf(TextStyle::Strong);
    m_small = fontOf(TextStyle::Small);
    m_marked = m_small;
    m_marked.setWeight(QFont::DemiBold);
    m_firstHeight = std::max(QFontMetrics(m_strong).height(), tagSize(QString()).height());
    m_lineHeight = std::max(QFontMetrics(m_marked).height(), scaled(17));
}

int ResultDelegate::linesOf(EntityKind entity) const
{
    return m_isCompact ? 1 : excerptLines(entity);
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (m_model.isHeading(index.row()))
        return {0, std::max(scaled(HeadingHeight), m_firstHeight + scaled(2 * LineGap))};
    const int lines = linesOf(m_model.kindAt(index.row()));
    const int above = scaled(m_isCompact ? CompactAbove : Above);
    return {0, 2 * above + m_firstHeight + scaled(LineGap) + lines * m_lineHeight};
}

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Row row{*painter, option, index.row(), Theme::of(&m_view),
                  option.state.testFlag(QStyle::State_Selected)};
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    if (m_model.isHeading(row.row)) {
        paintHeading(row);
    } else {
        const Shaped &shaped = shapedAt(row.row, option.rect.width());
        paintGround(row);
        paintPicture(row);
        paintFirstLine(row, shaped);
        paintExcerpt(row, shaped);
    }
    painter->restore();
}

void ResultDelegate::paintHeading(const Row &row) const
{
    QPainter &painter = row.painter;
    painter.fillRect(row.rect(), row.theme.color(Token::Base));
    if (row.row > 0)
        painter.fillRect(row.rect().left(), row.rect().top(), row.rect().width(), 1,
                         row.theme.color(Token::Line));
    const QModelIndex index = m_model.index(row.row);
    const QString name = index.data().toString();
    const QString count = QLocale().toString(index.data(SearchResultsModel::CountRole).toInt());
    const QFont font = fontOf(TextStyle::Section);
    QRect place = row.rect().adjusted(scaled(Side), 0, -scaled(Side), 0);
    paintText(painter, place, name, font, row.theme.color(Token::T1));
    place.setLeft(place.left() + QFontMetrics(font).horizontalAdvance(name) + scaled(Gap));
    paintText(painter, place, count, fontOf(TextStyle::Body), row.theme.color(Token::T3));
}

void ResultDelegate::paintGround(const Row &row) const
{
    Token ground = row.option.state.testFlag(QStyle::State_MouseOver) ? Token::Hover : Token::Base;
    // Of the window: what is selected is what the detail shows, wherever the focus is.
    if (row.isSelected)
        ground = m_view.isActiveWindow() ? Token::Sel : Token::SelIn;
    row.painter.fillRect(row.rect(), row.theme.color(ground));
    if (row.isSelected)
        row.painter.fillRect(row.rect().left(), row.rect().top(), scaled(BarWidth),
                             row.rect().height(), row.theme.color(Token::Focus));
    const bool hasRing = row.option.state.testFlag(QStyle::State_HasFocus)
        && row.option.state.testFlag(QStyle::State_KeyboardFocusChange);
    if (hasRing)
        paintFocusRing(row.painter, row.rect(), scaled(RowRadius), row.theme);
}

void ResultDelegate::paintPicture(const Row &row) const
{
    const EntityKind entity = m_model.kindAt(row.row);
    const int top = row.rect().top() + scaled(m_isCompact ? CompactAbove : Above);
    const bool isPerson = entity == EntityKind::Person;
    const int side = scaled(isPerson ? AvatarSize : IconSize);
    // In the middle between the edge and the text, on the first line.
    QRect place(0, 0, side, side);
    place.moveCenter(
        {row.rect().left() + scaled(Side) + scaled(IconSize) / 2, top + m_firstHeight / 2});
    if (isPerson)
        paintAvatar(row.painter, place, m_model.textsAt(row.row).name, Look::Avatar, row.theme);
    else
        paintIcon(row.painter, place, iconOf(entity), side, Token::T2);
}

void ResultDelegate::paintFirstLine(const Row &row, const Shaped &shaped) const
{
    QPainter &painter = row.painter;
    const QRect inner = row.rect().adjusted(scaled(TextLeft), 0, -scaled(Side), 0);
    const int top = row.rect().top() + scaled(m_isCompact ? CompactAbove : Above);
    const auto middle = [&](double height) { return top + (m_firstHeight - height) / 2; };
    const QPointF name(inner.left(), middle(shaped.name.boundingRect().height()));
    paintMarkGrounds(painter, shaped.name, name, shaped.nameMarks, -1, row.theme);
    painter.setPen(row.theme.color(Token::T1));
    shaped.name.draw(&painter, name);
    int left = inner.left() + static_cast<int>(std::ceil(shaped.nameWidth)) + scaled(Gap);
    for (const QString &tag : shaped.tags) {
        const QSize size = tagSize(tag);
        const QRect place(left, static_cast<int>(middle(size.height())), size.width(),
                          size.height());
        paintTag(painter, place, tag, row.isSelected ? Look::TagOnSelection : Look::Tag, row.theme);
        left = place.right() + 1 + scaled(Gap);
    }
    const QColor quiet = row.theme.color(row.isSelected ? Token::T2 : Token::T3);
    painter.setPen(quiet);
    painter.setFont(m_small);
    painter.drawStaticText(QPointF(left, middle(shaped.line.size().height())), shaped.line);
    painter.drawStaticText(QPointF(inner.right() + 1 - shaped.found.size().width(),
                                   middle(shaped.found.size().height())),
                           shaped.found);
}

void ResultDelegate::paintExcerpt(const Row &row, const Shaped &shaped) const
{
    const int top = row.rect().top() + scaled(m_isCompact ? CompactAbove : Above) + m_firstHeight
        + scaled(LineGap);
    const QPointF origin(row.rect().left() + scaled(TextLeft), top);
    paintMarkGrounds(row.painter, shaped.excerpt, origin, shaped.excerptMarks, -1, row.theme);
    row.painter.setPen(row.theme.color(Token::T2));
    shaped.excerpt.draw(&row.painter, origin, markInks(shaped.excerptMarks, row.theme));
}

const ResultDelegate::Shaped &ResultDelegate::shapedAt(int row, int width) const
{
    if (m_shaped.size() > MostShaped && !m_shaped.contains(row))
        m_shaped.clear();
    std::unique_ptr<Shaped> &shaped = m_shaped[row];
    if (shaped && shaped->width == width)
        return *shaped;
    shaped = std::make_unique<Shaped>();
    shaped->width = width;
    const ResultTexts &texts = m_model.textsAt(row);
    const int inner = width - scaled(TextLeft) - scaled(Side);
    shape(shaped->found, texts.foundIn, m_small, inner / 3);
    int room = inner - static_cast<int>(std::ceil(shaped->found.size().width())) - scaled(Gap);
    const QFontMetrics strong(m_strong);
    const QString name = strong.elidedText(texts.name, Qt::ElideRight, room);
    shaped->name.setFont(m_strong);
    shaped->name.setText(name);
    shaped->name.setCacheEnabled(true);
    breakLines(shaped->name, QWIDGETSIZE_MAX, strong.height());
    shaped->nameMarks = name == texts.name
        ? texts.nameMarks
        : cutMarks(texts.nameMarks, static_cast<int>(name.size()) - 1);
    shaped->nameWidth = shaped->name.lineAt(0).naturalTextWidth();
    room -= static_cast<int>(std::ceil(shaped->nameWidth)) + scaled(Gap);
    for (const QString &tag : texts.tags.mid(0, MostTags)) {
        if (tagSize(tag).width() > room)
            break;
        shaped->tags.append(tag);
        room -= tagSize(tag).width() + scaled(Gap);
    }
    shape(shaped->line, texts.line, m_small, room);
    shapeExcerpt(*shaped, texts, inner, linesOf(m_model.kindAt(row)));
    return *shaped;
}

void ResultDelegate::shapeExcerpt(Shaped &shaped, const ResultTexts &texts, int width,
                                  int lines) const
{
    QString text = texts.excerpt;
    text.replace(u'\n', QChar::LineSeparator);
    QTextLayout &layout = shaped.excerpt;
    const auto layOut = [&] {
        layout.setFont(m_small);
        layout.setText(text);
        QList<QTextLayout::FormatRange> formats;
        QTextCharFormat marked;
        marked.setFont(m_marked);
        for (const TextMark &mark : shaped.excerptMarks)
            formats.append({mark.start, mark.length, marked});
        layout.setFormats(formats);
        return breakLines(layout, width, m_lineHeight);
    };
    shaped.excerptMarks = texts.excerptMarks;
    layout.setCacheEnabled(true);
    if (layOut() <= lines)
        return;
    // The wider font for both: what is cut then fits whatever is marked in it.
    const int start = layout.lineAt(lines - 1).textStart();
    const QString last = QFontMetrics(m_marked).elidedText(text.mid(start), Qt::ElideRight, width);
    text = text.left(start) + last;
    shaped.excerptMarks = cutMarks(texts.excerptMarks, static_cast<int>(text.size()) - 1);
    layOut();
}

} // namespace eig
