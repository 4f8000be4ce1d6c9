// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/commands/commands.h"
#include "cli/commands/scope.h"
#include "cli/query_text.h"
#include "cli/render/cell.h"
#include "cli/render/table.h"
#include "cli/views/key_labels.h"
#include "cli/views/records.h"
#include "core/text/csv.h"

#include <algorithm>

namespace eig::cli {
namespace {

/// What "eig list" was asked for.
struct Request {
    EntityKind entity = EntityKind::Challenge;
    std::string format;
    std::vector<std::string> columns; ///< empty: those of the format
    std::vector<Sort> sort;
    std::size_t limit = 0;
};

std::vector<std::string> split(const std::string &list)
{
    std::vector<std::string> parts;
    for (std::size_t from = 0; from <= list.size();) {
        const std::size_t end = std::min(list.find(',', from), list.size());
        if (end > from)
            parts.push_back(list.substr(from, end - from));
        from = end + 1;
    }
    return parts;
}

std::vector<std::string> keysOf(const Json &row)
{
    std::vector<std::string> keys;
    for (const auto &[key, unused] : row.items())
        keys.push_back(key);
    return keys;
}

std::string joined(const std::vector<std::string> &names)
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

std::optional<Request> requestOf(const Options &options, Console &console)
{
    const auto entity = chooseEntity(options, console);
    if (!entity)
        return {};
    const auto format = chooseFormat(options, {"table", "csv", "json"}, console);
    if (!format)
        return {};
    const auto limit = chooseLimit(options, console);
    if (!limit)
        return {};
    const auto sort = chooseSort(options, {}, console);
    if (!sort)
        return {};
    return Request{*entity, *format, split(options.columns), *sort, *limit};
}

/// The columns that no row has; a kind without records has all of them.
bool hasColumns(const Request &request, const View &view, const Options &options, Console &console)
{
    if (idsOf(view.catalogue, request.entity).empty())
        return true;
    const auto known = keysOf(rowOf(view, request.entity, 0));
    for (const std::string &column : request.columns) {
        const std::string key = column.substr(0, column.find('.'));
        if (std::find(known.begin(), known.end(), key) != known.end())
            continue;
        misused(options, console,
                console.say({"Colonne inconnue\u202F: {}. Colonnes possibles\u202F: ",
                             "Unknown column: {}. Possible columns: "},
                            column)
                    + joined(known) + '.');
        return false;
    }
    return true;
}

Json withColumns(const Json &row, const std::vector<std::string> &columns)
{
    if (columns.empty())
        return row;
    Json chosen = Json::object();
    for (const std::string &column : columns)
        chosen[column] = valueAt(row, column);
    return chosen;
}

std::vector<std::string> cellsOf(const Json &row, const std::vector<std::string> &columns)
{
    std::vector<std::string> cells;
    for (const std::string &column : columns)
        cells.push_back(cellText(valueAt(row, column)));
    return cells;
}

std::string csvOf(const std::vector<Json> &rows, const std::vector<std::string> &columns)
{
    std::string text = csvLine(columns);
    for (const Json &row : rows)
        text += csvLine(cellsOf(row, columns));
    return text;
}

/// Machine words of a column as the reader's words.
Json wordsFor(const std::string &column, Json value, Language language)
{
    if (value.is_string())
        return valueText(column, value.get<std::string>(), language);
    for (Json &item : value) {
        if (value.is_array() && item.is_string())
            item = valueText(column, item.get<std::string>(), language);
    }
    return value;
}

std::string tableOf(const std::vector<Json> &rows, const std::vector<std::string> &columns,
                    Language language)
{
    TableText table;
    for (const std::string &column : columns)
        table.header.push_back(keyText(column, language));
    for (const Json &row : rows) {
        std::vector<std::string> cells;
        for (const std::string &column : columns) {
            const std::string text = cellText(wordsFor(column, valueAt(row, column), language));
            cells.push_back(text.empty() ? notDocumented(language) : text);
        }
        table.rows.push_back(std::move(cells));
    }
    return textOf(table, Console::width());
}

} // namespace

ExitCode runList(const Options &options, Console &console)
{
    const auto request = requestOf(options, console);
    if (!request)
        return ExitCode::Usage;
    const auto catalogue = openCatalogue(options);
    if (!catalogue)
        return console.fail(catalogue.error());
    const View view{*catalogue, console.language()};
    if (!hasColumns(*request, view, options, console))
        return ExitCode::Usage;
    const SearchEngine engine(*catalogue);
    const EntityKind entity = request->entity;
    const std::string text = queryText(options.words);
    const Query asked = readQuery(text, engine, entity, console);
    Query query = within(entity, asked);
    query.sort = request->sort;
    const auto hits = engine.run(entity, query, console.language()).hits;
    std::vector<Json> rows;
    for (std::size_t i = 0; i < std::min(hits.size(), request->limit); ++i)
        rows.push_back(rowOf(view, entity, hits[i].index));

    if (request->format == "json") {
        Json all = Json::array();
        for (const Json &row : rows)
            all.push_back(withColumns(row, request->columns));
        console.print(textOf(Json{{"edition", catalogue->edition().date.iso()},
                                  {"query", text},
                                  {"canonical", toText(asked)},
                                  {"count", hits.size()},
                                  {"total", engine.count(entity, within(entity, {}))},
                                  {"rows", std::move(all)}}));
        return ExitCode::Done;
    }
    auto columns = request->columns;
    if (request->format == "csv") {
        if (columns.empty() && !idsOf(*catalogue, request->entity).empty())
            columns = keysOf(rowOf(view, request->entity, 0));
        console.print(csvOf(rows, columns));
        return ExitCode::Done;
    }
    if (columns.empty())
        columns = defaultColumns(request->entity);
    console.print(tableOf(rows, columns, console.language()));
    sayCount(rows.size(), hits.size(), console);
    if (hits.empty())
        saySpellings(engine, query, entity, console);
    return ExitCode::Done;
}

} // namespace eig::cli
