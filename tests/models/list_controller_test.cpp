// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/list_controller.h"

#include "support/catch.h"
#include "support/sample_content.h"

#include <QSignalSpy>

using namespace eig;

namespace {

const std::vector<Field> Facets{Field::Promotion, Field::Ministry, Field::Theme, Field::Status};

ListController sampleController()
{
    return ListController(SearchEngine(Catalogue(test::sampleContent())), Facets);
}

using Values = std::vector<std::string>;

} // namespace

TEST_CASE("An empty query shows every challenge with the counts of every facet")
{
    const ListController controller = sampleController();
    CHECK(controller.result().hits.size() == 3);
    CHECK(controller.total() == 3);
    CHECK_FALSE(controller.result().facets.empty());
    CHECK(controller.checkedCount() == 0);
}

TEST_CASE("Typed words filter at once and the result is announced once")
{
    ListController controller = sampleController();
    QSignalSpy results(&controller, &ListController::resultChanged);
    controller.setSearchText("arme photo");
    REQUIRE(controller.result().hits.size() == 1);
    CHECK(controller.catalogue().challenges()[controller.result().hits[0].index].id == "armurier");
    CHECK(results.count() == 1);
    controller.setSearchText("arme photo");
    CHECK(results.count() == 1);
}

TEST_CASE("A facet typed as text counts as checked and moves to the facets when complete")
{
    ListController controller = sampleController();
    QSignalSpy texts(&controller, &ListController::searchTextChanged);
    controller.setSearchText("promotion:5 arme");
    CHECK(controller.query().values(Field::Promotion, false) == Values{"eig-5"});
    CHECK(controller.searchText() == "promotion:5 arme");
    CHECK(texts.isEmpty());
    controller.completeSearchText();
    CHECK(controller.searchText() == "arme");
    REQUIRE(texts.count() == 1);
    CHECK(controller.query().values(Field::Promotion, false) == Values{"eig-5"});
    CHECK(controller.result().hits.size() == 1);
}

TEST_CASE("A space completes a typed facet and keeps the next word apart")
{
    ListController controller = sampleController();
    controller.setSearchText("arme promotion:5 ");
    CHECK(controller.searchText() == "arme ");
    CHECK(controller.query().values(Field::Promotion, false) == Values{"eig-5"});
    controller.setSearchText("l’État  ");
    CHECK(controller.searchText() == "l’État  ");
}

TEST_CASE("A range of promotions is spelled out in the facet, DIG included")
{
    ListController controller = sampleController();
    controller.setSearchText("promotion:1..5");
    controller.completeSearchText();
    CHECK(controller.query().values(Field::Promotion, false) == Values{"eig-1", "dig", "eig-5"});
    CHECK(controller.searchText().isEmpty());
}

TEST_CASE("What a facet cannot show stays in the text")
{
    ListController controller = sampleController();
    const char *text = GENERATE("theme:culture theme:securite", "-promotion:5", "lieu:Paris",
                                "theme:zzz", "promotion:");
    controller.setSearchText(text);
    controller.completeSearchText();
    CHECK(controller.searchText().toStdString() == text);
}

TEST_CASE("A field typed twice asks for both and checking it again takes it over")
{
    ListController controller = sampleController();
    controller.setSearchText("theme:culture theme:securite");
    REQUIRE(controller.result().hits.size() == 1);
    controller.setFacetValue(Field::Theme, "securite", false);
    CHECK(controller.searchText().isEmpty());
    CHECK(controller.query().values(Field::Theme, false) == Values{"culture"});
    CHECK(controller.result().hits.size() == 2);
}

TEST_CASE("Values of one facet add up, facets narrow each other")
{
    ListController controller = sampleController();
    controller.setFacetValue(Field::Theme, "culture", true);
    CHECK(controller.result().hits.size() == 2);
    controller.setFacetValue(Field::Theme, "securite", true);
    CHECK(controller.result().hits.size() == 3);
    controller.setFacetValue(Field::Promotion, "dig", true);
    CHECK(controller.result().hits.size() == 1);
    CHECK(controller.checkedCount() == 3);
    controller.setFacetValue(Field::Promotion, "dig", false);
    CHECK(controller.result().hits.size() == 3);
}

TEST_CASE("Clearing the facets keeps the words, clearing all keeps nothing")
{
    ListController controller = sampleController();
    controller.setSearchText("arme promotion:1");
    CHECK(controller.result().hits.empty());
    CHECK(controller.countWithoutFacets() == 1);
    controller.clearFacets();
    CHECK(controller.searchText() == "arme");
    CHECK(controller.result().hits.size() == 1);
    controller.setFacetValue(Field::Promotion, "dig", true);
    CHECK(controller.countWithoutText() == 1);
    controller.clearText();
    CHECK(controller.result().hits.size() == 1);
    controller.clearAll();
    CHECK(controller.result().hits.size() == 3);
    CHECK(controller.query().isEmpty());
}

TEST_CASE("The sort stays while the query changes")
{
    ListController controller = sampleController();
    controller.setSort({SortKey::Name, true});
    controller.setSearchText("o");
    controller.setSearchText("");
    CHECK(controller.query().sort == Sort{SortKey::Name, true});
    const auto &first = controller.catalogue().challenges()[controller.result().hits[0].index];
    CHECK(first.name == "Œuvres à l’École");
}

TEST_CASE("Unknown fields and open quotes are reported beside the result")
{
    ListController controller = sampleController();
    controller.setSearchText("minister:armes");
    CHECK(controller.unknownFields() == QStringList{"minister"});
    controller.setSearchText("\"une arme");
    CHECK(controller.hasUnclosedQuote());
    CHECK(controller.result().hits.size() == 1);
    controller.setSearchText("arme");
    CHECK(controller.unknownFields().isEmpty());
    CHECK_FALSE(controller.hasUnclosedQuote());
}

TEST_CASE("Any text is accepted")
{
    ListController controller = sampleController();
    const QString text = GENERATE(QString(" "), QString("\""), QString(":"), QString("-"),
                                  QString("a:b:c"), QString("promotion:,,"), QString(5000, u'"'),
                                  QString(QChar(0xD800)), QString("%_'\\"),
                                  QString("promotion:.."));
    controller.setSearchText(text);
    controller.completeSearchText();
    controller.setFacetValue(Field::Promotion, "eig-5", true);
    controller.clearAll();
    CHECK(controller.result().hits.size() == 3);
}
