// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/layout/link_address.h"

#include "core/text/address.h"

#include <algorithm>

namespace eig::layout {
namespace {

constexpr std::string_view Allowed = // RFC 3986: unreserved, reserved without the apostrophe
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&()*+,;=";

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string encode(std::string_view address)
{
    constexpr std::string_view Digits = "0123456789ABCDEF";
    std::string encoded;
    for (std::size_t i = 0; i < address.size(); ++i) {
        const char c = address[i];
        const bool isEscape = c == '%' && i + 2 < address.size() && isHexDigit(address[i + 1])
            && isHexDigit(address[i + 2]);
        if (isEscape || Allowed.find(c) != std::string_view::npos) {
            encoded += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        encoded += '%';
        encoded += Digits[byte >> 4];
        encoded += Digits[byte & 0x0F];
    }
    return encoded;
}

} // namespace

std::optional<std::string> linkAddress(std::string_view address)
{
    std::string encoded = encode(address);
    const std::size_t colon = encoded.find(':');
    if (colon == std::string::npos)
        return {};
    std::transform(encoded.begin(), encoded.begin() + static_cast<std::ptrdiff_t>(colon),
                   encoded.begin(), lower);
    const bool isMail = encoded.starts_with("mailto:") && encoded.find('@') != std::string::npos;
    if (isMail || isWebAddress(encoded))
        return encoded;
    return {};
}

std::string printedAddress(std::string_view address)
{
    for (const std::string_view scheme : {"https://", "http://", "mailto:"}) {
        if (address.starts_with(scheme)) {
            address.remove_prefix(scheme.size());
            break;
        }
    }
    if (address.ends_with('/'))
        address.remove_suffix(1);
    return std::string(address);
}

} // namespace eig::layout
