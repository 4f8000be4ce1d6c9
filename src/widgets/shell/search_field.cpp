// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/search_field.h"

#include "widgets/search/completion_popup.h"
#include "widgets/search/recent_searches.h"
#include "widgets/search/token_tints.h"
#include "widgets/style/icons.h"
#include "widgets/style/text_style.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <utility>

namespace eig {
namespace {

constexpr int IconSize = 16; ///< pixels at 100 %
constexpr int IconLeft = 10;

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_icon(themedIcon(Icon::Search, Token::T3))
    , m_clear(addAction(themedIcon(Icon::Clear), QLineEdit::TrailingPosition))
{
    setMaxLength(2000);
    m_clear->setObjectName(QStringLiteral("clearSearch"));
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textEdited, this, [this] { m_isEdited = m_isNew = true; });
    connect(this, &QLineEdit::textChanged, this, &SearchField::tint);
    retranslate();
    makeRoom();
}

void SearchField::setRecentSearches(RecentSearches *recent) { m_recent = recent; }

void SearchField::makeRoom() { setTextMargins(scaled(IconLeft + IconSize), 0, 0, 0); }

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        makeRoom();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        tint();
}

void SearchField::retranslate()
{
    closeCompletions();
    m_clear->setText(tr("Clear the search"));
    m_clear->setToolTip(tr("Clear the search (Esc)"));
    for (QToolButton *button : findChildren<QToolButton *>()) {
        if (button->defaultAction() == m_clear)
            button->setAccessibleName(m_clear->text());
    }
}

/// A line edit knows formats only as those of an input method. The event changes no text, cursor or
/// selection and emits nothing; while an input method composes, the formats are its own.
void SearchField::tint()
{
    if (m_isComposing || m_isTinting)
        return;
    m_isTinting = true;
    m_tinted = text();
    QInputMethodEvent tints({}, attributesOf(tintsOf(m_tinted), cursorPosition(), Theme::of(this)));
    QLineEdit::inputMethodEvent(&tints);
    m_isTinting = false;
}

void SearchField::inputMethodEvent(QInputMethodEvent *event)
{
    const int before = cursorPosition();
    m_isEdited = false;
    m_isComposing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    tint();
    offerAfter(before);
}

bool SearchField::event(QEvent *event)
{
    // Here F1 is not the help of the window.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1) {
        event->accept();
        return true;
    }
    // Before Tab leads to the next control.
    if (event->type() == QEvent::KeyPress && isOffering()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && m_popup->handleKey(*key)) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if ((isOffering() && m_popup->handleKey(*event)) || handleOwnKey(*event))
        return;
    const int before = cursorPosition();
    m_isEdited = false;
    QLineEdit::keyPressEvent(event);
    offerAfter(before);
}

bool SearchField::handleOwnKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_F1: Q_EMIT helpRequested(); return true;
    case Qt::Key_Space:
        if (event.modifiers() != Qt::ControlModifier)
            return false;
        offer();
        return true;
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT listRequested();
        else
            clear();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        complete();
        Q_EMIT listRequested();
        return true;
    case Qt::Key_Down:
        if (event.modifiers() & Qt::AltModifier)
            offer();
        else
            Q_EMIT listRequested();
        return true;
    default: return false;
    }
}

CompletionPopup &SearchField::popup()
{
    if (m_popup)
        return *m_popup;
    m_popup = new CompletionPopup(window());
    connect(m_popup, &CompletionPopup::taken, this, &SearchField::take);
    connect(m_popup, &CompletionPopup::helpRequested, this, &SearchField::helpRequested);
    connect(m_popup, &CompletionPopup::closed, this, [this] { setAccessibleDescription({}); });
    connect(m_popup, &CompletionPopup::forgotten, this, [this](const QString &search) {
        if (m_recent)
            m_recent->remove(search);
        offer();
    });
    return *m_popup;
}

bool SearchField::isOffering() const { return m_popup && m_popup->isVisible(); }

void SearchField::closeCompletions()
{
    if (m_popup)
        m_popup->hide();
}

void SearchField::offer()
{
    if (!m_source || !hasFocus() || m_isComposing)
        return;
    CompletionList list = m_source(text(), cursorPosition());
    if (list.rows.empty()) {
        closeCompletions();
        return;
    }
    popup().open(std::move(list), *this);
    setAccessibleDescription(
        tr("%n suggestion(s), arrow keys to choose", nullptr, m_popup->choiceCount()));
}

