// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "support/bundled_catalogue.h"
#include "support/catch.h"
#include "support/temporary_folder.h"
#include "widgets/shell/language_switch.h"
#include "widgets/shell/main_window.h"
#include "widgets/shell/settings.h"
#include "widgets/style/theme_switch.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTest>

#include <memory>

/// Catch2 shows a QString as text, not as a list of characters.
template<> struct Catch::StringMaker<QString> {
    static std::string convert(const QString &text) { return text.toStdString(); }
};

namespace eig::test {

/// The French name of a ministry of the bundled catalogue.
[[nodiscard]] QString ministryName(const Id &ministry);

/// Answers of the dialogs, and what they were asked.
struct FakeDialogs {
    QString answer; ///< empty: the user gives up
    QString suggested;
    QStringList errors;
    std::function<void()> retry; ///< what the last error about a file offers
    QStringList inTheWay;        ///< files that would be replaced
    std::function<void()> replace;
    std::function<void()> rename;

    [[nodiscard]] Dialogs dialogs();
};

/// Without a window manager nobody else makes a window active; its parent counts as active long
/// before.
void activate(QWidget &window);
/// Empty where there is no file.
[[nodiscard]] QByteArray contentOf(const QString &path);

/// Key by key, as a person does; accents arrive as text.
void typeInto(QLineEdit &edit, const QString &text);

/// A real window, shown and active, with a settings file of its own.
class WindowFixture
{
public:
    explicit WindowFixture(Catalogue catalogue = bundled(), Language language = Language::French);
    ~WindowFixture();

    template<typename T> [[nodiscard]] T *child(const char *name) const
    {
        T *found = m_window->findChild<T *>(QLatin1String(name));
        INFO(name);
        REQUIRE(found != nullptr);
        return found;
    }

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Settings &settings() { return *m_settings; }
    [[nodiscard]] LanguageSwitch &language() { return m_language; }
    [[nodiscard]] ThemeSwitch &theme() { return m_theme; }
    [[nodiscard]] FakeDialogs &dialogs() { return m_dialogs; }
    [[nodiscard]] QString folder() const;

    [[nodiscard]] QLineEdit *search() const { return child<QLineEdit>("searchField"); }
    [[nodiscard]] QTableView *table() const { return child<QTableView>("challengeTable"); }
    [[nodiscard]] QAction *action(const char *name) const { return child<QAction>(name); }
    [[nodiscard]] QString status(const char *label) const;
    [[nodiscard]] int rows() const;
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] int currentRow() const;
    /// Waits for the pane to show the record with this name.
    [[nodiscard]] bool detailShows(const QString &name) const;
    /// All texts of the detail pane, one line each.
    [[nodiscard]] QString detailText() const;

    /// Whether the list shows a challenge of this name.
    [[nodiscard]] bool lists(const QString &name) const;
    /// The bar of a promotion in the histogram of the filters.
    [[nodiscard]] QCheckBox *promotionBar(const QString &name) const;
    /// The name of what has the focus.
    [[nodiscard]] QString focus() const;

    /// Replaces the text of the search field.
    void type(const QString &text);
    /// Goes on where the text of the search field ends.
    void typeMore(const QString &text);
    /// A key for whatever has the focus.
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    void clickFacet(const char *facet, const QString &value);
    void clickPromotion(const QString &name);
    void clickRow(int row);
    void clickHeader(int column);
    /// By the menu of the list.
    void sortBy(const QString &name);
    void resize(int width, int height);
    /// Closes the window and opens a new one on the same settings.
    void reopen();

private:
    void open();

    TemporaryFolder m_folder;
    Catalogue m_catalogue;
    LanguageSwitch m_language;
    ThemeSwitch m_theme{*qApp, ThemeChoice::Light, 100};
    FakeDialogs m_dialogs;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

/// The row of a facet with this name; -1 when there is none.
[[nodiscard]] int facetRow(const QListView *facet, const QString &value);

} // namespace eig::test
