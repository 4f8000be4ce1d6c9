// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "support/bundled_catalogue.h"
#include "support/catch.h"
#include "support/temporary_folder.h"
#include "widgets/places/ministries/ministries_place.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/language_switch.h"
#include "widgets/shell/settings.h"

#include <QAbstractButton>
#include <QListView>
#include <QTest>

#include <memory>

/// Catch2 shows a QString as text, not as a list of characters.
template<> struct Catch::StringMaker<QString> {
    static std::string convert(const QString &text) { return text.toStdString(); }
};

namespace eig::test {

/// The place alone in an active window, with a settings file of its own.
class MinistriesFixture
{
public:
    explicit MinistriesFixture(const Catalogue &catalogue = bundled(),
                               Language language = Language::French);
    ~MinistriesFixture();

    template<typename T> [[nodiscard]] T *child(const char *name) const
    {
        T *found = m_place->findChild<T *>(QLatin1String(name));
        INFO(name);
        REQUIRE(found != nullptr);
        return found;
    }

    [[nodiscard]] MinistriesPlace &place() { return *m_place; }
    [[nodiscard]] Settings &settings() { return *m_settings; }
    [[nodiscard]] QListView *ministries() const;
    [[nodiscard]] QListView *administrations() const;
    [[nodiscard]] QListView *challenges() const;
    /// The name of the widget that has the focus.
    [[nodiscard]] QString focus() const;
    [[nodiscard]] QStringList crumbs() const;
    [[nodiscard]] QString shown();

    void press(Qt::Key key, int times = 1);
    void type(const QString &text);
    void click(QListView *column, const QString &name);
    void choose(const MinistryPath &path);
    void showView(const char *view);
    void setLanguage(Language language);
    /// Closes the place and opens a new one on the same settings.
    void reopen();

private:
    void open();

    TemporaryFolder m_folder;
    SearchEngine m_engine;
    LanguageSwitch m_language;
    Actions m_actions;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MinistriesPlace> m_place;
};

} // namespace eig::test
