// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "support/bundled_catalogue.h"
#include "support/catch.h"
#include "support/temporary_folder.h"
#include "widgets/places/records/records_place.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/language_switch.h"
#include "widgets/shell/settings.h"

#include <QAccessible>
#include <QMenu>
#include <QTableView>
#include <QTest>

#include <memory>

/// Catch2 shows a QString as text, not as a list of characters.
template<> struct Catch::StringMaker<QString> {
    static std::string convert(const QString &text) { return text.toStdString(); }
};

namespace eig::test {

/// The text with plain spaces: where a narrow space belongs is a matter of its own test.
[[nodiscard]] QString plain(QString text);

/// The place in a real window, shown and active, with its filter panel at its left and a settings
/// file of its own.
class PlaceFixture
{
public:
    explicit PlaceFixture(Catalogue catalogue = bundled(), Language language = Language::French);
    ~PlaceFixture();

    template<typename T> [[nodiscard]] T *child(const char *name) const
    {
        T *found = m_window->findChild<T *>(QLatin1String(name));
        INFO(name);
        REQUIRE(found != nullptr);
        return found;
    }

    [[nodiscard]] RecordsPlace &place() const { return *m_place; }
    [[nodiscard]] QWidget &window() const { return *m_window; }
    [[nodiscard]] Settings &settings() { return *m_settings; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_engine.catalogue(); }
    [[nodiscard]] QTableView *table() const { return child<QTableView>("challengeTable"); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const;
    /// How many challenges a query finds, by the engine alone.
    [[nodiscard]] int found(const char *query) const;
    /// What the query of the place is, without language.
    [[nodiscard]] QString query() const { return m_place->state().query; }

    void search(const QString &text) { m_place->setQueryText(text); }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {});
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// Sends a key to the widget that has the focus; waits for a menu and returns it.
    [[nodiscard]] QMenu *menu(const char *name) const;
    void trigger(QMenu *menu, const QString &text);
    void setLanguage(Language language);
    /// Closes the window and opens a new one on the same settings.
    void reopen();
    void resize(int width, int height);

private:
    void open();

    TemporaryFolder m_folder;
    SearchEngine m_engine;
    LanguageSwitch m_language;
    Actions m_actions;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QWidget> m_window;
    RecordsPlace *m_place = nullptr;
};

} // namespace eig::test
