// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/shell/comparison_tray.h"
#include "widgets/shell/history.h"
#include "widgets/shell/window_state.h"

#include <QElapsedTimer>
#include <QObject>

#include <map>

class QStackedWidget;

namespace eig {

class DetailPane;
struct PlaceSpec;

/// Goes from place to place and from record to record, and back. Makes a place when it is first
/// gone to. What the detail pane shows is decided here: the record a link led to, else what the
/// place shows.
class Navigator : public QObject
{
    Q_OBJECT

public:
    /// places: where the places are put; detail: what follows them. Both outlive the navigator.
    Navigator(SearchEngine engine, Language language, Settings &settings, Actions &actions,
              QStackedWidget &places, DetailPane &detail);
    ~Navigator() override;

    [[nodiscard]] const SearchEngine &engine() const { return m_engine; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_engine.catalogue(); }
    /// The records chosen for a comparison.
    [[nodiscard]] ComparisonTray &comparison() { return m_comparison; }
    [[nodiscard]] PlaceWidget &place() const { return *m_place; }
    [[nodiscard]] const PlaceSpec &spec() const { return *m_spec; }
    /// The record the detail pane shows; none for nothing or several.
    [[nodiscard]] std::optional<RecordRef> record() const;
    /// Whether a link led to a record beside what the place shows.
    [[nodiscard]] bool hasOpenedRecord() const { return m_record.has_value(); }
    [[nodiscard]] Location location() const;
    [[nodiscard]] const History &history() const { return m_history; }

    void setLanguage(Language language);
    void setEngine(SearchEngine engine);

    /// The start, and the first step of the history.
    void begin(const Beginning &beginning);
    void goTo(const PlaceSpec &place);
    /// Shows a record; selects it where the place lists it as it stands.
    void open(const RecordRef &record);
    /// The page of a promotion or a ministry, in the place of its list.
    void openPage(const RecordRef &record);
    /// The challenges of a query, as language-neutral text.
    void search(const QString &query);
    /// The same among all kinds of records.
    void searchEverything(const QString &query);
    /// The text of the search field. A place without a query of its own makes room for the results
    /// among all kinds of records.
    void setQueryText(const QString &text);
    void back();
    void forward();
    /// From a record to what it belongs to: an outcome to its challenge, that to its
    /// administration, that to its ministry, that to the list.
    void up();
    [[nodiscard]] bool canGoUp() const;

Q_SIGNALS:
    void placeChanged();
    /// What is shown, counted or selected changed.
    void shownChanged();
    void queryTextChanged();
    /// A part of the text of the search field is to be edited there.
    void queryEditRequested(int begin, int end);
    void citationRequested(const QString &citation);
    /// A record was asked for by name: the detail should be visible.
    void recordOpened();
    /// Enter or double click: the detail should have the focus.
    void detailRequested();
    void historyChanged();
    void chartsExportRequested(const std::vector<eig::ChartOrder> &charts, eig::ChartFormat format);

private:
    PlaceWidget &placeFor(const PlaceSpec &spec);
    void connectPlace(PlaceWidget &place);
    void enter(const PlaceSpec &spec);
    void setState(const PlaceState &state);
    void leavePage(PlaceWidget &place);
    void restore(const Location &location);
    void searchIn(const PlaceSpec &spec, const QString &query);
    void showDetail();
    void push();
    void followPlace();
    void takeStep();
    [[nodiscard]] std::optional<RecordRef> parentOf(const RecordRef &record) const;

    SearchEngine m_engine;
    Language m_language;
    Settings &m_settings;
    Actions &m_actions;
    ComparisonTray m_comparison;
    QStackedWidget &m_stack;
    DetailPane &m_detail;
    std::map<const PlaceSpec *, PlaceWidget *> m_places;
    const PlaceSpec *m_spec;
    PlaceWidget *m_place = nullptr;
    std::optional<RecordRef> m_record;
    History m_history;
    QElapsedTimer m_sinceStep; ///< steps of one place close together are one: typing, a held key
    bool m_isRestoring = false;
};

} // namespace eig
