// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/record_ref.h"
#include "core/labels/labels.h"
#include "core/search/search.h"
#include "models/list_content.h"
#include "widgets/charts/chart_picture.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

class QAction;

namespace eig {

class Actions;
class ComparisonTray;
class Settings;

/// What a place is given; all of it outlives the place.
struct PlaceContext {
    const SearchEngine &engine; ///< replaced by PlaceWidget::setEngine
    Language language;
    Settings &settings;
    Actions &actions;                     ///< the window's actions, for context menus
    ComparisonTray *comparison = nullptr; ///< what is compared; only its own place needs it
};

/// Where a place stands: what the history restores and the settings keep. Language-neutral.
struct PlaceState {
    QString query;          ///< toText() of the query
    std::vector<Sort> sort; ///< first key first; empty: relevance
    QString view;           ///< "table", "columns", "tree", "list", "page"; empty: the default one
    std::vector<RecordRef> selection; ///< the current record last; of columns: from left to right
    int scroll = 0;                   ///< first visible row
    /// Of a current record that stands in several rows: which of them, from 0; -1: the usual one.
    int occurrence = -1;

    friend bool operator==(const PlaceState &, const PlaceState &) = default;
};

/// One place of the window (ui.md section 2): a list or page in the middle, with a filter panel of
/// its own or none. The window owns toolbar, sidebar, detail pane, status and history; a place
/// knows none of them. Adding a place: a folder under places/ and one row in shell/place_table.cpp.
class PlaceWidget : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// "Défis", for the window title and the heading.
    [[nodiscard]] virtual QString title() const = 0;
    virtual void setLanguage(Language language) = 0;
    /// Another edition: what still exists stays selected.
    virtual void setEngine(const SearchEngine &engine) = 0;

    [[nodiscard]] virtual PlaceState state() const = 0;
    /// Restores exactly what state() gave, without a step in the history; what no longer exists is
    /// left out.
    virtual void restore(const PlaceState &state) = 0;

    /// Whether two states are one step of the history: a selection alone is no step. A place where
    /// it is one says so.
    [[nodiscard]] virtual bool isSameStep(const PlaceState &a, const PlaceState &b) const
    {
        return a.query == b.query && a.sort == b.sort && a.view == b.view;
    }

    /// Whether the page of one record shows instead of the list.
    [[nodiscard]] virtual bool isPage() const { return false; }
    /// Of a page: the list with the row of its record, where Alt+Up leads.
    [[nodiscard]] virtual std::optional<PlaceState> listState() const { return {}; }

    /// The text in the search field, in the language of the interface. A place without a query of
    /// its own answers false to hasQuery(); the window then searches in the challenges.
    [[nodiscard]] virtual bool hasQuery() const { return false; }
    [[nodiscard]] virtual QString queryText() const { return {}; }
    virtual void setQueryText(const QString &text) { Q_UNUSED(text) }
    /// The field was left or Enter pressed: the text is complete.
    virtual void completeQueryText() {}

    /// What is searched for, for the marks in the detail; empty without a query.
    [[nodiscard]] virtual Query query() const { return {}; }

    /// Nullptr when there is none. The window puts it beside the list or into a popover; the place
    /// keeps the ownership.
    [[nodiscard]] virtual QWidget *filterPanel() { return nullptr; }
    [[nodiscard]] virtual int activeFilterCount() const { return 0; }
    virtual void clearFilters() {}

    /// What the detail pane shows: nothing, one record, or several (a summary).
    [[nodiscard]] virtual std::vector<RecordRef> shown() const = 0;
    /// Whether the detail pane belongs to the place; without, it shows only what a link leads to.
    [[nodiscard]] virtual bool hasDetail() const { return true; }
    /// "1 sur 18", or empty.
    [[nodiscard]] virtual QString positionText() const { return {}; }
    /// "18 défis", for the status bar and the announcement to assistive technology.
    [[nodiscard]] virtual QString countText() const = 0;
    /// "1 sélectionné", or empty.
    [[nodiscard]] virtual QString selectionText() const { return {}; }
    /// Selects a record if the place shows it as it stands; false, and nothing changes, if not.
    virtual bool select(const RecordRef &record) = 0;
    virtual void selectAll() {}
    /// Ctrl+Down, Ctrl+Up.
    virtual void step(int rows) = 0;
    /// Tab-separated, with headers; what Ctrl+C copies.
    [[nodiscard]] virtual QString selectionAsText() const = 0;

    /// What undo() would take back, "removal of “LABEL”"; empty: there is nothing to undo.
    [[nodiscard]] virtual QString undoText() const { return {}; }
    virtual void undo() {}

    /// Whether there is a list to make tables of; cheaper than the list.
    [[nodiscard]] virtual bool listsRecords() const { return false; }
    /// The list as it stands; none while there is none.
    [[nodiscard]] virtual std::optional<ListContent> listContent() const { return {}; }

    virtual void focusList() = 0;
    /// Comfortable or compact rows, and low windows (ui.md section 3).
    virtual void setRowHeights(bool isCompact, bool isLow)
    {
        Q_UNUSED(isCompact)
        Q_UNUSED(isLow)
    }
    /// What the place adds to the View menu: columns, sort, views.
    [[nodiscard]] virtual QList<QAction *> viewActions() { return {}; }
    /// Writes columns, widths, sort and open groups to the settings.
    virtual void saveSettings() {}
    /// The settings were changed elsewhere while the place is shown: the records opened last.
    virtual void settingsChanged() {}

Q_SIGNALS:
    /// shown(), countText(), positionText() or activeFilterCount() changed.
    void shownChanged();
    /// The text of the field changed otherwise than by setQueryText().
    void queryTextChanged();
    /// Enter or double click: the detail takes the focus.
    void opened();
    /// The first visible row changed.
    void scrolled();
    /// A link inside the place, or "search in the people" of an empty result.
    void recordRequested(const eig::RecordRef &record);
    /// The page of a promotion or a ministry is asked for.
    void pageRequested(const eig::RecordRef &record);
    /// A citation is to be copied.
    void citationRequested(const QString &citation);
    /// A part of the text of the search field is to be edited there.
    void queryEditRequested(int begin, int end);
    /// The challenges of a query, language-neutral, are to be shown in their own place; of an empty
    /// one, all.
    void challengesRequested(const QString &query);
    /// The place of this kind of records is asked for.
    void placeRequested(eig::EntityKind entity);
    /// The query is to be searched in all kinds of records; language-neutral.
    void everythingRequested(const QString &query);
    /// Charts are to be written into files: one, or several into a folder.
    void chartsExportRequested(const std::vector<eig::ChartOrder> &charts, eig::ChartFormat format);
    /// A step worth keeping in the history was taken by the user: another query, sort, view or
    /// column. The window then asks for state().
    void stepTaken();
};

} // namespace eig
