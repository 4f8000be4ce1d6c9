// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/overview.h"

#include "bundled/bundled_catalogue.h"
#include "support/catch.h"
#include "support/sample_content.h"

#include <numeric>

using namespace eig;

namespace {

Catalogue sample() { return Catalogue(test::sampleContent()); }

Catalogue bundled()
{
    auto opened = Catalogue::fromBytes(bundledCatalogue(), "bundled");
    REQUIRE(opened);
    return *opened;
}

int sum(const Presence &presence) { return std::accumulate(presence.begin(), presence.end(), 0); }

} // namespace

TEST_CASE("A ministry shows the challenges of its administrations, each once")
{
    const Catalogue catalogue = sample();
    const Overview interior = overviewOfMinistry(catalogue, "interieur");
    // The police is a partner of oeuvres too, which counts under its first host.
    REQUIRE(interior.challenges.size() == 1);
    CHECK(interior.challenges.front()->id == "armurier");
    CHECK(interior.presence == Presence{0, 0, 1});
    CHECK(interior.entrepreneurs == 2);
    CHECK(interior.mentors == 1);
    CHECK(interior.people == std::vector<Id>{"ali", "max", "zoe"});
    REQUIRE(interior.administrations.size() == 1);
    CHECK(interior.administrations.front().administration == "police");
    CHECK(interior.administrations.front().presence == Presence{0, 0, 1});
    REQUIRE(interior.names.size() == 2);
    CHECK(interior.names.front().name == "Place Beauvau");
    CHECK(interior.expertises.front().term == "design");
}

TEST_CASE("An administration shows its own challenges and its names")
{
    const Catalogue catalogue = sample();
    const Overview police = overviewOfAdministration(catalogue, "police");
    CHECK(police.challenges.size() == 1);
    REQUIRE(police.names.size() == 1);
    CHECK(police.names.front().name == "Police nationale");
}

TEST_CASE("A promotion shows its challenges and where they were")
{
    const Catalogue catalogue = sample();
    const Overview dig = overviewOfPromotion(catalogue, "dig");
    REQUIRE(dig.challenges.size() == 1);
    CHECK(dig.presence == Presence{0, 1, 0});
    CHECK(dig.administrations.front().administration == "musees");
    CHECK(dig.names.empty());
}

TEST_CASE("Terms come by count, then name, and people count once")
{
    const Catalogue catalogue = sample();
    std::vector<const Challenge *> all;
    for (const Challenge &challenge : catalogue.challenges())
        all.push_back(&challenge);
    const Overview overview = overviewOf(catalogue, all);
    REQUIRE(overview.themes.size() == 2);
    CHECK(overview.themes[0].term == "culture");
    CHECK(overview.themes[0].count == 2);
    CHECK(overview.themes[1].term == "securite");
    CHECK(overview.entrepreneurs == 2);
    CHECK(overview.mentors == 1);
    CHECK(overview.presence == Presence{1, 1, 1});
}

TEST_CASE("An identifier that does not exist gives an empty overview")
{
    const Catalogue catalogue = sample();
    const Overview none = overviewOfMinistry(catalogue, "no-such-ministry");
    CHECK(none.challenges.empty());
    CHECK(none.administrations.empty());
    CHECK(none.presence == Presence{0, 0, 0});
    CHECK(overviewOf(Catalogue(CatalogueContent{}), {}).presence.empty());
}

TEST_CASE("Ministries and promotions each add up to all real challenges")
{
    const Catalogue catalogue = bundled();
    const auto presence = presenceOfMinistries(catalogue);
    REQUIRE(presence.size() == catalogue.ministries().size());
    std::size_t ofMinistries = 0;
    for (std::size_t i = 0; i < presence.size(); ++i) {
        const Overview one = overviewOfMinistry(catalogue, catalogue.ministries()[i].id);
        CHECK(one.presence == presence[i]);
        CHECK(sum(one.presence) == static_cast<int>(one.challenges.size()));
        int hosted = 0;
        for (const AdministrationCount &administration : one.administrations)
            hosted += administration.count;
        CHECK(hosted == sum(one.presence));
        ofMinistries += one.challenges.size();
    }
    CHECK(ofMinistries == 131);
    std::size_t ofPromotions = 0;
    for (const Promotion &promotion : catalogue.promotions())
        ofPromotions += overviewOfPromotion(catalogue, promotion.id).challenges.size();
    CHECK(ofPromotions == 131);
}
