// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/places/place_widget.h"
#include "widgets/window_fixture.h"

namespace eig::test {

/// One of the lists, and what a test may ask of it.
struct ListUnderTest {
    EntityKind entity;
    const char *place;   ///< its key
    const char *title;   ///< in French
    const char *query;   ///< finds some of its records
    const char *counted; ///< "431 personnes" without the number
};

[[nodiscard]] const std::vector<ListUnderTest> &listsUnderTest();

/// The window on one of its lists.
class ListWindow : public WindowFixture
{
public:
    explicit ListWindow(const ListUnderTest &list, Catalogue catalogue = bundled(),
                        Language language = Language::French);

    /// Goes to the list; needed again after reopen().
    void go();
    [[nodiscard]] PlaceWidget &place();
    [[nodiscard]] QTableView *list() const;
    [[nodiscard]] int listed() const { return list()->model()->rowCount(); }
    [[nodiscard]] QString text(int row, int section, int role = Qt::DisplayRole) const;
    [[nodiscard]] QString name(int row) const;
    /// How many records a query finds, by the engine alone.
    [[nodiscard]] int found(const QString &query) const;
    void clickListRow(int row, Qt::KeyboardModifiers modifiers = {});
    void clickListHeader(int section, Qt::KeyboardModifiers modifiers = {});
    /// A visible part of this place: other places have parts of the same name.
    template<typename T> [[nodiscard]] T *part(const char *name)
    {
        T *found = place().findChild<T *>(QLatin1String(name));
        INFO(name);
        REQUIRE(found != nullptr);
        return found;
    }

private:
    ListUnderTest m_list;
    SearchEngine m_engine;
};

} // namespace eig::test
