// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/labels/labels.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace eig::cli {

/// "fr" or "en"; none for anything else.
[[nodiscard]] std::optional<Language> languageNamed(std::string_view name);

/// The language of help and errors, known before the command line is parsed: --lang if it names a
/// language, else the first of LC_ALL, LC_MESSAGES and LANG that is set (POSIX). French unless that
/// says English.
[[nodiscard]] Language languageOf(std::span<const char *const> arguments,
                                  const std::function<const char *(const char *)> &environment);

} // namespace eig::cli
