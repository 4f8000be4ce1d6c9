// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/search/completion_popup.h"

#include "widgets/search/completion_delegate.h"
#include "widgets/search/completion_foot.h"
#include "widgets/style/paint.h"
#include "widgets/style/text_style.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

namespace eig {
namespace {

// Pixels at 100 %.
constexpr int LeastWidth = 380;
constexpr int Distance = 4; ///< from the field
constexpr int Margin = 8;   ///< to the edges of the window
constexpr int Inset = 6;    ///< above the first line: room for the round corners

/// Qt's own tells assistive technology of every current line, the one that is there while the
/// reader types too.
class QuietList : public QListView
{
public:
    using QListView::QListView;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        // NOLINTNEXTLINE(bugprone-parent-virtual-call): QListView would announce the line
        QAbstractItemView::currentChanged(current, previous);
    }
};

QListView *newList(QAbstractItemModel *model, QWidget *parent)
{
    auto *list = new QuietList(parent);
    list->setObjectName(QStringLiteral("completions"));
    list->setModel(model);
    list->setItemDelegate(new CompletionDelegate(list));
    list->setFocusPolicy(Qt::NoFocus);
    list->setFrameShape(QFrame::NoFrame);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setMouseTracking(true);
    return list;
}

} // namespace

CompletionPopup::CompletionPopup(QWidget *window)
    : QWidget(window)
    , m_model(new CompletionModel(this))
    , m_list(newList(m_model, this))
    , m_foot(new CompletionFoot(this))
{
    setObjectName(QStringLiteral("completionPopup"));
    setAttribute(Qt::WA_NoMousePropagation); // a press on a heading is none beside the popup
    setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_foot);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->completionAt(index.row()))
            take(index.row(), TakenBy::Click);
    });
    connect(m_foot, &CompletionFoot::helpRequested, this, [this] {
        hide();
        Q_EMIT helpRequested();
    });
    hide();
}

void CompletionPopup::open(CompletionList list, QWidget &field)
{
    m_field = &field;
    setAccessibleName(tr("Suggestions"));
    m_list->setAccessibleName(accessibleName());
    const bool wasChosen = std::exchange(m_isChosen, false);
    m_model->setList(std::move(list));
    const int first = m_model->choiceFrom(0, 1);
    const Completion *completion = m_model->completionAt(first);
    const bool isValue = completion && completion->kind == CompletionKind::Value;
    setCurrentRow(isValue ? first : -1);
    place();
    show();
    raise();
    if (wasChosen)
        announce();
}

void CompletionPopup::place()
{
    layout()->setContentsMargins(1, scaled(Inset), 1, 1);
    const QWidget &window = *parentWidget();
    int height = scaled(Inset) + 1 + m_foot->sizeHint().height();
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    const int room = window.width() - 2 * scaled(Margin);
    const int width = std::min(std::max(m_field->width(), scaled(LeastWidth)), room);
    const QPoint below = m_field->mapTo(&window, QPoint(0, m_field->height() + scaled(Distance)));
    const int left = std::clamp(below.x(), scaled(Margin),
                                std::max(scaled(Margin), scaled(Margin) + room - width));
    const int depth = window.height() - scaled(Margin) - below.y();
    setGeometry(left, below.y(), width, std::min(height, depth));
}

int CompletionPopup::currentRow() const { return m_list->currentIndex().row(); }

void CompletionPopup::setCurrentRow(int row)
{
    const QModelIndex index = m_model->index(row);
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (row == m_model->choiceFrom(0, 1)) // its heading too
        m_list->scrollToTop();
    const Completion *completion = m_model->completionAt(row);
    m_foot->refresh(completion && completion->kind == CompletionKind::Recent);
}

void CompletionPopup::choose(int row)
{
    m_isChosen = row >= 0;
    setCurrentRow(row);
    announce();
}

