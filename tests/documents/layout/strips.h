// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "documents/layout/place.h"

namespace eig::test {

/// A page with room for strips of 110 at first, of 100 from then on.
inline layout::PageGeometry smallPage()
{
    layout::PageGeometry geometry;
    geometry.firstTop = 0;
    geometry.top = 10;
    geometry.bottom = 110;
    return geometry;
}

inline layout::Strip strip(double height, bool keepWithNext = false, double spaceBefore = 0)
{
    layout::Strip made;
    made.height = height;
    made.keepWithNext = keepWithNext;
    made.spaceBefore = spaceBefore;
    return made;
}

} // namespace eig::test
