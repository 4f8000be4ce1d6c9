// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/commands/commands.h"
#include "cli/commands/unknown_record.h"
#include "cli/entity_name.h"
#include "cli/query_text.h"
#include "cli/render/article.h"
#include "cli/views/records.h"

#include <algorithm>

namespace eig::cli {
namespace {

/// ENTITY ID, ENTITY ENTITY/ID or ENTITY/ID; none, with a message, for anything else.
std::optional<Address> chooseRecord(const Options &options, Console &console)
{
    if (options.words.empty() || options.words.size() > 2) {
        misused(options, console,
                console.say({"Il faut un type de fiche et un identifiant.",
                             "A kind of record and an identifier are needed."}));
        return {};
    }
    Address address = addressOf(options.words.back());
    if (options.words.size() == 2) {
        const auto entity = entityNamed(options.words.front());
        if (!entity || address.entity.value_or(*entity) != *entity) {
            misused(options, console,
                    console.say({"Type de fiche inconnu ou différent de l’adresse\u202F: {}. Types "
                                 "possibles\u202F: ",
                                 "Unknown kind of record, or not that of the address: {}. Possible "
                                 "kinds: "},
                                options.words.front())
                        + entityNames(console.language()) + '.');
            return {};
        }
        address.entity = entity;
    }
    if (!address.entity) {
        misused(
            options, console,
            console.say({"Il manque le type de fiche ou l’identifiant\u202F: {}. Par exemple "
                         "«\u202Feig show challenge basegun\u202F».",
                         "The kind of record or the identifier is missing: {}. For example “eig "
                         "show challenge basegun”."},
                        options.words.front()));
        return {};
    }
    return address;
}

} // namespace

ExitCode runShow(const Options &options, Console &console)
{
    const auto format = chooseFormat(options, {"text", "json", "markdown"}, console);
    const auto address = format ? chooseRecord(options, console) : std::nullopt;
    if (!address)
        return ExitCode::Usage;
    const auto catalogue = openCatalogue(options);
    if (!catalogue)
        return console.fail(catalogue.error());
    const auto ids = idsOf(*catalogue, *address->entity);
    const auto found = std::find(ids.begin(), ids.end(), address->id);
    if (found == ids.end())
        return failUnknown(address->id, ids, console);
    const View view{*catalogue, console.language()};
    const auto index = static_cast<std::size_t>(found - ids.begin());
    const Json detail = detailOf(view, *address->entity, index);
    if (*format == "json")
        console.print(textOf(detail));
    else
        console.print(articleOf(detail, *address->entity, console.language(),
                                *format == "text" ? Markup::Text : Markup::Markdown));
    return ExitCode::Done;
}

} // namespace eig::cli
