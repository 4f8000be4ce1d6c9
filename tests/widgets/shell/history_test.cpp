// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/history.h"

#include "support/catch.h"

using namespace eig;

namespace {

Location at(int number)
{
    Location location;
    location.place = QStringLiteral("challenges");
    location.state.scroll = number;
    return location;
}

} // namespace

TEST_CASE("Back and forward give the steps as they were left")
{
    History history(at(0));
    CHECK_FALSE(history.canGoBack());
    history.push(at(1));
    history.update(at(11));
    history.push(at(2));
    CHECK(history.back() == at(11));
    CHECK(history.back() == at(0));
    CHECK_FALSE(history.canGoBack());
    CHECK(history.forward() == at(11));
    CHECK(history.forward() == at(2));
    CHECK_FALSE(history.canGoForward());
}

TEST_CASE("A new step drops the steps ahead")
{
    History history(at(0));
    history.push(at(1));
    history.push(at(2));
    history.back();
    history.back();
    history.push(at(3));
    CHECK(history.size() == 2);
    CHECK_FALSE(history.canGoForward());
    CHECK(history.back() == at(0));
}

TEST_CASE("The oldest step is forgotten when there are too many")
{
    History history(at(0));
    for (int i = 1; i <= 600; ++i)
        history.push(at(i));
    CHECK(history.size() == History::MaxSteps);
    CHECK(history.current() == at(600));
    while (history.canGoBack())
        history.back();
    CHECK(history.current() == at(101));
}
