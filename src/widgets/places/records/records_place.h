// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/list_controller.h"
#include "models/record_table_model.h"
#include "widgets/places/place_widget.h"

#include <QPointer>

class QLabel;
class QStackedWidget;

namespace eig {

class RecordTable;
class ChipRow;
class ElsewhereLine;
class FiltersPanel;
class ListHeader;
class ListMenus;
class NoMatch;
class TableColumns;

/// The list of all records of one kind: heading, active filters, table, and the filter panel beside
/// it. One row is selected while there is one; the selection survives a new result by its
/// identifiers.
class RecordsPlace : public PlaceWidget
{
    Q_OBJECT

public:
    RecordsPlace(EntityKind entity, const PlaceContext &context, QWidget *parent);
    ~RecordsPlace() override;

    [[nodiscard]] QString title() const override;
    void setLanguage(Language language) override;
    void setEngine(const SearchEngine &engine) override;

    [[nodiscard]] PlaceState state() const override;
    void restore(const PlaceState &state) override;

    [[nodiscard]] bool hasQuery() const override { return true; }
    [[nodiscard]] QString queryText() const override;
    void setQueryText(const QString &text) override;
    [[nodiscard]] Query query() const override { return m_controller.query(); }
    void completeQueryText() override;

    [[nodiscard]] QWidget *filterPanel() override;
    [[nodiscard]] int activeFilterCount() const override;
    void clearFilters() override;

    [[nodiscard]] std::vector<RecordRef> shown() const override;
    [[nodiscard]] QString positionText() const override;
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] QString selectionText() const override;
    bool select(const RecordRef &record) override;
    void selectAll() override;
    void step(int rows) override;
    [[nodiscard]] QString selectionAsText() const override;
    [[nodiscard]] bool listsRecords() const override { return true; }
    [[nodiscard]] std::optional<ListContent> listContent() const override;

    void focusList() override;
    void setRowHeights(bool isCompact, bool isLow) override;
    [[nodiscard]] QList<QAction *> viewActions() override;
    void saveSettings() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpLayout();
    void applyFonts();
    void connectTable();
    void connectQuery();
    void refresh();
    void refreshHeading();
    void refreshNote();
    void followSelection();
    void selectWanted();
    void followSort();
    void sortBy(const std::vector<Sort> &sort);
    void takeStep();
    [[nodiscard]] EntityKind entity() const { return m_controller.entity(); }
    [[nodiscard]] const Id &idAt(int row) const;
    [[nodiscard]] bool isEmpty() const { return m_model.rowCount() == 0; }

    Settings &m_settings;
    ListController m_controller;
    RecordTableModel m_model;
    ListHeader *m_header;
    ChipRow *m_chips;
    QLabel *m_note;
    ElsewhereLine *m_elsewhere;
    QStackedWidget *m_pages;
    RecordTable *m_table;
    TableColumns *m_columns;
    ListMenus *m_menus;
    NoMatch *m_noMatch;
    QPointer<FiltersPanel> m_panel; ///< made when first asked for, then somewhere in the window
    std::vector<Id> m_wanted; ///< what the user selected, the current one last; it may be filtered
    bool m_isRefreshing = false; ///< the program changes the selection, not the user
};

} // namespace eig
