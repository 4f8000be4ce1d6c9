// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/search_controller.h"
#include "models/search_results_model.h"
#include "widgets/places/place_widget.h"
#include "widgets/places/search/search_messages.h"

#include <QPointer>

class QHBoxLayout;
class QStackedWidget;

namespace eig {

class NoticeLine;
class QueryChips;
class ResultTabs;
class ResultsHeader;
class ResultsView;
class SearchFilters;

/// The results of a search in all kinds of records: tabs with counts, the records kind after kind,
/// each with the text it was found in. The best one is selected until the user chooses another,
/// which then stays selected while filters, sort or tab change.
class SearchPlace : public PlaceWidget
{
    Q_OBJECT

public:
    SearchPlace(const PlaceContext &context, QWidget *parent);
    ~SearchPlace() override;

    [[nodiscard]] QString title() const override;
    void setLanguage(Language language) override;
    void setEngine(const SearchEngine &engine) override;

    /// The view is the key of the tab.
    [[nodiscard]] PlaceState state() const override;
    void restore(const PlaceState &state) override;

    [[nodiscard]] bool hasQuery() const override { return true; }
    [[nodiscard]] QString queryText() const override;
    [[nodiscard]] Query query() const override { return m_controller.query(); }
    void setQueryText(const QString &text) override;
    void completeQueryText() override;

    [[nodiscard]] QWidget *filterPanel() override;
    [[nodiscard]] int activeFilterCount() const override;
    void clearFilters() override;

    /// Of an outcome its challenge, of a milestone its promotion: they have no page of their own.
    [[nodiscard]] std::vector<RecordRef> shown() const override;
    [[nodiscard]] QString positionText() const override;
    [[nodiscard]] QString countText() const override;
    bool select(const RecordRef &record) override;
    void step(int rows) override;
    [[nodiscard]] QString selectionAsText() const override;
    [[nodiscard]] bool listsRecords() const override { return !m_controller.query().isEmpty(); }
    /// Of one kind: that of the tab, or of the selected record where a tab has several.
    [[nodiscard]] std::optional<ListContent> listContent() const override;

    void focusList() override;
    void setRowHeights(bool isCompact, bool isLow) override;
    void saveSettings() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpLayout();
    void placeTabs();
    void setUpTabKeys();
    void connectParts();
    void refresh();
    void refreshTexts();
    void refreshNotices();
    void refreshMessage();
    void selectWanted();
    void followSelection();
    void chooseTab(SearchTab tab);
    void stepTab(int tabs);
    void showMenu(const QPoint &globalPosition);
    void takeStep();
    [[nodiscard]] SearchWays ways();
    [[nodiscard]] bool isEmpty() const { return m_model.rowCount() == 0; }

    Settings &m_settings;
    Actions &m_actions;
    mutable SearchController m_controller; ///< makes the list of a tab when it is first read
    SearchResultsModel m_model;
    ResultsHeader *m_header;
    QueryChips *m_chips;
    ResultTabs *m_tabs;
    QHBoxLayout *m_tabLine;
    NoticeLine *m_notes;
    QStackedWidget *m_pages;
    ResultsView *m_view;
    MessagePage *m_message;
    NoticeLine *m_hidden;
    QPointer<SearchFilters> m_filters; ///< made when first asked for, then somewhere in the window
    std::optional<RecordRef> m_wanted; ///< what the user chose; it may be filtered
};

} // namespace eig
