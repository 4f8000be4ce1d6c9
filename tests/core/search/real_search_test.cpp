// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "bundled/bundled_catalogue.h"
#include "core/labels/labels.h"
#include "core/search/search.h"
#include "support/catch.h"

#include <algorithm>
#include <numeric>

using namespace eig;

namespace {

const SearchEngine &engine()
{
    static const SearchEngine shared = [] {
        auto opened = Catalogue::fromBytes(bundledCatalogue(), "bundled");
        REQUIRE(opened);
        return SearchEngine(*opened);
    }();
    return shared;
}

std::vector<Id> ids(const std::string &text)
{
    std::vector<Id> found;
    for (const Hit &hit : engine().run(EntityKind::Challenge, parseQuery(text).query).hits)
        found.push_back(engine().catalogue().challenges()[hit.index].id);
    return found;
}

bool finds(const std::string &text, const Id &id)
{
    const auto found = ids(text);
    return std::find(found.begin(), found.end(), id) != found.end();
}

std::vector<Id> sorted(std::vector<Id> ids)
{
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

TEST_CASE("Words that people type find the challenge they mean")
{
    CHECK(finds("arme photo", "basegun"));
    CHECK(finds("pseudonymisation", "open-justice"));
    CHECK(finds("agriculture biologique", "cartobio"));
    CHECK(finds("pompiers", "previsecours"));
    CHECK_FALSE(finds("arme photo", "open-justice"));
}

TEST_CASE("Spelling variants find the same real challenges")
{
    for (const auto &[plain, accented] :
         {std::pair("oeuvre", "œuvre"), std::pair("coeur", "cœur"), std::pair("noeud", "nœud")})
        CHECK(sorted(ids(plain)) == sorted(ids(accented)));
    CHECK(sorted(ids("tableaux")) == sorted(ids("tableau")));
    CHECK_FALSE(ids("l'Etat").empty());
    CHECK(ids("l'Etat") == ids("l’État"));
    CHECK_FALSE(ids("armes").empty());
    CHECK(sorted(ids("armes")) == sorted(ids("arme")));
}

TEST_CASE("Promotions and ministries with their groups each add up to all challenges")
{
    const auto result = engine().run(EntityKind::Challenge, {});
    for (const Field field : {Field::Promotion, Field::Ministry, Field::Status}) {
        const auto facet = std::find_if(result.facets.begin(), result.facets.end(),
                                        [field](const Facet &f) { return f.field == field; });
        REQUIRE(facet != result.facets.end());
        const auto sum = std::accumulate(
            facet->values.begin(), facet->values.end(), std::size_t{0},
            [](std::size_t total, const FacetValue &value) { return total + value.count; });
        CHECK(sum == 131);
    }
}

TEST_CASE("Every column sorts every challenge, and turns the known ones around")
{
    for (int key = 0; key <= static_cast<int>(SortKey::Identifier); ++key) {
        INFO(keyOf(static_cast<SortKey>(key)));
        const auto run = [&](bool descending) {
            Query query;
            query.sort = {{static_cast<SortKey>(key), descending}};
            std::vector<std::size_t> order;
            for (const Hit &hit : engine().run(EntityKind::Challenge, query).hits)
                order.push_back(hit.index);
            return order;
        };
        const auto up = run(false);
        const auto down = run(true);
        CHECK(std::is_permutation(up.begin(), up.end(), down.begin(), down.end()));
        CHECK(up.size() == 131);
        const bool hasOneValue = key == static_cast<int>(SortKey::Relevance)
            || key == static_cast<int>(SortKey::Date) || key == static_cast<int>(SortKey::Video)
            || key == static_cast<int>(SortKey::SourceCode);
        CHECK((up == down) == hasOneValue);
    }
}

TEST_CASE("People, partners and sibling programmes are found beside challenges")
{
    const auto kinds = [](const std::string &text) {
        std::vector<EntityKind> found;
        for (const EntityHit &hit : engine().searchAll(parseQuery(text).query))
            found.push_back(hit.entity);
        return found;
    };
    const auto has = [](const std::vector<EntityKind> &all, EntityKind kind) {
        return std::find(all.begin(), all.end(), kind) != all.end();
    };
    CHECK(has(kinds("Lucchesi"), EntityKind::Partner));
    CHECK(has(kinds("Presidential Innovation Fellows"), EntityKind::SiblingProgramme));
    CHECK(has(kinds("Beryl Koller"), EntityKind::Person));
}
