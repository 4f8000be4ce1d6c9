// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/commands/scope.h"

#include "bundled/bundled_catalogue.h"
#include "cli/commands/commands.h"
#include "cli/entity_name.h"
#include "cli/query_text.h"

#include <algorithm>

namespace eig::cli {

Result<Catalogue> openCatalogue(const Options &options)
{
    if (options.catalogue.empty())
        return Catalogue::fromBytes(bundledCatalogue(), "catalogue.sqlite");
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
    const bool asksKind = std::any_of(
        query.clauses.begin(), query.clauses.end(),
        [](const Clause &clause) { return clause.field == Field::Kind; });
    if (entity == EntityKind::Ministry && !asksKind)
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

} // namespace eig::cli
