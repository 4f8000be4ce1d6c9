// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace eig {

/// A PDF file held in memory.
struct PdfFile {
    std::string bytes;
    int pages = 0;
};

} // namespace eig
