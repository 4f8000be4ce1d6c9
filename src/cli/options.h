// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/labels/labels.h"

#include <span>
#include <string>
#include <vector>

namespace eig::cli {

enum class Command { None, List, Show, Search, Facets, Sheet, Compile, Check };

/// The command line as given; each command checks the values it uses.
struct Options {
    Command command = Command::None;
    bool help = false;
    bool version = false;
    std::string language;           ///< of --lang; empty when absent
    std::string catalogue;          ///< of --catalogue; empty: the bundled one
    std::string entity;             ///< ENTITY, or of --entity
    std::vector<std::string> words; ///< the words of QUERY, the IDs, or the path
    std::string format;
    std::string columns;
    std::string sort;
    std::string limit;
    std::string output;
    std::string error; ///< what is wrong with the command line, in the reader's language
};

[[nodiscard]] Options parseOptions(std::span<const char *const> arguments, Language language);

} // namespace eig::cli
