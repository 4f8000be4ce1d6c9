// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "app/start_request.h"
#include "support/catch.h"

using namespace eig;

TEST_CASE("A start that asks for nothing has no beginning and nothing wrong")
{
    const Start start = checked({});
    CHECK_FALSE(start.beginning);
    CHECK(start.wrong.isEmpty());
}

TEST_CASE("A start begins at its place, its query and its record")
{
    const Start start = checked({QStringLiteral("people"),
                                 QStringLiteral("mer"),
                                 {QStringLiteral("eig:challenge/basegun")}});
    REQUIRE(start.beginning);
    CHECK(start.beginning->place == QStringLiteral("people"));
    CHECK(start.beginning->query == QStringLiteral("mer"));
    REQUIRE(start.beginning->selection.size() == 1);
    CHECK(addressOf(start.beginning->selection.front()) == "challenge/basegun");
}

TEST_CASE("What is no address, or more than one, is wrong and leads nowhere")
{
    for (const QStringList &records :
         {QStringList{QStringLiteral("eig:nothing")}, QStringList{QStringLiteral("eig:")},
          QStringList{QStringLiteral("challenge/../../etc/passwd")},
          QStringList{QStringLiteral("file:///etc/passwd")},
          QStringList{QStringLiteral("challenge/a"), QStringLiteral("challenge/b")},
          QStringList{QStringLiteral("challenge/") + QString(100'000, u'a')}}) {
        const Start start = checked({{}, QStringLiteral("mer"), records});
        INFO(records.join(u' ').left(50).toStdString());
        CHECK_FALSE(start.beginning);
        CHECK_FALSE(start.wrong.isEmpty());
        CHECK(start.wrong.size() < 100);
    }
}

TEST_CASE("What is said to be wrong has no line break and no mark of direction in it")
{
    const Start start = checked({{}, {}, {QStringLiteral("eig:a\nb\u202Ec\u0007d<b>")}});
    CHECK(start.wrong == QStringLiteral("eig:a b c d<b>"));
}

TEST_CASE("A query longer than anything a person writes is cut")
{
    const Start start = checked({QString(5'000, u'p'), QString(5'000'000, u'q'), {}});
    REQUIRE(start.beginning);
    CHECK(start.beginning->query.size() == 2'000);
    CHECK(start.beginning->place.size() == 100);
}
