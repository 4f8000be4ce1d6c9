// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/export/booklet_log.h"

#include "widgets/style/icons.h"
#include "widgets/style/paint.h"
#include "widgets/style/text_style.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace eig {
namespace {

constexpr int RowHeight = 32;
constexpr int VisibleRows = 5;
constexpr int StateRole = Qt::UserRole;

/// A hairline under every row; the second column is quieter.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const QSize plain = QStyledItemDelegate::sizeHint(option, index);
        return {plain.width(), std::max(plain.height(), scaled(RowHeight))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        paintEdge(*painter, option.rect, Qt::BottomEdge,
                  Theme::of(option.widget).color(Token::Line));
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == 1) {
            option->palette.setColor(QPalette::Text, Theme::of(option->widget).color(Token::T3));
            option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
        }
    }
};

} // namespace

BookletLog::BookletLog(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("bookletLog"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new RowDelegate(this));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::Fixed);
    fit();
    retranslate();
}

QString BookletLog::textOf(BookletStage stage)
{
    switch (stage) {
    case BookletStage::Texts: return tr("Texts of the sheets");
    case BookletStage::Layout: return tr("Layout and contents");
    case BookletStage::Pages: break; // part by part
    case BookletStage::File: return tr("Tags, links and file");
    }
    return {};
}

void BookletLog::add(const BookletStep &step)
{
    const bool isPages = step.stage == BookletStage::Pages;
    const bool isNew = step.stage != m_stage || (isPages && step.name != m_part);
    if (!isNew)
        return;
    m_stage = step.stage;
    m_part = step.name;
    if (isPages && step.sheet > 0)
        ++m_begunSheets;
    addRow(isPages ? QString::fromStdString(step.name) : textOf(step.stage));
    showWaiting(isPages && step.sheets > m_begunSheets ? step.sheets - m_begunSheets : 0);
}

void BookletLog::addRow(const QString &text)
{
    const bool followsEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    if (m_atHand)
        setState(*m_atHand, State::Done);
    m_atHand = new QTreeWidgetItem({text});
    insertTopLevelItem(m_waiting ? topLevelItemCount() - 1 : topLevelItemCount(), m_atHand);
    setState(*m_atHand, State::AtHand);
    // Until the view is laid out it does not know of the new row.
    if (followsEnd)
        scrollToBottom();
}

void BookletLog::showWaiting(std::size_t sheets)
{
    m_waitingCount = static_cast<int>(sheets);
    if (sheets == 0) {
        delete m_waiting;
        m_waiting = nullptr;
        return;
    }
    if (!m_waiting) {
        m_waiting = new QTreeWidgetItem(this);
    }
    m_waiting->setText(0, tr("%n other sheet(s)", nullptr, m_waitingCount));
    setState(*m_waiting, State::Waiting);
}

void BookletLog::finish(const std::vector<BookletNote> &notes)
{
    showWaiting(0);
    if (m_atHand)
        setState(*m_atHand, State::Done);
    m_atHand = nullptr;
    int place = 0;
    for (const BookletNote &note : notes) {
        const QString text = tr("%1: %2").arg(QString::fromStdString(note.name),
                                              QString::fromStdString(note.text));
        auto *row = new QTreeWidgetItem({text});
        row->setToolTip(0, text);
        insertTopLevelItem(place++, row);
        setState(*row, State::Note);
    }
    scrollToTop();
}

QString BookletLog::textOf(State state)
{
    switch (state) {
    case State::Done: return tr("done");
    case State::AtHand: return tr("in progress");
    case State::Waiting: return tr("waiting");
    case State::Note: break;
    }
    return tr("note");
}

void BookletLog::setState(QTreeWidgetItem &row, State state)
{
    static const std::pair<Icon, Token> icons[] = {{Icon::Check, Token::T2},
                                                   {Icon::ChevronRight, Token::Acc},
                                                   {Icon::History, Token::T3},
                                                   {Icon::Warning, Token::Warn}};
    const auto &[icon, ink] = icons[static_cast<int>(state)];
    row.setData(0, StateRole, static_cast<int>(state));
    row.setIcon(0, themedIcon(icon, ink));
    row.setText(1, textOf(state));
    row.setData(0, Qt::AccessibleTextRole, QString(row.text(0) + u", " + textOf(state)));
}

void BookletLog::retranslate()
{
    setAccessibleName(tr("Parts of the booklet"));
    if (m_waiting)
        m_waiting->setText(0, tr("%n other sheet(s)", nullptr, m_waitingCount));
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *row = topLevelItem(i);
        setState(*row, static_cast<State>(row->data(0, StateRole).toInt()));
    }
    fit();
}

void BookletLog::fit()
{
    setFixedHeight(VisibleRows * std::max(scaled(RowHeight), fontMetrics().height() + scaled(10))
                   + 2 * frameWidth());
    int width = 0;
    for (const State state : {State::Done, State::AtHand, State::Waiting, State::Note})
        width = std::max(width, fontMetrics().horizontalAdvance(textOf(state)));
    header()->resizeSection(1, width + scaled(28));
}

void BookletLog::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace eig
