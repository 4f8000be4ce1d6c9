// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/help.h"
#include "cli/commands/commands.h"
#include "cli/query_help.h"
#include "cli/query_text.h"
#include "core/text/fold.h"

namespace eig::cli {
namespace {

/// "query", "requête", "requetes".
bool isQueryTopic(const std::string &topic)
{
    const std::string word = joinedWords(topic);
    return word == "query" || word == "queries" || singular(word) == "requete";
}

} // namespace

ExitCode runHelp(const Options &options, Console &console)
{
    if (options.words.empty()) {
        console.print(helpOf(Command::None, console.language()));
        return ExitCode::Done;
    }
    const std::string &topic = options.words.front();
    if (options.words.size() == 1 && isQueryTopic(topic)) {
        console.print(queryHelp(console.language()));
        return ExitCode::Done;
    }
    const auto command = commandNamed(topic);
    if (options.words.size() == 1 && command) {
        console.print(helpOf(*command, console.language()));
        return ExitCode::Done;
    }
    return misused(
        options, console,
        console.say({"Pas d’aide sur ce sujet\u202F: {}. «\u202Feig help\u202F» présente "
                     "les commandes, «\u202Feig help requête\u202F» les requêtes.",
                     "No help on this topic: {}. “eig help” shows the commands, “eig "
                     "help query” the queries."},
                    queryText(options.words)));
}

} // namespace eig::cli
