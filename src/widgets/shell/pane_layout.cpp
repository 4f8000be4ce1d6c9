// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/pane_layout.h"

#include "widgets/detail/detail_pane.h"
#include "widgets/shell/settings.h"
#include "widgets/shell/sidebar.h"
#include "widgets/style/text_style.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace eig {
namespace {

// ui.md section 3, pixels at 100 %
constexpr int RailWidth = 52;
constexpr int MinList = 420;
constexpr int MinSidebar = 160;
constexpr int MaxSidebar = 320;
constexpr int MinFilters = 200;
constexpr int MaxFilters = 320;
constexpr int MinDetail = 340;
constexpr int MaxDetail = 640;

constexpr const char *ClassNames[] = {"tiny", "small", "medium", "wide"};

/// "wide:1:2:3" as numbers; empty when it is not of that class.
QList<int> numbersOf(const QStringList &entries, const char *name)
{
    for (const QString &entry : entries) {
        const QStringList parts = entry.split(u':');
        if (parts.size() != 4 || parts.front() != QLatin1String(name))
            continue;
        QList<int> numbers;
        for (int i = 1; i < 4; ++i)
            numbers.append(parts[i].toInt());
        return numbers;
    }
    return {};
}

} // namespace

WidthClass widthClassOf(int width)
{
    const int design = width * 100 / scaled(100);
    if (design < 1000)
        return WidthClass::Tiny;
    if (design < 1160)
        return WidthClass::Small;
    return design < 1400 ? WidthClass::Medium : WidthClass::Wide;
}

PaneLayout::PaneLayout(QSplitter &splitter, Sidebar &sidebar, QWidget &places, DetailPane &detail,
                       Settings &settings)
    : m_splitter(splitter)
    , m_sidebar(sidebar)
    , m_places(places)
    , m_detail(detail)
    , m_settings(settings)
    , m_filterSlot(new QWidget)
    , m_popover(new QFrame(&splitter, Qt::Popup))
{
    m_splitter.setChildrenCollapsible(false);
    m_splitter.addWidget(&m_sidebar);
    m_splitter.addWidget(m_filterSlot);
    m_splitter.addWidget(&m_places);
    m_splitter.addWidget(&m_detail);
    m_splitter.setStretchFactor(0, 0);
    m_splitter.setStretchFactor(1, 0);
    m_splitter.setStretchFactor(2, 1);
    m_splitter.setStretchFactor(3, 0);
    m_popover->setObjectName(QStringLiteral("filterPopover"));
    m_popover->setFrameShape(QFrame::StyledPanel);
    m_popover->installEventFilter(this);
    for (QWidget *box : {m_filterSlot, static_cast<QWidget *>(m_popover)}) {
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
    }
    connect(&m_splitter, &QSplitter::splitterMoved, this, &PaneLayout::rememberWidths);
    read();
}

/// Defaults of ui.md section 3, then what the user chose.
void PaneLayout::read()
{
    m_choices[0] = {false, false, false, 212, 232, 372};
    m_choices[1] = {false, false, true, 212, 232, 372};
    m_choices[2] = {false, true, true, 212, 212, 372};
    m_choices[3] = {true, true, true, 212, 232, 404};
    const QStringList widths = m_settings.list(Setting::PaneWidths);
    const QStringList shown = m_settings.list(Setting::ShownPanes);
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        Choice &choice = m_choices[i];
        if (const QList<int> w = numbersOf(widths, ClassNames[i]); !w.isEmpty()) {
            choice.sidebar = std::clamp(w[0], MinSidebar, MaxSidebar);
            choice.filters = std::clamp(w[1], MinFilters, MaxFilters);
            choice.detail = std::clamp(w[2], MinDetail, MaxDetail);
        }
        if (const QList<int> s = numbersOf(shown, ClassNames[i]); !s.isEmpty()) {
            choice.isSidebarExpanded = s[0] == 1;
            choice.areFiltersShown = s[1] == 1 && i >= 2;
            choice.isDetailShown = s[2] == 1 && i >= 1;
        }
    }
}

void PaneLayout::save()
{
    QStringList widths;
    QStringList shown;
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const Choice &choice = m_choices[i];
        const QString name = QLatin1String(ClassNames[i]);
        widths.append(QStringLiteral("%1:%2:%3:%4")
                          .arg(name)
                          .arg(choice.sidebar)
                          .arg(choice.filters)
                          .arg(choice.detail));
        shown.append(QStringLiteral("%1:%2:%3:%4")
                         .arg(name)
                         .arg(int(choice.isSidebarExpanded))
                         .arg(int(choice.areFiltersShown))
                         .arg(int(choice.isDetailShown)));
    }
    m_settings.setList(Setting::PaneWidths, widths);
    m_settings.setList(Setting::ShownPanes, shown);
}

void PaneLayout::fit(int width)
{
    const WidthClass now = widthClassOf(width);
    if (m_hasFitted && now == m_class) {
        applySizes();
        return;
    }
    m_hasFitted = true;
    m_class = now;
    apply();
    Q_EMIT changed();
}

