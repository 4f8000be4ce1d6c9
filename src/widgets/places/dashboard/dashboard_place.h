// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/places/place_widget.h"

#include <QTimer>

class QScrollArea;
class QStackedWidget;

namespace eig {

class ChartCard;
class DashboardPage;
class StoryPage;

/// The programme in figures and charts (ui.md sections 4 and 12): a page, no list. What it shows is
/// counted from the catalogue; each value leads to what it counts. Below it stands the story of the
/// programme, another page.
class DashboardPlace : public PlaceWidget
{
    Q_OBJECT

public:
    explicit DashboardPlace(const PlaceContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void setLanguage(Language language) override;
    void setEngine(const SearchEngine &engine) override;
    /// The view is "tables", "story" or empty.
    [[nodiscard]] PlaceState state() const override;
    void restore(const PlaceState &state) override;
    /// The programme while its story is shown.
    [[nodiscard]] std::vector<RecordRef> shown() const override;
    [[nodiscard]] bool hasDetail() const override { return false; }
    [[nodiscard]] bool isPage() const override { return isStoryShown(); }
    [[nodiscard]] std::optional<PlaceState> listState() const override;
    [[nodiscard]] QString countText() const override;
    /// The programme itself leads to its story.
    bool select(const RecordRef &record) override;
    void step(int) override {}
    /// The table of the chart that has the focus.
    [[nodiscard]] QString selectionAsText() const override;
    void focusList() override;
    [[nodiscard]] QList<QAction *> viewActions() override;
    void settingsChanged() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makePage();
    void makeStory();
    void refreshRecent();
    void setTablesShown(bool areShown);
    [[nodiscard]] bool isStoryShown() const;
    void showStory(bool isShown);
    void nameStory();
    [[nodiscard]] const ChartCard *focusedChart() const;

    const SearchEngine *m_engine;
    Language m_language;
    Settings &m_settings;
    Actions &m_actions;
    QStackedWidget *m_pages;
    QScrollArea *m_area;
    DashboardPage *m_page = nullptr;
    StoryPage *m_story = nullptr; ///< made when first shown
    QAction *m_tables;
    QTimer m_rebuild; ///< once, whatever of its look changed
};

} // namespace eig
