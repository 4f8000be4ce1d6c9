// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/search.h"
#include "support/catch.h"
#include "support/sample_content.h"

#include <algorithm>

using namespace eig;

namespace {

/// The sample, with an acronym in one text and its expansion in another.
const SearchEngine &engine()
{
    static const SearchEngine shared = [] {
        CatalogueContent content = test::sampleContent();
        for (Challenge &challenge : content.challenges) {
            if (challenge.id == "journaux")
                challenge.problem = "Avant la DGPN, personne ne lisait les arrêts.";
            if (challenge.id == "oeuvres")
                challenge.aim = "Aider la direction de la police et d’autres services.";
        }
        return SearchEngine(Catalogue(std::move(content)));
    }();
    return shared;
}

Query query(const std::string &text) { return parseQuery(text).query; }

MatchReason reason(const std::string &text, const Id &id, std::size_t length = 120)
{
    for (const Hit &hit : engine().run(EntityKind::Challenge, query(text)).hits) {
        if (engine().recordOf(EntityKind::Challenge, hit.index).id == id)
            return engine().explain(EntityKind::Challenge, query(text), hit, length);
    }
    FAIL(id << " is not found by " << text);
    return {};
}

std::vector<std::string> marked(const std::string &text, const std::string &in)
{
    std::vector<std::string> parts;
    for (const TextRange &range : engine().highlighter(query(text)).rangesIn(in))
        parts.push_back(in.substr(range.begin, range.end - range.begin));
    return parts;
}

using Parts = std::vector<std::string>;

std::vector<QueryNote> notes(const std::string &text, std::optional<EntityKind> entity = {})
{
    return engine().notesOn(query(text), entity);
}

using Notes = std::vector<QueryNote>;

} // namespace

TEST_CASE("An acronym finds its expansion in any text, and the other way")
{
    CHECK(reason("dgpn", "oeuvres").origin == MatchOrigin::Acronym);
    const MatchReason expanded = reason("\"direction de la police\"", "journaux");
    CHECK(expanded.excerpt.find("DGPN") != std::string::npos);
    CHECK(reason("direction police arrêts", "journaux").term == "arrêts");
    CHECK(engine().count(EntityKind::Challenge, query("titre:dgpn")) == 0);
}

TEST_CASE("A reason says section, term, variant and where the words stand in the excerpt")
{
    const MatchReason found = reason("journal", "oeuvres");
    CHECK(found.section == TextSection::Problem);
    CHECK(found.field == MatchField::Text);
    CHECK(found.variant == MatchVariant::Plural);
    CHECK(found.origin == MatchOrigin::Written);
    CHECK(found.term == "journal");
    REQUIRE(found.marks.size() == 1);
    CHECK(found.excerpt.substr(found.marks[0].begin, found.marks[0].end - found.marks[0].begin)
          == "journaux");
    CHECK(reason("promotion:dig", "oeuvres").excerpt.empty());
    CHECK(reason("gazette OU xyz", "journaux").field == MatchField::Name);
    // A third of the excerpt before the word, cut between words.
    const MatchReason cut = reason("lisait", "journaux", 20);
    CHECK(cut.excerpt.starts_with("… "));
    CHECK(cut.excerpt.find("lisait") != std::string::npos);
    CHECK(cut.excerpt.size() < 40);
}

TEST_CASE("Words, plurals, phrases and acronyms are marked in any text, exclusions are not")
{
    CHECK(marked("journal -lire", "Des journaux à lire") == Parts{"journaux"});
    CHECK(marked("OEUVRE", "Les œuvres d’art") == Parts{"œuvres"});
    CHECK(marked("\"d art\"", "Les œuvres d’art, l’art") == Parts{"d’art"});
    CHECK(marked("(arm OU photo)", "Armes en photographie") == Parts{"Armes", "photographie"});
    CHECK(marked("dgpn", "La Direction de la police agit") == Parts{"Direction de la police"});
    CHECK(marked("direction de la police", "La DGPN").front() == "DGPN");
    CHECK(marked("la photo", "la photo") == Parts{"photo"}); // a stop word beside a word
    CHECK(marked("promotion:5", "promotion 5").empty());
}

TEST_CASE("Values that no record has and ranges that are empty are said")
{
    CHECK(notes("ministère:interieur promotion:1..5 eig:1..", EntityKind::Challenge).empty());
    CHECK(notes("ministère:interieru", EntityKind::Challenge)
          == Notes{{QueryNoteKind::UnknownValue, "interieru", Field::Ministry, "interieur"}});
    CHECK(notes("-(promotion:5..1)", EntityKind::Challenge)
          == Notes{{QueryNoteKind::EmptyRange, "5..1", Field::Promotion, {}}});
    CHECK(notes("promotion:1..99", EntityKind::Challenge)
          == Notes{{QueryNoteKind::UnknownBound, "99", Field::Promotion, {}}});
    CHECK(notes("rôle:mentor", EntityKind::Challenge)
          == Notes{{QueryNoteKind::FieldNotHere, {}, Field::Role, {}}});
    CHECK(notes("rôle:mentor").empty()); // people have it
    CHECK(notes("eig:77").empty());      // a number that no record has is an answer
}

TEST_CASE("A word that finds nothing has near ones, each with what it would find")
{
    const auto near = engine().nearSpellings(query("gazzette promotion:1"));
    REQUIRE(near.size() == 1);
    CHECK(near[0].typed == "gazzette");
    CHECK(near[0].word == "gazette");
    CHECK(near[0].count == 1);
    CHECK(toText(near[0].query) == "gazette promotion:1");
    CHECK(engine().nearSpellings(query("jounraux OU xyz")).front().word == "journaux");
    CHECK(engine().nearSpellings(query("gazette")).empty());
    CHECK(engine().nearSpellings(query("gazzette promotion:5"), EntityKind::Challenge).empty());
    CHECK(engine().nearSpellings(query("abc")).empty()); // anything is near to three letters
}

TEST_CASE("Everything is searched at once, kind after kind")
{
    const auto results = engine().searchEach(query("zoe"));
    REQUIRE(results.size() == searchedKinds().size());
    std::vector<std::size_t> counts;
    for (std::size_t i = 0; i < results.size(); ++i) {
        CHECK(results[i].entity == searchedKinds()[i]);
        CHECK(results[i].hits.size() == engine().count(results[i].entity, query("zoe")));
    }
    CHECK(results[0].hits.size() == 2);
    CHECK(results[1].hits.size() == 1);
    for (const EntityResult &one : engine().searchEach({}))
        CHECK(one.hits.empty());
    CHECK(engine().count(EntityKind::Programme, query("continue 2016")) == 1);
    CHECK(engine().recordOf(EntityKind::Programme, 0).id == "eig");
}
