// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/real_catalogue.h"

#include "core/catalogue/data_folder.h"
#include "core/catalogue/problem.h"
#include "support/slowdown.h"

#include <stdexcept>

namespace eig::test {
namespace {

template<typename T> std::vector<RecordRef> refsOf(EntityKind kind, const std::vector<T> &records)
{
    std::vector<RecordRef> refs;
    for (const T &record : records)
        refs.push_back({kind, record.id});
    return refs;
}

} // namespace

const Catalogue &realCatalogue()
{
    static const Catalogue catalogue = [] {
        Problems problems;
        CatalogueContent content = readDataFolder(EIG_SOURCE_DIR "/data/catalogue", problems);
        if (!problems.isEmpty())
            throw std::runtime_error("the data of the catalogue have errors");
        return Catalogue(std::move(content));
    }();
    return catalogue;
}

std::vector<const Challenge *> allChallenges(const Catalogue &catalogue)
{
    std::vector<const Challenge *> challenges;
    for (const Challenge &challenge : catalogue.challenges())
        challenges.push_back(&challenge);
    return challenges;
}

std::vector<RecordRef> recordsOf(const Catalogue &catalogue, EntityKind kind)
{
    switch (kind) {
    case EntityKind::Challenge: return refsOf(kind, catalogue.challenges());
    case EntityKind::Promotion: return refsOf(kind, catalogue.promotions());
    case EntityKind::Ministry: return refsOf(kind, catalogue.ministries());
    case EntityKind::Administration: return refsOf(kind, catalogue.administrations());
    case EntityKind::Person: return refsOf(kind, catalogue.people());
    case EntityKind::Outcome: return refsOf(kind, catalogue.outcomes());
    case EntityKind::Source: return refsOf(kind, catalogue.sources());
    case EntityKind::Milestone: return refsOf(kind, catalogue.programme().milestones);
    case EntityKind::Partner: return refsOf(kind, catalogue.programme().partners);
    case EntityKind::SiblingProgramme: return refsOf(kind, catalogue.programme().siblings);
    case EntityKind::Programme: break;
    }
    return {{EntityKind::Programme, "eig"}};
}

std::vector<RecordRef> everyRecord(const Catalogue &catalogue)
{
    std::vector<RecordRef> all;
    for (int kind = 0; kind <= static_cast<int>(EntityKind::Programme); ++kind) {
        const auto records = recordsOf(catalogue, static_cast<EntityKind>(kind));
        all.insert(all.end(), records.begin(), records.end());
    }
    return all;
}

std::vector<BookletOrder> testedOrders()
{
    if (Slowdown > 1)
        return {BookletOrder::Ministry};
    return {BookletOrder::Ministry, BookletOrder::Promotion, BookletOrder::Name};
}

} // namespace eig::test
