// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/official_page.h"

namespace eig {
namespace {

template<typename Record> SourceIds sourcesOf(const Record *record)
{
    return record ? record->sources : SourceIds();
}

SourceIds sourcesOf(const Catalogue &catalogue, const RecordRef &record)
{
    switch (record.kind) {
    case EntityKind::Challenge: return sourcesOf(catalogue.challenge(record.id));
    case EntityKind::Promotion: return sourcesOf(catalogue.promotion(record.id));
    case EntityKind::Person: return sourcesOf(catalogue.person(record.id));
    case EntityKind::Outcome: return sourcesOf(catalogue.outcome(record.id));
    case EntityKind::Milestone: return sourcesOf(catalogue.milestone(record.id));
    case EntityKind::Source: return {record.id};
    default: return {};
    }
}

} // namespace

std::string officialAddress(const Catalogue &catalogue, const RecordRef &record)
{
    if (record.kind == EntityKind::Administration) {
        const Administration *administration = catalogue.administration(record.id);
        return administration ? administration->website : std::string();
    }
    const Challenge *challenge = record.kind == EntityKind::Challenge
        ? catalogue.challenge(record.id)
        : nullptr;
    if (!challenge)
        return {};
    for (const Link &link : challenge->links) {
        if (link.kind == LinkKind::Official)
            return link.url;
    }
    return {};
}

std::string pageOrSource(const Catalogue &catalogue, const RecordRef &record)
{
    std::string page = officialAddress(catalogue, record);
    const Outcome *outcome = record.kind == EntityKind::Outcome ? catalogue.outcome(record.id)
                                                                : nullptr;
    if (page.empty() && outcome)
        page = outcome->url;
    if (!page.empty())
        return page;
    for (const Id &id : sourcesOf(catalogue, record)) {
        const Source *source = catalogue.source(id);
        if (source && !source->url.empty())
            return source->url;
    }
    return {};
}

} // namespace eig
