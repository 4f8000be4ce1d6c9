// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QObject>

#include <array>

class QSplitter;

namespace eig {

class DetailPane;
class Settings;
class Sidebar;

/// How wide the window is, in pixels at 100 % text (ui.md section 3).
enum class WidthClass {
    Tiny,   ///< below 1000: the detail takes the place of the list
    Small,  ///< below 1160: the filters are a popover
    Medium, ///< below 1400: the sidebar is a rail
    Wide,
};

[[nodiscard]] WidthClass widthClassOf(int width);

/// Sidebar, filter panel, list and detail side by side: which of them show, and how wide they are.
/// A choice of the user always wins, and is remembered for its width class.
class PaneLayout : public QObject
{
    Q_OBJECT

public:
    /// splitter: empty, takes the panes. All outlive the layout.
    PaneLayout(QSplitter &splitter, Sidebar &sidebar, QWidget &places, DetailPane &detail,
               Settings &settings);

    [[nodiscard]] WidthClass widthClass() const { return m_class; }
    /// The window has this width now; text size included.
    void fit(int width);
    /// The filter panel of the present place; nullptr when it has none.
    void setFilterPanel(QWidget *panel);

    void setSidebarExpanded(bool isExpanded);
    [[nodiscard]] bool isSidebarExpanded() const { return present().isSidebarExpanded; }
    /// Without a detail the list has the whole room, whatever is chosen.
    void setHasDetail(bool hasDetail);
    /// Shows or hides the panel, or its popover under anchor.
    void setFiltersShown(bool isShown, QWidget *anchor);
    [[nodiscard]] bool areFiltersShown() const;
    void setDetailShown(bool isShown);
    [[nodiscard]] bool isDetailShown() const;
    /// In a tiny window the detail has taken the place of the list.
    [[nodiscard]] bool isListHidden() const;

    void save();

Q_SIGNALS:
    void changed();

private:
    struct Choice {
        bool isSidebarExpanded = false;
        bool areFiltersShown = true;
        bool isDetailShown = true;
        int sidebar = 0; ///< widths, pixels at 100 %
        int filters = 0;
        int detail = 0;
    };

    [[nodiscard]] Choice &present() { return m_choices[static_cast<std::size_t>(m_class)]; }
    [[nodiscard]] const Choice &present() const
    {
        return m_choices[static_cast<std::size_t>(m_class)];
    }
    [[nodiscard]] bool isPopover() const { return m_class <= WidthClass::Small; }
    bool eventFilter(QObject *watched, QEvent *event) override;
    void read();
    void apply();
    void applySizes();
    void rememberWidths();
    void placeFilters();

    QSplitter &m_splitter;
    Sidebar &m_sidebar;
    QWidget &m_places;
    DetailPane &m_detail;
    Settings &m_settings;
    QWidget *m_filterSlot;
    QWidget *m_filters = nullptr;
    QFrame *m_popover;
    WidthClass m_class = WidthClass::Wide;
    std::array<Choice, 4> m_choices;
    bool m_hasDetail = true;
    bool m_hasFitted = false;
    bool m_isAdjusting = false;
};

} // namespace eig
