// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/detail_page.h"

#include "widgets/detail/columns_layout.h"
#include "widgets/detail/detail_header.h"
#include "widgets/detail/detail_parts.h"
#include "widgets/detail/document_accessibility.h"
#include "widgets/detail/record_text.h"
#include "widgets/detail/source_row.h"

#include <QPainter>
#include <QVBoxLayout>

namespace eig {
namespace {

constexpr int SideMargin = 20;
constexpr int TopMargin = 14;
constexpr int FactWidth = 104;
constexpr int DateWidth = 72;

/// What was added later comes where it stands in the tab order too, not at the end.
void orderAfter(TextBlock *block, const QList<LinkButton *> &before)
{
    QWidget *previous = block->links().front();
    const auto links = block->parentWidget()->findChildren<LinkButton *>();
    for (LinkButton *link : links) {
        if (before.contains(link))
            continue;
        QWidget::setTabOrder(previous, link);
        previous = link;
    }
}

/// The focus goes on to the first of what has come.
void focusItem(QLayoutItem *item)
{
    while (item && item->layout())
        item = item->layout()->itemAt(0);
    if (!item || !item->widget())
        return;
    item->widget()->show();
    item->widget()->setFocus(Qt::OtherFocusReason);
}

} // namespace

DetailPage::DetailPage(Language language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_column(new QVBoxLayout(this))
    , m_header(new DetailHeader(this))
{
    const int side = scaled(SideMargin) - TextBlock::Inset;
    m_column->setContentsMargins(side, scaled(TopMargin), side, scaled(TopMargin));
    m_column->setSpacing(0);
    m_column->addWidget(m_header);
    connect(m_header, &DetailHeader::linkActivated, this, &DetailPage::linkActivated);
}

void DetailPage::finish(std::shared_ptr<void> writer)
{
    m_writer = std::move(writer);
    m_column->addStretch(1);
}

void DetailPage::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), Theme::of(this).color(Token::Base));
}

template<typename T> T *DetailPage::linked(T *link)
{
    connect(link, &QAbstractButton::clicked, this,
            [this, link] { Q_EMIT linkActivated(link->target()); });
    return link;
}

DetailSection *DetailPage::beginSection(DetailSection::Name name, DetailSection::Heading heading)
{
    auto *section = new DetailSection(std::move(name), heading, this);
    m_column->addWidget(section);
    m_sections.push_back(section);
    m_current = section;
    return section;
}

TextBlock *DetailPage::makeText(TextParts parts, Speech speech)
{
    auto *text = new TextBlock(std::move(parts));
    connect(text, &TextBlock::linkActivated, this, &DetailPage::linkActivated);
    connect(text, &TextBlock::factCited, this, &DetailPage::citeFact);
    if (speech == Speech::French)
        text->setLocale(frenchLocale());
    return text;
}

void DetailPage::addWidget(QWidget *widget) { m_current->column()->addWidget(widget); }

TextBlock *DetailPage::addText(TextParts parts, Speech speech)
{
    TextBlock *text = makeText(std::move(parts), speech);
    addWidget(text);
    return text;
}

void DetailPage::addGroupHeading(const QString &text)
{
    auto *heading = new HeadingLabel(text);
    heading->setFont(fontOf(TextStyle::Small));
    heading->setContentsMargins(TextBlock::Inset, scaled(4), 0, 0);
    heading->setForegroundRole(QPalette::PlaceholderText);
    addWidget(heading);
}

void DetailPage::addFact(const QString &name, TextParts value, Speech speech)
{
    auto *label = new TextBlock(name);
    label->setLook(TextStyle::Body, Token::T3);
    label->setMatchable(false);
    TextBlock *text = makeText(std::move(value), speech);
    text->setAccessibleName(tr("%1: %2").arg(name, text->text()));
    addWidget(new PairRow(label, text, FactWidth));
}

RowLink *DetailPage::addRow(RowText text, LinkTarget target)
{
    RowLink *row = linked(new RowLink(std::move(text), std::move(target)));
    addWidget(row);
    return row;
}

void DetailPage::addNamed(const QString &text, const QString &trailing)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeText({{text, {}, {}}}, Speech::French), 1);
    if (!trailing.isEmpty()) {
        auto *end = new TextBlock(trailing);
        end->setLook(TextStyle::Small, Token::T3);
        row->addWidget(end, 0, Qt::AlignTop);
    }
    addWidget(line);
}

