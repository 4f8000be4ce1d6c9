// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
// eig: the catalogue on the command line.
#include "cli/commands/commands.h"
#include "cli/help.h"
#include "cli/language.h"
#include "cli/query_text.h"
#include "documents/resources.h"

#include <csignal>
#include <cstdlib>
#include <exception>

namespace eig::cli {
namespace {

ExitCode printVersion(const Options &options, Console &console)
{
    const auto catalogue = openCatalogue(options);
    if (!catalogue)
        return console.fail(catalogue.error());
    console.print("eig-catalogue " EIG_VERSION
                  + console.say({", édition du {}\n", ", edition of {}\n"},
                                dateText(catalogue->edition().date, console.language())));
    return ExitCode::Done;
}

ExitCode run(const Options &options, Console &console)
{
    if (options.help) {
        console.print(helpOf(options.command, console.language()));
        return ExitCode::Done;
    }
    if (!options.error.empty())
        return misused(options, console, options.error);
    if (!options.language.empty() && !languageNamed(options.language))
        return misused(options, console,
                       console.say({"Langue inconnue\u202F: {}. Langues possibles\u202F: fr, en.",
                                    "Unknown language: {}. Possible languages: fr, en."},
                                   options.language));
    if (options.version)
        return printVersion(options, console);
    switch (options.command) {
    case Command::List: return runList(options, console);
    case Command::Show: return runShow(options, console);
    case Command::Search: return runSearch(options, console);
    case Command::Facets: return runFacets(options, console);
    case Command::Sheet:
    case Command::Booklet: {
        const ExitCode code = options.command == Command::Sheet ? runSheet(options, console)
                                                                : runBooklet(options, console);
        releaseDocumentResources();
        return code;
    }
    case Command::Cite: return runCite(options, console);
    case Command::Export: return runExport(options, console);
    case Command::Compile: return runCompile(options, console);
    case Command::Check: return runCheck(options, console);
    case Command::Help: return runHelp(options, console);
    case Command::None: break;
    }
    return misused(options, console,
                   console.say({"Il manque une commande. «\u202Feig --help\u202F» les présente.",
                                "The command is missing. “eig --help” shows them."}));
}

} // namespace
} // namespace eig::cli

int main(int argc, char **argv)
{
    using namespace eig::cli;
    // A closed pipe and a file that may not grow are answers of write(), not ends of the process.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    const std::span<const char *const> arguments(argv, static_cast<std::size_t>(argc));
    const auto environment = [](const char *name) -> const char * { return std::getenv(name); };
    Console console(languageOf(arguments, environment));
    try {
        const ExitCode code = run(parseOptions(arguments, console.language()), console);
        return static_cast<int>(console.finish(code));
    } catch (const std::exception &error) {
        const ExitCode code = console.fail(
            ExitCode::InputOutput,
            console.say(
                {"Erreur inattendue\u202F: {}. Aucun fichier n’a été laissé à moitié écrit.",
                 "Unexpected error: {}. No file was left half written."},
                error.what()));
        return static_cast<int>(code);
    }
}
