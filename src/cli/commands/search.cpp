// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/commands/commands.h"
#include "cli/commands/scope.h"
#include "cli/query_text.h"
#include "cli/render/table.h"
#include "cli/views/json_parts.h"
#include "cli/views/key_labels.h"
#include "core/labels/query_notes.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace eig::cli {
namespace {

/// What "eig search" was asked for.
struct Request {
    std::optional<EntityKind> only;
    std::string format;
    std::vector<Sort> sort;
    std::size_t limit = 0;
};

std::optional<Request> requestOf(const Options &options, Console &console)
{
    Request request;
    if (!options.entity.empty()) {
        request.only = chooseEntity(options, console);
        if (!request.only)
            return {};
    }
    const auto format = chooseFormat(options, {"table", "json"}, console);
    const auto limit = format ? chooseLimit(options, console) : std::nullopt;
    if (!limit)
        return {};
    // The keys that every kind of record has.
    constexpr SortKey Keys[] = {SortKey::Relevance, SortKey::Name, SortKey::Promotion};
    const auto sort = chooseSort(options, Keys, console);
    if (!sort)
        return {};
    if (options.words.empty()) {
        misused(options, console, console.say({"Il manque la requête.", "The query is missing."}));
        return {};
    }
    request.format = *format;
    request.sort = *sort;
    request.limit = *limit;
    return request;
}

std::vector<EntityResult> resultsOf(const SearchEngine &engine, const Query &query,
                                    std::optional<EntityKind> only, Language language)
{
    if (!only)
        return engine.searchEach(query, language);
    if (query.isEmpty())
        return {{*only, {}}};
    return {{*only, engine.run(*only, query, language).hits}};
}

/// The first hits, with the reason that each of them is one.
std::vector<EntityHit> explained(const SearchEngine &engine, const Query &query,
                                 const std::vector<EntityResult> &results, std::size_t limit)
{
    std::vector<EntityHit> all;
    for (const auto &[entity, hits] : results) {
        for (const Hit &hit : hits) {
            if (all.size() == limit)
                return all;
            all.push_back({entity, engine.recordOf(entity, hit.index).id,
                           engine.nameOf(entity, hit.index), hit,
                           engine.explain(entity, query, hit)});
        }
    }
    return all;
}

std::size_t countOf(const std::vector<EntityResult> &results)
{
    std::size_t count = 0;
    for (const EntityResult &result : results)
        count += result.hits.size();
    return count;
}

/// Places in the excerpt, in characters.
Json marksOf(const MatchReason &reason)
{
    const auto characters = [&](std::size_t bytes) {
        return countCharacters(std::string_view(reason.excerpt).substr(0, bytes));
    };
    Json marks = Json::array();
    for (const TextRange &mark : reason.marks)
        marks.push_back(Json::array({characters(mark.begin), characters(mark.end)}));
    return marks;
}

Json jsonOf(const EntityHit &hit)
{
    const MatchReason &reason = hit.reason;
    return {{"entity", keyOf(hit.entity)},
            {"id", hit.id},
            {"name", hit.name},
            {"score", hit.hit.score},
            {"field", keyOf(reason.field)},
            {"section", reason.section == TextSection::None ? Json() : Json(keyOf(reason.section))},
            {"origin", keyOf(reason.origin)},
            {"variant", keyOf(reason.variant)},
            {"term", orNull(reason.term)},
            {"excerpt", reason.excerpt},
            {"marks", marksOf(reason)}};
}

struct Answer {
    std::string typed;
    Query query;
    std::vector<EntityResult> results;
    std::vector<EntityHit> shown;
};

std::string jsonOf(const Answer &answer, bool explain, Language language)
{
    Json counts = Json::object();
    for (const EntityResult &result : answer.results)
        counts[std::string(keyOf(result.entity))] = result.hits.size();
    Json hits = Json::array();
    for (const EntityHit &hit : answer.shown) {
        hits.push_back(jsonOf(hit));
        if (explain)
            hits.back()["reason"] = reasonText(hit.reason, language);
    }
    return textOf(Json{{"query", answer.typed},
                       {"canonical", toText(answer.query)},
                       {"count", countOf(answer.results)},
                       {"counts", std::move(counts)},
                       {"hits", std::move(hits)}});
}

std::string tableOf(const std::vector<EntityHit> &hits, bool explain, Language language)
{
    TableText table;
    for (const char *key : {"entity", "name", explain ? "reason" : "field", "excerpt"})
        table.header.push_back(keyText(key, language));
    for (const EntityHit &hit : hits)
        table.rows.push_back(
            {std::string(keyOf(hit.entity)) + '/' + hit.id, hit.name,
             explain ? reasonText(hit.reason, language) : foundIn(hit.reason, language),
             hit.reason.excerpt});
    return textOf(table, Console::width());
}

} // namespace

ExitCode runSearch(const Options &options, Console &console)
{
    const auto request = requestOf(options, console);
    if (!request)
        return ExitCode::Usage;
    const auto catalogue = openCatalogue(options);
    if (!catalogue)
        return console.fail(catalogue.error());
    const SearchEngine engine(*catalogue);
    const Language language = console.language();
    Answer answer{queryText(options.words), {}, {}, {}};
    answer.query = readQuery(answer.typed, engine, request->only, console);
    answer.query.sort = request->sort;
    answer.results = resultsOf(engine, answer.query, request->only, language);
    answer.shown = explained(engine, answer.query, answer.results, request->limit);
    if (request->format == "json") {
        console.print(jsonOf(answer, options.explain, language));
        return ExitCode::Done;
    }
    console.print(tableOf(answer.shown, options.explain, language));
    sayCount(answer.shown.size(), countOf(answer.results), console);
    if (countOf(answer.results) == 0)
        saySpellings(engine, answer.query, request->only, console);
    return ExitCode::Done;
}

} // namespace eig::cli