/// The focus stays in the field, so the list tells by itself where the reader is.
void CompletionPopup::announce()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(m_isChosen ? static_cast<QWidget *>(m_list) : m_field.data(),
                           QAccessible::Focus);
    if (m_isChosen)
        event.setChild(currentRow());
    QAccessible::updateAccessibility(&event);
}

/// After the last line and before the first one is the text of the field.
void CompletionPopup::step(int direction)
{
    const int end = direction > 0 ? 0 : m_model->rowCount() - 1;
    const int present = currentRow();
    choose(m_model->choiceFrom(present < 0 ? end : present + direction, direction));
}

void CompletionPopup::page(int direction)
{
    const int last = m_model->rowCount() - 1;
    const int lines = m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(last));
    const int target = std::clamp(currentRow() + direction * std::max(1, lines - 1), 0, last);
    const int row = m_model->choiceFrom(target, direction);
    choose(row >= 0 ? row : m_model->choiceFrom(target, -direction));
}

bool CompletionPopup::handleKey(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    if (event.key() == Qt::Key_Delete && modifiers == Qt::ShiftModifier)
        return forget();
    if (modifiers != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown: page(1); return true;
    case Qt::Key_PageUp: page(-1); return true;
    case Qt::Key_Escape: hide(); return true;
    case Qt::Key_Tab: return completeByTab();
    case Qt::Key_Return:
    case Qt::Key_Enter: return takeChosen();
    default: return false;
    }
}

/// A record is opened when it was chosen, never by a Tab that was to leave the field.
bool CompletionPopup::completeByTab()
{
    const int row = currentRow() >= 0 ? currentRow() : m_model->choiceFrom(0, 1);
    const Completion *completion = m_model->completionAt(row);
    if (!completion || (completion->kind == CompletionKind::Record && !m_isChosen)) {
        hide();
        return false;
    }
    take(row, TakenBy::Tab);
    return true;
}

bool CompletionPopup::takeChosen()
{
    if (!m_isChosen) {
        hide();
        return false;
    }
    take(currentRow(), TakenBy::Enter);
    return true;
}

bool CompletionPopup::forget()
{
    const int row = currentRow();
    const Completion *completion = m_model->completionAt(row);
    if (!m_isChosen || !completion || completion->kind != CompletionKind::Recent)
        return false;
    Q_EMIT forgotten(QString::fromStdString(completion->text));
    if (isVisible())
        choose(m_model->choiceFrom(std::min(row, m_model->rowCount() - 1), -1));
    return true;
}

void CompletionPopup::take(int row, TakenBy how)
{
    const Completion completion = *m_model->completionAt(row); // the model may change on the way
    hide();
    Q_EMIT taken(completion, how);
}

bool CompletionPopup::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
        if (watched == parentWidget())
            hide();
        else if (watched == m_field) // the button beside it may need more room with each letter
            place();
        break;
    case QEvent::Hide:
        if (watched == parentWidget() || watched == m_field)
            hide();
        break;
    case QEvent::MouseButtonPress:
        if (widget && widget != this && !isAncestorOf(widget))
            hide();
        break;
    case QEvent::Shortcut: hide(); break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void CompletionPopup::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QApplication::instance()->installEventFilter(this);
}

void CompletionPopup::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    QApplication::instance()->removeEventFilter(this);
    if (std::exchange(m_isChosen, false) && m_field)
        announce();
    Q_EMIT closed();
}

void CompletionPopup::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        hide();
}

void CompletionPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    paintBox(painter, rect(), scaled(radius::Card), Look::Menu, theme);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath inside;
    inside.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), scaled(radius::Card) - 1,
                          scaled(radius::Card) - 1);
    painter.setClipPath(inside);
    painter.fillRect(m_foot->geometry(), fillOf(Look::Header, theme));
    paintEdge(painter, m_foot->geometry(), Qt::TopEdge, outlineOf(Look::Header, theme));
}

} // namespace eig
