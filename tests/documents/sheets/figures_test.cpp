// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/pdf_probe.h"
#include "documents/real_catalogue.h"
#include "documents/sheets/part_reader.h"
#include "support/catch.h"

#include <algorithm>
#include <map>
#include <set>

using namespace eig;
using namespace eig::test;

// The figures of a sheet are counted a second time here, from the records and not from their
// overview.

namespace {

struct Count {
    int challenges = 0;
    std::set<Id> entrepreneurs;
    std::set<Id> mentors;
    std::set<Id> ministries; ///< without the groups
    std::set<Id> administrations;
    std::map<Id, int> perPromotion;
};

template<typename Keep> Count countOf(Keep keep)
{
    std::map<Id, const Administration *> hosts;
    for (const Administration &administration : realCatalogue().administrations())
        hosts[administration.id] = &administration;
    std::set<Id> groups;
    for (const Ministry &ministry : realCatalogue().ministries()) {
        if (ministry.isGroup)
            groups.insert(ministry.id);
    }
    Count count;
    for (const Challenge &challenge : realCatalogue().challenges()) {
        const Administration &host = *hosts.at(challenge.hosts.front().administration);
        if (!keep(challenge, host))
            continue;
        ++count.challenges;
        ++count.perPromotion[challenge.promotion];
        count.administrations.insert(host.id);
        if (groups.count(host.ministry) == 0)
            count.ministries.insert(host.ministry);
        for (const TeamMember &member : challenge.team)
            count.entrepreneurs.insert(member.person);
        for (const Id &mentor : challenge.mentors)
            count.mentors.insert(mentor);
    }
    return count;
}

std::string counted(std::size_t count, const std::string &one, const std::string &many)
{
    return std::to_string(count) + ' ' + (count < 2 ? one : many);
}

const layout::DataTable *tableUnder(const layout::Part &part, const std::string &heading)
{
    return firstOf<layout::DataTable>(section(part, heading));
}

void checkPresence(const layout::Part &part, const Count &count)
{
    const layout::DataTable *table = tableUnder(part, "Défis par promotion");
    if (count.challenges == 0) {
        CHECK(table == nullptr);
        return;
    }
    REQUIRE(table);
    REQUIRE(table->rows.size() == 1);
    const auto &row = table->rows.front();
    const auto &promotions = realCatalogue().promotions();
    REQUIRE(row.size() == promotions.size() + 1);
    for (std::size_t i = 0; i < promotions.size(); ++i) {
        const auto found = count.perPromotion.find(promotions[i].id);
        CHECK(textOf(row[i])
              == std::to_string(found == count.perPromotion.end() ? 0 : found->second));
    }
    CHECK(textOf(row.back()) == std::to_string(count.challenges));
}

} // namespace

TEST_CASE("the figures of a promotion's sheet are those of its challenges")
{
    for (const Promotion &promotion : realCatalogue().promotions()) {
        INFO(promotion.id);
        const Count count = countOf([&](const Challenge &challenge, const Administration &) {
            return challenge.promotion == promotion.id;
        });
        const layout::Part part = realPart({EntityKind::Promotion, promotion.id}, Language::French);
        const std::vector<std::string> figures = figuresOf(part);
        REQUIRE(figures.size() == 5);
        const auto challenges = static_cast<std::size_t>(count.challenges);
        CHECK(figures[0] == counted(challenges, "défi", "défis"));
        CHECK(figures[1] == counted(count.entrepreneurs.size(), "EIG", "EIG"));
        CHECK(figures[2] == counted(count.mentors.size(), "mentor", "mentors"));
        CHECK(figures[3] == counted(count.ministries.size(), "ministère", "ministères"));
        CHECK(figures[4]
              == counted(count.administrations.size(), "administration", "administrations"));
        const layout::DataTable *table = tableUnder(part, "Défis");
        REQUIRE(table);
        CHECK(table->rows.size() == challenges);
        const std::string text = textOf(part);
        CHECK(contains(text, "|, " + std::to_string(challenges) + " dans ce catalogue|"));
    }
}

