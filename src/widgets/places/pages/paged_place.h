// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/places/place_widget.h"

#include <QTimer>

class QScrollArea;
class QStackedWidget;

namespace eig {

class PageHeader;
class RecordBoard;

/// A list of records, and the page of one of them in its place (ui.md section 4). A page is a step
/// of the history with the view "page" and the record as its selection; the list stays as it was
/// left. Made when a page is first asked for.
class PagedPlace : public PlaceWidget
{
    Q_OBJECT

public:
    static constexpr const char *PageView = "page";

    /// Takes the list. entity: of the records that have a page.
    PagedPlace(EntityKind entity, PlaceWidget *list, const PlaceContext &context,
               QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void setLanguage(Language language) override;
    void setEngine(const SearchEngine &engine) override;
    [[nodiscard]] PlaceState state() const override;
    void restore(const PlaceState &state) override;
    [[nodiscard]] bool isSameStep(const PlaceState &a, const PlaceState &b) const override;
    [[nodiscard]] bool isPage() const override { return m_page.has_value(); }
    [[nodiscard]] std::optional<PlaceState> listState() const override;

    [[nodiscard]] bool hasQuery() const override { return !m_page && m_list->hasQuery(); }
    [[nodiscard]] QString queryText() const override;
    void setQueryText(const QString &text) override { m_list->setQueryText(text); }
    void completeQueryText() override;
    [[nodiscard]] Query query() const override { return m_page ? Query() : m_list->query(); }

    [[nodiscard]] QWidget *filterPanel() override;
    [[nodiscard]] int activeFilterCount() const override;
    void clearFilters() override { m_list->clearFilters(); }

    [[nodiscard]] std::vector<RecordRef> shown() const override;
    [[nodiscard]] bool hasDetail() const override { return !m_page && m_list->hasDetail(); }
    [[nodiscard]] QString positionText() const override;
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] QString selectionText() const override;
    bool select(const RecordRef &record) override;
    void selectAll() override;
    void step(int rows) override;
    [[nodiscard]] QString selectionAsText() const override;
    [[nodiscard]] bool listsRecords() const override { return !m_page && m_list->listsRecords(); }
    [[nodiscard]] std::optional<ListContent> listContent() const override;
    void focusList() override;
    void setRowHeights(bool isCompact, bool isLow) override;
    [[nodiscard]] QList<QAction *> viewActions() override;
    void saveSettings() override { m_list->saveSettings(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectList();
    void addPage();
    void showPage(const RecordRef &record);
    void showList();
    void makeBoard();
    [[nodiscard]] bool exists(const RecordRef &record) const;

    EntityKind m_entity;
    PlaceWidget *m_list;
    const SearchEngine *m_engine;
    Language m_language;
    Actions &m_actions;
    QStackedWidget *m_stack;
    QScrollArea *m_area = nullptr;
    PageHeader *m_header = nullptr;
    RecordBoard *m_board = nullptr;
    QAction *m_tables;
    std::optional<RecordRef> m_page; ///< the record whose page shows; none: the list does
    QTimer m_rebuild;                ///< once, whatever of its look changed
};

} // namespace eig
