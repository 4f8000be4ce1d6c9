// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/search/completion_popup.h"

#include "widgets/search/choice_list.h"
#include "widgets/search/completion_delegate.h"
#include "widgets/search/completion_foot.h"
#include "widgets/style/text_style.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace eig {
namespace {

// Pixels at 100 %.
constexpr int LeastWidth = 380;
constexpr int Distance = 4; ///< from the field
constexpr int Inset = 6;    ///< above the first line: room for the round corners

} // namespace

CompletionPopup::CompletionPopup(QWidget *window)
    : PopupPanel(window)
    , m_model(new CompletionModel(this))
    , m_list(new ChoiceList(*m_model, new CompletionDelegate, this))
    , m_foot(new CompletionFoot(this))
{
    setObjectName(QStringLiteral("completionPopup"));
    m_list->setObjectName(QStringLiteral("completions"));
    setFoot(m_foot);
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
    const int height = scaled(Inset) + 1 + m_list->contentHeight() + m_foot->sizeHint().height();
    const int room = window.width() - 2 * scaled(PopupMargin);
    const int width = std::min(std::max(m_field->width(), scaled(LeastWidth)), room);
    const QPoint below = m_field->mapTo(&window, QPoint(0, m_field->height() + scaled(Distance)));
    const int left = std::clamp(below.x(), scaled(PopupMargin),
                                std::max(scaled(PopupMargin), scaled(PopupMargin) + room - width));
    const int depth = window.height() - scaled(PopupMargin) - below.y();
    setGeometry(left, below.y(), width, std::min(height, depth));
}

void CompletionPopup::setCurrentRow(int row)
{
    m_list->setCurrentRow(row);
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
    if (m_isChosen)
        m_list->announceCurrent();
    else
        ChoiceList::announce(*m_field);
}

bool CompletionPopup::handleKey(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    if (event.key() == Qt::Key_Delete && modifiers == Qt::ShiftModifier)
        return forget();
    if (modifiers != Qt::NoModifier)
        return false;
    switch (event.key()) { // after the last line and before the first one is the text of the field
    case Qt::Key_Down: choose(m_list->rowAfterStep(1)); return true;
    case Qt::Key_Up: choose(m_list->rowAfterStep(-1)); return true;
    case Qt::Key_PageDown: choose(m_list->rowAfterPage(1)); return true;
    case Qt::Key_PageUp: choose(m_list->rowAfterPage(-1)); return true;
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
    const int row = m_list->currentRow() >= 0 ? m_list->currentRow() : m_model->choiceFrom(0, 1);
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
    take(m_list->currentRow(), TakenBy::Enter);
    return true;
}

bool CompletionPopup::forget()
{
    const int row = m_list->currentRow();
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
    const bool isField = watched == m_field;
    if (isField && event->type() == QEvent::Hide)
        hide();
    else if (isField && (event->type() == QEvent::Move || event->type() == QEvent::Resize))
        place(); // the button beside it may need more room with each letter
    return PopupPanel::eventFilter(watched, event);
}

void CompletionPopup::hideEvent(QHideEvent *event)
{
    if (std::exchange(m_isChosen, false) && m_field)
        announce();
    PopupPanel::hideEvent(event);
}

} // namespace eig
