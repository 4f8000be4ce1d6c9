// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/text_block.h"

#include "widgets/detail/link_button.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMetaMethod>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace eig {
namespace {

constexpr double BodyLine = 1.4; // of the text size, ui.md section 13
constexpr double TitleLine = 1.2;
constexpr int Around = 2; ///< room for the ring round a link
constexpr std::size_t MostSizes = 6;

QFont citationFont()
{
    QFont font = fontOf(TextStyle::Caption);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

/// The words of a link. The block paints them; the link adds what changes with pointer and focus.
class TextBlock::Link : public LinkButton
{
public:
    Link(const TextPart &part, TextBlock *block)
        : LinkButton(part.text, part.target, block)
        , m_isCitation(part.isCitation())
    {
        if (!part.name.isEmpty())
            setAccessibleName(part.name);
    }

    /// The rectangles of the words in the block, one for each line.
    void place(const QList<QRectF> &lines)
    {
        QRegion region;
        for (const QRectF &line : lines)
            region += line.toAlignedRect().adjusted(-Around, 0, Around, 0);
        const QRect bounds = region.boundingRect();
        setGeometry(bounds);
        m_lines.clear();
        for (const QRectF &line : lines)
            m_lines.append(line.translated(-bounds.topLeft()));
        // What lies between two lines of a link belongs to the text around it.
        if (lines.size() > 1)
            setMask(region.translated(-bounds.topLeft()));
        else
            clearMask();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor color = Theme::of(this).color(Token::Acc);
        painter.setPen(color);
        for (const QRectF &line : m_lines) {
            if (m_isCitation) {
                painter.setFont(citationFont());
                painter.drawText(line, Qt::AlignLeft | Qt::AlignTop, linkText());
            }
            if (!isLit())
                continue;
            const qreal below = m_isCitation
                ? line.top() + QFontMetricsF(citationFont()).ascent() + 2
                : line.bottom() - 2;
            painter.fillRect(QRectF(line.left(), below, line.width(), 1), color);
        }
        for (const QRectF &line : m_lines)
            paintFocus(painter, line.toAlignedRect().adjusted(-Around, 0, Around, 0));
    }

private:
    QList<QRectF> m_lines;
    bool m_isCitation;
};

TextBlock::TextBlock(TextParts parts, QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::IBeamCursor);
    build(std::move(parts));
}

TextBlock::TextBlock(const QString &text, QWidget *parent)
    : TextBlock(TextParts{{text, {}, {}}}, parent)
{
}

void TextBlock::build(TextParts parts)
{
    for (TextPart &part : parts) {
        part.text.replace(u'\n', QChar::LineSeparator);
        if (part.target.kind != LinkTarget::Kind::None) {
            m_ranges.emplace_back(m_text.size(), part.text.size());
            auto *link = new Link(part, this);
            m_links.push_back(link);
            connect(link, &LinkButton::clicked, this,
                    [this, link] { Q_EMIT linkActivated(link->target()); });
        } else if (part.look != TextPart::Look::Plain)
            m_looks.push_back(
                {static_cast<int>(m_text.size()), static_cast<int>(part.text.size()), part.look});
        m_text += part.text;
    }
    setAccessibleName(m_text);
    m_layout.setText(m_text);
    m_layout.setCacheEnabled(true);
    QTextOption option;
    // Addresses have no spaces to break at.
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    invalidate();
}

void TextBlock::setLook(TextStyle style, Token color)
{
    m_style = style;
    m_color = color;
    invalidate();
}

void TextBlock::setPill(Token ground)
{
    m_pill = ground;
    invalidate();
}

void TextBlock::invalidate()
{
    m_layout.setFont(fontOf(m_style));
    m_layout.setFormats(formats());
    m_brokenAt = -1;
    m_sizes.clear();
    updateGeometry();
    if (width() > 0)
        placeLinks();
    update();
}

QList<QTextLayout::FormatRange> TextBlock::formats() const
{
    QList<QTextLayout::FormatRange> formats;
    const Theme theme = Theme::of(this);
    for (const LookRange &range : m_looks) {
        QTextCharFormat format;
        if (range.look == TextPart::Look::Quiet)
            format.setForeground(theme.color(Token::T3));
        else
            format.setFontWeight(QFont::Bold);
        formats.append({range.start, range.length, format});
    }
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        QTextCharFormat format;
        const bool isCitation = m_links[i]->target().kind == LinkTarget::Kind::Source;
        // The number of a source is raised, which the link does by painting itself.
        format.setForeground(isCitation ? QColor(Qt::transparent) : theme.color(Token::Acc));
        if (isCitation)
            format.setFont(citationFont());
        formats.append({m_ranges[i].first, m_ranges[i].second, format});
    }
    return formats;
}

