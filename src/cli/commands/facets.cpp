// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/commands/commands.h"
#include "cli/commands/scope.h"
#include "cli/query_text.h"
#include "cli/render/table.h"
#include "cli/views/json_parts.h"
#include "cli/views/key_labels.h"

namespace eig::cli {
namespace {

std::string jsonOf(const std::string &query, const SearchResult &result, Language language)
{
    Json facets = Json::object();
    for (const Facet &facet : result.facets) {
        Json values = Json::array();
        for (const FacetValue &value : facet.values)
            values.push_back({{"value", value.value},
                              {"label", value.label(language == Language::French)},
                              {"count", value.count}});
        facets[std::string(keyOf(facet.field))] = std::move(values);
    }
    return textOf(
        Json{{"query", query}, {"count", result.hits.size()}, {"facets", std::move(facets)}});
}

/// Values without a record would only make the table longer.
std::string tableOf(const SearchResult &result, Language language)
{
    TableText table;
    for (const char *key : {"facet", "label", "count", "id"})
        table.header.push_back(keyText(key, language));
    for (const Facet &facet : result.facets) {
        for (const FacetValue &value : facet.values) {
            if (value.count > 0)
                table.rows.push_back({label(facet.field).in(language),
                                      value.label(language == Language::French),
                                      std::to_string(value.count), value.value});
        }
    }
    return textOf(table, Console::width());
}

} // namespace

ExitCode runFacets(const Options &options, Console &console)
{
    const auto entity = chooseEntity(options, console);
    const auto format = entity ? chooseFormat(options, {"table", "json"}, console) : std::nullopt;
    if (!format)
        return ExitCode::Usage;
    const auto catalogue = openCatalogue(options);
    if (!catalogue)
        return console.fail(catalogue.error());
    const std::string text = queryText(options.words);
    const Query query = within(*entity, readQuery(text, console));
    const SearchResult result = SearchEngine(*catalogue).run(*entity, query);
    console.print(*format == "json" ? jsonOf(text, result, console.language())
                                    : tableOf(result, console.language()));
    if (*format != "json")
        sayCount(result.hits.size(), result.hits.size(), console);
    return ExitCode::Done;
}

} // namespace eig::cli
