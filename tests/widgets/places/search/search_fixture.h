// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "support/bundled_catalogue.h"
#include "support/catch.h"
#include "support/temporary_folder.h"
#include "widgets/detail/detail_pane.h"
#include "widgets/detail/document_accessibility.h"
#include "widgets/places/search/result_tabs.h"
#include "widgets/places/search/results_view.h"
#include "widgets/places/search/search_place.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/language_switch.h"
#include "widgets/shell/settings.h"

#include <QTest>

#include <memory>

/// Catch2 shows a QString as text, not as a list of characters.
template<> struct Catch::StringMaker<QString> {
    static std::string convert(const QString &text) { return text.toStdString(); }
};

namespace eig::test {

/// The text with plain spaces: where a narrow space belongs is a matter of its own test.
[[nodiscard]] QString plain(QString text);

/// The results in a real window, shown and active, between their filters and the detail, which
/// shows what is selected and marks what is searched for.
class SearchFixture
{
public:
    explicit SearchFixture(Catalogue catalogue = bundled(), Language language = Language::French);
    ~SearchFixture();

    template<typename T> [[nodiscard]] T *child(const char *name) const
    {
        T *found = m_window->findChild<T *>(QLatin1String(name));
        INFO(name);
        REQUIRE(found != nullptr);
        return found;
    }

    [[nodiscard]] SearchPlace &place() const { return *m_place; }
    [[nodiscard]] DetailPane &detail() const { return *m_detail; }
    [[nodiscard]] QWidget &window() const { return *m_window; }
    [[nodiscard]] const SearchEngine &engine() const { return m_engine; }
    [[nodiscard]] ResultsView *view() const { return child<ResultsView>("searchResults"); }
    [[nodiscard]] const SearchResultsModel &model() const;
    [[nodiscard]] ResultTabs *tabs() const { return child<ResultTabs>("resultTabs"); }
    /// What the query of the place is, without language.
    [[nodiscard]] QString query() const { return m_place->state().query; }
    [[nodiscard]] std::size_t found(EntityKind entity, const char *query) const;
    /// The record of the selected row; empty when there is none.
    [[nodiscard]] std::string selected() const;
    /// Waits for the page of the record with this name.
    [[nodiscard]] bool detailShows(const QString &name) const;

    /// As the field does at every letter; buttons of the page before are gone.
    void search(const QString &text);
    /// A key for whatever has the focus.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void click(QWidget *widget);
    void clickRow(int row);
    void setLanguage(Language language);

private:
    TemporaryFolder m_folder;
    SearchEngine m_engine;
    LanguageSwitch m_language;
    Actions m_actions;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QWidget> m_window;
    SearchPlace *m_place = nullptr;
    DetailPane *m_detail = nullptr;
};

} // namespace eig::test
