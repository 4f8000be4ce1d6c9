// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/comparison/item_header.h"

#include "models/comparison_model.h"
#include "widgets/style/paint.h"
#include "widgets/style/text_style.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QToolButton>

#include <algorithm>

namespace eig {
namespace {

// pixels of the design at 100 %
constexpr int Inside = 14;
constexpr int AboveTag = 12;
constexpr int Below = 12;
constexpr int ButtonSide = 24;
constexpr int GripWidth = 16;
constexpr int LeastWidth = 190;
constexpr int MostLineHeight = 4; ///< lines of the sentence

} // namespace

ItemHeader::ItemHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("comparedItems"));
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setFocusPolicy(Qt::NoFocus);
    setMinimumSectionSize(scaled(LeastWidth));
    // Queued: the section is still held when it says that it was moved.
    connect(
        this, &QHeaderView::sectionMoved, this,
        [this](int, int from, int to) { moveBack(from, to); }, Qt::QueuedConnection);
    connect(this, &QHeaderView::sectionResized, this, &ItemHeader::placeButtons);
}

/// While the model changes the header still counts the old records.
int ItemHeader::itemCount() const
{
    return model() ? std::min(count(), model()->columnCount()) : 0;
}

const ComparedItem &ItemHeader::itemAt(int column) const
{
    return static_cast<const ComparisonModel *>(model())
        ->comparison()
        .items[static_cast<std::size_t>(column)];
}

/// The order is the model's: the section goes back to where it was, and the model changes.
void ItemHeader::moveBack(int from, int to)
{
    if (m_isMovingBack)
        return;
    {
        const QScopedValueRollback moving(m_isMovingBack, true);
        const QSignalBlocker blocker(this);
        moveSection(to, from);
    }
    viewport()->update();
    Q_EMIT moveRequested(from, to);
}

void ItemHeader::refresh()
{
    setMinimumSectionSize(scaled(LeastWidth));
    for (QToolButton *cross : m_crosses) {
        cross->hide();
        cross->deleteLater(); // it may be the one whose click led here
    }
    m_crosses.clear();
    for (int column = 0; column < itemCount(); ++column) {
        auto *cross = new QToolButton(viewport());
        cross->setObjectName(QStringLiteral("removeCompared%1").arg(column));
        cross->setIcon(themedIcon(Icon::Close));
        cross->setAutoRaise(true);
        cross->setCursor(Qt::ArrowCursor);
        // Assistive technology does not look into a header; Delete and a cell's menu remove too.
        cross->setFocusPolicy(Qt::NoFocus);
        const QString name = QString::fromStdString(itemAt(column).name);
        cross->setAccessibleName(tr("Remove %1").arg(name));
        cross->setToolTip(tr("Remove %1 (Delete)").arg(name));
        connect(cross, &QToolButton::clicked, this,
                [this, column] { Q_EMIT removeRequested(column); });
        m_crosses.push_back(cross);
        cross->show();
    }
    setToolTip(tr("Drag to another place (Ctrl+Left, Ctrl+Right)"));
    placeButtons();
    updateGeometry();
}

ItemHeader::Places ItemHeader::placesIn(const QRect &section, int column) const
{
    const ComparedItem &item = itemAt(column);
    const int side = std::max(scaled(ButtonSide), SmallestTarget);
    Places places;
    places.cross = {section.right() - scaled(8) - side, section.top() + scaled(8), side, side};
    places.grip = {places.cross.left() - scaled(GripWidth) - scaled(4), places.cross.top(),
                   scaled(GripWidth), side};
    const int left = section.left() + scaled(Inside);
    const int width = std::max(section.width() - 2 * scaled(Inside), 1);
    const QSize tag = item.tag.empty() ? QSize(0, side) : tagSize(QString::fromStdString(item.tag));
    places.tag = {left, section.top() + scaled(AboveTag),
                  std::min(tag.width(), places.grip.left() - left - scaled(4)), tag.height()};
    const auto heightOf = [width](const QString &text, TextStyle style) {
        return QFontMetrics(fontOf(style))
            .boundingRect(QRect(0, 0, width, 4000), Qt::TextWordWrap, text)
            .height();
    };
    const int below = std::max(places.tag.bottom(), places.cross.bottom());
    places.name = {left, below + scaled(4), width,
                   heightOf(QString::fromStdString(item.name), TextStyle::Title)};
    const int lines = QFontMetrics(fontOf(TextStyle::Body)).lineSpacing() * MostLineHeight;
    const int lineHeight = item.line.empty()
        ? 0
        : std::min(heightOf(QString::fromStdString(item.line), TextStyle::Body), lines);
    places.line = {left, places.name.bottom() + scaled(3), width, lineHeight};
    places.height = places.line.bottom() + scaled(Below) - section.top();
    return places;
}

QSize ItemHeader::sizeHint() const
{
    int height = scaled(60);
    for (int column = 0; column < itemCount(); ++column)
        height = std::max(height, placesIn({0, 0, sectionSize(column), 0}, column).height);
    return {0, height};
}

void ItemHeader::placeButtons()
{
    const int shown = std::min(static_cast<int>(m_crosses.size()), itemCount());
    for (int column = 0; column < shown; ++column) {
        const QRect section(sectionViewportPosition(column), 0, sectionSize(column), height());
        m_crosses[static_cast<std::size_t>(column)]->setGeometry(placesIn(section, column).cross);
    }
}

void ItemHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    placeButtons();
}

void ItemHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    if (column >= itemCount())
        return;
    const Theme theme = Theme::of(this);
    const ComparedItem &item = itemAt(column);
    const Places places = placesIn(rect, column);
    painter->fillRect(rect, theme.color(Token::Base));
    paintEdge(*painter, rect, Qt::BottomEdge, theme.color(Token::Line2));
    paintEdge(*painter, rect, Qt::RightEdge, theme.color(Token::Line));
    if (!item.tag.empty())
        paintTag(*painter, places.tag, QString::fromStdString(item.tag), Look::Tag, theme);
    paintIcon(*painter, places.grip, Icon::Grip, scaled(GripWidth), Token::T3);
    painter->setFont(fontOf(TextStyle::Title));
    painter->setPen(theme.color(Token::T1));
    painter->drawText(places.name, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop,
                      QString::fromStdString(item.name));
    painter->setFont(fontOf(TextStyle::Body));
    painter->setPen(theme.color(Token::T2));
    painter->drawText(places.line, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop,
                      QString::fromStdString(item.line));
}

} // namespace eig
