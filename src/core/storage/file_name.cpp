// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/storage/file_name.h"

#include <algorithm>

namespace eig {
namespace {

bool isKept(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
        || c == '_' || c == '.';
}

/// The following bytes of a UTF-8 character, so that "é" gives one underscore.
bool isContinuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

/// CON, NUL, COM1… name devices on Windows, whatever their extension.
bool isReserved(const std::string &name)
{
    constexpr std::string_view Devices[] = {"con", "prn", "aux", "nul"};
    std::string first = name.substr(0, name.find('.'));
    for (char &c : first)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const bool isPort = first.size() == 4 && (first.starts_with("com") || first.starts_with("lpt"))
        && first[3] >= '0' && first[3] <= '9';
    return isPort || std::find(std::begin(Devices), std::end(Devices), first) != std::end(Devices);
}

} // namespace

std::string safeFileName(std::string_view stem, std::string_view extension)
{
    constexpr std::size_t MaxBytes = 120;
    std::string name;
    for (const char c : stem) {
        if (!isContinuation(c))
            name += isKept(c) ? c : '_';
    }
    const std::size_t first = name.find_first_not_of(".-");
    name = first == std::string::npos ? "eig" : name.substr(first);
    if (isReserved(name))
        name.insert(std::min(name.find('.'), name.size()), 1, '_');
    const std::size_t room = MaxBytes - std::min(MaxBytes - 1, extension.size() + 1);
    name.resize(std::min(name.size(), room));
    name.resize(name.find_last_not_of('.') + 1);
    return name + '.' + std::string(extension);
}

} // namespace eig