void PaneLayout::setFilterPanel(QWidget *panel)
{
    if (panel == m_filters)
        return;
    // The place keeps its panel: it is only taken out of sight.
    if (m_filters)
        m_filters->setParent(&m_places);
    if (m_filters)
        m_filters->hide();
    m_filters = panel;
    placeFilters();
    apply();
    Q_EMIT changed();
}

void PaneLayout::placeFilters()
{
    if (!m_filters)
        return;
    QWidget *box = isPopover() ? static_cast<QWidget *>(m_popover) : m_filterSlot;
    if (m_filters->parentWidget() != box)
        box->layout()->addWidget(m_filters);
    m_filters->show();
}

void PaneLayout::apply()
{
    placeFilters();
    m_sidebar.setRail(!present().isSidebarExpanded);
    m_filterSlot->setVisible(m_filters && !isPopover() && present().areFiltersShown);
    if (!isPopover() || !m_filters)
        m_popover->hide();
    m_detail.setVisible(isDetailShown());
    m_places.setVisible(!isListHidden());
    applySizes();
}

void PaneLayout::applySizes()
{
    const QScopedValueRollback adjusting(m_isAdjusting, true);
    const Choice &choice = present();
    const bool isRail = !choice.isSidebarExpanded;
    m_sidebar.setMinimumWidth(scaled(isRail ? RailWidth : MinSidebar));
    m_sidebar.setMaximumWidth(scaled(isRail ? RailWidth : MaxSidebar));
    m_filterSlot->setMinimumWidth(scaled(MinFilters));
    m_filterSlot->setMaximumWidth(scaled(MaxFilters));
    const bool fillsList = isListHidden();
    m_detail.setMinimumWidth(scaled(MinDetail));
    m_detail.setMaximumWidth(fillsList ? QWIDGETSIZE_MAX : scaled(MaxDetail));
    m_places.setMinimumWidth(scaled(MinList));
    const int side = scaled(isRail ? RailWidth : choice.sidebar);
    const int filters = m_filterSlot->isHidden() ? 0 : scaled(choice.filters);
    const int detail = isDetailShown() ? scaled(choice.detail) : 0;
    const int list = std::max(m_splitter.width() - side - filters - detail, scaled(MinList));
    m_splitter.setSizes(fillsList ? QList<int>{side, filters, 0, m_splitter.width() - side}
                                  : QList<int>{side, filters, list, detail});
}

void PaneLayout::rememberWidths()
{
    if (m_isAdjusting)
        return;
    const auto design = [](int width) { return width * 100 / scaled(100); };
    Choice &choice = present();
    if (choice.isSidebarExpanded)
        choice.sidebar = std::clamp(design(m_sidebar.width()), MinSidebar, MaxSidebar);
    if (m_filterSlot->isVisible())
        choice.filters = std::clamp(design(m_filterSlot->width()), MinFilters, MaxFilters);
    if (m_detail.isVisible() && !isListHidden())
        choice.detail = std::clamp(design(m_detail.width()), MinDetail, MaxDetail);
}

void PaneLayout::setSidebarExpanded(bool isExpanded)
{
    present().isSidebarExpanded = isExpanded;
    apply();
    Q_EMIT changed();
}

void PaneLayout::setFiltersShown(bool isShown, QWidget *anchor)
{
    if (!isPopover()) {
        present().areFiltersShown = isShown;
        apply();
    } else if (isShown && m_filters) {
        const QWidget *window = m_splitter.window();
        const QPoint below = anchor->mapToGlobal(QPoint(0, anchor->height() + scaled(4)));
        const int bottom = window->mapToGlobal(QPoint(0, window->height())).y();
        m_popover->setGeometry(below.x(), below.y(), scaled(MaxFilters),
                               std::max(bottom - below.y() - scaled(16), scaled(240)));
        m_popover->show();
        m_filters->setFocus(Qt::PopupFocusReason);
    } else {
        m_popover->hide();
    }
    Q_EMIT changed();
}

bool PaneLayout::areFiltersShown() const
{
    if (!m_filters)
        return false;
    return isPopover() ? m_popover->isVisible() : present().areFiltersShown;
}

void PaneLayout::setDetailShown(bool isShown)
{
    if (present().isDetailShown == isShown)
        return;
    present().isDetailShown = isShown;
    apply();
    Q_EMIT changed();
}

void PaneLayout::setHasDetail(bool hasDetail)
{
    if (m_hasDetail == hasDetail)
        return;
    m_hasDetail = hasDetail;
    apply();
    Q_EMIT changed();
}

bool PaneLayout::isDetailShown() const { return m_hasDetail && present().isDetailShown; }

bool PaneLayout::isListHidden() const { return m_class == WidthClass::Tiny && isDetailShown(); }

/// A popover closes by itself when something else is clicked.
bool PaneLayout::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_popover && event->type() == QEvent::Hide)
        Q_EMIT changed();
    return QObject::eventFilter(watched, event);
}

} // namespace eig
