// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/palette/command_palette.h"

#include "widgets/palette/palette_foot.h"
#include "widgets/search/choice_list.h"
#include "widgets/style/paint.h"
#include "widgets/style/text_style.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QShortcutEvent>

#include <algorithm>

namespace eig {
namespace {

// Pixels at 100 %, as in overlays.png.
constexpr int Width = 680;
constexpr int Top = 64; ///< below the top of the window
constexpr int FieldHeight = 46;
constexpr int Inset = 4; ///< above the first line
constexpr int Side = 14;
constexpr int IconSize = 18;
constexpr int IconGap = 10;
constexpr int MostHeight = 520;
constexpr int LongestTyped = 200;

} // namespace

CommandPalette::CommandPalette(QWidget *window, PaletteIcons icons, const QKeySequence &own)
    : PopupPanel(window)
    , m_model(new PaletteModel(this))
    , m_list(new ChoiceList(*m_model, new PaletteDelegate(std::move(icons)), this))
    , m_field(new QLineEdit(this))
    , m_foot(new PaletteFoot(this))
    , m_own(own)
{
    setObjectName(QStringLiteral("commandPalette"));
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setFrame(false);
    m_field->setMaxLength(LongestTyped);
    setFoot(m_foot);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->addWidget(m_field);
    column->addLayout(line);
    column->addWidget(m_list, 1);
    column->addWidget(m_foot);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { take(index.row()); });
}

void CommandPalette::open(PaletteContent content)
{
    if (!isVisible())
        m_opener = QApplication::focusWidget();
    m_content.emplace(std::move(content));
    retranslate();
    {
        const QSignalBlocker blocker(m_field);
        m_field->clear();
    }
    find({});
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::setTexts(const QString &name, const QString &placeholder)
{
    m_name = name;
    m_placeholder = placeholder;
}

void CommandPalette::retranslate()
{
    setAccessibleName(m_name.isEmpty() ? tr("Command palette") : m_name);
    m_field->setAccessibleName(accessibleName());
    m_field->setPlaceholderText(m_placeholder.isEmpty() ? tr("Command, place, record or theme")
                                                        : m_placeholder);
    m_list->setAccessibleName(tr("Results"));
    m_foot->retranslate();
}

void CommandPalette::find(const QString &typed)
{
    if (!m_content)
        return;
    const bool wasChosen = std::exchange(m_isChosen, false);
    m_model->setLines(m_content->palette,
                      m_content->palette.find(typed.toStdString(), m_content->recent), typed,
                      m_content->stateOf, m_content->language);
    m_list->setCurrentRow(m_model->choiceFrom(0, 1));
    const int count = m_model->choiceCount();
    m_field->setAccessibleDescription(
        count == 0 ? m_model->index(0).data().toString()
                   : tr("%n result(s), arrow keys to choose", nullptr, count));
    place();
    if (wasChosen)
        ChoiceList::announce(*m_field);
}

void CommandPalette::place()
{
    auto *column = static_cast<QBoxLayout *>(layout());
    column->setContentsMargins(1, 1, 1, 1);
    const int fieldHeight = std::max(scaled(FieldHeight), m_field->sizeHint().height());
    const int cap = tagSize(tr("Esc")).width();
    column->itemAt(0)->layout()->setContentsMargins(scaled(Side + IconSize + IconGap), 0,
                                                    scaled(Side + IconGap) + cap, scaled(Inset));
    m_field->setFixedHeight(fieldHeight);
    const QWidget &window = *parentWidget();
    const int margin = scaled(PopupMargin);
    const int width = std::min(scaled(Width), window.width() - 2 * margin);
    const int needed = fieldHeight + scaled(Inset) + 2 + m_list->contentHeight()
        + m_foot->sizeHint().height() + scaled(Inset);
    const int top = std::min(scaled(Top), window.height() / 8);
    const int height = std::min({needed, scaled(MostHeight), window.height() - top - margin});
    setGeometry((window.width() - width) / 2, top, width, height);
}

bool CommandPalette::handleKey(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    const int last = m_model->rowCount() - 1;
    if (event.key() == Qt::Key_Backtab) {
        dismiss();
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Down: choose(m_list->rowAfterStep(1)); return true;
    case Qt::Key_Up: choose(m_list->rowAfterStep(-1)); return true;
    case Qt::Key_PageDown: choose(m_list->rowAfterPage(1)); return true;
    case Qt::Key_PageUp: choose(m_list->rowAfterPage(-1)); return true;
    case Qt::Key_Home: choose(m_model->choiceFrom(0, 1)); return true;
    case Qt::Key_End: choose(m_model->choiceFrom(last, -1)); return true;
    case Qt::Key_Escape:
    case Qt::Key_Tab: dismiss(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: take(m_list->currentRow()); return true;
    default: return false;
    }
}

/// Beyond the last line follows the first one.
void CommandPalette::choose(int row)
{
    if (row < 0)
        row = m_list->currentRow() <= m_model->choiceFrom(0, 1)
            ? m_model->choiceFrom(m_model->rowCount() - 1, -1)
            : m_model->choiceFrom(0, 1);
    if (row < 0)
        return;
    m_isChosen = true;
    m_list->setCurrentRow(row);
    m_list->announceCurrent();
}

/// A line that can do nothing stays, with its reason.
void CommandPalette::take(int row)
{
    const PaletteItem *item = m_model->itemAt(row);
    if (!item)
        return;
    if (!m_model->rowAt(row).isUsable) {
        choose(row);
        return;
    }
    const PaletteItem taken = *item; // the palette may be made anew on the way
    dismiss();
    Q_EMIT chosen(taken);
}

void CommandPalette::dismiss()
{
    const QWidget *focus = QApplication::focusWidget();
    if (m_opener && m_opener->isVisible() && (!focus || isAncestorOf(focus)))
        m_opener->setFocus(Qt::PopupFocusReason);
    hide();
}

void CommandPalette::hideEvent(QHideEvent *event)
{
    m_isChosen = false;
    PopupPanel::hideEvent(event);
}

bool CommandPalette::isOwn(const QShortcutEvent &shortcut) const { return shortcut.key() == m_own; }

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress
        && handleKey(*static_cast<QKeyEvent *>(event)))
        return true;
    if (watched == m_field && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            hide();
    }
    return PopupPanel::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *event)
{
    PopupPanel::paintEvent(event);
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const QRect top(0, 0, width(), m_field->geometry().bottom() + 1);
    const QRect icon(scaled(Side), 0, scaled(IconSize), top.height());
    paintIcon(painter, icon, Icon::Search, scaled(IconSize), Token::T1);
    const QString escape = tr("Esc");
    const QSize cap = tagSize(escape);
    paintTag(
        painter,
        QRect(QPoint(width() - scaled(Side) - cap.width(), (top.height() - cap.height()) / 2), cap),
        escape, Look::KeyCap, theme);
    paintEdge(painter, top.adjusted(1, 0, -1, 0), Qt::BottomEdge, outlineOf(Look::Header, theme));
}

} // namespace eig
