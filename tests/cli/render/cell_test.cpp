// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/render/cell.h"

#include "support/catch.h"

using namespace eig::cli;

TEST_CASE("A cell is the name of a reference, the label of a status, the items of a list")
{
    CHECK(cellText(Json()).empty());
    CHECK(cellText(7) == "7");
    CHECK(cellText(Json{{"id", "a"}, {"name", "A"}}) == "A");
    CHECK(cellText(Json{{"value", "in_use"}, {"label", "Actif"}}) == "Actif");
    CHECK(cellText(Json{{"town", nullptr}, {"as_found", "Près de Lyon"}}) == "Près de Lyon");
    CHECK(cellText(Json{{"start", "2017"}, {"end", nullptr}}) == "2017/");
    CHECK(cellText(Json::array({"a", Json{{"id", "b"}, {"name", "B"}}})) == "a ; B");
}

TEST_CASE("A column reaches into objects and lists, and is null where there is nothing")
{
    const Json row{{"team", Json::array({Json{{"id", "zoe"}}, Json{{"id", "ali"}}})},
                   {"promotion", Json{{"id", "eig-5"}}}};
    CHECK(valueAt(row, "promotion.id") == "eig-5");
    CHECK(valueAt(row, "team.id") == Json::array({"zoe", "ali"}));
    CHECK(valueAt(row, "promotion.name").is_null());
    CHECK(valueAt(row, "promotion.id.x").is_null());
    CHECK(valueAt(row, "colour").is_null());
}