ColumnsLayout *DetailPage::addColumns(ColumnsLayout::Shape shape)
{
    auto *columns = new ColumnsLayout(shape);
    m_current->column()->addLayout(columns);
    return columns;
}

RowLink *DetailPage::addPerson(ColumnsLayout *columns, RowText text, LinkTarget target)
{
    RowLink *person = linked(new RowLink(std::move(text), std::move(target)));
    columns->addWidget(person);
    return person;
}

void DetailPage::addFigure(ColumnsLayout *columns, const QString &value, TextParts what)
{
    auto *card = new Card;
    auto *figure = new TextBlock(value);
    figure->setLook(TextStyle::Title, Token::T1);
    card->layout()->addWidget(figure);
    TextBlock *text = makeText(std::move(what), Speech::French);
    text->setLook(TextStyle::Small, Token::T2);
    card->layout()->addWidget(text);
    static_cast<QVBoxLayout *>(card->layout())->addStretch(1);
    columns->addWidget(card);
}

FigureStrip *DetailPage::addStrip()
{
    auto *strip = new FigureStrip;
    addWidget(strip);
    return strip;
}

void DetailPage::addTrail(const std::vector<TrailEntry> &entries)
{
    bool hasDates = false;
    for (const TrailEntry &entry : entries)
        hasDates = hasDates || !entry.date.isEmpty();
    for (const TrailEntry &entry : entries) {
        auto *body = new QWidget;
        auto *column = new QVBoxLayout(body);
        column->setContentsMargins(0, 0, 0, scaled(4));
        column->setSpacing(scaled(3));
        if (!entry.mark.isEmpty()) {
            auto *mark = new TextBlock(entry.mark);
            mark->setLook(TextStyle::Small, entry.markText);
            mark->setPill(entry.markGround);
            column->addWidget(mark);
        }
        if (!entry.text.empty())
            column->addWidget(makeText(entry.text, Speech::French));
        if (!hasDates) {
            addWidget(body);
            continue;
        }
        auto *date = new TextBlock(entry.date);
        date->setLook(TextStyle::Small, Token::T3);
        addWidget(new PairRow(date, body, DateWidth));
    }
}

Card *DetailPage::addCard()
{
    auto *card = new Card(Card::Look::Plain);
    addWidget(card);
    return card;
}

void DetailPage::addMore(const QString &text, std::function<void()> fill)
{
    LinkTarget more;
    more.kind = LinkTarget::Kind::More;
    auto *block = new TextBlock({{text, more, {}}});
    block->setMatchable(false);
    connect(block, &TextBlock::linkActivated, this,
            [this, block, section = m_current, fill = std::move(fill)] {
                m_current = section;
                const auto before = section->findChildren<LinkButton *>();
                const int next = section->column()->count();
                fill();
                orderAfter(block, before);
                block->hide();
                block->deleteLater();
                focusItem(section->column()->itemAt(next));
            });
    addWidget(block);
}

TextBlock *DetailPage::addText(Card *card, TextParts parts, Speech speech)
{
    TextBlock *text = makeText(std::move(parts), speech);
    card->layout()->addWidget(text);
    return text;
}

void DetailPage::addSource(const Id &source, TextParts entry, const QString &citation)
{
    m_sourceIds.push_back(source);
    const auto number = static_cast<int>(m_sources.size()) + 1;
    auto *row = new SourceRow(number, makeText(std::move(entry), Speech::French));
    connect(row, &SourceRow::citationAsked, this,
            [this, citation] { Q_EMIT citationCopied(citation); });
    addWidget(row);
    m_sources.push_back(row->entrance());
}

void DetailPage::citeFact(const QString &fact, const std::vector<int> &numbers)
{
    SourceIds sources;
    for (const int number : numbers) {
        const auto index = static_cast<std::size_t>(number) - 1;
        if (index < m_sourceIds.size())
            sources.push_back(m_sourceIds[index]);
    }
    Q_EMIT factCited(fact, sources);
}

void DetailPage::showSource(int number)
{
    const auto index = static_cast<std::size_t>(number) - 1;
    if (index >= m_sources.size())
        return;
    for (DetailSection *section : m_sections) {
        if (section->isAncestorOf(m_sources[index]))
            section->setOpen(true);
    }
    m_sources[index]->setFocus(Qt::OtherFocusReason);
    Q_EMIT sourceShown(m_sources[index]->parentWidget());
}

} // namespace eig
