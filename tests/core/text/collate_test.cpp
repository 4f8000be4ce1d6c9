// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/text/collate.h"
#include "support/catch.h"

#include <algorithm>
#include <string>
#include <vector>

using namespace eig;

TEST_CASE("Names sort as in a French dictionary, numbers by value")
{
    std::vector<std::string> names{"Zone",  "écologie", "Eau",   "EIG10", "EIG2",
                                   "École", "œuvre",    "ordre", "odeur"};
    std::sort(names.begin(), names.end(), [](const std::string &a, const std::string &b) {
        return collationKey(a) < collationKey(b);
    });
    CHECK(names
          == std::vector<std::string>{"Eau", "École", "écologie", "EIG2", "EIG10", "odeur", "œuvre",
                                      "ordre", "Zone"});
}

TEST_CASE("Names that differ far from their beginning are told apart")
{
    const std::string beginning(1000, 'a');
    CHECK(collationKey(beginning + "b") < collationKey(beginning + "c"));
    CHECK(collationKey(beginning + "c") == collationKey(beginning + "c"));
}
