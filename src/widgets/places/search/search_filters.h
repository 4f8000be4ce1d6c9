// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/search_controller.h"

#include <QWidget>

#include <map>

class QLabel;
class QStackedLayout;

namespace eig {

class FiltersPanel;
class Settings;

/// The filters beside the results: those of the kind the present tab shows.
class SearchFilters : public QWidget
{
    Q_OBJECT

public:
    SearchFilters(SearchController &controller, Settings &settings, QWidget *parent);

    /// Reads the present tab; the panels follow the query by themselves.
    void refresh();
    void retranslate();
    void saveSettings();

Q_SIGNALS:
    /// The user changed the query here.
    void queryEdited();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] FiltersPanel *panel();

    SearchController &m_controller;
    Settings &m_settings;
    QStackedLayout *m_pages;
    QLabel *m_none;
    std::map<EntityKind, FiltersPanel *> m_panels; ///< made when first shown
};

} // namespace eig
