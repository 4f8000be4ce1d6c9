// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/commands/commands.h"
#include "cli/commands/scope.h"
#include "cli/query_text.h"
#include "cli/render/table.h"
#include "cli/views/json_parts.h"
#include "cli/views/key_labels.h"

#include <algorithm>

namespace eig::cli {
namespace {

std::string jsonOf(const std::string &query, std::size_t count, const std::vector<EntityHit> &hits)
{
    Json all = Json::array();
    for (const EntityHit &hit : hits)
        all.push_back({{"entity", keyOf(hit.entity)},
                       {"id", hit.id},
                       {"name", hit.name},
                       {"field", keyOf(hit.reason.field)},
                       {"excerpt", hit.reason.excerpt}});
    return textOf(Json{{"query", query}, {"count", count}, {"hits", std::move(all)}});
}

std::string tableOf(const std::vector<EntityHit> &hits, Language language)
{
    TableText table;
    for (const char *key : {"entity", "name", "field", "excerpt"})
        table.header.push_back(keyText(key, language));
    for (const EntityHit &hit : hits)
        table.rows.push_back({std::string(keyOf(hit.entity)) + '/' + hit.id, hit.name,
                              label(hit.reason.field).in(language), hit.reason.excerpt});
    return textOf(table, Console::width());
}

} // namespace

ExitCode runSearch(const Options &options, Console &console)
{
    std::optional<EntityKind> only;
    if (!options.entity.empty()) {
        only = chooseEntity(options, console);
        if (!only)
            return ExitCode::Usage;
    }
    const auto format = chooseFormat(options, {"table", "json"}, console);
    const auto limit = format ? chooseLimit(options, console) : std::nullopt;
    if (!limit)
        return ExitCode::Usage;
    if (options.words.empty())
        return misused(options, console,
                       console.say({"Il manque la requête.", "The query is missing."}));
    const auto catalogue = openCatalogue(options);
    if (!catalogue)
        return console.fail(catalogue.error());
    const std::string text = queryText(options.words);
    auto hits = SearchEngine(*catalogue).searchAll(readQuery(text, console), only);
    const std::size_t count = hits.size();
    hits.resize(std::min(count, *limit));
    if (*format == "json") {
        console.print(jsonOf(text, count, hits));
        return ExitCode::Done;
    }
    console.print(tableOf(hits, console.language()));
    sayCount(hits.size(), count, console);
    return ExitCode::Done;
}

} // namespace eig::cli
