// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/layout/link_address.h"
#include "documents/tables/grid.h"
#include "documents/tables/table_probe.h"
#include "documents/tables/xlsx_book.h"
#include "documents/tables/xlsx_probe.h"
#include "support/catch.h"
#include "support/synthetic_catalogue.h"
#include "support/temporary_folder.h"

#include <cstdlib>
#include <filesystem>
#include <regex>

using namespace eig;
using namespace eig::tables;
using namespace eig::test;

namespace {

std::string workbook(const Catalogue &catalogue, TableRequest request)
{
    request.format = TableFormat::Xlsx;
    const auto table = composeTable(catalogue, request, "a.xlsx");
    REQUIRE(table);
    REQUIRE(table->files.size() == 1);
    return table->files.front().bytes;
}

bool isPlain(const std::string &number)
{
    static const std::regex pattern("-?[0-9]+(\\.[0-9]+)?");
    return std::regex_match(number, pattern);
}

/// Every cell of the first sheet against the grid.
void compare(const XlsxProbe &probe, const Grid &grid)
{
    const auto &cells = probe.cells(0);
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        for (std::size_t i = 0; i < grid.columns.size(); ++i) {
            const std::string name = cellName(row + 1, i);
            const Cell &cell = grid.rows[row].cells[i];
            const std::string text = sheetText(textOf(cell), grid.language);
            INFO(name << ' ' << grid.columns[i].id << ' ' << text);
            const auto found = cells.find(name);
            REQUIRE((found == cells.end()) == text.empty());
            if (text.empty())
                continue;
            const auto *date = std::get_if<PartialDate>(&cell.front());
            const bool isDay = date && date->day != 0;
            CHECK(found->second.isNumber == (isDay || grid.columns[i].value == TableValue::Number));
            if (found->second.isNumber)
                CHECK(isPlain(found->second.text));
            if (!isDay)
                CHECK(found->second.text == text);
        }
    }
}

} // namespace

TEST_CASE("a workbook read back has the same cells, typed, for every list of the catalogue")
{
    for (const EntityKind kind : tableKinds()) {
        INFO(keyOf(kind));
        const auto request = wholeTable(dataCatalogue(), kind, {});
        const auto grid = gridOf(dataCatalogue(), request);
        REQUIRE(grid);
        const XlsxProbe probe(workbook(dataCatalogue(), request));
        CHECK(probe.sheetNames().at(0) == label(kind).fr);
        CHECK(probe.sheetNames().at(1) == "À propos");
        CHECK(probe.sheetNames().size() == (grid->hasColumn("sources") ? 3U : 2U));
        compare(probe, *grid);
    }
}

TEST_CASE("the same table is the same bytes in every locale, without a date of today")
{
    const auto request = wholeTable(dataCatalogue(), EntityKind::Outcome, {});
    const std::string bytes = workbook(dataCatalogue(), request);
    for (const char *name : {"fr_FR.UTF-8", "tr_TR.UTF-8"}) {
        const InLocale locale(name);
        CHECK(workbook(dataCatalogue(), request) == bytes);
    }
    const XlsxProbe probe(bytes);
    for (const unsigned stamp : probe.stamps())
        CHECK(stamp == probe.stamps().front());
    CHECK((probe.stamps().front() >> 25) == 0); // 1980
    CHECK(probe.parts().at("docProps/core.xml").find("2026-11-24T00:00:00Z") != std::string::npos);
    const std::string &sheet = probe.parts().at("xl/worksheets/sheet1.xml");
    CHECK_FALSE(std::regex_search(sheet, std::regex("width=\"[^\"]*,")));
    CHECK(sheet.find("state=\"frozen\"") != std::string::npos);
    CHECK(sheet.find("<autoFilter ") != std::string::npos);
}

TEST_CASE("links of a workbook lead only to checked addresses, or to the sources of the row")
{
    const XlsxProbe probe(
        workbook(dataCatalogue(), wholeTable(dataCatalogue(), EntityKind::Challenge, {})));
    std::size_t outside = 0;
    std::size_t inside = 0;
    for (std::size_t sheet = 0; sheet < probe.sheetNames().size(); ++sheet) {
        for (const auto &[name, cell] : probe.cells(sheet)) {
            if (cell.link.empty())
                continue;
            INFO(name << ' ' << cell.link);
            if (cell.link.starts_with('#')) {
                ++inside;
                const std::string target = cell.link.substr(cell.link.find('!') + 1);
                const std::string row = name.substr(name.find_first_of("0123456789"));
                CHECK(probe.cells(2).at(target).text == probe.cells(0).at('A' + row).text);
            } else {
                ++outside;
                CHECK(layout::linkAddress(cell.text).has_value());
            }
        }
    }
    CHECK(outside > 500);
    CHECK(inside > 100);
}

