// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/views/records.h"

#include <span>

namespace eig::cli {
namespace {

/// Calls use with the vector that holds the records of this kind.
template<typename Use> auto withRecords(const Catalogue &catalogue, EntityKind entity, Use use)
{
    switch (entity) {
    case EntityKind::Challenge: break;
    case EntityKind::Promotion: return use(catalogue.promotions());
    case EntityKind::Ministry: return use(catalogue.ministries());
    case EntityKind::Administration: return use(catalogue.administrations());
    case EntityKind::Person: return use(catalogue.people());
    case EntityKind::Outcome: return use(catalogue.outcomes());
    case EntityKind::Source: return use(catalogue.sources());
    case EntityKind::Milestone: return use(catalogue.programme().milestones);
    case EntityKind::Partner: return use(catalogue.programme().partners);
    case EntityKind::SiblingProgramme: return use(catalogue.programme().siblings);
    case EntityKind::Programme: return use(std::span(&catalogue.programme(), 1));
    }
    return use(catalogue.challenges());
}

Json row(const View &view, const Challenge &record) { return challengeRow(view, record); }
Json row(const View &view, const Promotion &record) { return promotionRow(view, record); }
Json row(const View &view, const Ministry &record) { return ministryRow(view, record); }
Json row(const View &view, const Administration &record) { return administrationRow(view, record); }
Json row(const View &view, const Person &record) { return personRow(view, record); }
Json row(const View &view, const Outcome &record) { return outcomeRow(view, record); }
Json row(const View &view, const Source &record) { return sourceRow(view, record); }
Json row(const View &view, const Milestone &record) { return milestoneRow(view, record); }
Json row(const View &view, const Partner &record) { return partnerRow(view, record); }
Json row(const View &view, const SiblingProgramme &record) { return siblingRow(view, record); }
Json row(const View &view, const Programme &record) { return programmeRow(view, record); }

Json detail(const View &view, const Challenge &record) { return challengeDetail(view, record); }
Json detail(const View &view, const Promotion &record) { return promotionDetail(view, record); }
Json detail(const View &view, const Ministry &record) { return ministryDetail(view, record); }
Json detail(const View &view, const Administration &record)
{
    return administrationDetail(view, record);
}
Json detail(const View &view, const Person &record) { return personDetail(view, record); }
Json detail(const View &view, const Outcome &record) { return outcomeDetail(view, record); }
Json detail(const View &view, const Source &record) { return sourceDetail(view, record); }
Json detail(const View &view, const Milestone &record) { return milestoneDetail(view, record); }
Json detail(const View &view, const Partner &record) { return partnerDetail(view, record); }
Json detail(const View &view, const SiblingProgramme &record)
{
    return siblingDetail(view, record);
}
Json detail(const View &view, const Programme &record) { return programmeDetail(view, record); }

template<typename T> Id idOf(const T &record) { return record.id; }
Id idOf(const Programme &) { return "eig"; } // there is one

} // namespace

std::vector<Id> idsOf(const Catalogue &catalogue, EntityKind entity)
{
    return withRecords(catalogue, entity, [](const auto &records) {
        std::vector<Id> ids;
        ids.reserve(records.size());
        for (const auto &record : records)
            ids.push_back(idOf(record));
        return ids;
    });
}

Json rowOf(const View &view, EntityKind entity, std::size_t index)
{
    return withRecords(view.catalogue, entity,
                       [&](const auto &records) { return row(view, std::span(records)[index]); });
}

Json detailOf(const View &view, EntityKind entity, std::size_t index)
{
    return withRecords(view.catalogue, entity, [&](const auto &records) {
        return detail(view, std::span(records)[index]);
    });
}

std::vector<std::string> defaultColumns(EntityKind entity)
{
    switch (entity) {
    case EntityKind::Challenge: return {"id", "name", "promotion", "administrations", "ministry"};
    case EntityKind::Promotion: return {"id", "name", "year", "term", "challenge_count"};
    case EntityKind::Ministry:
        return {"id", "name", "kind", "administration_count", "challenge_count"};
    case EntityKind::Administration:
        return {"id", "name", "acronym", "ministry", "challenge_count"};
    case EntityKind::Person: return {"id", "name", "roles", "discipline", "challenges"};
    case EntityKind::Outcome: return {"id", "name", "kind", "value", "unit", "challenge"};
    case EntityKind::Source: return {"id", "name", "kind", "publisher", "published"};
    case EntityKind::Milestone: return {"id", "date", "name", "promotion"};
    case EntityKind::Partner: return {"id", "name", "kind"};
    case EntityKind::SiblingProgramme: return {"id", "name", "country", "year"};
    case EntityKind::Programme: break;
    }
    return {"id", "name"};
}

} // namespace eig::cli
