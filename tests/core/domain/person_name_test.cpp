// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/domain/person_name.h"

#include "support/catch.h"

using namespace eig;

TEST_CASE("People are listed by family name")
{
    CHECK(nameInOrder("Beryl Koller") == "Koller Beryl");
    CHECK(nameInOrder("Jean-Baptiste Le Dévéhat") == "Le Dévéhat Jean-Baptiste");
    CHECK(nameInOrder("Armando De Oliveira") == "De Oliveira Armando");
    CHECK(nameInOrder("Madonna") == "Madonna");
    CHECK(nameInOrder("").empty());
}

TEST_CASE("A French particle does not count in the order of names")
{
    CHECK(nameInOrder("Constance de Quatrebarbes") == "Quatrebarbes Constance de ");
    CHECK(nameInOrder("Jeanne d’Arc") == "Arc Jeanne d’");
    CHECK(nameInOrder("Denis Delattre") == "Delattre Denis");
}
