// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/labels/period.h"

#include "support/catch.h"

using namespace eig;

namespace {

std::string text(const char *start, const char *end, Language language)
{
    return periodLabel({start ? PartialDate::parse(start) : std::nullopt,
                        end ? PartialDate::parse(end) : std::nullopt},
                       language);
}

} // namespace

TEST_CASE("a period has both ends, one date when they are the same, or the end that is known")
{
    CHECK(text(nullptr, nullptr, Language::French).empty());
    CHECK(text("2018-05-04", "2018-06-15", Language::French)
          == "4\u00A0mai 2018 – 15\u00A0juin 2018");
    CHECK(text("2018-07-04", "2018-07-04", Language::French) == "4\u00A0juillet 2018");
    CHECK(text("2018-05-01", nullptr, Language::French) == "à partir du 1er\u00A0mai 2018");
    CHECK(text("2018-05", nullptr, Language::French) == "à partir de mai 2018");
    CHECK(text(nullptr, "2018-05-02", Language::French) == "jusqu’au 2\u00A0mai 2018");
    CHECK(text(nullptr, "2018-05", Language::French) == "jusqu’en mai 2018");
    CHECK(text("2018-05-02", nullptr, Language::English) == "from 2\u00A0May 2018");
    CHECK(text(nullptr, "2018", Language::English) == "until 2018");
}
