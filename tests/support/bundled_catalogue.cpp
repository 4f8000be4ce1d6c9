// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "support/bundled_catalogue.h"

#include "bundled/bundled_catalogue.h"
#include "support/catch.h"

#include <utility>

namespace eig::test {

const Catalogue &bundled()
{
    static const Catalogue catalogue = [] {
        auto opened = Catalogue::fromBytes(bundledCatalogue(), "catalogue.sqlite");
        REQUIRE(opened);
        return std::move(*opened);
    }();
    return catalogue;
}

} // namespace eig::test
