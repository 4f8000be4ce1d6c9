// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/list_controller.h"

#include "bundled/bundled_catalogue.h"
#include "support/catch.h"
#include "support/sample_content.h"
#include "support/synthetic_catalogue.h"

#include <QSignalSpy>
#include <QTest>

using namespace eig;

namespace {

/// In the sample: journaux (EIG 1), oeuvres (DIG), armurier (EIG 5).
class Fixture
{
public:
    ListController controller{SearchEngine(Catalogue(test::sampleContent())), EntityKind::Challenge,
                              Language::French};
    QSignalSpy results{&controller, &ListController::resultChanged};
    QSignalSpy texts{&controller, &ListController::searchTextChanged};

    [[nodiscard]] std::size_t hits() const { return controller.result().hits.size(); }
    [[nodiscard]] std::string text() const { return controller.searchText().toStdString(); }
};

using Values = std::vector<std::string>;

std::size_t countOf(const ListController &controller, Field field, const std::string &value)
{
    for (const Facet &facet : controller.result().facets) {
        for (const FacetValue &one : facet.values) {
            if (facet.field == field && one.value == value)
                return one.count;
        }
    }
    return 999;
}

} // namespace

TEST_CASE("An empty query shows every challenge with the counts of every facet")
{
    const Fixture fixture;
    CHECK(fixture.hits() == 3);
    CHECK(fixture.controller.total() == 3);
    CHECK(fixture.controller.result().facets.size() == fixture.controller.facetFields().size());
    CHECK(fixture.controller.activeFacetCount() == 0);
    CHECK(fixture.controller.searchText().isEmpty());
}

TEST_CASE("Typed words filter at once and the result is announced once")
{
    Fixture fixture;
    fixture.controller.setSearchText("arme photo");
    REQUIRE(fixture.hits() == 1);
    CHECK(fixture.controller.catalogue().challenges()[fixture.controller.result().hits[0].index].id
          == "armurier");
    CHECK(fixture.results.count() == 1);
    fixture.controller.setSearchText("arme photo");
    CHECK(fixture.results.count() == 1);
}

TEST_CASE("Text is never rewritten while it is typed")
{
    Fixture fixture;
    for (const char *typed : {"p", "promotion:", "promotion:5", "promotion:5 ", "promotion:5  ARME",
                              "-theme:culture promotion:5", "\"arme", "theme:s,c"}) {
        fixture.controller.setSearchText(typed);
        CHECK(fixture.text() == typed);
    }
    CHECK(fixture.texts.isEmpty());
}

TEST_CASE("A facet typed as text is a facet, and is written canonically once complete")
{
    Fixture fixture;
    fixture.controller.setSearchText("promotion:eig-5   arme THEME:securite");
    CHECK(fixture.controller.facetState(Field::Promotion, "eig-5") == FacetState::Included);
    CHECK(fixture.controller.activeFacetCount() == 2);
    fixture.controller.completeSearchText();
    CHECK(fixture.text() == "promotion:5 arme thème:sécurité");
    CHECK(fixture.texts.count() == 1);
    CHECK(fixture.results.count() == 1);
    CHECK(fixture.hits() == 1);
    fixture.controller.completeSearchText();
    CHECK(fixture.texts.count() == 1);
}

TEST_CASE("A click on a facet writes the text and nothing else in it")
{
    Fixture fixture;
    fixture.controller.setSearchText("arme titre:armurier");
    fixture.controller.setFacet(Field::Theme, "securite", FacetState::Included);
    CHECK(fixture.text() == "arme titre:armurier thème:sécurité");
    fixture.controller.setFacet(Field::Promotion, "eig-1", FacetState::Excluded);
    CHECK(fixture.text() == "arme titre:armurier thème:sécurité -promotion:1");
    fixture.controller.setFacet(Field::Theme, "securite", FacetState::None);
    CHECK(fixture.text() == "arme titre:armurier -promotion:1");
    CHECK(fixture.texts.count() == 3);
    CHECK(fixture.hits() == 1);
}

