// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/tables/table_probe.h"
#include "support/catch.h"
#include "support/sample_content.h"

#include <nlohmann/json.hpp>

using namespace eig;
using namespace eig::test;

namespace {

nlohmann::json jsonOf(const Catalogue &catalogue, const TableRequest &request)
{
    const auto table = composeTable(catalogue, request, "a.json");
    REQUIRE(table);
    REQUIRE(table->files.size() == 1);
    auto json = nlohmann::json::parse(table->files.front().bytes, nullptr, false);
    REQUIRE_FALSE(json.is_discarded());
    return json;
}

} // namespace

TEST_CASE("JSON has every column of every record, typed, and its sources in full")
{
    for (const EntityKind kind : tableKinds()) {
        const auto request = wholeTable(dataCatalogue(), kind, TableFormat::Json);
        const auto json = jsonOf(dataCatalogue(), request);
        const auto &columns = tableColumns(kind);
        REQUIRE(json.at("rows").size() == request.records.size());
        CHECK(json.at("columns").size() == columns.size());
        for (const auto &row : json.at("rows")) {
            REQUIRE(row.size() == columns.size());
            for (const TableColumn &column : columns) {
                INFO(row.at("id") << ' ' << column.id);
                const auto &value = row.at(column.id);
                CHECK(value.is_array() == column.isMany);
                if (!column.isMany && column.value == TableValue::Number)
                    CHECK((value.is_null() || value.is_number_integer()));
            }
            if (!row.contains("sources"))
                continue;
            for (const auto &source : row.at("sources")) {
                CHECK_FALSE(source.at("title").get<std::string>().empty());
                CHECK(source.at("consulted").is_string());
                CHECK((source.at("address").is_null() || source.at("address").is_string()));
            }
        }
    }
}

TEST_CASE("JSON says how its rows were chosen, from which edition and under which licence")
{
    const Catalogue catalogue(sampleContent());
    TableRequest request;
    request.format = TableFormat::Json;
    request.records = {"armurier"};
    request.method = {"Défis avec le mot « arme »", "arme", 3};
    const auto method = jsonOf(catalogue, request).at("method");
    CHECK(method.at("catalogue") == "Essai");
    CHECK(method.at("date") == "2026-11-24");
    CHECK(method.at("licence") == "Licence Ouverte 2.0");
    CHECK(method.at("query") == "arme");
    CHECK(method.at("sentence") == "Défis avec le mot « arme »");
    CHECK(method.at("shown") == 1);
    CHECK(method.at("total") == 3);
}

TEST_CASE("JSON keeps hostile texts, invalid bytes replaced")
{
    for (const std::string &text : hostileTexts()) {
        TableRequest request;
        request.format = TableFormat::Json;
        request.records = {"armurier"};
        const auto json = jsonOf(catalogueSaying(text), request);
        const auto name = json.at("rows").at(0).at("name").get<std::string>();
        CHECK((name == text || name.find("\uFFFD") != std::string::npos));
    }
}
