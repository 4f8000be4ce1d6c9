// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/window_fixture.h"

#include "models/facet_model.h"
#include "widgets/detail/document_accessibility.h"
#include "widgets/detail/link_button.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QScrollArea>

using namespace eig;
using eig::test::WindowFixture;

namespace {

QAccessibleInterface *accessible(QWidget *widget)
{
    QAccessibleInterface *found = QAccessible::queryAccessibleInterface(widget);
    REQUIRE(found != nullptr);
    return found;
}

/// Buttons of which one is chosen are one stop: the chosen one; the arrows lead to the others.
bool isBesideChosen(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->autoExclusive() && !button->isChecked();
}

/// The visible tab stops in their order, beginning with the search field.
QList<QWidget *> tabStops(const WindowFixture &fixture)
{
    QList<QWidget *> stops;
    QWidget *widget = fixture.search();
    do {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->focusProxy() && !isBesideChosen(widget))
            stops.append(widget);
        widget = widget->nextInFocusChain();
    } while (widget != fixture.search());
    return stops;
}

} // namespace

TEST_CASE("Every control that can have the focus has a name")
{
    WindowFixture fixture(test::bundled(), GENERATE(Language::French, Language::English));
    fixture.type("basegun");
    REQUIRE(fixture.detailShows("Basegun"));
    const QList<QWidget *> stops = tabStops(fixture);
    CHECK(stops.size() > 25);
    for (QWidget *stop : stops) {
        INFO(stop->metaObject()->className() << ' ' << stop->objectName().toStdString());
        CHECK_FALSE(accessible(stop)->text(QAccessible::Name).isEmpty());
    }
}

TEST_CASE("Tab goes from the tool bar to the places, the filters, the list and the detail")
{
    WindowFixture fixture;
    REQUIRE(fixture.detailShows(fixture.cell(0, 0)));
    fixture.search()->setFocus();
    QStringList visited;
    do {
        visited.append(fixture.focus());
        fixture.press(Qt::Key_Tab);
    } while (!fixture.search()->hasFocus() && visited.size() < 500);
    REQUIRE(fixture.search()->hasFocus());
    qsizetype last = -1;
    for (const char *name :
         {"searchField", "filterButton", "exportSheetButton", "challengesButton",
          "promotionSection", "promotionBar0", "ministryFacet", "themeFacet", "listMenuButton",
          "challengeTable", "detailScroll", "detailExport", "sidebarButton"}) {
        INFO(name << " in " << visited.join(u' ').toStdString());
        const qsizetype place = visited.indexOf(QLatin1String(name));
        CHECK(place > last);
        last = place;
    }
    fixture.child<QWidget>("challengeTable")->setFocus();
    fixture.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(fixture.focus() == "listMenuButton");
}

TEST_CASE("Tab leaves every control")
{
    WindowFixture fixture;
    REQUIRE(fixture.detailShows(fixture.cell(0, 0)));
    fixture.search()->setFocus();
    const QList<QWidget *> stops = tabStops(fixture);
    QSet<QWidget *> visited;
    for (qsizetype i = 0; i < stops.size() + 5; ++i) {
        visited.insert(fixture.window().focusWidget());
        QTest::keyClick(fixture.window().focusWidget(), Qt::Key_Tab);
    }
    QStringList missed;
    for (QWidget *stop : stops) {
        if (!visited.contains(stop))
            missed.append(stop->metaObject()->className() + (u' ' + stop->objectName()));
    }
    CHECK(missed.join(u'\n').toStdString() == "");
}

TEST_CASE("F6 goes round the panes, Shift+F6 the other way")
{
    WindowFixture fixture;
    fixture.search()->setFocus();
    const auto press = [&](Qt::KeyboardModifiers modifiers) {
        fixture.press(Qt::Key_F6, modifiers);
        return fixture.focus();
    };
    CHECK(press({}) == "challengesButton");
    CHECK(press({}) == "promotionSection");
    CHECK(press({}) == "challengeTable");
    CHECK(press({}) == "detailScroll");
    CHECK(press({}) == "searchField");
    CHECK(press(Qt::ShiftModifier) == "detailScroll");
    CHECK(press(Qt::ShiftModifier) == "challengeTable");
    CHECK(press(Qt::ShiftModifier) == "promotionSection");
    fixture.action("showFiltersAction")->trigger();
    fixture.child<QWidget>("challengesButton")->setFocus();
    CHECK(press({}) == "challengeTable");
    fixture.action("showDetailAction")->trigger();
    CHECK(press({}) == "searchField");
}

TEST_CASE("Headings and links of the detail have the roles of headings and links")
{
    WindowFixture fixture;
    fixture.type("basegun");
    REQUIRE(fixture.detailShows("Basegun"));
    auto *pane = fixture.child<QScrollArea>("detailScroll");
    const auto headings = pane->findChildren<HeadingLabel *>();
    CHECK(headings.size() >= 6);
    for (HeadingLabel *heading : headings) {
        CHECK(accessible(heading)->role() == QAccessible::Heading);
        CHECK(accessible(heading)->text(QAccessible::Name) == heading->text());
    }
    const auto links = pane->findChildren<LinkButton *>();
    CHECK(links.size() >= 6);
    for (LinkButton *link : links) {
        CHECK(accessible(link)->role() == QAccessible::Link);
        CHECK_FALSE(accessible(link)->text(QAccessible::Name).isEmpty());
        CHECK(accessible(link)->actionInterface()->actionNames().contains(
            QAccessibleActionInterface::pressAction()));
    }
}

TEST_CASE("A row is read as one sentence and a facet value with its count")
{
    WindowFixture fixture;
    fixture.type("basegun");
    const QModelIndex row = fixture.table()->model()->index(0, 0);
    CHECK(row.data(Qt::AccessibleTextRole).toString()
          == "Basegun, EIG 5, " + test::ministryName("interieur"));
    fixture.type("");
    QCheckBox *promotion = fixture.promotionBar("EIG 4");
    CHECK(accessible(promotion)->text(QAccessible::Name) == "EIG 4, 17 défis");
    CHECK(accessible(promotion)->role() == QAccessible::CheckBox);
    const auto *themes = fixture.child<QListView>("themeFacet");
    const QModelIndex theme = themes->model()->index(0, 0);
    const QString count = QString::number(theme.data(FacetModel::CountRole).toInt());
    CHECK(theme.data(Qt::AccessibleTextRole).toString()
          == theme.data().toString() + ", " + count + " défis");
}
