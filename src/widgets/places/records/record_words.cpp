// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/records/record_words.h"

#include "core/labels/labels.h"

#include <QCoreApplication>

namespace eig {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(eig::RecordWords)
};

} // namespace

QString countOf(EntityKind entity, int count)
{
    switch (entity) {
    case EntityKind::Challenge: return Words::tr("%n challenge(s)", nullptr, count);
    case EntityKind::Promotion: return Words::tr("%n promotion(s)", nullptr, count);
    case EntityKind::Administration: return Words::tr("%n administration(s)", nullptr, count);
    case EntityKind::Person: return Words::tr("%n person(s)", nullptr, count);
    case EntityKind::Outcome: return Words::tr("%n outcome(s)", nullptr, count);
    default: return Words::tr("%n record(s)", nullptr, count);
    }
}

QString noneOf(EntityKind entity)
{
    switch (entity) {
    case EntityKind::Challenge: return Words::tr("No challenge");
    case EntityKind::Promotion: return Words::tr("No promotion");
    case EntityKind::Administration: return Words::tr("No administration");
    case EntityKind::Person: return Words::tr("No person");
    case EntityKind::Outcome: return Words::tr("No outcome");
    default: return Words::tr("No record");
    }
}

QString noneMatches(EntityKind entity)
{
    switch (entity) {
    case EntityKind::Challenge: return Words::tr("No challenge matches");
    case EntityKind::Promotion: return Words::tr("No promotion matches");
    case EntityKind::Administration: return Words::tr("No administration matches");
    case EntityKind::Person: return Words::tr("No person matches");
    case EntityKind::Outcome: return Words::tr("No outcome matches");
    default: return Words::tr("No record matches");
    }
}

QString noneInCatalogue(EntityKind entity)
{
    switch (entity) {
    case EntityKind::Challenge: return Words::tr("This catalogue has no challenge.");
    case EntityKind::Promotion: return Words::tr("This catalogue has no promotion.");
    case EntityKind::Administration: return Words::tr("This catalogue has no administration.");
    case EntityKind::Person: return Words::tr("This catalogue has no person.");
    case EntityKind::Outcome: return Words::tr("This catalogue has no outcome.");
    default: return Words::tr("This catalogue has no record.");
    }
}

QString objectNameOf(EntityKind entity, const char *part)
{
    const std::string_view key = keyOf(entity);
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())) + QLatin1String(part);
}

} // namespace eig