int TextBlock::sidePadding() const { return m_pill ? Inset + scaled(8) : Inset; }

void TextBlock::breakLines(int width) const
{
    if (m_brokenAt == width)
        return;
    m_brokenAt = width;
    const QFontMetricsF metrics(m_layout.font());
    const bool isTitle = m_style >= TextStyle::Title;
    const double em = QFontInfo(m_layout.font()).pixelSize();
    const qreal lineHeight = std::max(std::ceil(em * (isTitle ? TitleLine : BodyLine)),
                                      std::ceil(metrics.height()));
    m_size = {};
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max(width - 2 * sidePadding(), 1));
        const qreal lead = std::floor((lineHeight - line.height()) / 2);
        line.setPosition({0, m_size.height() + lead});
        m_size.rheight() += std::max(lineHeight, line.height());
        m_size.setWidth(std::max(m_size.width(), line.naturalTextWidth()));
    }
    m_layout.endLayout();
}

/// A layout asks for the same few widths in turn, many times; breaking the lines is what costs.
QSizeF TextBlock::sizeAt(int width) const
{
    const auto known = std::find_if(m_sizes.begin(), m_sizes.end(),
                                    [width](const auto &one) { return one.first == width; });
    if (known != m_sizes.end())
        return known->second;
    breakLines(width);
    if (m_sizes.size() == MostSizes)
        m_sizes.erase(m_sizes.begin());
    m_sizes.emplace_back(width, m_size);
    return m_size;
}

int TextBlock::markMatches(const Highlighter &highlighter)
{
    m_marks = m_isMatchable ? marksIn(m_text, highlighter) : std::vector<TextMark>();
    m_currentMark = -1;
    update();
    return static_cast<int>(m_marks.size());
}

void TextBlock::setCurrentMatch(int match)
{
    m_currentMark = match;
    update();
}

QRect TextBlock::matchRect(int match) const
{
    breakLines(width());
    return markRect(m_layout, QPointF(sidePadding(), 0), m_marks[static_cast<std::size_t>(match)]);
}

QSize TextBlock::sizeHint() const
{
    const QSizeF size = sizeAt(QWIDGETSIZE_MAX);
    return {static_cast<int>(std::ceil(size.width())) + 2 * sidePadding() + 1,
            static_cast<int>(std::ceil(size.height()))};
}

QSize TextBlock::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    return {std::min(hint.width(), scaled(40)), hint.height()};
}

int TextBlock::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(sizeAt(width).height()));
}

int TextBlock::longestWord() const
{
    return static_cast<int>(std::ceil(m_layout.minimumWidth())) + 2 * sidePadding() + 1;
}

void TextBlock::placeLinks()
{
    if (m_links.empty())
        return;
    breakLines(width());
    const QPointF origin(sidePadding(), 0);
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        const auto [start, length] = m_ranges[i];
        QList<QRectF> lines;
        for (int n = 0; n < m_layout.lineCount(); ++n) {
            const QTextLine line = m_layout.lineAt(n);
            const int from = std::max(start, line.textStart());
            const int to = std::min(start + length, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const qreal left = line.cursorToX(from);
            const qreal right = line.cursorToX(to);
            lines.append(QRectF(left, line.y(), right - left, line.height()).translated(origin));
        }
        static_cast<Link *>(m_links[i])->place(lines);
    }
}

void TextBlock::resizeEvent(QResizeEvent *) { placeLinks(); }

void TextBlock::changeEvent(QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::StyleChange || type == QEvent::FontChange)
        invalidate();
    QWidget::changeEvent(event);
}

