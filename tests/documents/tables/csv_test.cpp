// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/tables/grid.h"
#include "documents/tables/table_probe.h"
#include "documents/tables/writers.h"
#include "support/catch.h"
#include "support/sample_content.h"
#include "support/synthetic_catalogue.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <regex>

using namespace eig;
using namespace eig::tables;
using namespace eig::test;

namespace {

/// The cells of the grid as texts, and nothing else.
std::vector<std::vector<std::string>> cellsOf(const Grid &grid)
{
    std::vector<std::vector<std::string>> lines;
    for (const Row &row : grid.rows) {
        auto &line = lines.emplace_back();
        for (const Cell &cell : row.cells)
            line.push_back(textOf(cell));
    }
    return lines;
}

Grid gridFor(const Catalogue &catalogue, EntityKind kind, Language language = Language::French)
{
    auto grid = gridOf(catalogue, wholeTable(catalogue, kind, {}, language));
    REQUIRE(grid);
    return std::move(*grid);
}

std::string openData(const Grid &grid) { return writeOpenData(grid, "a.csv").front().bytes; }

} // namespace

TEST_CASE("open data read back has the same cells, for every list of the catalogue")
{
    for (const EntityKind kind : tableKinds()) {
        const Grid grid = gridFor(dataCatalogue(), kind);
        auto lines = readCsv(openData(grid));
        REQUIRE_FALSE(lines.empty());
        const auto header = lines.front();
        REQUIRE(header.size() == grid.columns.size());
        for (std::size_t i = 0; i < header.size(); ++i)
            CHECK(header[i] == grid.columns[i].id);
        lines.erase(lines.begin());
        CHECK(lines == cellsOf(grid));
    }
}

TEST_CASE("open data keeps hostile texts as they are, without a byte order mark")
{
    for (const std::string &text : hostileTexts()) {
        const Catalogue catalogue = catalogueSaying(text);
        const Grid grid = gridFor(catalogue, EntityKind::Challenge);
        const std::string csv = openData(grid);
        CHECK_FALSE(csv.starts_with("\xEF\xBB\xBF"));
        auto lines = readCsv(csv);
        CHECK(lines.front().front() == "id");
        lines.erase(lines.begin());
        CHECK(lines == cellsOf(grid));
        const auto name = static_cast<std::size_t>(
            std::find_if(grid.columns.begin(), grid.columns.end(),
                         [](const TableColumn &column) { return column.id == "name"; })
            - grid.columns.begin());
        const bool isThere = std::any_of(lines.begin(), lines.end(), [&](const auto &line) {
            return line[name] == validText(text);
        });
        CHECK(isThere);
    }
}

TEST_CASE("the schema describes every column, and every cell of the catalogue keeps to it")
{
    for (const EntityKind kind : tableKinds()) {
        const Grid grid = gridFor(dataCatalogue(), kind);
        const auto files = writeOpenData(grid, "eig.csv");
        REQUIRE(files.size() == 3);
        CHECK(files[0].name == "eig.csv");
        CHECK(files[1].name == "eig.schema.json");
        CHECK(files[2].name == "eig-codebook.md");
        const auto schema = nlohmann::json::parse(files[1].bytes);
        const auto &fields = schema.at("fields");
        REQUIRE(fields.size() == grid.columns.size());
        CHECK(schema.at("primaryKey") == nlohmann::json::array({"id"}));
        CHECK(schema.at("method").at("shown") == grid.rows.size());
        const std::regex whole("-?[0-9]+");
        for (std::size_t i = 0; i < fields.size(); ++i) {
            INFO(fields[i].dump());
            CHECK(fields[i].at("name") == grid.columns[i].id);
            CHECK(files[2].bytes.find('`' + grid.columns[i].id + '`') != std::string::npos);
            const auto constraints = fields[i].value("constraints", nlohmann::json::object());
            const std::regex pattern(constraints.value("pattern", ".*"));
            for (const Row &row : grid.rows) {
                const std::string text = textOf(row.cells[i]);
                if (text.empty()) {
                    CHECK_FALSE(constraints.value("required", false));
                    continue;
                }
                if (constraints.contains("pattern"))
                    CHECK(std::regex_match(text, pattern));
                if (fields[i].at("type") == "integer")
                    CHECK(std::regex_match(text, whole));
                if (fields[i].value("format", "") == "uri")
                    CHECK(text.starts_with("http"));
            }
        }
    }
}

