// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/tables/method.h"
#include "documents/tables/method_json.h"
#include "documents/tables/writers.h"

namespace eig::tables {
namespace {

using Json = nlohmann::ordered_json;

Json orNull(const std::string &text) { return text.empty() ? Json() : Json(text); }

Json valueJson(const Value &value)
{
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return *number;
    return orNull(textOf(value));
}

/// A list, empty for nothing documented, where the column has several values.
Json cellJson(const Cell &cell, const TableColumn &column)
{
    if (!column.isMany)
        return cell.empty() ? Json() : valueJson(cell.front());
    Json list = Json::array();
    for (const Value &value : cell)
        list.push_back(valueJson(value));
    return list;
}

Json sourceJson(const Source &source, Language language)
{
    return {{"id", source.id},
            {"title", source.title},
            {"kind", keyOf(source.kind)},
            {"publisher", orNull(source.publisher)},
            {"published", source.published ? Json(source.published->iso()) : Json()},
            {"consulted", source.consulted.iso()},
            {"address", orNull(source.url)},
            {"licence", orNull(source.licence)},
            {"text", sourceText(source, language)}};
}

std::string_view typeName(TableValue value)
{
    switch (value) {
    case TableValue::Text: break;
    case TableValue::Number: return "number";
    case TableValue::Date: return "date";
    case TableValue::Address: return "address";
    }
    return "text";
}

Json rowJson(const Row &row, const Grid &grid)
{
    Json json = Json::object();
    for (std::size_t i = 0; i < grid.columns.size(); ++i) {
        const TableColumn &column = grid.columns[i];
        if (column.id != SourcesColumn) {
            json[column.id] = cellJson(row.cells[i], column);
            continue;
        }
        Json &sources = json[column.id] = Json::array();
        for (const Source *source : row.sources)
            sources.push_back(sourceJson(*source, grid.language));
    }
    return json;
}

} // namespace

Json methodJson(const Grid &grid)
{
    const Edition &edition = *grid.edition;
    return {{"catalogue", edition.title},
            {"edition", dateText(edition.date, grid.language)},
            {"date", edition.date.iso()},
            {"licence", edition.licence},
            {"attribution", edition.attribution},
            {"contact", orNull(edition.contact)},
            {"kind", keyOf(grid.kind)},
            {"language", grid.language == Language::French ? "fr" : "en"},
            {"query", grid.method.query},
            {"sentence", subject(grid)},
            {"shown", grid.rows.size()},
            {"total", grid.method.total}};
}

std::string jsonText(const Json &json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string writeJson(const Grid &grid)
{
    Json columns = Json::array();
    for (const TableColumn &column : grid.columns)
        columns.push_back({{"id", column.id},
                           {"title", column.title.in(grid.language)},
                           {"meaning", column.meaning.in(grid.language)},
                           {"type", typeName(column.value)},
                           {"many", column.isMany}});
    Json rows = Json::array();
    for (const Row &row : grid.rows)
        rows.push_back(rowJson(row, grid));
    return jsonText(
        {{"method", methodJson(grid)}, {"columns", std::move(columns)}, {"rows", std::move(rows)}});
}

} // namespace eig::tables
