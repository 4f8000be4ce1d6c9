// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <qpdf/QPDFObjectHandle.hh>
#include <string>
#include <vector>

namespace eig::layout {

struct MarkedContent {
    std::string content;
    std::size_t marks = 0; ///< marked parts found in the page
};

/// The content of a page with its n-th marked part named roles[n] and numbered n, whatever name and
/// number Cairo gave it, and all other painting marked as an artifact.
[[nodiscard]] MarkedContent markContent(QPDFObjectHandle page,
                                        const std::vector<std::string> &roles);

} // namespace eig::layout
