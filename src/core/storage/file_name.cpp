// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/storage/file_name.h"

#include <algorithm>

namespace eig {

std::string safeFileName(std::string_view stem, std::string_view extension)
{
    constexpr std::size_t MaxBytes = 120;
    std::string name;
    for (const char c : stem) {
        const bool kept = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '-' || c == '_' || c == '.';
        name += kept ? c : '_';
    }
    const std::size_t first = name.find_first_not_of(".-");
    name = first == std::string::npos ? "eig" : name.substr(first);
    const std::size_t room = MaxBytes - std::min(MaxBytes - 1, extension.size() + 1);
    name.resize(std::min(name.size(), room));
    return name + '.' + std::string(extension);
}

} // namespace eig
