// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/language.h"

#include <string>
#include <string_view>

namespace eig {

/// A fixed text in both languages, chosen with in().
struct Label {
    std::string_view fr;
    std::string_view en;

    [[nodiscard]] std::string in(Language language) const
    {
        return std::string(language == Language::French ? fr : en);
    }
};

} // namespace eig