TEST_CASE("Who hears of a new text finds the result that belongs to it")
{
    Fixture fixture;
    std::size_t hitsThen = 0;
    QObject::connect(&fixture.controller, &ListController::searchTextChanged,
                     [&] { hitsThen = fixture.hits(); });
    QString textThen;
    QObject::connect(&fixture.controller, &ListController::resultChanged,
                     [&] { textThen = fixture.controller.searchText(); });
    fixture.controller.setFacet(Field::Promotion, "dig", FacetState::Included);
    CHECK(hitsThen == 1);
    CHECK(textThen == "promotion:dig");
}

TEST_CASE("A value is included, excluded or neither, never two of these")
{
    Fixture fixture;
    ListController &controller = fixture.controller;
    controller.setFacet(Field::Theme, "culture", FacetState::Included);
    CHECK(fixture.hits() == 2);
    controller.setFacet(Field::Theme, "culture", FacetState::Excluded);
    CHECK(controller.facetState(Field::Theme, "culture") == FacetState::Excluded);
    CHECK(controller.facetValues(Field::Theme, FacetState::Included).empty());
    CHECK(fixture.text() == "-thème:culture");
    CHECK(fixture.hits() == 1);
    controller.setFacet(Field::Theme, "culture", FacetState::Included);
    CHECK(controller.facetState(Field::Theme, "culture") == FacetState::Included);
    CHECK(fixture.text() == "thème:culture");
    controller.setFacet(Field::Theme, "culture", FacetState::None);
    CHECK(controller.facetState(Field::Theme, "culture") == FacetState::None);
    CHECK(fixture.text().empty());
}

TEST_CASE("Values of one facet add up, facets narrow each other")
{
    Fixture fixture;
    fixture.controller.setFacet(Field::Theme, "culture", FacetState::Included);
    CHECK(fixture.hits() == 2);
    fixture.controller.setFacet(Field::Theme, "securite", FacetState::Included);
    CHECK(fixture.hits() == 3);
    fixture.controller.setFacet(Field::Promotion, "dig", FacetState::Included);
    CHECK(fixture.hits() == 1);
    CHECK(fixture.controller.activeFacetCount() == 3);
    CHECK(fixture.controller.activeFacetCount(Field::Theme) == 2);
    fixture.controller.setOnly(Field::Theme, "securite");
    CHECK(fixture.hits() == 0);
    CHECK(fixture.text() == "promotion:dig thème:sécurité");
}

TEST_CASE("Counts of a facet ignore its own selection, included and excluded")
{
    Fixture fixture;
    fixture.controller.setFacet(Field::Promotion, "eig-5", FacetState::Excluded);
    CHECK(countOf(fixture.controller, Field::Promotion, "eig-5") == 1);
    CHECK(countOf(fixture.controller, Field::Ministry, "interieur") == 0);
    fixture.controller.setFacet(Field::Promotion, "dig", FacetState::Included);
    CHECK(countOf(fixture.controller, Field::Promotion, "eig-5") == 1);
    CHECK(countOf(fixture.controller, Field::Promotion, "eig-1") == 1);
}

TEST_CASE("A range of promotions is one clause, DIG included")
{
    Fixture fixture;
    fixture.controller.setSearchText("promotion:1..5");
    CHECK(fixture.controller.facetValues(Field::Promotion, FacetState::Included)
          == Values{"eig-1", "dig", "eig-5"});
    fixture.controller.setFacetValues(Field::Promotion, {"eig-5", "dig"});
    CHECK(fixture.text() == "promotion:dig,5");
    fixture.controller.setFacetValues(Field::Promotion, {"eig-5", "dig", "eig-1"});
    CHECK(fixture.text() == "promotion:1..5");
    fixture.controller.setFacetValues(Field::Promotion, {});
    CHECK(fixture.text().empty());
}

TEST_CASE("Part of a name shows every value it stands for, and a click spells them out")
{
    Fixture fixture;
    fixture.controller.setSearchText("promotion:eig");
    CHECK(fixture.controller.facetState(Field::Promotion, "eig-1") == FacetState::Included);
    CHECK(fixture.controller.facetState(Field::Promotion, "eig-5") == FacetState::Included);
    fixture.controller.completeSearchText();
    CHECK(fixture.text() == "promotion:eig");
    fixture.controller.setFacet(Field::Promotion, "eig-1", FacetState::None);
    CHECK(fixture.text() == "promotion:5");
}

