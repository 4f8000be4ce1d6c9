// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/search/result_tabs.h"

#include "widgets/style/text_style.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

namespace eig {
namespace {

constexpr int Height = 40;
constexpr int Padding = 12;
constexpr int LeastPadding = 4;
constexpr int CountGap = 5;
constexpr int ShortestName = 30;
constexpr int BarHeight = 3;
constexpr int Radius = 6;

} // namespace

QString nameOf(SearchTab tab, Language language)
{
    switch (tab) {
    case SearchTab::All: return ResultTabs::tr("All");
    case SearchTab::Others: return ResultTabs::tr("Others");
    default: return QString::fromStdString(label(facetKindOf(tab)).in(language));
    }
}

ResultTabs::ResultTabs(QWidget *parent) : QTabBar(parent)
{
    setObjectName(QStringLiteral("resultTabs"));
    setExpanding(false);
    setDrawBase(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(false); // the names are cut first, the counts never
    setFocusPolicy(Qt::StrongFocus);
    for (std::size_t i = 0; i < std::size(SearchTabs); ++i) {
        m_names.append(QString());
        m_counts.append(QString());
        addTab(QString());
    }
    m_padding = scaled(Padding);
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_isSetting && index >= 0)
            Q_EMIT chosen(SearchTabs[index]);
    });
}

void ResultTabs::show(const SearchController &controller)
{
    const QScopedValueRollback setting(m_isSetting, true);
    setAccessibleName(tr("Kinds of results"));
    for (int i = 0; i < count(); ++i) {
        const SearchTab tab = SearchTabs[i];
        const auto found = static_cast<int>(controller.count(tab));
        const QString name = nameOf(tab, controller.language());
        m_names[i] = name;
        m_counts[i] = QLocale().toString(found);
        // Another text makes Qt ask for the sizes again.
        if (const QString text = name + u' ' + m_counts[i]; text != tabText(i))
            setTabText(i, text);
        setAccessibleTabName(i, tr("%1, %2").arg(name, m_counts[i]));
        setTabToolTip(i, tr("%1, %2 (Ctrl+Page Up, Ctrl+Page Down)").arg(name, m_counts[i]));
        setTabVisible(i, tab != SearchTab::Others || found > 0 || tab == controller.tab());
    }
    setCurrentIndex(static_cast<int>(controller.tab()));
    fit();
    update();
}

QFont ResultTabs::fontOfTab(int index) const
{
    QFont font = fontOf(TextStyle::Body);
    font.setWeight(index == currentIndex() ? QFont::DemiBold : QFont::Medium);
    return font;
}

/// As wide as when it is chosen, so that choosing moves nothing.
int ResultTabs::wordsWidth(int index) const
{
    const QFontMetrics strong(fontOf(TextStyle::Strong));
    return strong.horizontalAdvance(m_names.value(index)) + scaled(CountGap)
        + strong.horizontalAdvance(m_counts.value(index));
}

/// Closer together where there is little room.
void ResultTabs::fit()
{
    int words = 0;
    int tabs = 0;
    for (int i = 0; i < count(); ++i) {
        words += isTabVisible(i) ? wordsWidth(i) : 0;
        tabs += isTabVisible(i) ? 1 : 0;
    }
    const int room = (width() - words) / std::max(2 * tabs, 1);
    const int padding = std::clamp(room, scaled(LeastPadding), scaled(Padding));
    if (padding == m_padding)
        return;
    m_padding = padding;
    setTabText(0, tabText(0)); // Qt asks for the sizes again
}

void ResultTabs::resizeEvent(QResizeEvent *event)
{
    fit();
    QTabBar::resizeEvent(event);
}

QSize ResultTabs::tabSizeHint(int index) const
{
    const int height = QFontMetrics(fontOf(TextStyle::Strong)).height();
    return {wordsWidth(index) + 2 * m_padding, std::max(scaled(Height), height + scaled(12))};
}

QSize ResultTabs::minimumTabSizeHint(int index) const
{
    const QSize size = tabSizeHint(index);
    const int count =
        QFontMetrics(fontOf(TextStyle::Strong)).horizontalAdvance(m_counts.value(index));
    const int least = 2 * scaled(LeastPadding) + scaled(ShortestName + CountGap) + count;
    return {std::min(size.width(), least), size.height()};
}

void ResultTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    for (int i = 0; i < count(); ++i) {
        if (!isTabVisible(i))
            continue;
        const QRect place = tabRect(i);
        const bool isCurrent = i == currentIndex();
        const bool isEmpty = m_counts[i] == QLocale().toString(0);
        const Token ink = isCurrent ? Token::Acc : isEmpty ? Token::T3 : Token::T1;
        const QFont font = fontOfTab(i);
        const QFontMetrics metrics(font);
        // Qt may have laid the tabs out before the padding changed.
        const int padding = std::clamp((place.width() - wordsWidth(i)) / 2, 0, m_padding);
        const QRect text = place.adjusted(padding, 0, 0, 0);
        // What is cut may reach into the padding.
        const int room = text.width() - scaled(CountGap) - metrics.horizontalAdvance(m_counts[i])
            - 2;
        const QString name = metrics.elidedText(m_names[i], Qt::ElideRight, room);
        painter.setFont(font);
        painter.setPen(theme.color(ink));
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
        const int left = metrics.horizontalAdvance(name) + scaled(CountGap);
        painter.setPen(theme.color(isCurrent ? Token::Acc : Token::T3));
        painter.drawText(text.adjusted(left, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_counts[i]);
        if (isCurrent)
            painter.fillRect(place.left(), height() - scaled(BarHeight), place.width(),
                             scaled(BarHeight), theme.color(Token::Acc));
        if (isCurrent && hasFocus() && m_focus.isShown())
            paintFocusRing(painter, place.adjusted(0, 2, 0, -scaled(BarHeight) - 1), theme,
                           scaled(Radius));
    }
}

void ResultTabs::focusInEvent(QFocusEvent *event)
{
    m_focus.focusedBy(event->reason());
    QTabBar::focusInEvent(event);
    update();
}

void ResultTabs::mousePressEvent(QMouseEvent *event)
{
    m_focus.mousePressed();
    QTabBar::mousePressEvent(event);
}

void ResultTabs::keyPressEvent(QKeyEvent *event)
{
    m_focus.keyPressed();
    if (event->key() == Qt::Key_Home)
        setCurrentIndex(0);
    else if (event->key() == Qt::Key_End)
        setCurrentIndex(isTabVisible(count() - 1) ? count() - 1 : count() - 2);
    else
        QTabBar::keyPressEvent(event);
    update();
}

} // namespace eig