void TextBlock::paintEvent(QPaintEvent *)
{
    breakLines(width());
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    if (m_pill) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(*m_pill));
        const qreal wide = std::min<qreal>(width() - 2 * Inset, m_size.width() + 2 * scaled(8));
        const qreal radius = std::min<qreal>(scaled(10), height() / 2.0);
        painter.drawRoundedRect(QRectF(Inset, 0, wide, height()), radius, radius);
    }
    const QPointF origin(sidePadding(), 0);
    paintMarkGrounds(painter, m_layout, origin, m_marks, m_currentMark, theme);
    painter.setPen(theme.color(m_color));
    m_layout.draw(&painter, origin, inks(theme));
}

/// What is selected goes over what is marked.
QList<QTextLayout::FormatRange> TextBlock::inks(const Theme &theme) const
{
    QList<QTextLayout::FormatRange> inks = markInks(m_marks, theme);
    if (m_anchor != m_cursor) {
        QTextCharFormat selected;
        selected.setBackground(palette().brush(QPalette::Highlight));
        selected.setForeground(palette().brush(QPalette::HighlightedText));
        inks.append({std::min(m_anchor, m_cursor), std::abs(m_anchor - m_cursor), selected});
    }
    return inks;
}

int TextBlock::cursorAt(const QPoint &position) const
{
    breakLines(width());
    for (int n = 0; n < m_layout.lineCount(); ++n) {
        const QTextLine line = m_layout.lineAt(n);
        const bool isLast = n + 1 == m_layout.lineCount();
        if (isLast || position.y() < m_layout.lineAt(n + 1).y())
            return line.xToCursor(position.x() - sidePadding());
    }
    return 0;
}

QString TextBlock::selectedText() const
{
    QString text = m_text.mid(std::min(m_anchor, m_cursor), std::abs(m_anchor - m_cursor));
    return text.replace(QChar::LineSeparator, u'\n');
}

void TextBlock::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_cursor = cursorAt(event->pos());
    if (!(event->modifiers() & Qt::ShiftModifier))
        m_anchor = m_cursor;
    update();
}

void TextBlock::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    m_cursor = cursorAt(event->pos());
    update();
}

/// The window has a key for copying too; what is selected here comes first.
bool TextBlock::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_anchor != m_cursor
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        event->accept();
    return QWidget::event(event);
}

void TextBlock::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && m_anchor != m_cursor)
        QApplication::clipboard()->setText(selectedText());
    else
        QWidget::keyPressEvent(event);
}

void TextBlock::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool hasSelection = m_anchor != m_cursor;
    const QString copied = hasSelection ? selectedText()
                                        : QString(m_text).replace(QChar::LineSeparator, u'\n');
    menu->addAction(hasSelection ? tr("Copy selection") : tr("Copy text"),
                    [copied] { QApplication::clipboard()->setText(copied); });
    const std::vector<int> sources = citedSources();
    if (!sources.empty() && isSignalConnected(QMetaMethod::fromSignal(&TextBlock::factCited)))
        menu->addAction(tr("Cite this fact"), this,
                        [this, sources] { Q_EMIT factCited(factText(), sources); })
            ->setObjectName(QStringLiteral("citeFact"));
    menu->popup(event->globalPos());
}

std::vector<int> TextBlock::citedSources() const
{
    std::vector<int> sources;
    for (const LinkButton *link : m_links) {
        const LinkTarget &target = link->target();
        if (target.kind != LinkTarget::Kind::Source)
            continue;
        for (int source = target.source; source <= target.lastSource; ++source)
            sources.push_back(source);
    }
    return sources;
}

/// Numbers and the narrow spaces before them go; the rest stays as it is read.
QString TextBlock::factText() const
{
    QString fact = m_text;
    for (std::size_t i = m_links.size(); i-- > 0;) {
        if (m_links[i]->target().kind != LinkTarget::Kind::Source)
            continue;
        const auto [start, length] = m_ranges[i];
        const int before = start > 0 && fact[start - 1] == u'\u202F' ? 1 : 0;
        fact.remove(start - before, length + before);
    }
    return fact.replace(QChar::LineSeparator, u' ').trimmed();
}

void TextBlock::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason && m_anchor != m_cursor) {
        m_anchor = m_cursor;
        update();
    }
    QWidget::focusOutEvent(event);
}

} // namespace eig