TEST_CASE("What no facet can show stays as it was typed")
{
    Fixture fixture;
    const char *typed = GENERATE("thème:culture thème:sécurité", "-promotion:5", "titre:arme",
                                 "thème:zzz", "-\"mot à mot\"", "personne:\"Zoé Lenoir\"");
    fixture.controller.setSearchText(typed);
    fixture.controller.completeSearchText();
    CHECK(fixture.text() == typed);
}

TEST_CASE("A field typed twice asks for both and a click makes one clause of it")
{
    Fixture fixture;
    fixture.controller.setSearchText("theme:culture theme:securite");
    REQUIRE(fixture.hits() == 1);
    fixture.controller.setFacet(Field::Theme, "securite", FacetState::None);
    CHECK(fixture.text() == "thème:culture");
    CHECK(fixture.hits() == 2);
}

TEST_CASE("Clearing the facets keeps the words, clearing all keeps nothing")
{
    Fixture fixture;
    ListController &controller = fixture.controller;
    controller.setSearchText("arme promotion:1 -thème:culture");
    CHECK(fixture.hits() == 0);
    CHECK(controller.countWithoutFacets() == 1);
    CHECK(controller.countWithout(Field::Promotion) == 1);
    CHECK(controller.countWithout(Field::Theme) == 0);
    controller.clearFacet(Field::Theme);
    CHECK(fixture.text() == "arme promotion:1");
    controller.clearFacets();
    CHECK(fixture.text() == "arme");
    CHECK(fixture.hits() == 1);
    controller.setFacet(Field::Promotion, "dig", FacetState::Included);
    CHECK(controller.countWithoutText() == 1);
    controller.clearText();
    CHECK(fixture.text() == "promotion:dig");
    CHECK(fixture.hits() == 1);
    controller.clearAll();
    CHECK(fixture.hits() == 3);
    CHECK(controller.query().isEmpty());
}

TEST_CASE("Other kinds of records that hold the words are counted")
{
    Fixture fixture;
    fixture.controller.setSearchText("lenoir promotion:1");
    const auto elsewhere = fixture.controller.countsElsewhere();
    REQUIRE(elsewhere.size() == 1);
    CHECK(elsewhere.front() == EntityCount{EntityKind::Person, 1});
    fixture.controller.setSearchText("promotion:1");
    CHECK(fixture.controller.countsElsewhere().empty());
}

TEST_CASE("Another language writes the text again and keeps the query")
{
    Fixture fixture;
    fixture.controller.setSearchText("fraude thème:sécurité -ministère:intérieur");
    const Query before = fixture.controller.query();
    fixture.controller.setLanguage(Language::English);
    CHECK(fixture.text() == "fraude theme:security -ministry:interior");
    CHECK(fixture.controller.query() == before);
    CHECK(fixture.results.count() == 2);
    fixture.controller.setLanguage(Language::French);
    CHECK(fixture.text() == "fraude thème:sécurité -ministère:intérieur");
}

TEST_CASE("Every facet value of the real catalogue survives a change of language")
{
    const auto opened = Catalogue::fromBytes(bundledCatalogue(), "bundled");
    REQUIRE(opened);
    ListController controller(SearchEngine(*opened), EntityKind::Challenge, Language::French);
    for (const Field field : controller.facetFields()) {
        for (const FacetValue &value : controller.engine().valuesOf(EntityKind::Challenge, field)) {
            controller.setFacetValues(field, {value.value});
            const Query before = controller.query();
            controller.setLanguage(Language::English);
            controller.setSearchText(controller.searchText() + ' ');
            CHECK(controller.query() == before);
            controller.setLanguage(Language::French);
            controller.setSearchText(controller.searchText() + ' ');
            CHECK(controller.query() == before);
        }
        controller.clearAll();
    }
}

TEST_CASE("A query from elsewhere is shown in the words of the reader, with its sort")
{
    Fixture fixture;
    Query query = parseQuery("ministry:interieur arme").query;
    query.sort = {{SortKey::Name, true}, {SortKey::Promotion, false}};
    fixture.controller.setQuery(query);
    CHECK(fixture.text() == "ministère:intérieur arme");
    CHECK(fixture.controller.sort() == query.sort);
    CHECK(toText(fixture.controller.query()) == "ministry:interieur arme");
    CHECK(fixture.results.count() == 1);
}

