// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/domain/record_ref.h"

#include "support/catch.h"

using namespace eig;

TEST_CASE("The address of a record names its kind and identifier, and is read back")
{
    const RecordRef basegun{EntityKind::Challenge, "basegun"};
    CHECK(addressOf(basegun) == "challenge/basegun");
    for (const RecordRef &record : {basegun, RecordRef{EntityKind::Ministry, "interieur"},
                                    RecordRef{EntityKind::Person, "a-b"}})
        CHECK(recordAt(addressOf(record)) == record);
}

TEST_CASE("An address of an unknown kind or with a hostile identifier names nothing")
{
    for (const char *address : {"", "basegun", "defi/basegun", "challenge/", "challenge/../x",
                                "challenge/A", "challenge/a b", "challenge//a", "/challenge/a"}) {
        INFO(address);
        CHECK_FALSE(recordAt(address));
    }
}
