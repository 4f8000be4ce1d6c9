// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/figures.h"

#include "support/bundled_catalogue.h"
#include "support/catch.h"

#include <algorithm>
#include <numeric>

using namespace eig;

TEST_CASE("The figures of all administrations are those of their portraits")
{
    const Catalogue catalogue = test::bundled();
    const auto figures = figuresOfAdministrations(catalogue);
    REQUIRE(figures.size() == catalogue.administrations().size());
    std::size_t counted = 0;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const Overview overview = overviewOfAdministration(catalogue,
                                                           catalogue.administrations()[i].id);
        INFO(catalogue.administrations()[i].id);
        CHECK(figures[i].challenges == static_cast<int>(overview.challenges.size()));
        CHECK(figures[i].presence == overview.presence);
        CHECK(figures[i].entrepreneurs == overview.entrepreneurs);
        CHECK(figures[i].mentors == overview.mentors);
        counted += overview.challenges.size();
    }
    CHECK(counted == catalogue.challenges().size());
}

TEST_CASE("The figures of all promotions are those of their portraits")
{
    const Catalogue catalogue = test::bundled();
    const auto figures = figuresOfPromotions(catalogue);
    REQUIRE(figures.size() == catalogue.promotions().size());
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const Promotion &promotion = catalogue.promotions()[i];
        const Overview overview = overviewOfPromotion(catalogue, promotion.id);
        INFO(promotion.id);
        CHECK(figures[i].challenges == static_cast<int>(overview.challenges.size()));
        CHECK(figures[i].entrepreneurs == overview.entrepreneurs);
        CHECK(figures[i].ministries > 0);
        CHECK(figures[i].ministries <= static_cast<int>(ministryCount(catalogue)));
        CHECK(firstPromotion(catalogue, figures[i].presence) == &promotion);
        CHECK(lastPromotion(catalogue, figures[i].presence) == &promotion);
    }
    CHECK(firstPromotion(catalogue, Presence(8)) == nullptr);
    CHECK(lastPromotion(catalogue, Presence(8)) == nullptr);
}

TEST_CASE("A person has every role, promotion and challenge once")
{
    const Catalogue catalogue = test::bundled();
    std::size_t several = 0;
    for (const Person &person : catalogue.people()) {
        INFO(person.id);
        auto roles = rolesOf(catalogue, person);
        REQUIRE_FALSE(roles.empty());
        CHECK(roles.front() == person.role);
        several += roles.size() > 1 ? 1 : 0;
        std::sort(roles.begin(), roles.end());
        CHECK(std::adjacent_find(roles.begin(), roles.end()) == roles.end());
        const auto promotions = promotionsOf(catalogue, person);
        CHECK(std::is_sorted(promotions.begin(), promotions.end()));
        const auto challenges = challengesOf(catalogue, person);
        CHECK(std::adjacent_find(challenges.begin(), challenges.end()) == challenges.end());
        for (const Challenge *challenge : challenges)
            CHECK(
                std::find(promotions.begin(), promotions.end(), &catalogue.promotionOf(*challenge))
                != promotions.end());
    }
    CHECK(several > 0);
}
