// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/search/results_header.h"

#include "widgets/style/icons.h"
#include "widgets/style/text_style.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace eig {
namespace {

constexpr int Height = 48;
constexpr int Side = 18;
constexpr int Gap = 10;

/// Newest promotion first, names from A to Z, as in the lists.
struct Order {
    SortKey key;
    std::vector<Sort> sort;
};

const std::vector<Order> &orders()
{
    static const std::vector<Order> Orders{
        {SortKey::Relevance, {}},
        {SortKey::Promotion, {{SortKey::Promotion, true}, {SortKey::Name, false}}},
        {SortKey::Name, {{SortKey::Name, false}}},
    };
    return Orders;
}

QString nameOf(SortKey key, Language language)
{
    return QString::fromStdString(label(key).in(language));
}

} // namespace

ResultsHeader::ResultsHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_sortButton(new QToolButton(this))
    , m_menu(new QMenu(m_sortButton))
{
    setObjectName(QStringLiteral("resultsHeader"));
    m_title->setObjectName(QStringLiteral("resultsTitle"));
    m_count->setObjectName(QStringLiteral("resultsCount"));
    m_sortButton->setObjectName(QStringLiteral("resultsSort"));
    m_menu->setObjectName(QStringLiteral("resultsSortMenu"));
    for (QLabel *label : {m_title, m_count})
        label->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_sortButton->setIcon(themedIcon(Icon::Sort));
    m_sortButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_sortButton->setPopupMode(QToolButton::InstantPopup);
    m_sortButton->setFocusPolicy(Qt::StrongFocus);
    m_sortButton->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ResultsHeader::fillMenu);
    auto *line = new QHBoxLayout(this);
    line->addWidget(m_title);
    line->addWidget(m_count, 1);
    line->addWidget(m_sortButton);
    applyFonts();
}

void ResultsHeader::applyFonts()
{
    m_title->setFont(fontOf(TextStyle::Title));
    m_count->setFont(fontOf(TextStyle::Body));
    layout()->setContentsMargins(scaled(Side), 0, scaled(Side), 0);
    layout()->setSpacing(scaled(Gap));
    setFixedHeight(scaled(Height));
    fit();
}

QWidget *ResultsHeader::sortButton() const { return m_sortButton; }

void ResultsHeader::show(const QString &count, const std::vector<Sort> &sort, Language language)
{
    m_language = language;
    m_key = sort.empty() ? SortKey::Relevance : sort.front().key;
    m_title->setText(tr("Results"));
    m_count->setText(count);
    const QString name = nameOf(m_key, language);
    m_sortButton->setText(name);
    m_sortButton->setAccessibleName(tr("Sorted by: %1").arg(name));
    m_sortButton->setToolTip(tr("Sorted by: %1").arg(name));
    fit();
}

/// The word gives way where the line is too short.
void ResultsHeader::fit()
{
    m_sortButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (layout()->sizeHint().width() > width())
        m_sortButton->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void ResultsHeader::fillMenu()
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    for (const Order &order : orders()) {
        QAction *action = m_menu->addAction(nameOf(order.key, m_language));
        action->setCheckable(true);
        action->setChecked(order.key == m_key);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, &order] { Q_EMIT sortRequested(order.sort); });
    }
}

void ResultsHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ResultsHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        applyFonts();
    QWidget::changeEvent(event);
}

} // namespace eig