TEST_CASE("The sort stays while the query changes")
{
    Fixture fixture;
    fixture.controller.setSort({{SortKey::Name, true}});
    fixture.controller.setSort({{SortKey::Name, true}});
    CHECK(fixture.results.count() == 1);
    fixture.controller.setSearchText("o");
    fixture.controller.setSearchText("");
    fixture.controller.setFacet(Field::Promotion, "dig", FacetState::Included);
    fixture.controller.clearAll();
    CHECK(fixture.controller.sort() == std::vector<Sort>{{SortKey::Name, true}});
    const auto &first =
        fixture.controller.catalogue().challenges()[fixture.controller.result().hits[0].index];
    CHECK(first.name == "Œuvres à l’École");
}

TEST_CASE("Another edition keeps the query")
{
    Fixture fixture;
    fixture.controller.setSearchText("thème:securite");
    fixture.controller.setEngine(SearchEngine(Catalogue(test::syntheticContent(5))));
    CHECK(fixture.hits() == 0);
    CHECK(fixture.text() == "thème:securite");
    fixture.controller.setEngine(SearchEngine(Catalogue(test::sampleContent())));
    CHECK(fixture.hits() == 2);
}

TEST_CASE("Unknown fields, open quotes and unknown values are reported beside the result")
{
    Fixture fixture;
    const auto kinds = [&fixture] {
        std::vector<QueryNoteKind> all;
        for (const QueryNote &note : fixture.controller.notes())
            all.push_back(note.kind);
        return all;
    };
    using Kinds = std::vector<QueryNoteKind>;
    fixture.controller.setSearchText("minister:armes");
    CHECK(kinds() == Kinds{QueryNoteKind::UnknownField});
    CHECK(fixture.controller.notes().front().field == Field::Ministry);
    fixture.controller.completeSearchText();
    CHECK(fixture.text() == "minister:armes");
    CHECK(kinds() == Kinds{QueryNoteKind::UnknownField});
    fixture.controller.setSearchText("\"une arme");
    CHECK(kinds() == Kinds{QueryNoteKind::UnclosedQuote});
    CHECK(fixture.hits() == 1);
    fixture.controller.completeSearchText();
    CHECK(fixture.text() == "\"une arme\"");
    CHECK(kinds().empty());
    fixture.controller.setSearchText("promotion:5..1");
    CHECK(kinds() == Kinds{QueryNoteKind::EmptyRange});
    fixture.controller.setSearchText("arme");
    CHECK(kinds().empty());
}

TEST_CASE("Any text is accepted")
{
    Fixture fixture;
    const QString text = GENERATE(QString(" "), QString("\""), QString(":"), QString("-"),
                                  QString("a:b:c"), QString("promotion:,,"), QString(5000, u'"'),
                                  QString(QChar(0xD800)), QString("%_'\\"),
                                  QString("promotion:.."));
    fixture.controller.setSearchText(text);
    fixture.controller.completeSearchText();
    fixture.controller.setFacet(Field::Promotion, "eig-5", FacetState::Included);
    fixture.controller.setLanguage(Language::English);
    fixture.controller.clearAll();
    CHECK(fixture.hits() == 3);
}

TEST_CASE("People have a list of their own with their own facets")
{
    ListController people(SearchEngine(Catalogue(test::sampleContent())), EntityKind::Person,
                          Language::English);
    CHECK(people.total() == 3);
    people.setFacet(Field::Role, "mentor", FacetState::Included);
    CHECK(people.searchText() == "role:mentor");
    CHECK(people.result().hits.size() == 1);
}

TEST_CASE("Above the limit the result comes from a worker and the one before stays meanwhile")
{
    Fixture fixture;
    fixture.controller.setMostInThread(2);
    const std::size_t before = fixture.hits();
    const qsizetype answers = fixture.results.size();
    for (const char *text : {"a", "ar", "arm", "promotion:5"}) {
        fixture.controller.setSearchText(text);
        CHECK(fixture.hits() == before);
    }
    REQUIRE(QTest::qWaitFor([&] { return fixture.results.size() > answers; }));
    Fixture direct;
    direct.controller.setSearchText("promotion:5");
    CHECK(fixture.hits() == direct.hits());
    CHECK(fixture.hits() != before);
    QTest::qWait(20);
    CHECK(fixture.results.size() == answers + 1); // those of the texts before were dropped
}
