// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/pages/steps_line.h"

#include "models/steps_model.h"
#include "widgets/charts/mark_focus.h"
#include "widgets/style/text_style.h"
#include "widgets/style/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>
#include <functional>

namespace eig {
namespace {

// pixels of the design at 100 %
constexpr int LeastStep = 112;
constexpr int CircleRadius = 7;
constexpr int LineAt = 14; ///< from the edge of the view to the line
constexpr int Gap = 4;
constexpr int TermWidth = 5;
constexpr int LineHeight = 26;

int textHeight(TextStyle style, const QString &text, int width)
{
    return QFontMetrics(fontOf(style))
        .boundingRect(QRect(0, 0, std::max(width, 1), 10'000), Qt::TextWordWrap, text)
        .height();
}

QString nameAt(const QModelIndex &index)
{
    return index.siblingAtColumn(StepsModel::NameColumn).data().toString();
}

QString datesAt(const QModelIndex &index)
{
    return index.siblingAtColumn(StepsModel::DateColumn).data().toString();
}

class StepDelegate : public QStyledItemDelegate
{
public:
    explicit StepDelegate(StepsLine *line) : QStyledItemDelegate(line), m_line(line) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isLying = m_line->isLying(m_line->viewport()->width());
        const QRect cell = option.rect;
        const QPoint centre = isLying
            ? QPoint(cell.center().x(), cell.top() + scaled(LineAt))
            : QPoint(cell.left() + scaled(LineAt), cell.top() + scaled(LineAt));
        paintLine(*painter, cell, centre, index.row());
        const Theme theme = Theme::of(m_line);
        painter->setPen(QPen(theme.color(Token::AccFill), scaled(2)));
        painter->setBrush(theme.color(Token::Base));
        painter->drawEllipse(centre, scaled(CircleRadius), scaled(CircleRadius));
        paintTexts(*painter, cell, index);
        paintMarkFocus(*painter, *m_line, index, cell);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &,
                                 const QModelIndex &index) const override
    {
        const int width = m_line->viewport()->width();
        if (!m_line->isLying(width))
            return {width, heightAt(index, width, false)};
        const int count = std::max(m_line->steps().rowCount(), 1);
        const int row = index.row();
        return {width * (row + 1) / count - width * row / count, m_line->heightForWidth(width)};
    }

    /// Of a step in a cell of this width.
    [[nodiscard]] static int heightAt(const QModelIndex &index, int width, bool isLying)
    {
        const int room = isLying ? width - 2 * scaled(Gap) : width - 2 * scaled(LineAt) - scaled(8);
        const int texts = textHeight(TextStyle::Strong, nameAt(index), room)
            + textHeight(TextStyle::Small, datesAt(index), room);
        return isLying ? 2 * scaled(LineAt) + texts + scaled(Gap)
                       : std::max(texts + 2 * scaled(Gap), 2 * scaled(LineAt));
    }

private:
    /// The half of the line before the step and the half after it.
    void paintLine(QPainter &painter, const QRect &cell, const QPoint &centre, int row) const
    {
        const bool isLying = m_line->isLying(m_line->viewport()->width());
        const StepsModel &steps = m_line->steps();
        const Theme theme = Theme::of(m_line);
        const auto part = [&](bool isAfter) {
            const bool isEdge = isAfter ? row + 1 == steps.rowCount() : row == 0;
            const int from = steps.termStart();
            const int end = steps.termEnd();
            const bool isTerm = from >= 0
                && (isAfter ? row >= from && row < end : row > from && row <= end);
            if (isEdge)
                return;
            painter.setPen(QPen(theme.color(isTerm ? Token::AccFill : Token::Ctl),
                                isTerm ? scaled(TermWidth) : 1, Qt::SolidLine, Qt::FlatCap));
            const QPoint edge = isLying
                ? QPoint(isAfter ? cell.right() + 1 : cell.left(), centre.y())
                : QPoint(centre.x(), isAfter ? cell.bottom() + 1 : cell.top());
            painter.drawLine(centre, edge);
        };
        part(false);
        part(true);
    }

    void paintTexts(QPainter &painter, const QRect &cell, const QModelIndex &index) const
    {
        const bool isLying = m_line->isLying(m_line->viewport()->width());
        const QRect room = isLying ? cell.adjusted(scaled(Gap), 2 * scaled(LineAt), -scaled(Gap), 0)
                                   : cell.adjusted(2 * scaled(LineAt), scaled(Gap), -scaled(8), 0);
        const int flags = Qt::TextWordWrap
            | static_cast<int>(isLying ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignTop;
        const Theme theme = Theme::of(m_line);
        const QString name = nameAt(index);
        painter.setFont(fontOf(TextStyle::Strong));
        painter.setPen(theme.color(Token::T1));
        painter.drawText(room, flags, name);
        painter.setFont(fontOf(TextStyle::Small));
        painter.setPen(theme.color(Token::T2));
        painter.drawText(room.adjusted(0, textHeight(TextStyle::Strong, name, room.width()), 0, 0),
                         flags, datesAt(index));
    }

    StepsLine *m_line;
};

void setUp(QAbstractItemView &view, const QString &title)
{
    view.setAccessibleName(title);
    view.setFrameShape(QFrame::NoFrame);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setSelectionMode(QAbstractItemView::NoSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.viewport()->setCursor(Qt::PointingHandCursor);
}

/// Whether the event is done with: a step was chosen, or the key is the window's.
bool takesKey(QKeyEvent &event, const QAbstractItemView &view,
              const std::function<void(int step)> &choose)
{
    const int key = event.key();
    const bool isChoice = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (isChoice && view.currentIndex().isValid())
        choose(view.currentIndex().row());
    else if (event.text() == QLatin1String("/"))
        event.ignore();
    else
        return false;
    return true;
}

} // namespace

StepsLine::StepsLine(StepsModel &model, const QString &title, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("stepsLine"));
    setUp(*this, title);
    setResizeMode(QListView::Adjust);
    setItemDelegate(new StepDelegate(this));
    setModel(&model);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const auto choose = [this](const QModelIndex &index) { Q_EMIT stepChosen(index.row()); };
    connect(this, &QAbstractItemView::clicked, this, choose);
    connect(this, &QAbstractItemView::doubleClicked, this, choose);
}

bool StepsLine::isLying(int width) const { return width >= m_model.rowCount() * scaled(LeastStep); }

int StepsLine::heightForWidth(int width) const
{
    const bool isLying = this->isLying(width);
    const int count = std::max(m_model.rowCount(), 1);
    int most = 0;
    int sum = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        const int high = StepDelegate::heightAt(index, isLying ? width / count : width, isLying);
        most = std::max(most, high);
        sum += high;
    }
    return isLying ? most : sum;
}

QSize StepsLine::sizeHint() const
{
    const int width = m_model.rowCount() * scaled(LeastStep);
    return {width, heightForWidth(width)};
}

QSize StepsLine::minimumSizeHint() const { return {scaled(100), scaled(LineHeight)}; }

void StepsLine::resizeEvent(QResizeEvent *event)
{
    setFlow(isLying(viewport()->width()) ? QListView::LeftToRight : QListView::TopToBottom);
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void StepsLine::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid())
        setCurrentIndex(m_model.index(0, 0));
    QListView::focusInEvent(event);
    viewport()->update();
}

void StepsLine::keyPressEvent(QKeyEvent *event)
{
    if (!takesKey(*event, *this, [this](int step) { Q_EMIT stepChosen(step); }))
        QListView::keyPressEvent(event);
}

/// The page scrolls, not the line.
void StepsLine::wheelEvent(QWheelEvent *event) { event->ignore(); }

StepsTable::StepsTable(StepsModel &model, const QString &title, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("stepsTable"));
    setUp(*this, title);
    setShowGrid(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(
        std::max(scaled(LineHeight), QFontMetrics(fontOf(TextStyle::Body)).height()));
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setModel(&model);
    const auto choose = [this](const QModelIndex &index) { Q_EMIT stepChosen(index.row()); };
    connect(this, &QAbstractItemView::clicked, this, choose);
    connect(this, &QAbstractItemView::doubleClicked, this, choose);
}

QSize StepsTable::sizeHint() const
{
    return {scaled(280),
            model()->rowCount() * verticalHeader()->defaultSectionSize()
                + horizontalHeader()->sizeHint().height()};
}

QSize StepsTable::minimumSizeHint() const { return {scaled(160), sizeHint().height()}; }

/// Its mark shows the focus however it came, as in the drawing.
void StepsTable::initViewItemOption(QStyleOptionViewItem *option) const
{
    QTableView::initViewItemOption(option);
    option->state |= QStyle::State_KeyboardFocusChange;
}

void StepsTable::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid())
        setCurrentIndex(model()->index(0, 0));
    QTableView::focusInEvent(event);
    viewport()->update();
}

void StepsTable::keyPressEvent(QKeyEvent *event)
{
    if (!takesKey(*event, *this, [this](int step) { Q_EMIT stepChosen(step); }))
        QTableView::keyPressEvent(event);
}

void StepsTable::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace eig
