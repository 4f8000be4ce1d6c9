// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/search_controller.h"

#include "support/catch.h"
#include "support/sample_content.h"

#include <QSignalSpy>
#include <QTest>

using namespace eig;

namespace {

class Fixture
{
public:
    SearchController controller{SearchEngine(Catalogue(test::sampleContent())), Language::French};

    [[nodiscard]] std::string query() const { return toText(controller.query()); }
    [[nodiscard]] std::size_t count(EntityKind entity, const char *text) const
    {
        return controller.engine().count(entity, parseQuery(text).query);
    }
};

} // namespace

TEST_CASE("Every tab counts its kinds, and the last one all that have none")
{
    Fixture fixture;
    fixture.controller.setSearchText("police");
    std::size_t all = 0;
    for (const EntityKind entity : searchedKinds())
        all += fixture.count(entity, "police");
    REQUIRE(all > 0);
    CHECK(fixture.controller.count(SearchTab::All) == all);
    CHECK(fixture.controller.count(SearchTab::Challenges)
          == fixture.count(EntityKind::Challenge, "police"));
    std::size_t sum = 0;
    for (const SearchTab tab : SearchTabs)
        sum += tab == SearchTab::All ? 0 : fixture.controller.count(tab);
    CHECK(sum == all);
    for (const SearchTab tab : SearchTabs)
        CHECK(searchTabNamed(keyOf(tab)) == tab);
    CHECK_FALSE(searchTabNamed("nothing"));
}

TEST_CASE("An empty query finds nothing and hides nothing")
{
    const Fixture fixture;
    CHECK(fixture.controller.count(SearchTab::All) == 0);
    CHECK(fixture.controller.hidden().count == 0);
    CHECK(fixture.controller.total() > 0);
}

TEST_CASE("A filter of the panel goes into the text, and the text into the panel")
{
    Fixture fixture;
    QSignalSpy texts(&fixture.controller, &SearchController::searchTextChanged);
    fixture.controller.setSearchText("police");
    CHECK(texts.empty()); // the reader types
    fixture.controller.list().setFacet(Field::Promotion, "eig-5", FacetState::Included);
    CHECK(texts.size() == 1);
    CHECK(fixture.controller.searchText().startsWith("police promotion:"));
    CHECK(fixture.query() == toText(fixture.controller.list().query()));
    CHECK(fixture.controller.count(SearchTab::Challenges)
          == fixture.count(EntityKind::Challenge, "police promotion:eig-5"));
    fixture.controller.setSearchText("police promotion:dig");
    CHECK(fixture.controller.list().facetState(Field::Promotion, "dig") == FacetState::Included);
    CHECK(fixture.controller.list().facetState(Field::Promotion, "eig-5") == FacetState::None);
}

TEST_CASE("Another tab has the filters of its kind, on the same query")
{
    Fixture fixture;
    fixture.controller.setSearchText("zoe promotion:dig");
    fixture.controller.setTab(SearchTab::People);
    CHECK(fixture.controller.list().entity() == EntityKind::Person);
    CHECK(fixture.controller.list().facetState(Field::Promotion, "dig") == FacetState::Included);
    fixture.controller.list().setFacet(Field::Promotion, "eig-5", FacetState::Included);
    fixture.controller.setTab(SearchTab::Challenges);
    CHECK(fixture.controller.list().facetState(Field::Promotion, "eig-5") == FacetState::Included);
    CHECK(fixture.controller.list().result().hits.size()
          == fixture.controller.count(SearchTab::Challenges));
}

TEST_CASE("What the filters keep out is told by name when it is a record or two")
{
    Fixture fixture;
    fixture.controller.setSearchText("zoe promotion:dig");
    const HiddenByFilters &hidden = fixture.controller.hidden();
    REQUIRE(hidden.count == 1);
    REQUIRE(hidden.records.size() == 1);
    CHECK(fixture.controller.catalogue().challenges()[hidden.records.front()].id == "armurier");
    fixture.controller.clearFacets();
    CHECK(fixture.query() == "zoe");
    CHECK(fixture.controller.hidden().count == 0);
    // Without a word every other record would be hidden.
    fixture.controller.setSearchText("promotion:dig");
    CHECK(fixture.controller.hidden().count == 0);
}

TEST_CASE("A word that is misspelt has its near ones, each with what it finds")
{
    Fixture fixture;
    fixture.controller.setSearchText("armurrier");
    REQUIRE_FALSE(fixture.controller.nearSpellings().empty());
    const NearSpelling near = fixture.controller.nearSpellings().front();
    CHECK(near.word == "armurier");
    fixture.controller.setQuery(near.query);
    CHECK(fixture.controller.searchText() == "armurier");
    CHECK(fixture.controller.count(SearchTab::All) == near.count);
    CHECK(fixture.controller.nearSpellings().empty());
}

TEST_CASE("What was not understood stays as it was typed until it is changed")
{
    Fixture fixture;
    fixture.controller.setSearchText("minister:police");
    REQUIRE_FALSE(fixture.controller.notes().empty());
    CHECK(fixture.controller.notes().front().kind == QueryNoteKind::UnknownField);
    fixture.controller.completeSearchText();
    CHECK(fixture.controller.searchText() == "minister:police");
    fixture.controller.setSearchText("\"police nationale");
    fixture.controller.completeSearchText();
    CHECK(fixture.controller.searchText() == "\"police nationale\"");
    CHECK(fixture.controller.notes().empty());
}

TEST_CASE("A search in another language has another text and the same query")
{
    Fixture fixture;
    fixture.controller.setSearchText("ministère:intérieur");
    const std::string before = fixture.query();
    fixture.controller.setLanguage(Language::English);
    CHECK(fixture.query() == before);
    CHECK(fixture.controller.searchText().startsWith("ministry:"));
}

TEST_CASE("A search keeps its query in another edition")
{
    Fixture fixture;
    fixture.controller.setSearchText("arme");
    (void)fixture.controller.list();
    CatalogueContent content = test::sampleContent();
    std::erase_if(content.challenges, [](const Challenge &one) { return one.id == "armurier"; });
    std::erase_if(content.outcomes, [](const Outcome &one) { return one.challenge == "armurier"; });
    std::erase_if(content.relations,
                  [](const Relation &one) { return one.from.challenge == "armurier"; });
    fixture.controller.setEngine(SearchEngine(Catalogue(std::move(content))));
    CHECK(fixture.query() == "arme");
    CHECK(fixture.controller.count(SearchTab::Challenges) == 0);
    CHECK(fixture.controller.list().result().hits.empty());
}

TEST_CASE("Above the limit the results come from a worker and those before stay meanwhile")
{
    Fixture fixture;
    QSignalSpy results(&fixture.controller, &SearchController::resultChanged);
    fixture.controller.setMostInThread(2);
    for (const char *text : {"p", "po", "police"}) {
        fixture.controller.setSearchText(text);
        CHECK(fixture.controller.count(SearchTab::All) == 0);
    }
    REQUIRE(QTest::qWaitFor([&] { return !results.isEmpty(); }));
    CHECK(fixture.controller.count(SearchTab::Challenges)
          == fixture.count(EntityKind::Challenge, "police"));
    CHECK(fixture.controller.count(SearchTab::All) > 0);
    QTest::qWait(20);
    CHECK(results.size() == 1); // those of the texts before were dropped
}
