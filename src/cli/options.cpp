// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/options.h"

#include <CLI/CLI.hpp>
#include <array>

namespace eig::cli {
namespace {

struct CommandName {
    Command command;
    const char *name;
};
constexpr std::array<CommandName, 7> Names{{{Command::List, "list"},
                                            {Command::Show, "show"},
                                            {Command::Search, "search"},
                                            {Command::Facets, "facets"},
                                            {Command::Sheet, "sheet"},
                                            {Command::Compile, "compile"},
                                            {Command::Check, "check"}}};

/// CLI11 reads "[a,b]" as a list wherever several values are allowed; a space in front keeps such
/// an argument as it is.
std::string shield(std::string_view argument)
{
    const bool isList = argument.starts_with('[') && argument.ends_with(']');
    return (isList ? " " : "") + std::string(argument);
}

std::string unshield(const std::string &word)
{
    return word.starts_with(" [") && word.ends_with(']') ? word.substr(1) : word;
}

void declare(CLI::App &command, Command kind, Options &options)
{
    const bool hasEntity = kind == Command::List || kind == Command::Facets;
    const bool searches = hasEntity || kind == Command::Search;
    if (hasEntity)
        command.add_option("entity", options.entity);
    command.add_option("words", options.words);
    if (kind == Command::Search)
        command.add_option("--entity", options.entity);
    if (searches || kind == Command::Show || kind == Command::Check)
        command.add_option("--format", options.format);
    if (kind == Command::List) {
        command.add_option("--columns", options.columns);
        command.add_option("--sort", options.sort);
    }
    if (kind == Command::List || kind == Command::Search)
        command.add_option("--limit", options.limit);
    if (kind == Command::Sheet || kind == Command::Compile)
        command.add_option("-o,--output", options.output);
}

std::string unknownArgument(const CLI::App &app, Language language)
{
    std::string first;
    for (const std::string &argument : app.remaining(true)) {
        if (argument != "--") {
            first = argument;
            break;
        }
    }
    Label text{"Argument inconnu\u202F: ", "Unknown argument: "};
    if (!first.starts_with('-') && app.get_subcommands().empty())
        text = {"Commande inconnue\u202F: ", "Unknown command: "};
    std::string message = text.in(language) + first + '.';
    if (first.starts_with('-') && first.find(':') != std::string::npos)
        message += Label{" Une requête qui commence par un tiret s’écrit après « -- ».",
                         " A query that starts with a hyphen is written after “--”."}
                       .in(language);
    return message;
}

/// CLI11 names the option first: "--format: 1 required TEXT missing".
std::string badOption(const std::string &what, Language language)
{
    return Label{"Une option attend une seule valeur\u202F: ",
                 "An option takes exactly one value: "}
               .in(language)
        + what.substr(0, what.find_first_of(": ")) + '.';
}

} // namespace

Options parseOptions(std::span<const char *const> arguments, Language language)
{
    Options options;
    CLI::App app;
    app.set_help_flag(); // help is ours: bilingual, and the same with every version of CLI11
    app.fallthrough();   // global options are understood after the command too
    app.require_subcommand(0, 1);
    app.add_flag("-h,--help", options.help);
    app.add_flag("--version", options.version);
    app.add_option("--lang", options.language);
    app.add_option("--catalogue", options.catalogue);
    for (const CommandName &name : Names) {
        CLI::App *command = app.add_subcommand(name.name);
        declare(*command, name.command, options);
    }
    try {
        std::vector<std::string> reversed; // what CLI11 takes
        for (std::size_t i = arguments.size(); i > 1; --i)
            reversed.push_back(shield(arguments[i - 1]));
        app.parse(std::move(reversed));
    } catch (const CLI::ExtrasError &) {
        options.error = unknownArgument(app, language);
    } catch (const CLI::ParseError &error) {
        options.error = badOption(error.what(), language);
    }
    for (const CommandName &name : Names) {
        if (app.got_subcommand(name.name))
            options.command = name.command;
    }
    for (std::string &word : options.words)
        word = unshield(word);
    return options;
}

} // namespace eig::cli
