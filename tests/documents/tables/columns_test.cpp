// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/tables/grid.h"
#include "documents/tables/table_probe.h"
#include "support/catch.h"
#include "support/sample_content.h"

#include <algorithm>
#include <set>

using namespace eig;
using namespace eig::tables;
using namespace eig::test;

namespace {

std::string cellOf(const Grid &grid, std::size_t row, const std::string &column)
{
    for (std::size_t i = 0; i < grid.columns.size(); ++i) {
        if (grid.columns[i].id == column)
            return textOf(grid.rows.at(row).cells.at(i));
    }
    FAIL("no column " << column);
    return {};
}

Grid gridOfSample(EntityKind kind, const std::vector<Id> &records,
                  Language language = Language::French)
{
    static const Catalogue catalogue(sampleContent());
    TableRequest request;
    request.kind = kind;
    request.records = records;
    request.language = language;
    auto grid = gridOf(catalogue, request);
    REQUIRE(grid);
    return std::move(*grid);
}

} // namespace

TEST_CASE("every kind has its columns, named once, in both languages, the identifier first")
{
    for (const EntityKind kind : tableKinds()) {
        std::set<std::string> ids;
        const auto &columns = tableColumns(kind);
        REQUIRE(columns.size() >= 4);
        CHECK(columns.front().id == "id");
        for (const TableColumn &column : columns) {
            INFO(keyOf(kind) << ' ' << column.id);
            CHECK(ids.insert(column.id).second);
            CHECK(column.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string::npos);
            CHECK_FALSE(column.title.fr.empty());
            CHECK_FALSE(column.title.en.empty());
            CHECK(column.meaning.fr.ends_with('.'));
            CHECK(column.meaning.en.ends_with('.'));
        }
        const bool hasNone = kind == EntityKind::Administration || kind == EntityKind::Source;
        CHECK((columns.back().id == "sources") != hasNone);
    }
}

TEST_CASE("a challenge row says what the catalogue knows, in the language asked for")
{
    const Grid french = gridOfSample(EntityKind::Challenge, {"armurier", "oeuvres"});
    CHECK(cellOf(french, 0, "promotion") == "EIG 5");
    CHECK(cellOf(french, 0, "team") == "Zoé Lenoir | Ali Étienne");
    CHECK(cellOf(french, 0, "team_disciplines") == "Design | ");
    CHECK(cellOf(french, 0, "status") == "Actif");
    CHECK(cellOf(french, 0, "status_id") == "in_use");
    CHECK(cellOf(french, 0, "status_date") == "2025-09-05");
    CHECK(cellOf(french, 0, "duration_months") == "10");
    CHECK(cellOf(french, 0, "figures") == "8\u202F043 % armes reconnues (2022-03)");
    CHECK(cellOf(french, 0, "source_code") == "https://example.org/code");
    CHECK(cellOf(french, 0, "related") == "Projet jamais ouvert (arrêté, EIG 5)");
    CHECK(cellOf(french, 0, "sources") == "https://example.org/presse | https://example.org/fiche");
    CHECK(cellOf(french, 1, "administrations") == "Service des musées | Direction de la police");
    CHECK(cellOf(french, 1, "administration_roles") == "hôte | partenaire");
    CHECK(cellOf(french, 1, "duration_months").empty());
    CHECK(cellOf(french, 1, "status").empty());
    // A source without an address is named in words.
    CHECK(cellOf(french, 1, "sources").find("Bilan, s.") == 0);
    const Grid english = gridOfSample(EntityKind::Challenge, {"armurier"}, Language::English);
    CHECK(cellOf(english, 0, "tagline") == "Recognise a gun in a picture");
    CHECK(cellOf(english, 0, "ministry") == "Ministry of the Interior");
    CHECK(cellOf(english, 0, "themes") == "Security");
}

TEST_CASE("a challenge counts for its first administration and for the ministry of that one")
{
    const Grid hosts = gridOfSample(EntityKind::Administration, {"police"});
    CHECK(cellOf(hosts, 0, "challenge_count") == "1");
    CHECK(cellOf(hosts, 0, "challenge_ids").find("oeuvres") != std::string::npos);
    const Grid ministries = gridOfSample(EntityKind::Ministry, {"interieur", "juridictions"});
    CHECK(cellOf(ministries, 0, "challenge_count") == "1");
    CHECK(cellOf(ministries, 0, "names")
          == "Place Beauvau (depuis 1861, jusqu’à 2030) | Intérieur et outre-mer");
    CHECK(cellOf(ministries, 1, "kind_id") == "group");
}

