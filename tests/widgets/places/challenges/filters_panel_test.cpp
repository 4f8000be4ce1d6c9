// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/challenges/place_fixture.h"

#include "models/facet_model.h"
#include "widgets/places/records/facet_values.h"
#include "widgets/places/records/section_button.h"
#include "widgets/places/records/text_button.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>

using namespace eig;
using namespace eig::test;

namespace {

QModelIndex valueOf(const PlaceFixture &place, const char *facet, const QString &name)
{
    const auto *model = place.child<FacetValues>(facet)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == name)
            return model->index(row, 0);
    }
    INFO(name.toStdString());
    FAIL("no such value");
    return {};
}

void click(const PlaceFixture &place, const char *facet, const QString &name,
           Qt::KeyboardModifiers modifiers = {})
{
    auto *values = place.child<FacetValues>(facet);
    QTest::mouseClick(values->viewport(), Qt::LeftButton, modifiers,
                      values->visualRect(valueOf(place, facet, name)).center());
}

} // namespace

TEST_CASE("The groups stand in their order, administrations and places closed at first")
{
    const PlaceFixture place;
    const QStringList order{"Promotion", "Ministère", "Administration", "Thématique",
                            "Expertise", "Suites",    "Lieu",           "Contenu"};
    QStringList names;
    for (const auto *button : place.window().findChildren<SectionButton *>()) {
        names.append(button->text());
        const bool isClosed = button->text() == order[2] || button->text() == order[6];
        CHECK(button->isChecked() != isClosed);
    }
    CHECK(names == order);
    CHECK(place.child<FacetValues>("ministryFacet")->isVisible());
    CHECK_FALSE(place.child<FacetValues>("placeFacet")->isVisible());
}

TEST_CASE("A click includes a value, another clears it")
{
    PlaceFixture place;
    QSignalSpy steps(&place.place(), &PlaceWidget::stepTaken);
    click(place, "themeFacet", QStringLiteral("Sécurité"));
    CHECK(place.place().queryText() == QStringLiteral("thème:sécurité"));
    CHECK(place.rows() == place.found("theme:sécurité"));
    CHECK(place.child<SectionButton>("themeSection")->accessibleName()
          == QStringLiteral("Thématique, 1 filtre actif"));
    click(place, "themeFacet", QStringLiteral("Sécurité"));
    CHECK(place.query().isEmpty());
    CHECK(steps.count() == 2);
}

TEST_CASE("Alt and a click exclude a value")
{
    PlaceFixture place;
    click(place, "themeFacet", QStringLiteral("Sécurité"), Qt::AltModifier);
    CHECK(place.place().queryText() == QStringLiteral("-thème:sécurité"));
    CHECK(place.rows() == place.found("-theme:sécurité"));
    const QString text = valueOf(place, "themeFacet", QStringLiteral("Sécurité"))
                             .data(Qt::AccessibleTextRole)
                             .toString();
    CHECK(text.contains(QStringLiteral("exclu")));
}

TEST_CASE("Space includes the current value and Delete excludes it")
{
    PlaceFixture place;
    auto *values = place.child<FacetValues>("themeFacet");
    values->setFocus(Qt::TabFocusReason);
    place.key(Qt::Key_Down);
    const QString value = values->currentIndex().data(FacetModel::ValueRole).toString();
    place.key(Qt::Key_Space);
    CHECK(place.query() == QStringLiteral("theme:") + value);
    CHECK(values->currentIndex().data(FacetModel::ValueRole).toString() == value);
    place.key(Qt::Key_Delete);
    CHECK(place.query() == QStringLiteral("-theme:") + value);
    place.key(Qt::Key_Delete);
    CHECK(place.query().isEmpty());
}

TEST_CASE("The menu of a value includes, excludes and keeps it alone")
{
    PlaceFixture place;
    auto *values = place.child<FacetValues>("themeFacet");
    values->setFocus(Qt::TabFocusReason);
    const QString value = values->currentIndex().data(FacetModel::ValueRole).toString();
    const auto choose = [&](const char *text) {
        place.key(Qt::Key_F10, Qt::ShiftModifier);
        place.trigger(place.menu("facetMenu"), QString::fromUtf8(text));
    };
    choose("Exclure");
    CHECK(place.query() == QStringLiteral("-theme:") + value);
    choose("Inclure");
    CHECK(place.query() == QStringLiteral("theme:") + value);
    choose("Retirer des filtres");
    CHECK(place.query().isEmpty());
    choose("Seulement celui-ci");
    CHECK(place.query() == QStringLiteral("theme:") + value);
}