/// After an edit, and at another place of the text while something is offered. Everybody has heard
/// of the edit by then: a place that the first letter led to has its values.
void SearchField::offerAfter(int cursorBefore)
{
    const bool hasMoved = cursorPosition() != cursorBefore || hasSelectedText();
    if (std::exchange(m_isEdited, false) || (isOffering() && hasMoved)) {
        if (text().isEmpty() || hasSelectedText() || m_isComposing)
            closeCompletions();
        else
            offer();
    }
}

void SearchField::take(const Completion &completion, TakenBy how)
{
    if (completion.kind == CompletionKind::Record) {
        m_isNew = false; // the letters led to it; they were no search
        if (completion.record)
            Q_EMIT recordRequested(*completion.record);
        return;
    }
    const QString text = QString::fromStdString(completion.text);
    if (completion.kind == CompletionKind::Recent && how != TakenBy::Tab) {
        run(text);
        if (how == TakenBy::Enter)
            Q_EMIT listRequested();
        return;
    }
    const auto caret = QString::fromStdString(completion.text.substr(0, completion.caret)).size();
    replaceText(text, static_cast<int>(caret));
    if (completion.kind == CompletionKind::FieldName) // its values
        offer();
}

/// One step of undo, unlike setText().
void SearchField::replaceText(const QString &text, int caret)
{
    if (text != this->text()) {
        setSelection(0, static_cast<int>(this->text().size()));
        if (text.isEmpty())
            del();
        else
            insert(text);
    }
    setCursorPosition(caret);
    m_isEdited = false;
}

void SearchField::run(const QString &text)
{
    closeCompletions();
    replaceText(text, static_cast<int>(text.size()));
    m_isNew = true;
    complete();
}

void SearchField::complete()
{
    closeCompletions();
    if (std::exchange(m_isNew, false) && m_recent) // as it was typed, before it is written anew
        m_recent->add(text());
    Q_EMIT completed();
}

void SearchField::contextMenuEvent(QContextMenuEvent *event)
{
    closeCompletions();
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("searchFieldMenu"));
    menu->addSeparator();
    QAction *forget = menu->addAction(tr("&Forget recent searches"));
    forget->setObjectName(QStringLiteral("forgetSearches"));
    forget->setEnabled(m_recent && !m_recent->list().isEmpty());
    connect(forget, &QAction::triggered, this, [this] { m_recent->clear(); });
    QAction *help = menu->addAction(tr("Search &help"));
    help->setObjectName(QStringLiteral("searchHelp"));
    connect(help, &QAction::triggered, this, &SearchField::helpRequested);
    menu->popup(event->globalPos());
}

/// A magnifier, no button: there is nothing to press.
void SearchField::paintEvent(QPaintEvent *event)
{
    if (m_tinted != text()) // set by the program, its signals blocked
        tint();
    QLineEdit::paintEvent(event);
    const int size = scaled(IconSize);
    QPainter icons(this);
    m_icon.paint(&icons, scaled(IconLeft), (height() - size) / 2, size, size);
    icons.end();
    if (m_clear->isVisible() == text().isEmpty())
        m_clear->setVisible(!text().isEmpty());
    if (text().isEmpty() && !hasFocus())
        paintHint();
}

/// An empty field without the focus shows the key that leads to it.
void SearchField::paintHint()
{
    const QString keys = QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(TextStyle::Caption));
    const Theme theme = Theme::of(this);
    const int capWidth = painter.fontMetrics().horizontalAdvance(keys) + scaled(10);
    const int needed = painter.fontMetrics().horizontalAdvance(placeholderText());
    if (width() < needed + capWidth + scaled(80))
        return;
    const int top = (height() - scaled(18)) / 2;
    const QRectF cap(width() - capWidth - scaled(8) - 0.5, top + 0.5, capWidth, scaled(18));
    painter.setPen(theme.color(Token::Line2));
    painter.setBrush(theme.color(Token::Alt));
    painter.drawRoundedRect(cap, scaled(4), scaled(4));
    painter.setPen(theme.color(Token::T3));
    painter.drawText(cap, Qt::AlignCenter, keys);
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    closeCompletions();
    QLineEdit::focusOutEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason
        && reason != Qt::MenuBarFocusReason)
        complete();
}

} // namespace eig
