// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/detail_header.h"

#include "widgets/detail/detail_parts.h"
#include "widgets/detail/document_accessibility.h"
#include "widgets/detail/match_bar.h"
#include "widgets/detail/match_marks.h"
#include "widgets/detail/text_block.h"
#include "widgets/style/flow_layout.h"

#include <QHBoxLayout>
#include <QPainter>

namespace eig {
namespace {

/// The name of the record; a search marks it as it marks the texts.
class RecordName : public HeadingLabel, public Markable
{
public:
    explicit RecordName(QWidget *parent) : HeadingLabel(QString(), parent) {}

    int markMatches(const Highlighter &highlighter) override
    {
        m_marks = marksIn(text(), highlighter);
        m_current = -1;
        update();
        return static_cast<int>(m_marks.size());
    }
    void setCurrentMatch(int match) override
    {
        m_current = match;
        update();
    }
    [[nodiscard]] QRect matchRect(int match) const override
    {
        const MarkedText lines(text(), font(), contentsRect().width());
        return markRect(lines.layout(), originOf(lines), m_marks[static_cast<std::size_t>(match)]);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (!m_marks.empty()) {
            QPainter painter(this);
            const MarkedText lines(text(), font(), contentsRect().width());
            paintMarkGrounds(painter, lines.layout(), originOf(lines), m_marks, m_current,
                             Theme::of(this));
        }
        HeadingLabel::paintEvent(event);
    }

private:
    /// A label puts its text into the middle of its height.
    [[nodiscard]] QPointF originOf(const MarkedText &lines) const
    {
        const QRect place = contentsRect();
        return {qreal(place.left()), place.top() + (place.height() - lines.height()) / 2};
    }

    std::vector<TextMark> m_marks;
    int m_current = -1;
};

} // namespace

DetailHeader::DetailHeader(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_top(new QHBoxLayout)
    , m_actions(new FlowLayout(nullptr))
    , m_position(new QLabel(this))
    , m_matches(new MatchBar(this))
    , m_name(new RecordName(this))
{
    m_column->setContentsMargins(0, 0, 0, scaled(14));
    m_column->setSpacing(scaled(4));
    m_top->setContentsMargins(TextBlock::Inset, 0, TextBlock::Inset, 0);
    m_top->setSpacing(scaled(6));
    m_top->addStretch(1);
    m_position->setObjectName(QStringLiteral("detailPosition"));
    m_position->setTextFormat(Qt::PlainText);
    m_position->setFont(fontOf(TextStyle::Small));
    m_position->setWordWrap(true);
    m_position->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_position->setForegroundRole(QPalette::PlaceholderText);
    m_top->addWidget(m_position);
    m_top->addWidget(m_matches);
    connect(m_matches, &MatchBar::walkRequested, this, &DetailHeader::walkRequested);
    m_column->addLayout(m_top);
    m_name->setObjectName(QStringLiteral("recordName"));
    m_name->setFont(fontOf(TextStyle::Record));
    m_name->setContentsMargins(TextBlock::Inset, 0, TextBlock::Inset, 0);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(m_name);
    m_actions->setContentsMargins(TextBlock::Inset, scaled(8), 0, 0);
    m_actions->setSpacing(scaled(6));
    m_column->addLayout(m_actions);
}

void DetailHeader::setKind(Icon icon, const QString &kind)
{
    auto *text = new TextBlock(kind, this);
    text->setLook(TextStyle::Small, Token::T2);
    text->setObjectName(QStringLiteral("recordKind"));
    text->setMatchable(false);
    m_top->insertWidget(0, new IconLabel(themedIcon(icon, Token::T2), 15, this), 0,
                        Qt::AlignVCenter);
    m_top->insertWidget(1, text, 0, Qt::AlignVCenter);
}

void DetailHeader::setTag(const QString &text, LinkTarget target, const QString &name)
{
    auto *tag = new TagLink(text, std::move(target), this);
    tag->setAccessibleName(name);
    m_top->insertWidget(m_top->indexOf(m_position) - 1, tag, 0, Qt::AlignVCenter);
    connect(tag, &LinkButton::clicked, this, [this, tag] { Q_EMIT linkActivated(tag->target()); });
}

void DetailHeader::setPosition(const QString &position)
{
    m_position->setText(position);
    showTop();
}

void DetailHeader::setMatches(int current, int count)
{
    m_matchCount = count;
    m_matches->setMatches(current, count);
    showTop();
}

void DetailHeader::showTop()
{
    m_matches->setVisible(m_matchCount > 0);
    m_position->setVisible(m_matchCount == 0 && !m_position->text().isEmpty());
    placeMatches();
}

/// Beside kind and promotion where there is room, else below them.
void DetailHeader::placeMatches()
{
    const bool isBeside = m_top->indexOf(m_matches) >= 0;
    m_matches->setWraps(false);
    const int needed = m_top->sizeHint().width()
        + (isBeside ? 0 : m_top->spacing() + m_matches->sizeHint().width());
    const bool fits = needed <= width() || m_matchCount == 0;
    m_matches->setWraps(!fits);
    if (fits == isBeside)
        return;
    if (fits) {
        m_column->removeWidget(m_matches);
        m_top->addWidget(m_matches);
    } else {
        m_top->removeWidget(m_matches);
        m_column->insertWidget(1, m_matches);
    }
}

void DetailHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeMatches();
}

void DetailHeader::setName(const QString &name, const QLocale &locale)
{
    m_name->setLocale(locale);
    m_name->setText(name);
    m_name->setAccessibleName(name);
}

void DetailHeader::setLine(const QString &text, const QLocale &locale)
{
    m_line = new TextBlock(text, this);
    m_line->setLocale(locale);
    m_line->setObjectName(QStringLiteral("tagline"));
    m_line->setLook(TextStyle::Body, Token::T2);
    m_column->insertWidget(m_column->indexOf(m_name) + 1, m_line);
}

void DetailHeader::addAction(QWidget *button) { m_actions->addWidget(button); }

void DetailHeader::showNote(const QString &text)
{
    delete m_note;
    auto *card = new Card(Card::Look::Plain, this);
    auto *note = new TextBlock(text, card);
    note->setObjectName(QStringLiteral("detailNote"));
    card->layout()->addWidget(note);
    m_column->addSpacing(scaled(6));
    m_column->addWidget(card);
    card->show();
    m_note = card;
    note->setFocusPolicy(Qt::StrongFocus);
    note->setFocus(Qt::OtherFocusReason);
}

} // namespace eig