TEST_CASE("the table of a promotion has its challenges, those of one ministry together")
{
    const layout::Part part = realPart({EntityKind::Promotion, "eig-3"}, Language::French);
    const layout::DataTable *table = tableUnder(part, "Défis");
    REQUIRE(table);
    std::set<std::string> names;
    std::vector<std::string> ministries;
    for (const auto &row : table->rows) {
        names.insert(row[0].front().text);
        if (ministries.empty() || ministries.back() != textOf(row[1]))
            ministries.push_back(textOf(row[1]));
    }
    for (const Challenge &challenge : realCatalogue().challenges())
        CHECK((names.count(challenge.name) == 1) == (challenge.promotion == "eig-3"));
    CHECK(std::set<std::string>(ministries.begin(), ministries.end()).size() == ministries.size());
}

TEST_CASE("the figures of a ministry's sheet are those of its challenges, each once")
{
    int all = 0;
    for (const Ministry &ministry : realCatalogue().ministries()) {
        INFO(ministry.id);
        const Count count = countOf([&](const Challenge &, const Administration &host) {
            return host.ministry == ministry.id;
        });
        all += count.challenges;
        const layout::Part part = realPart({EntityKind::Ministry, ministry.id}, Language::French);
        const std::vector<std::string> figures = figuresOf(part);
        REQUIRE(figures.size() == 4);
        const auto challenges = static_cast<std::size_t>(count.challenges);
        CHECK(figures[0] == counted(challenges, "défi", "défis"));
        CHECK(figures[1]
              == counted(count.administrations.size(), "administration", "administrations"));
        CHECK(figures[2] == counted(count.entrepreneurs.size(), "EIG", "EIG"));
        CHECK(figures[3] == counted(count.mentors.size(), "mentor", "mentors"));
        checkPresence(part, count);
        const layout::DataTable *hosts = tableUnder(part, "Administrations");
        CHECK((hosts ? hosts->rows.size() : 0) == count.administrations.size());
        int hosted = 0;
        for (std::size_t i = 0; hosts && i < hosts->rows.size(); ++i)
            hosted += std::stoi(textOf(hosts->rows[i].back()));
        CHECK(hosted == count.challenges);
    }
    CHECK(all == 131);
}

TEST_CASE("the figures of an administration's sheet are those of the challenges it hosts first")
{
    for (const Administration &administration : realCatalogue().administrations()) {
        INFO(administration.id);
        const Count count = countOf([&](const Challenge &, const Administration &host) {
            return &host == &administration;
        });
        int takesPart = 0;
        for (const Challenge &challenge : realCatalogue().challenges())
            takesPart += std::any_of(
                challenge.hosts.begin(), challenge.hosts.end(),
                [&](const Host &host) { return host.administration == administration.id; });
        const layout::Part part = realPart({EntityKind::Administration, administration.id},
                                           Language::French);
        const std::vector<std::string> figures = figuresOf(part);
        const int shared = takesPart - count.challenges;
        std::vector<std::string> expected{
            counted(static_cast<std::size_t>(count.challenges), "défi", "défis"),
            counted(count.entrepreneurs.size(), "EIG", "EIG"),
            counted(count.mentors.size(), "mentor", "mentors")};
        if (shared > 0)
            expected.insert(
                expected.begin() + 1,
                counted(static_cast<std::size_t>(shared), "défi partagé", "défis partagés"));
        CHECK(figures == expected);
        checkPresence(part, count);
        const auto rowsUnder = [&part](const char *heading) {
            const layout::DataTable *table = tableUnder(part, heading);
            return table ? static_cast<int>(table->rows.size()) : 0;
        };
        CHECK(rowsUnder("Défis") == count.challenges);
        CHECK(rowsUnder("Défis partagés") == shared);
        // No count of none above a list.
        const auto *banner = std::get_if<layout::Banner>(blocksOf(part).front());
        REQUIRE(banner);
        CHECK((takesPart == 0) == (banner->tag == "0\u00A0défi"));
    }
}
