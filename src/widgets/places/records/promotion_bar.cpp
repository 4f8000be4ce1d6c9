// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/records/promotion_bar.h"

#include "widgets/style/text_style.h"

#include <QContextMenuEvent>
#include <QLocale>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>
#include <cmath>

namespace eig {
namespace {

constexpr int BarHeight = 34;
constexpr int SmallestBar = 2;
constexpr int LabelHeight = 16;
constexpr int NarrowestBar = 16;
constexpr int Radius = 3;

} // namespace

PromotionBar::PromotionBar(QWidget *parent) : QCheckBox(parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // Assistive technology toggles without a click.
    connect(this, &QCheckBox::toggled, this, [this] {
        if (!m_isShowing)
            Q_EMIT includeRequested();
    });
}

void PromotionBar::setContent(const Content &content)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_content = content;
    setChecked(content.state == FacetState::Included);
    setAccessibleName(content.accessibleName);
    setAccessibleDescription(content.state == FacetState::Excluded ? tr("excluded") : QString());
    setToolTip(content.accessibleName);
    update();
}

void PromotionBar::setMarked(bool isMarked)
{
    m_isMarked = isMarked;
    update();
}

QSize PromotionBar::sizeHint() const
{
    const int label = std::max(scaled(LabelHeight),
                               QFontMetrics(fontOf(TextStyle::Caption)).height());
    return {scaled(NarrowestBar), scaled(BarHeight) + 2 * label};
}

/// "EIG 4" stands under a title that says promotion: 4.
QString PromotionBar::shortName() const { return m_content.name.section(u' ', -1); }

/// The answer comes back from the query.
void PromotionBar::nextCheckState() { Q_EMIT includeRequested(); }

void PromotionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(this);
    const bool isExcluded = m_content.state == FacetState::Excluded;
    const bool isIncluded = m_isMarked || (m_content.state == FacetState::Included);
    const int label = (height() - scaled(BarHeight)) / 2;
    const int barHeight = std::max(
        scaled(SmallestBar), static_cast<int>(std::lround(m_content.share * scaled(BarHeight))));
    const int bottom = height() - label;
    const QRectF bar(0, bottom - barHeight, width(), barHeight);
    paintBar(painter, bar, theme);

    QFont font = fontOf(TextStyle::Caption);
    font.setWeight(isIncluded || isExcluded ? QFont::Bold : QFont::Normal);
    const Token plain = m_content.count == 0 ? Token::T3 : Token::T2;
    painter.setPen(theme.color(isExcluded ? Token::Bad : (isIncluded ? Token::Acc : plain)));
    painter.setFont(font);
    // Wider than the bar: the longest name is "DIG".
    const int over = scaled(6);
    painter.drawText(QRectF(-over, bar.top() - label, width() + 2 * over, label - 1),
                     Qt::AlignHCenter | Qt::AlignBottom | Qt::TextDontClip,
                     QLocale().toString(m_content.count));
    font.setStrikeOut(isExcluded);
    painter.setFont(font);
    painter.drawText(QRectF(-over, bottom + 1, width() + 2 * over, label - 1),
                     Qt::AlignCenter | Qt::TextDontClip, shortName());
    if (hasFocus() && m_focus.isShown())
        paintFocusRing(painter, rect(), theme, scaled(4));
}

void PromotionBar::paintBar(QPainter &painter, const QRectF &bar, const Theme &theme) const
{
    const bool isIncluded = m_isMarked || m_content.state == FacetState::Included;
    const double radius = std::min<double>(scaled(Radius), bar.height() / 2);
    painter.setPen(Qt::NoPen);
    if (m_content.state == FacetState::Excluded && !m_isMarked) {
        painter.setPen(QPen(theme.color(Token::Bad), 1));
        painter.setBrush(theme.color(Token::BadSoft));
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        const double y = std::min(bar.center().y(), bar.bottom() - 3.0);
        painter.setPen(QPen(theme.color(Token::Bad), 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(bar.center().x() - scaled(4), y),
                         QPointF(bar.center().x() + scaled(4), y));
        return;
    }
    const bool isHigh = theme.scheme() == Theme::Scheme::HighContrast;
    const Token idle = underMouse() || isHigh ? Token::Ctl : Token::Line2;
    painter.setBrush(theme.color(isIncluded ? Token::AccFill : idle));
    painter.drawRoundedRect(bar, radius, radius);
}

void PromotionBar::keyPressEvent(QKeyEvent *event)
{
    m_focus.keyPressed();
    update();
    const bool isShift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End: Q_EMIT moveRequested(event->key(), isShift); return;
    case Qt::Key_Delete: Q_EMIT excludeRequested(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT includeRequested(); return;
    case Qt::Key_Up:
    case Qt::Key_Down: event->ignore(); return;
    case Qt::Key_F10:
        if (isShift) {
            Q_EMIT menuRequested(mapToGlobal(rect().bottomLeft()));
            return;
        }
        break;
    default: break;
    }
    QCheckBox::keyPressEvent(event);
}

void PromotionBar::mousePressEvent(QMouseEvent *event)
{
    m_focus.mousePressed();
    if (event->button() == Qt::LeftButton)
        Q_EMIT pressedAt();
}

void PromotionBar::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        Q_EMIT draggedTo(event->globalPosition().toPoint());
}

void PromotionBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT releasedAt(event->modifiers());
}

void PromotionBar::focusInEvent(QFocusEvent *event)
{
    m_focus.focusedBy(event->reason());
    QCheckBox::focusInEvent(event);
}

void PromotionBar::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->reason() == QContextMenuEvent::Keyboard
                             ? mapToGlobal(rect().bottomLeft())
                             : event->globalPos());
}

} // namespace eig
