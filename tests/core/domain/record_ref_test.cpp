// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/domain/record_ref.h"

#include "core/domain/record_address.h"

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

TEST_CASE("A record is meant by its address, by a link and by the identifier of a challenge")
{
    const RecordRef basegun{EntityKind::Challenge, "basegun"};
    for (const char *typed :
         {"challenge/basegun", "eig:challenge/basegun", "eig://challenge/basegun", "basegun"}) {
        INFO(typed);
        CHECK(recordMeant(typed) == basegun);
    }
    CHECK(recordMeant("eig:person/a-b") == RecordRef{EntityKind::Person, "a-b"});
    for (const char *typed : {"", "eig:", "eig:basegun", "eig:///challenge/a", "//challenge/a",
                              "eig:challenge/../x", "EIG", "http://challenge/a", "challenge/A"}) {
        INFO(typed);
        CHECK_FALSE(recordMeant(typed));
    }
}
