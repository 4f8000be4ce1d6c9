// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/top_bar.h"

#include "widgets/shell/actions.h"
#include "widgets/shell/search_field.h"
#include "widgets/style/button_kind.h"
#include "widgets/style/text_style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace eig {
namespace {

// ui.md section 3, pixels at 100 %
constexpr int SearchWidth = 560;
constexpr int MinSearchWidth = 180;
constexpr int Height = 52;
constexpr int LowHeight = 46;
constexpr int ButtonPixels = 32;
constexpr int IconSize = 18;

} // namespace

TopBar::TopBar(Actions &actions, QWidget *parent)
    : QToolBar(parent)
    , m_actions(actions)
    , m_content(new QWidget(this))
{
    setObjectName(QStringLiteral("toolBar"));
    setMovable(false);
    toggleViewAction()->setEnabled(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    auto *line = new QHBoxLayout(m_content);
    addIconButton(m_actions[ActionId::ShowSidebar], "sidebarButton");
    addIconButton(m_actions[ActionId::Back], "backButton");
    addIconButton(m_actions[ActionId::Forward], "forwardButton");
    // Made in the order of Tab.
    m_search = new SearchField(m_content);
    m_filters = new QToolButton(m_content);
    m_compare = new QToolButton(m_content);
    m_export = new QToolButton(m_content);
    m_exportMenu = new QMenu(m_export);
    m_search->setObjectName(QStringLiteral("searchField"));
    line->addWidget(m_search, 1);
    m_filters->setObjectName(QStringLiteral("filterButton"));
    m_filters->setDefaultAction(m_actions[ActionId::ShowFilters]);
    line->addWidget(m_filters);
    line->addStretch(0);
    m_compare->setObjectName(QStringLiteral("compareButton"));
    m_compare->setDefaultAction(m_actions[ActionId::OpenComparison]);
    m_compare->setAutoRaise(true);
    line->addWidget(m_compare);
    m_export->setObjectName(QStringLiteral("exportSheetButton"));
    // Not its default action, whose longer text the button would take.
    QAction *exportSheet = m_actions[ActionId::ExportSheet];
    m_export->setIcon(themedIcon(Icon::Export));
    connect(m_export, &QToolButton::clicked, exportSheet, &QAction::trigger);
    connect(exportSheet, &QAction::changed, m_export, [this, exportSheet] {
        m_export->setEnabled(exportSheet->isEnabled());
        m_export->setToolTip(exportSheet->toolTip());
    });
    m_export->setPopupMode(QToolButton::MenuButtonPopup);
    for (const ActionId id : {ActionId::ExportSheet, ActionId::ExportBooklet, ActionId::Print})
        m_exportMenu->addAction(m_actions[id]);
    m_exportMenu->addAction(m_actions[ActionId::Copy]);
    m_export->setMenu(m_exportMenu);
    line->addWidget(m_export);
    // Qt leaves tool buttons out of the tab order.
    for (QToolButton *button : {m_filters, m_compare, m_export})
        button->setFocusPolicy(Qt::StrongFocus);
    addWidget(m_content);
    retranslate();
    refreshSizes();
}

QToolButton *TopBar::addIconButton(QAction *action, const char *objectName)
{
    auto *button = new QToolButton(m_content);
    button->setObjectName(QLatin1String(objectName));
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_content->layout()->addWidget(button);
    m_iconButtons.push_back(button);
    return button;
}

QWidget *TopBar::filterButton() const { return m_filters; }

void TopBar::setFilterCount(int count)
{
    setButtonBadge(*m_filters, count == 0 ? QString() : QString::number(count));
    m_filters->setAccessibleName(count == 0 ? m_actions[ActionId::ShowFilters]->iconText()
                                            : tr("Filters, %n active", nullptr, count));
}

void TopBar::setCompareCount(int count)
{
    m_compareCount = count;
    setButtonBadge(*m_compare, count == 0 ? QString() : QString::number(count));
    m_compare->setAccessibleName(count == 0 ? m_actions[ActionId::OpenComparison]->iconText()
                                            : tr("Compare, %n record(s)", nullptr, count));
}

void TopBar::setHasFilters(bool hasFilters) { m_filters->setVisible(hasFilters); }

void TopBar::setCompact(bool isNarrow, bool isLow)
{
    m_isNarrow = isNarrow;
    m_isLow = isLow;
    refreshSizes();
}

void TopBar::refreshSizes()
{
    auto *line = static_cast<QHBoxLayout *>(m_content->layout());
    line->setContentsMargins(scaled(12), 0, scaled(12), 0);
    line->setSpacing(scaled(8));
    m_content->setFixedHeight(scaled(m_isLow ? LowHeight : Height));
    m_search->setMinimumWidth(scaled(MinSearchWidth));
    m_search->setMaximumWidth(scaled(SearchWidth));
    m_search->setFixedHeight(scaled(ButtonPixels));
    const auto style = m_isNarrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    for (QToolButton *button : {m_filters, m_compare, m_export})
        button->setToolButtonStyle(style);
    // Not those inside the search field.
    for (QToolButton *button :
         m_content->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        button->setIconSize({scaled(IconSize), scaled(IconSize)});
        button->setMinimumHeight(scaled(ButtonPixels));
    }
    for (QToolButton *button : m_iconButtons)
        button->setFixedSize(scaled(ButtonPixels), scaled(ButtonPixels));
}

void TopBar::retranslate()
{
    setWindowTitle(tr("Tool bar"));
    setCompareCount(m_compareCount);
    m_export->setText(tr("Export"));
    m_export->setAccessibleName(tr("Export the sheet as PDF"));
    m_exportMenu->setTitle(tr("Export"));
    for (QToolButton *button : m_iconButtons)
        button->setAccessibleName(button->defaultAction()->iconText());
}

void TopBar::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refreshSizes();
}

} // namespace eig
