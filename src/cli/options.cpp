// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/options.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <utility>

namespace eig::cli {
namespace {

struct CommandName {
    Command command;
    const char *name;
};
constexpr std::array<CommandName, 11> Names{{{Command::List, "list"},
                                             {Command::Show, "show"},
                                             {Command::Search, "search"},
                                             {Command::Facets, "facets"},
                                             {Command::Sheet, "sheet"},
                                             {Command::Booklet, "booklet"},
                                             {Command::Cite, "cite"},
                                             {Command::Export, "export"},
                                             {Command::Compile, "compile"},
                                             {Command::Check, "check"},
                                             {Command::Help, "help"}}};

bool hasEntity(Command command)
{
    return command == Command::List || command == Command::Facets || command == Command::Export;
}
bool takesQuery(Command command)
{
    return hasEntity(command) || command == Command::Search || command == Command::Booklet;
}
bool isDocument(Command command)
{
    return command == Command::Sheet || command == Command::Booklet;
}

bool isOption(std::string_view argument) { return argument.starts_with('-') && argument != "-"; }

/// Whether the next argument is the value of this one.
bool takesValue(std::string_view argument)
{
    if (argument == "-o")
        return true;
    constexpr std::string_view Flags[] = {"--help",  "--version",   "--explain",
                                          "--no-qr", "--greyscale", "--no-sources"};
    return argument.starts_with("--") && argument.find('=') == std::string_view::npos
        && std::find(std::begin(Flags), std::end(Flags), argument) == std::end(Flags);
}

/// Hides from CLI11 what it would not take for a word: an exclusion, and "[a,b]", which it reads
/// as a list. A space in front does.
class Shield
{
public:
    std::string operator()(std::string_view argument)
    {
        if (std::exchange(m_isValue, false))
            return std::string(argument);
        if (m_onlyWords || !isOption(argument))
            return word(argument);
        if (argument == "--") {
            m_onlyWords = true;
        } else if (isExclusion(argument)) {
            return word(argument);
        } else {
            m_isValue = takesValue(argument);
        }
        return std::string(argument);
    }

    /// A word as it was.
    static std::string removed(const std::string &word)
    {
        return word.starts_with(' ') ? word.substr(1) : word;
    }

private:
    /// "-f" and whatever comes before the first word may be options that do not exist.
    [[nodiscard]] bool isExclusion(std::string_view argument) const
    {
        const std::size_t before = hasEntity(m_command) ? 2 : 1; // the command, ENTITY
        if (!takesQuery(m_command) || argument.starts_with("--") || m_words < before)
            return false;
        return argument.find(':') != std::string_view::npos
            || (m_words > before && argument.size() > 2);
    }

    std::string word(std::string_view argument)
    {
        if (m_words++ == 0)
            m_command = commandNamed(argument).value_or(Command::None);
        const bool isList = argument.starts_with('[') && argument.ends_with(']');
        const bool isHidden = isList || argument.starts_with(' ')
            || (!m_onlyWords && argument.starts_with('-'));
        return (isHidden ? " " : "") + std::string(argument);
    }

    Command m_command = Command::None;
    std::size_t m_words = 0;
    bool m_isValue = false;
    bool m_onlyWords = false;
};

void declare(CLI::App &command, Command kind, Options &options)
{
    if (hasEntity(kind))
        command.add_option("entity", options.entity);
    command.add_option("words", options.words);
    if (kind == Command::Search) {
        command.add_option("--entity", options.entity);
        command.add_flag("--explain", options.explain);
    }
    const bool takesFormat = (hasEntity(kind) && kind != Command::Export) || kind == Command::Search
        || kind == Command::Show || kind == Command::Check;
    if (takesFormat)
        command.add_option("--format", options.format);
    if (kind == Command::List || kind == Command::Export)
        command.add_option("--columns", options.columns);
    if (kind == Command::Export) {
        command.add_option("--profile", options.profile);
        command.add_flag("--no-sources", options.noSources);
    }
    if (kind == Command::List || kind == Command::Search || kind == Command::Export) {
        command.add_option("--sort", options.sort);
        command.add_option("--limit", options.limit);
    }
    if (kind == Command::Cite)
        command.add_option("--style", options.style);
    if (isDocument(kind)) {
        command.add_flag("--no-qr", options.noQrCode);
        command.add_flag("--greyscale", options.greyscale);
    }
    if (kind == Command::Booklet)
        command.add_option("--by", options.by);
    if (isDocument(kind) || kind == Command::Cite || kind == Command::Export
        || kind == Command::Compile)
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
    const auto commands = app.get_subcommands();
    const auto command = commands.empty() ? std::nullopt
                                          : commandNamed(commands.front()->get_name());
    if (command && takesQuery(*command) && first.starts_with('-') && !first.starts_with("--"))
        message += Label{" Une requête qui commence par un tiret s’écrit après «\u202F--\u202F».",
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

std::optional<Command> commandNamed(std::string_view name)
{
    for (const CommandName &one : Names) {
        if (one.name == name)
            return one.command;
    }
    return {};
}

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
        Shield shield;
        std::vector<std::string> given;
        for (const char *argument : arguments.subspan(std::min<std::size_t>(1, arguments.size())))
            given.push_back(shield(argument));
        std::reverse(given.begin(), given.end()); // as CLI11 takes them
        app.parse(std::move(given));
    } catch (const CLI::ExtrasError &) {
        options.error = unknownArgument(app, language);
    } catch (const CLI::ParseError &error) {
        options.error = badOption(error.what(), language);
    }
    for (const CommandName &name : Names) {
        if (app.got_subcommand(name.name))
            options.command = name.command;
    }
    if (hasEntity(options.command))
        options.entity = Shield::removed(options.entity);
    for (std::string &word : options.words)
        word = Shield::removed(word);
    return options;
}

} // namespace eig::cli
