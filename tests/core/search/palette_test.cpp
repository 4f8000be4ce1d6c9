// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/palette.h"

#include "bundled/bundled_catalogue.h"
#include "core/labels/labels.h"
#include "support/catch.h"
#include "support/slowdown.h"

#include <algorithm>
#include <chrono>

using namespace eig;

namespace {

const SearchEngine &engine()
{
    static const SearchEngine shared = [] {
        auto opened = Catalogue::fromBytes(bundledCatalogue(), "bundled");
        REQUIRE(opened);
        return SearchEngine(*opened);
    }();
    return shared;
}

PaletteItem command(const char *key, const char *name, const char *other)
{
    PaletteItem item;
    item.key = key;
    item.name = name;
    item.otherNames = {other};
    return item;
}

PaletteItem place(const char *key, const char *name)
{
    PaletteItem item;
    item.kind = PaletteKind::Place;
    item.key = key;
    item.name = name;
    return item;
}

std::vector<PaletteItem> allItems(const SearchEngine &of, Language language)
{
    std::vector<PaletteItem> items{
        command("sheet", "Exporter la fiche en PDF…", "Export sheet as PDF…"),
        command("booklet", "Exporter un livret PDF…", "Export PDF booklet…"),
        command("print", "Imprimer…", "Print…"), place("challenges", "Défis"),
        place("ministries", "Ministères")};
    auto records = paletteRecords(of.catalogue(), language);
    std::move(records.begin(), records.end(), std::back_inserter(items));
    auto values = paletteValues(of, language);
    std::move(values.begin(), values.end(), std::back_inserter(items));
    return items;
}

const Palette &palette()
{
    static const Palette shared(allItems(engine(), Language::French));
    return shared;
}

std::vector<std::string> names(const std::vector<PaletteLine> &lines, const Palette &of = palette())
{
    std::vector<std::string> names;
    for (const PaletteLine &line : lines)
        names.push_back(of.items()[line.item].name);
    return names;
}

const PaletteItem &itemOf(const PaletteLine &line) { return palette().items()[line.item]; }

bool has(const std::vector<std::string> &names, const std::string &name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("Commands come first where they are as well found, and their letters are marked")
{
    const auto lines = palette().find("exp");
    REQUIRE(lines.size() > 4);
    CHECK(names({lines[0], lines[1]})
          == Names{"Exporter la fiche en PDF…", "Exporter un livret PDF…"});
    CHECK(lines[0].group == PaletteGroup::Commands);
    CHECK(lines[0].matches == std::vector<TextRange>{{0, 3}});
    CHECK(lines[2].group == PaletteGroup::GoTo);
    CHECK(itemOf(lines[2]).name == "ExploCode");
    CHECK(itemOf(lines[2]).detail == "EIG 3");
    CHECK(has(names(lines), "Expertise\u202F: Data science"));
}

TEST_CASE("A record that is meant more than any command comes before them")
{
    const auto lines = palette().find("impact");
    REQUIRE_FALSE(lines.empty());
    CHECK(lines.front().group == PaletteGroup::GoTo);
    CHECK(itemOf(palette().find("basegun").front()).record
          == RecordRef{EntityKind::Challenge, "basegun"});
    CHECK(itemOf(palette().find("bsgun").front()).record
          == RecordRef{EntityKind::Challenge, "basegun"});
}

TEST_CASE("Names of the other language, acronyms and former names lead to the record and are said")
{
    const auto lines = palette().find("print");
    REQUIRE_FALSE(lines.empty());
    CHECK(itemOf(lines[0]).key == "print");
    CHECK(lines[0].matches.empty());
    CHECK(lines[0].otherName == "Print…");
    CHECK(lines[0].otherMatches == std::vector<TextRange>{{0, 5}});
    const auto theme = palette().find("theme health");
    REQUIRE_FALSE(theme.empty());
    CHECK(itemOf(theme[0]).key == "theme:sante");
    const auto dgfip = palette().find("dgfip");
    REQUIRE_FALSE(dgfip.empty());
    CHECK(std::any_of(dgfip.begin(), dgfip.end(), [](const PaletteLine &line) {
        return itemOf(line).record && itemOf(line).record->kind == EntityKind::Administration;
    }));
}

TEST_CASE("A prefix asks for commands, people or themes alone")
{
    for (const auto &[typed, isRight] :
         {std::pair(
              ">e", +[](const PaletteItem &item) { return item.kind == PaletteKind::Command; }),
          std::pair(
              "@ma",
              +[](const PaletteItem &item) {
                  return item.record && item.record->kind == EntityKind::Person;
              }),
          std::pair(
              " # s", +[](const PaletteItem &item) { return item.field == Field::Theme; }),
          std::pair(
              "@",
              +[](const PaletteItem &item) {
                  return item.record && item.record->kind == EntityKind::Person;
              }),
          std::pair(
              "#", +[](const PaletteItem &item) { return item.field == Field::Theme; }),
          std::pair(
              ">", +[](const PaletteItem &item) { return item.kind == PaletteKind::Command; })}) {
        INFO(typed);
        const auto lines = palette().find(typed);
        CHECK(lines.size() >= 2);
        CHECK(lines.size() <= 60);
        CHECK(std::all_of(lines.begin(), lines.end(),
                          [&](const PaletteLine &line) { return isRight(itemOf(line)); }));
    }
    const auto themes = palette().find("#");
    CHECK(std::is_sorted(themes.begin(), themes.end(),
                         [](const PaletteLine &a, const PaletteLine &b) {
                             return itemOf(a).count > itemOf(b).count;
                         }));
}

TEST_CASE("Without words the commands used last come first, then the others and the places")
{
    const auto lines = palette().find("", {"print", "gone"});
    CHECK(names(lines)
          == Names{"Imprimer…", "Exporter la fiche en PDF…", "Exporter un livret PDF…", "Défis",
                   "Ministères"});
    CHECK(lines[0].group == PaletteGroup::Recent);
    CHECK(lines[1].group == PaletteGroup::Commands);
    CHECK(lines[3].group == PaletteGroup::GoTo);
    CHECK(names(palette().find("  ")) == names(palette().find("")));
    CHECK(palette().find("@", {"print"}).front().group == PaletteGroup::GoTo);
}

TEST_CASE("Without words the records used last stand among the first, each once")
{
    const auto &items = palette().items();
    const auto person = std::find_if(items.begin(), items.end(), [](const PaletteItem &item) {
        return item.record && item.record->kind == EntityKind::Person;
    });
    REQUIRE(person != items.end());
    const std::string address = addressOf(*person->record);
    const auto lines = palette().find("", {"print", address, "person/nobody"});
    REQUIRE(lines.size() > 2);
    CHECK(lines[1].group == PaletteGroup::Recent);
    CHECK(itemOf(lines[1]).record == person->record);
    CHECK(lines[2].group != PaletteGroup::Recent);
    const auto people = palette().find("@", {address});
    CHECK(std::count_if(
              people.begin(), people.end(),
              [&](const PaletteLine &line) { return itemOf(line).record == person->record; })
          == 1);
    CHECK(palette().find(">", {address}).front().group == PaletteGroup::Commands);
}

TEST_CASE("What nobody is called gives nothing, and the same question the same answer")
{
    CHECK(palette().find("zqxzqx").empty());
    CHECK(palette().find("@zqx").empty());
    CHECK(Palette().find("a").empty());
    for (const char *typed : {"e", "ministère", "sécurité", "ma", ">e", "data science"})
        CHECK(names(palette().find(typed)) == names(palette().find(typed)));
}

TEST_CASE("Every kind of record with a page is offered, with what it is, in both languages")
{
    for (const Language language : {Language::French, Language::English}) {
        const auto records = paletteRecords(engine().catalogue(), language);
        for (const EntityKind kind : searchedKinds()) {
            INFO(keyOf(kind));
            const auto found = std::find_if(
                records.begin(), records.end(),
                [kind](const PaletteItem &item) { return item.record->kind == kind; });
            REQUIRE(found != records.end());
            CHECK_FALSE(found->name.empty());
            CHECK_FALSE(found->detail.empty());
        }
    }
    const auto values = paletteValues(engine(), Language::English);
    REQUIRE_FALSE(values.empty());
    for (const PaletteItem &value : values) {
        INFO(value.key);
        CHECK(value.count > 0);
        CHECK(engine().count(EntityKind::Challenge, parseQuery(value.key).query) == value.count);
    }
}

TEST_CASE("Ten thousand records are looked through while a key is pressed")
{
    std::vector<PaletteItem> items;
    const auto &real = palette().items();
    for (std::size_t i = 0; i < 10'000; ++i)
        items.push_back(real[i % real.size()]);
    const Palette large(std::move(items));
    std::size_t found = 0;
    const auto start = std::chrono::steady_clock::now();
    for (const char *typed : {"e", "mi", "ministere", "data science numerique", "zzz"})
        found += large.find(typed).size();
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now()
        - start;
    CHECK(found > 20);
    CHECK(taken.count() < 5 * 100.0 * test::Slowdown);
}
