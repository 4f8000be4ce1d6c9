// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/compare/compared_records.h"

#include "support/catch.h"
#include "support/sample_content.h"

using namespace eig;

namespace {

RecordRef numbered(int i) { return {EntityKind::Challenge, "c" + std::to_string(i)}; }

ComparedRecords full()
{
    ComparedRecords records;
    for (int i = 0; i < 4; ++i)
        REQUIRE(records.add(numbered(i)) == AddedToCompare::Added);
    return records;
}

} // namespace

TEST_CASE("the fifth record, a second time and another kind are refused")
{
    ComparedRecords records = full();
    CHECK(records.add(numbered(4)) == AddedToCompare::Full);
    CHECK(records.add(numbered(0)) == AddedToCompare::AlreadyThere);
    CHECK(records.add({EntityKind::Promotion, "eig-1"}) == AddedToCompare::OtherKind);
    CHECK(records.add({EntityKind::Person, "zoe"}) == AddedToCompare::NotComparable);
    CHECK(records == full());
    CHECK(records.remove(numbered(1)));
    CHECK_FALSE(records.remove(numbered(1)));
    CHECK(records.add(numbered(4)) == AddedToCompare::Added);
    CHECK(records.size() == MostCompared);
}

TEST_CASE("a record moves to another place and not beyond the ends")
{
    ComparedRecords records = full();
    CHECK(records.move(0, 2));
    CHECK(records.all()
          == std::vector<RecordRef>{numbered(1), numbered(2), numbered(0), numbered(3)});
    CHECK(records.move(2, 0));
    CHECK(records == full());
    CHECK_FALSE(records.move(0, 4));
    CHECK_FALSE(records.move(4, 0));
    CHECK_FALSE(records.move(1, 1));
    CHECK(records == full());
}

TEST_CASE("what was stored wrongly or has disappeared is left out")
{
    const ComparedRecords stored({{EntityKind::Challenge, "armurier"},
                                  {EntityKind::Promotion, "dig"},
                                  {EntityKind::Challenge, "armurier"},
                                  {EntityKind::Challenge, "gone"},
                                  {EntityKind::Challenge, "oeuvres"}});
    CHECK(stored.size() == 3);
    ComparedRecords known = stored;
    known.keepKnown(Catalogue(test::sampleContent()));
    CHECK(known.all()
          == std::vector<RecordRef>{{EntityKind::Challenge, "armurier"},
                                    {EntityKind::Challenge, "oeuvres"}});
    CHECK(known.kind() == EntityKind::Challenge);
    CHECK_FALSE(ComparedRecords().kind());
}
