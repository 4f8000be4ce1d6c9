// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/labels/source_numbers.h"

#include "support/catch.h"
#include "support/sample_content.h"

using namespace eig;

using Ranges = std::vector<SourceNumbers::Range>;

TEST_CASE("Sources are numbered as they are first cited, three in a row are a range")
{
    CatalogueContent content = test::sampleContent();
    for (const char *id : {"a", "b", "c", "d"}) {
        Source source = content.sources.front();
        source.id = id;
        content.sources.push_back(source);
    }
    const Catalogue catalogue(content);
    SourceNumbers numbers(catalogue);
    CHECK(numbers.cite({"c"}) == Ranges{{1, 1}});
    CHECK(numbers.cite({"a", "c"}) == Ranges{{1, 1}, {2, 2}});
    CHECK(numbers.cite({"d", "a", "c"}) == Ranges{{1, 3}});
    numbers.add({"b", "absent"});
    CHECK(numbers.cite({"b", "c", "absent"}) == Ranges{{1, 1}, {4, 4}});
    CHECK(numbers.cite({}).empty());
    REQUIRE(numbers.sources().size() == 4);
    CHECK(numbers.sources().front()->id == "c");
    CHECK(numbers.sources().back()->id == "b");
}