TEST_CASE("the columns asked for come in their order, each once, with the sources last unless not")
{
    const Catalogue catalogue(sampleContent());
    TableRequest request;
    request.records = {"armurier"};
    request.columns = {"name", "id", "name"};
    const auto names = [&] {
        std::vector<std::string> ids;
        const auto grid = gridOf(catalogue, request);
        REQUIRE(grid);
        for (const TableColumn &column : grid->columns)
            ids.push_back(column.id);
        return ids;
    };
    CHECK(names() == std::vector<std::string>{"name", "id", "sources"});
    request.withSources = false;
    CHECK(names() == std::vector<std::string>{"name", "id"});
    request.columns.clear();
    CHECK(names().size() == tableColumns(EntityKind::Challenge).size() - 1);
    request.kind = EntityKind::Administration;
    request.records = {"police"};
    request.columns = {"name"};
    request.withSources = true;
    CHECK(names() == std::vector<std::string>{"name"});
}

TEST_CASE("an unknown record and an unknown column are named, and no table is made")
{
    const Catalogue catalogue(sampleContent());
    for (const EntityKind kind : tableKinds()) {
        TableRequest request;
        request.kind = kind;
        request.records = {"no-such-one"};
        const auto table = composeTable(catalogue, request, "a.csv");
        REQUIRE_FALSE(table);
        CHECK(table.error().code == ErrorCode::UnknownRecord);
        CHECK(table.error().subject == "no-such-one");
    }
    TableRequest request;
    request.columns = {"id", "colour"};
    const auto table = composeTable(catalogue, request, "a.csv");
    REQUIRE_FALSE(table);
    CHECK(table.error().subject == "colour");
}

TEST_CASE("no value beside others in a cell holds what separates them")
{
    for (const EntityKind kind : tableKinds()) {
        const auto grid = gridOf(dataCatalogue(), wholeTable(dataCatalogue(), kind, {}));
        REQUIRE(grid);
        REQUIRE_FALSE(grid->rows.empty());
        for (const Row &row : grid->rows) {
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                for (const Value &value : row.cells[i])
                    CHECK((!grid->columns[i].isMany
                           || textOf(value).find(ValueSeparator) == std::string::npos));
            }
        }
    }
}

TEST_CASE("every column of the catalogue has a value somewhere")
{
    std::set<std::string> empty;
    for (const EntityKind kind : tableKinds()) {
        const auto grid = gridOf(dataCatalogue(), wholeTable(dataCatalogue(), kind, {}));
        REQUIRE(grid);
        for (std::size_t i = 0; i < grid->columns.size(); ++i) {
            const bool isUsed = std::any_of(grid->rows.begin(), grid->rows.end(),
                                            [i](const Row &row) { return !row.cells[i].empty(); });
            if (!isUsed)
                empty.insert(std::string(keyOf(kind)) + '.' + grid->columns[i].id);
        }
    }
    empty.erase("ministry.sources"); // the names of ministries cite none in this edition
    CHECK(empty == std::set<std::string>{});
}

TEST_CASE("a file is named after its kind, the query and the edition, whatever the query says")
{
    const Catalogue catalogue(sampleContent());
    const auto name = [&](TableFormat format, std::string_view hint) {
        return tableFileName(catalogue, EntityKind::Challenge, format, hint);
    };
    CHECK(name(TableFormat::Xlsx, {}) == "eig-defis-2026-11-24.xlsx");
    CHECK(name(TableFormat::CsvExcelFr, "Santé & École") == "eig-defis-sante-ecole-2026-11-24.csv");
    CHECK(name(TableFormat::Json, "../../etc/passwd\n\u202E")
          == "eig-defis-etc-passwd-2026-11-24.json");
    CHECK(name(TableFormat::Html, "日本").find('/') == std::string::npos);
    const std::string longName = name(TableFormat::Markdown, std::string(5'000, 'a'));
    CHECK(longName.size() <= 120);
    CHECK(longName.ends_with("-2026-11-24.md"));
    CHECK(tableFileName(catalogue, EntityKind::Milestone, TableFormat::CsvOpenData)
          == "eig-dates-du-programme-2026-11-24.csv");
}
