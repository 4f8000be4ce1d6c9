// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/text/address.h"

#include <algorithm>

namespace eig {

bool isWebAddress(std::string_view address)
{
    constexpr std::string_view Schemes[] = {"https://", "http://"};
    const auto *scheme = std::find_if(std::begin(Schemes), std::end(Schemes),
                                      [&](std::string_view s) { return address.starts_with(s); });
    if (scheme == std::end(Schemes) || address.size() > 2048)
        return false;
    constexpr std::string_view Refused = "\"<>\\^`{|} ";
    const bool printable = std::all_of(address.begin(), address.end(), [&](char c) {
        return c > 0x20 && c < 0x7F && Refused.find(c) == std::string_view::npos;
    });
    const std::string_view rest = address.substr(scheme->size());
    const std::string_view host = rest.substr(0, rest.find_first_of("/?#"));
    return printable && host.find('.') != std::string_view::npos
        && host.find('@') == std::string_view::npos;
}

} // namespace eig