TEST_CASE("a schema without the identifier has no key")
{
    TableRequest request = wholeTable(dataCatalogue(), EntityKind::Partner, {});
    request.columns = {"name"};
    const auto table = composeTable(dataCatalogue(), request, "p.csv");
    REQUIRE(table);
    const auto schema = nlohmann::json::parse(table->files.at(1).bytes);
    CHECK_FALSE(schema.contains("primaryKey"));
}

TEST_CASE("no cell for Excel begins as a formula, and without its apostrophe it is the value")
{
    std::size_t neutralised = 0;
    for (const std::string &text : hostileTexts()) {
        const Catalogue catalogue = catalogueSaying(text);
        const Grid grid = gridFor(catalogue, EntityKind::Challenge);
        const ExcelCsv csv = writeExcelCsv(grid);
        REQUIRE(csv.bytes.starts_with("\xEF\xBB\xBF\"Identifiant\";"));
        auto lines = readCsv(std::string_view(csv.bytes).substr(3), ';');
        lines.erase(lines.begin());
        const auto cells = cellsOf(grid);
        REQUIRE(lines.size() == cells.size());
        std::size_t changed = 0;
        for (std::size_t row = 0; row < cells.size(); ++row) {
            REQUIRE(lines[row].size() == cells[row].size());
            for (std::size_t i = 0; i < cells[row].size(); ++i) {
                const bool isSame = lines[row][i] == cells[row][i];
                if (isSame && grid.columns[i].value != TableValue::Number)
                    CHECK_FALSE(looksLikeFormula(lines[row][i]));
                if (!isSame)
                    CHECK(lines[row][i] == '\'' + cells[row][i]);
                changed += isSame ? 0 : 1;
            }
        }
        CHECK(changed == csv.neutralised);
        neutralised += changed;
    }
    CHECK(neutralised > 13 * 4);
}

TEST_CASE("a formula is told by its first character, wide or after spaces and invisible ones")
{
    for (const char *text : {"=1", "+1", "-1", "@a", "\tx", "\rx", "\nx", "  =1", "\u3000+1",
                             "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF201", "\u200B@", "\uFEFF-1"}) {
        INFO(text);
        CHECK(looksLikeFormula(text));
    }
    CHECK(looksLikeFormula(std::string_view("\0a", 2)));
    for (const char *text : {"", " ", "a=1", "'=1", "1-2", "«\u202F=\u202F»", "é", "–1"}) {
        INFO(text);
        CHECK_FALSE(looksLikeFormula(text));
    }
}

TEST_CASE("Excel gets titles in words and whole numbers without quotes, whatever the locale")
{
    const Grid grid = gridFor(dataCatalogue(), EntityKind::Outcome, Language::English);
    const std::string plain = writeExcelCsv(grid).bytes;
    CHECK(plain.find("\"Identifier\";\"Name\"") == 3);
    CHECK(std::regex_search(plain, std::regex(";[0-9]+;\"")));
    const std::string data = openData(grid);
    for (const char *name : {"fr_FR.UTF-8", "tr_TR.UTF-8"}) {
        const InLocale locale(name);
        CHECK(writeExcelCsv(grid).bytes == plain);
        CHECK(openData(grid) == data);
    }
}

TEST_CASE("no rows, ten thousand rows and a field of a megabyte are tables like others")
{
    const Catalogue empty(syntheticContent(0));
    CHECK(readCsv(openData(gridFor(empty, EntityKind::Challenge))).size() == 1);
    const Catalogue many(syntheticContent(10'000));
    CHECK(readCsv(openData(gridFor(many, EntityKind::Challenge))).size() == 10'001);
    const Catalogue large = catalogueSaying(std::string(1'000'000, '"'));
    const Grid grid = gridFor(large, EntityKind::Challenge);
    auto lines = readCsv(openData(grid));
    lines.erase(lines.begin());
    CHECK(lines == cellsOf(grid));
}
