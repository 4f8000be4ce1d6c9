// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "documents/layout/document.h"
#include "documents/layout/shape.h"

#include <cstddef>
#include <mutex>
#include <optional>
#include <string>

namespace eig::layout {

/// How a part stands on its pages.
struct Fit {
    std::size_t pages = 0;
    std::size_t emptyColumns = 0; ///< pages where nothing stands in the first column of a band
                                  ///< beside another one
    double lastPageHeight = 0;    ///< used on the last page, in points
    double hollow = 0;            ///< the tallest white under a first column beside another one
};

/// Measures parts without painting them; texts they have in common are shaped once. Waits while a
/// document is being composed, and none is while it lives.
class Fitter
{
public:
    /// language is BCP 47.
    explicit Fitter(const std::string &language);

    /// None when the fonts are missing.
    [[nodiscard]] std::optional<Fit> fit(const Part &part);

private:
    std::unique_lock<std::mutex> m_lock; ///< freed last
    std::optional<Shaper> m_shaper;
};

} // namespace eig::layout