TEST_CASE("hostile texts stay texts in a sound workbook")
{
    for (const std::string &text : hostileTexts()) {
        INFO(text);
        const Catalogue catalogue = catalogueSaying(text);
        TableRequest request = wholeTable(catalogue, EntityKind::Challenge, {});
        request.method.query = text;
        const auto grid = gridOf(catalogue, request);
        REQUIRE(grid);
        const XlsxProbe probe(workbook(catalogue, request));
        compare(probe, *grid);
    }
}

TEST_CASE("a cell takes 32767 units and says so when its text is cut")
{
    CHECK(sheetText(std::string(32'767, 'a'), Language::French) == std::string(32'767, 'a'));
    const std::string cut = sheetText(std::string(1'000'000, 'a'), Language::English);
    CHECK(cut.size() <= 32'767 + 2); // the ellipsis is one unit in three bytes
    CHECK(cut.ends_with("(text cut: a cell holds no more)"));
    std::string wide;
    while (wide.size() < 4 * 20'000)
        wide += "\U0001F680";
    const std::string rockets = sheetText(wide, Language::English);
    CHECK(rockets.ends_with("(text cut: a cell holds no more)"));
    CHECK(rockets.size() < 4 * 16'384 + 100);
    CHECK(sheetText(std::string("a\0\x01\r\n\xFF z", 8), Language::French) == "a\n\uFFFD z");
    CHECK(sheetText("_x000D_ _x41_", Language::French) == "_x005F_x000D_ _x41_");
    const Catalogue catalogue = catalogueSaying(std::string(1'000'000, 'a'));
    const XlsxProbe probe(workbook(catalogue, wholeTable(catalogue, EntityKind::Challenge, {})));
    CHECK_FALSE(probe.cells(0).empty());
}

TEST_CASE("links beyond what a sheet takes are texts")
{
    const auto linkOf = [](const std::string &address) {
        BookWriter book({2026, 11, 24}, Language::French);
        SheetWriter sheet = book.addSheet("A");
        sheet.address(0, 0, address);
        const auto bytes = book.finish();
        REQUIRE(bytes);
        const XlsxProbe probe(*bytes);
        CHECK(probe.cells(0).at("A1").text == address);
        return probe.cells(0).at("A1").link;
    };
    CHECK(linkOf("https://example.org/a#b") == "https://example.org/a#b");
    CHECK(linkOf("https://example.org/" + std::string(2'100, 'a')).empty());
    CHECK(linkOf("mailto:a@b." + std::string(2'100, 'a')).empty());
    CHECK(linkOf("https://example.org/#" + std::string(300, 'a')).empty());
    CHECK(linkOf("file:///etc/passwd").empty());
    CHECK(linkOf("internal:A!A1").empty());
    BookWriter book({2026, 11, 24}, Language::French);
    SheetWriter sheet = book.addSheet("A");
    for (std::size_t row = 0; row < MaxLinks + 2; ++row)
        sheet.address(row, 0, "https://example.org/a");
    const auto bytes = book.finish();
    REQUIRE(bytes);
    const XlsxProbe probe(*bytes);
    CHECK_FALSE(probe.cells(0).at(cellName(MaxLinks - 1, 0)).link.empty());
    CHECK(probe.cells(0).at(cellName(MaxLinks, 0)).link.empty());
    CHECK(probe.cells(0).at(cellName(MaxLinks, 0)).text == "https://example.org/a");
}

TEST_CASE("no rows and ten thousand rows make a sound workbook, and no file is left behind")
{
    const TemporaryFolder folder;
    const std::string before = std::filesystem::temp_directory_path().string();
    ::setenv("TMPDIR", folder.path().c_str(), 1);
    const Catalogue empty(syntheticContent(0));
    const XlsxProbe none(workbook(empty, wholeTable(empty, EntityKind::Challenge, {})));
    CHECK(none.cells(0).size() == tableColumns(EntityKind::Challenge).size());
    const Catalogue many(syntheticContent(10'000));
    const XlsxProbe probe(workbook(many, wholeTable(many, EntityKind::Challenge, {})));
    CHECK(probe.cells(0).at("A10001").text.starts_with("defi-"));
    ::setenv("TMPDIR", before.c_str(), 1);
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("a workbook that cannot be written is an error, not an empty file")
{
    BookWriter book({2026, 11, 24}, Language::French);
    SheetWriter sheet = book.addSheet("A");
    sheet.text(1'048'576, 0, "beyond the last row");
    const auto bytes = book.finish();
    REQUIRE_FALSE(bytes);
    CHECK(bytes.error().code == ErrorCode::DocumentFailed);
}
