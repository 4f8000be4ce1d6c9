// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/places/place_widget.h"

#include <QTimer>

class QScrollArea;

namespace eig {

class ChartCard;
class DashboardPage;

/// The programme in figures and charts (ui.md sections 4 and 12): a page, no list. What it shows is
/// counted from the catalogue; each value leads to what it counts.
class DashboardPlace : public PlaceWidget
{
    Q_OBJECT

public:
    explicit DashboardPlace(const PlaceContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void setLanguage(Language language) override;
    void setEngine(const SearchEngine &engine) override;
    /// The view is "tables" or empty.
    [[nodiscard]] PlaceState state() const override;
    void restore(const PlaceState &state) override;
    [[nodiscard]] std::vector<RecordRef> shown() const override { return {}; }
    [[nodiscard]] bool hasDetail() const override { return false; }
    [[nodiscard]] QString countText() const override;
    bool select(const RecordRef &) override { return false; }
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
    void refreshRecent();
    void setTablesShown(bool areShown);
    [[nodiscard]] const ChartCard *focusedChart() const;

    const SearchEngine *m_engine;
    Language m_language;
    const Settings &m_settings;
    Actions &m_actions;
    QScrollArea *m_area;
    DashboardPage *m_page = nullptr;
    QAction *m_tables;
    QTimer m_rebuild; ///< once, whatever of its look changed
};

} // namespace eig
