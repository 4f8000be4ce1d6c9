// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/overview.h"
#include "core/labels/labels.h"
#include "core/text/collate.h"
#include "documents/booklet_plan.h"
#include "documents/real_catalogue.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace eig;
using namespace eig::test;

namespace {

std::vector<booklet::Section> planOf(BookletOrder order, Language language = Language::French)
{
    auto challenges = allChallenges(realCatalogue());
    // The order they are given in, and giving one twice, change nothing.
    std::reverse(challenges.begin(), challenges.end());
    challenges.push_back(challenges.front());
    return booklet::sectionsOf(realCatalogue(), challenges, order, language);
}

std::vector<std::string> keysOf(const std::vector<const Challenge *> &challenges)
{
    std::vector<std::string> keys;
    for (const Challenge *challenge : challenges)
        keys.push_back(collationKey(challenge->name));
    return keys;
}

/// By promotion, then by name.
bool isInOrder(const std::vector<const Challenge *> &challenges)
{
    return std::is_sorted(
        challenges.begin(), challenges.end(), [](const Challenge *a, const Challenge *b) {
            const int first = realCatalogue().promotionOf(*a).order;
            const int second = realCatalogue().promotionOf(*b).order;
            return first != second ? first < second : collationKey(a->name) < collationKey(b->name);
        });
}

} // namespace

TEST_CASE("a booklet holds each challenge once, whatever its order")
{
    const BookletOrder order = GENERATE(BookletOrder::Ministry, BookletOrder::Promotion,
                                        BookletOrder::Name);
    const auto challenges = booklet::challengesOf(planOf(order));
    const std::set<const Challenge *> once(challenges.begin(), challenges.end());
    CHECK(challenges.size() == realCatalogue().challenges().size());
    CHECK(once.size() == challenges.size());
}

TEST_CASE("a booklet by ministry has the ministries by name, then the groups without one")
{
    const Language language = GENERATE(Language::French, Language::English);
    bool wasGroup = false;
    std::string before;
    for (const booklet::Section &section : planOf(BookletOrder::Ministry, language)) {
        REQUIRE(section.record);
        REQUIRE(section.record->kind == EntityKind::Ministry);
        const Ministry *ministry = realCatalogue().ministry(section.record->id);
        REQUIRE(ministry);
        const std::string key = collationKey(ministryNameInList(*ministry, language));
        if (ministry->isGroup == wasGroup)
            CHECK(before < key);
        else
            CHECK(ministry->isGroup);
        wasGroup = ministry->isGroup;
        before = key;
        CHECK(isInOrder(section.challenges));
        CHECK(section.challenges.size()
              == overviewOfMinistry(realCatalogue(), ministry->id).challenges.size());
    }
    CHECK(wasGroup);
}

TEST_CASE("a booklet by promotion has them in their order, and names in theirs")
{
    const auto sections = planOf(BookletOrder::Promotion);
    REQUIRE(sections.size() == realCatalogue().promotions().size());
    for (std::size_t i = 0; i < sections.size(); ++i) {
        CHECK(sections[i].record
              == RecordRef{EntityKind::Promotion, realCatalogue().promotions()[i].id});
        const auto keys = keysOf(sections[i].challenges);
        CHECK(std::is_sorted(keys.begin(), keys.end()));
    }
}

TEST_CASE("a booklet by name is one section without a portrait")
{
    const auto sections = planOf(BookletOrder::Name);
    REQUIRE(sections.size() == 1);
    CHECK_FALSE(sections.front().record);
    const auto keys = keysOf(sections.front().challenges);
    CHECK(std::is_sorted(keys.begin(), keys.end()));
    CHECK(booklet::sectionsOf(realCatalogue(), {}, BookletOrder::Name, Language::French).empty());
}
