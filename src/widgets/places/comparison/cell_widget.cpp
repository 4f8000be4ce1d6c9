// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/comparison/cell_widget.h"

#include "widgets/detail/link_button.h"
#include "widgets/detail/record_text.h"
#include "widgets/detail/status_look.h"
#include "widgets/style/paint.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace eig {
namespace {

// pixels of the design at 100 %
constexpr int SideRoom = 14;
constexpr int VerticalRoom = 7;
constexpr int LineGap = 4;
constexpr int MarkRoom = 8;

constexpr qsizetype ShortText = 240; ///< characters, ui.md section 4

/// "identique": a word in a dashed outline.
class IdenticalMark : public QWidget
{
public:
    IdenticalMark(const QString &text, QWidget *parent) : QWidget(parent), m_text(text)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAccessibleName(text);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(fontOf(TextStyle::Caption));
        return {metrics.horizontalAdvance(m_text) + 2 * scaled(MarkRoom),
                metrics.height() + scaled(4)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme theme = Theme::of(this);
        QPen pen(theme.color(Token::Ctl), 1, Qt::DashLine);
        painter.setPen(pen);
        const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
        paintText(painter, rect(), m_text, fontOf(TextStyle::Caption), theme.color(Token::T2),
                  Qt::AlignHCenter);
    }

private:
    QString m_text;
};

TextPart partOf(const ComparedPart &part)
{
    TextPart text{toQString(part.text), {}, {}};
    if (part.record)
        text.target = LinkTarget::toRecord(part.record->kind, part.record->id);
    else if (!part.address.empty())
        text.target = LinkTarget::toAddress(part.address);
    if (part.look == PartLook::Muted)
        text.look = TextPart::Look::Quiet;
    else if (part.look == PartLook::Strong)
        text.look = TextPart::Look::Strong;
    return text;
}

TextParts partsOf(const ComparedValue &entry, Citations &citations)
{
    TextParts parts;
    for (const ComparedPart &part : entry.parts) {
        if (!part.text.empty())
            parts.push_back(partOf(part));
    }
    const TextParts cited = citations.cite(entry.sources);
    parts.insert(parts.end(), cited.begin(), cited.end());
    return parts;
}

bool isFrench(const ComparedValue &entry)
{
    return std::any_of(entry.parts.begin(), entry.parts.end(),
                       [](const ComparedPart &part) { return part.isFrench; });
}

/// The text to its first characters, cut between words.
QString shortened(const QString &text)
{
    if (text.size() <= ShortText)
        return text;
    const qsizetype end = text.lastIndexOf(u' ', ShortText);
    return text.left(end > 0 ? end : ShortText).trimmed() + u'…';
}

} // namespace

CellWidget::CellWidget(const Content &content, Citations &citations, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(scaled(SideRoom) - TextBlock::Inset, scaled(VerticalRoom),
                                 scaled(SideRoom), scaled(VerticalRoom));
    m_column->setSpacing(scaled(LineGap));
    if (!content.cell.isKnown()) {
        auto *unknown = new TextBlock(toQString(content.cell.unknown), this);
        unknown->setLook(TextStyle::Body, Token::T3);
        m_column->addWidget(unknown);
    } else {
        switch (content.row.look) {
        case ComparedLook::Inline: addInline(content, citations); break;
        case ComparedLook::Lines: addLines(content, citations); break;
        case ComparedLook::Text: addText(content, citations); break;
        case ComparedLook::Sources: addSources(content, citations); break;
        }
    }
    if (content.isIdentical) {
        auto *mark = new IdenticalMark(tr("identical"), this);
        QLayoutItem *first = m_column->takeAt(0);
        auto *line = new QHBoxLayout;
        line->setSpacing(scaled(MarkRoom));
        line->addItem(first);
        line->addWidget(mark, 0, Qt::AlignTop);
        line->addStretch(1);
        m_column->insertLayout(0, line);
    }
    m_column->addStretch(1);
}

int CellWidget::heightForWidth(int width) const
{
    return m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width)
                                         : m_column->totalSizeHint().height();
}

TextBlock *CellWidget::addBlock(TextParts parts, QBoxLayout *line)
{
    auto *block = new TextBlock(std::move(parts), this);
    connect(block, &TextBlock::linkActivated, this, &CellWidget::linkActivated);
    for (LinkButton *link : block->links()) {
        link->setFocusPolicy(Qt::ClickFocus);
        if (link->target().kind != LinkTarget::Kind::Source)
            m_links.push_back(link);
    }
    line->addWidget(block);
    return block;
}

void CellWidget::addLine(TextParts parts, bool isFrench)
{
    TextBlock *block = addBlock(std::move(parts), m_column);
    if (isFrench)
        block->setLocale(frenchLocale());
}

void CellWidget::addInline(const Content &content, Citations &citations)
{
    TextParts parts;
    for (const ComparedValue &entry : content.cell.entries) {
        if (!parts.empty())
            parts.push_back({QStringLiteral(", "), {}, {}});
        const TextParts more = partsOf(entry, citations);
        parts.insert(parts.end(), more.begin(), more.end());
    }
    addLine(std::move(parts), isFrench(content.cell.entries.front()));
}

void CellWidget::addLines(const Content &content, Citations &citations)
{
    for (const ComparedValue &entry : content.cell.entries) {
        if (entry.parts.front().look == PartLook::Status)
            addStatus(entry, citations);
        else
            addLine(partsOf(entry, citations), isFrench(entry));
    }
}

void CellWidget::addStatus(const ComparedValue &entry, Citations &citations)
{
    const ComparedPart &part = entry.parts.front();
    const auto [ink, ground] = lookOf(part.status);
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    TextBlock *pill = addBlock({{toQString(part.text), {}, {}}}, line);
    pill->setLook(TextStyle::Small, ink);
    pill->setPill(ground);
    TextParts cited = citations.cite(entry.sources);
    if (!cited.empty())
        addBlock(std::move(cited), line);
    line->addStretch(1);
    m_column->addLayout(line);
}

void CellWidget::addText(const Content &content, Citations &citations)
{
    QStringList paragraphs;
    for (const ComparedValue &entry : content.cell.entries)
        paragraphs.append(toQString(entry.text()));
    const QString whole = paragraphs.join(QStringLiteral("\n\n"));
    const bool isLong = whole.size() > ShortText;
    const bool isShort = content.extent == CellExtent::Short;
    TextParts parts{{isShort ? shortened(whole) : whole, {}, {}}};
    const TextParts cited = citations.cite(content.cell.sources());
    parts.insert(parts.end(), cited.begin(), cited.end());
    if (isLong) {
        LinkTarget more;
        more.kind = LinkTarget::Kind::More;
        parts.push_back({QStringLiteral(" "), {}, {}});
        parts.push_back({isShort ? tr("Read more") : tr("Read less"), more, {}});
    }
    addLine(std::move(parts), true);
}

void CellWidget::addSources(const Content &content, Citations &citations)
{
    for (const ComparedValue &entry : content.cell.entries) {
        const TextParts cited = citations.cite(entry.sources);
        if (cited.empty())
            continue;
        TextParts parts{{cited.back().text + QStringLiteral("."), {}, {}, TextPart::Look::Quiet},
                        {QStringLiteral("\u00A0"), {}, {}},
                        partOf(entry.parts.front())};
        addLine(std::move(parts), true);
    }
}

} // namespace eig
