// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/discrepancies.h"

#include "support/catch.h"

using namespace eig;

TEST_CASE("What was kept has the sources of every value that says the same, each once")
{
    Discrepancy recruited;
    recruited.kept = "28";
    recruited.values = {{"28", "", {"report", "press"}},
                        {"27", "", {"announcement"}},
                        {"28", "Depuis", {"press", "blog"}}};
    CHECK(sourcesOfKept(recruited) == SourceIds{"report", "press", "blog"});
    recruited.kept = "28 ou 27";
    CHECK(sourcesOfKept(recruited).empty());
    recruited.kept.clear();
    recruited.values.clear();
    CHECK(sourcesOfKept(recruited).empty());
}
