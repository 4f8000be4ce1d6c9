// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/language.h"

namespace eig::cli {

std::optional<Language> languageNamed(std::string_view name)
{
    if (name == "fr")
        return Language::French;
    if (name == "en")
        return Language::English;
    return {};
}

Language languageOf(std::span<const char *const> arguments,
                    const std::function<const char *(const char *)> &environment)
{
    constexpr std::string_view Option = "--lang";
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        if (argument == "--")
            break;
        std::optional<Language> named;
        if (argument == Option && i + 1 < arguments.size())
            named = languageNamed(arguments[i + 1]);
        else if (argument.starts_with("--lang="))
            named = languageNamed(argument.substr(Option.size() + 1));
        if (named)
            return *named;
    }
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char *value = environment(variable);
        if (value && *value)
            return std::string_view(value).starts_with("en") ? Language::English : Language::French;
    }
    return Language::French;
}

} // namespace eig::cli