TEST_CASE("Ministries include the groups of hosts without one")
{
    PlaceFixture place;
    place.child<TextButton>("ministryMore")->click();
    const auto *model = place.child<FacetValues>("ministryFacet")->model();
    int groups = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString id = model->index(row, 0).data(FacetModel::ValueRole).toString();
        const Ministry *ministry = place.catalogue().ministry(id.toStdString());
        REQUIRE(ministry != nullptr);
        groups += ministry->isGroup ? 1 : 0;
    }
    CHECK(groups > 0);
}

TEST_CASE("Six values are shown, the rest on demand with a field that finds one")
{
    PlaceFixture place;
    auto *values = place.child<FacetValues>("themeFacet");
    auto *more = place.child<TextButton>("themeMore");
    auto *filter = place.child<QLineEdit>("themeFacetFilter");
    const int height = values->height();
    CHECK(values->model()->rowCount() == 6);
    CHECK(filter->isHidden());
    CHECK(more->text().startsWith(QStringLiteral("Afficher ")));
    more->setFocus();
    place.key(Qt::Key_Space);
    CHECK(values->model()->rowCount() > 6);
    CHECK(values->height() > height);
    REQUIRE(filter->hasFocus());
    QTest::keyClicks(filter, QStringLiteral("secu"));
    CHECK(values->model()->rowCount() < 6);
    CHECK(values->model()->index(0, 0).data().toString() == QStringLiteral("Sécurité"));
    place.key(Qt::Key_Down);
    CHECK(values->hasFocus());
    filter->setFocus();
    place.key(Qt::Key_Escape);
    CHECK(filter->text().isEmpty());
    place.key(Qt::Key_Escape);
    CHECK(values->model()->rowCount() == 6);
    CHECK(more->hasFocus());
}

TEST_CASE("Values that would give nothing come last and can still be chosen")
{
    PlaceFixture place;
    place.search(QStringLiteral("promotion:7"));
    auto *values = place.child<FacetValues>("expertiseFacet");
    place.child<TextButton>("expertiseMore")->click();
    const QModelIndex last = values->model()->index(values->model()->rowCount() - 1, 0);
    REQUIRE(last.data(FacetModel::CountRole).toInt() == 0);
    CHECK(last.flags().testFlag(Qt::ItemIsEnabled));
    values->setFocus(Qt::TabFocusReason);
    place.key(Qt::Key_End);
    place.key(Qt::Key_Space);
    CHECK(place.place().activeFilterCount() == 2);
}

TEST_CASE("Clear empties the facets and keeps the words")
{
    PlaceFixture place;
    place.search(QStringLiteral("données thème:sécurité -promotion:1"));
    auto *clear = place.child<TextButton>("clearFacets");
    CHECK(clear->isEnabled());
    QTest::mouseClick(clear, Qt::LeftButton);
    CHECK(place.place().queryText() == QStringLiteral("données"));
    CHECK(place.place().activeFilterCount() == 0);
    CHECK_FALSE(clear->isEnabled());
}

TEST_CASE("Closed groups are remembered")
{
    PlaceFixture place;
    auto *theme = place.child<SectionButton>("themeSection");
    theme->setFocus();
    place.key(Qt::Key_Space);
    place.child<SectionButton>("placeSection")->click();
    CHECK_FALSE(place.child<FacetValues>("themeFacet")->isVisible());
    place.reopen();
    CHECK_FALSE(place.child<FacetValues>("themeFacet")->isVisible());
    CHECK(place.child<FacetValues>("placeFacet")->isVisible());
    CHECK_FALSE(place.child<SectionButton>("administrationSection")->isChecked());
}

TEST_CASE("The active filter is said in a sentence")
{
    PlaceFixture place;
    const auto *sentence = place.child<QLabel>("filterSentence");
    CHECK(sentence->isHidden());
    place.search(QStringLiteral("thème:sécurité"));
    CHECK(sentence->isVisible());
    CHECK(sentence->text().contains(QStringLiteral("Sécurité")));
    CHECK(place.place().filterPanel()->accessibleDescription() == sentence->text());
}

TEST_CASE("The value with the focus is scrolled into view and lists do not scroll on their own")
{
    PlaceFixture place;
    auto *values = place.child<FacetValues>("hasFacet");
    values->setFocus(Qt::TabFocusReason);
    place.key(Qt::Key_End);
    const auto *area = place.place().filterPanel()->findChild<QScrollArea *>();
    REQUIRE(area != nullptr);
    const QRect row = values->visualRect(values->currentIndex());
    const QPoint centre = values->viewport()->mapTo(area->viewport(), row.center());
    CHECK(area->viewport()->rect().contains(centre));
    CHECK(values->height() >= row.height() * values->model()->rowCount());
}

TEST_CASE("The panel disappears with its place")
{
    QPointer<QWidget> panel;
    {
        PlaceFixture place;
        panel = place.place().filterPanel();
        delete &place.place();
        CHECK(panel.isNull());
    }
}
