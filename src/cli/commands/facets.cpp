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

std::string jsonOf(const std::string &typed, const Query &query, const SearchResult &result,
                   Language language)
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
    return textOf(Json{{"query", typed},
                       {"canonical", toText(query)},
                       {"count", result.hits.size()},
                       {"facets", std::move(facets)}});
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
    const SearchEngine engine(*catalogue);
    const Language language = console.language();
    const std::string text = queryText(options.words);
    const Query query = readQuery(text, engine, entity, console);
    const Query scoped = within(*entity, query);
    const SearchResult result = engine.run(*entity, scoped, language);
    if (*format == "json") {
        console.print(jsonOf(text, query, result, language));
        return ExitCode::Done;
    }
    console.print(tableOf(result, language));
    sayCount(result.hits.size(), result.hits.size(), console);
    if (result.hits.empty())
        saySpellings(engine, scoped, entity, console);
    return ExitCode::Done;
}

} // namespace eig::cli
