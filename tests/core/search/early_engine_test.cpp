// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/early_engine.h"

#include "support/catch.h"
#include "support/sample_content.h"

#include <atomic>
#include <locale.h>
#include <thread>

using namespace eig;

TEST_CASE("An early engine opens its catalogue on another thread and answers as any other")
{
    std::atomic<std::thread::id> opener;
    std::atomic<bool> hasOwnLocale = false;
    EarlyEngine early(
        [&] {
            opener = std::this_thread::get_id();
            hasOwnLocale = ::uselocale(nullptr) != LC_GLOBAL_LOCALE;
            return Result<Catalogue>(Catalogue(test::sampleContent()));
        },
        EntityKind::Challenge);
    const auto engine = early.take();
    REQUIRE(engine);
    CHECK(opener.load() != std::this_thread::get_id());
    CHECK(hasOwnLocale);
    const SearchEngine usual(Catalogue(test::sampleContent()));
    const auto first = engine->run(EntityKind::Challenge, {});
    const auto second = usual.run(EntityKind::Challenge, {});
    REQUIRE(first.hits.size() == second.hits.size());
    REQUIRE_FALSE(first.hits.empty());
    for (std::size_t i = 0; i < first.hits.size(); ++i)
        CHECK(first.hits[i].index == second.hits[i].index);
}

TEST_CASE("An early engine hands over why its catalogue could not be opened")
{
    EarlyEngine early(
        [] {
            return Result<Catalogue>(
                Unexpected({ErrorCode::CatalogueDamaged, "edition.sqlite", "quick_check"}));
        },
        EntityKind::Challenge);
    const auto engine = early.take();
    REQUIRE_FALSE(engine);
    CHECK(engine.error().code == ErrorCode::CatalogueDamaged);
    CHECK(engine.error().subject == "edition.sqlite");
}

TEST_CASE("An early engine that nobody asks ends with its thread")
{
    std::atomic<bool> hasEnded = false;
    {
        const EarlyEngine early(
            [&] {
                Catalogue catalogue(test::sampleContent());
                hasEnded = true;
                return Result<Catalogue>(std::move(catalogue));
            },
            EntityKind::Challenge);
    }
    CHECK(hasEnded);
}
