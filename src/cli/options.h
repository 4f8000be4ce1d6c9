// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/labels/labels.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace eig::cli {

enum class Command {
    None,
    List,
    Show,
    Search,
    Facets,
    Sheet,
    Booklet,
    Cite,
    Export,
    Compile,
    Check,
    Help
};

/// The command line as given; each command checks the values it uses.
struct Options {
    Command command = Command::None;
    bool help = false;
    bool version = false;
    bool explain = false;
    bool noQrCode = false;
    bool greyscale = false;
    bool noSources = false;
    std::string language;           ///< of --lang; empty when absent
    std::string catalogue;          ///< of --catalogue; empty: the bundled one
    std::string entity;             ///< ENTITY, or of --entity
    std::vector<std::string> words; ///< the words of QUERY, the IDs, the path or the topic
    std::string format;
    std::string columns;
    std::string sort;
    std::string limit;
    std::string output;
    std::string by;      ///< the order of a booklet
    std::string style;   ///< of --style
    std::string profile; ///< of a CSV
    std::string error;   ///< what is wrong with the command line, in the reader's language
};

/// The command of this name; none for anything else.
[[nodiscard]] std::optional<Command> commandNamed(std::string_view name);

/// Commands that take a query read an argument with a hyphen as a word of it when it cannot be an
/// option: "-ministry:interior", or "-fraud" after another word.
[[nodiscard]] Options parseOptions(std::span<const char *const> arguments, Language language);

} // namespace eig::cli
