// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/commands/scope.h"

#include "bundled/bundled_catalogue.h"
#include "cli/commands/commands.h"
#include "cli/entity_name.h"
#include "cli/query_text.h"
#include "core/storage/catalogue_file.h"

#include <algorithm>

namespace eig::cli {
namespace {

bool asksKind(const std::vector<Clause> &clauses)
{
    return std::any_of(clauses.begin(), clauses.end(), [](const Clause &clause) {
        return clause.field == Field::Kind
            || std::any_of(clause.alternatives.begin(), clause.alternatives.end(), asksKind);
    });
}

} // namespace

Result<Catalogue> openCatalogue(const Options &options)
{
    if (options.catalogue.empty())
        return openBundled(bundledCatalogue());
    return Catalogue::fromFile(options.catalogue);
}

std::optional<EntityKind> chooseEntity(const Options &options, Console &console)
{
    const auto entity = entityNamed(options.entity);
    if (entity)
        return entity;
    const std::string known = entityNames(console.language());
    const std::string what = options.entity.empty()
        ? console.say({"Il manque le type de fiche. ", "The kind of record is missing. "})
        : console.say({"Type de fiche inconnu\u202F: {}. ", "Unknown kind of record: {}. "},
                      options.entity);
    misused(options, console,
            what + console.say({"Types possibles\u202F: {}.", "Possible kinds: {}."}, known));
    return {};
}

Query within(EntityKind entity, Query query)
{
    if (entity == EntityKind::Ministry && !asksKind(query.clauses))
        query.setValues(Field::Kind, {std::string(keyOf(MinistryKind::Ministry))}, false);
    return query;
}

void sayCount(std::size_t shown, std::size_t found, const Console &console)
{
    if (found == 0)
        console.note(console.say({"aucun résultat.", "no result."}));
    else if (shown < found)
        console.note(std::to_string(shown)
                     + console.say({" sur {}.", " of {}."}, std::to_string(found)));
}

void saySpellings(const SearchEngine &engine, const Query &query, std::optional<EntityKind> entity,
                  const Console &console)
{
    std::string words;
    for (const NearSpelling &near : engine.nearSpellings(query, entity))
        words += (words.empty() ? "" : ", ") + near.word + " (" + std::to_string(near.count) + ')';
    if (!words.empty())
        console.note(console.say({"vouliez-vous\u202F: {}\u202F?", "did you mean: {}?"}, words));
}

} // namespace eig::cli
