// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/list_columns.h"

namespace eig {
namespace {

constexpr Qt::AlignmentFlag Left = Qt::AlignLeft;
constexpr Qt::AlignmentFlag Right = Qt::AlignRight;
constexpr Qt::AlignmentFlag Centre = Qt::AlignHCenter;

// The stretch begins where the columns shown fit the window of the mock-up.
// clang-format off
std::span<const ListColumn> challengeColumns()
{
    static const ListColumn Table[] = {
        {"name", "name", singular(EntityKind::Challenge), Left, 300, true, SortKey::Name, CellLook::Name, 270},
        {"promotion", "promotion", label(SortKey::Promotion), Left, 116, true, SortKey::Promotion, CellLook::Tags},
        {"administration", "administrations", label(SortKey::Administration), Left, 168, true, SortKey::Administration},
        {"ministry", "ministry", label(SortKey::Ministry), Left, 160, false, SortKey::Ministry},
        {"themes", "themes", label(SortKey::Themes), Left, 180, false, SortKey::Themes, CellLook::Text, 0, true},
        {"expertises", "expertises", label(SortKey::Expertises), Left, 180, false, SortKey::Expertises},
        {"team", "team", label(SortKey::TeamSize), Right, 56, false, SortKey::TeamSize, CellLook::Text, 0, true},
        {"mentors", "mentors", label(SortKey::MentorCount), Right, 72, false, SortKey::MentorCount},
        {"place", "town", label(SortKey::Place), Left, 130, false, SortKey::Place},
        {"status", "status", label(SortKey::Status), Left, 170, false, SortKey::Status},
        {"code", "source_code", label(SortKey::SourceCode), Centre, 90, false, SortKey::SourceCode},
        {"video", "video", label(SortKey::Video), Centre, 64, false, SortKey::Video},
        {"website", "website", label(SortKey::Website), Left, 160, false, SortKey::Website},
        {"sources", "sources", label(SortKey::SourceCount), Right, 72, false, SortKey::SourceCount},
        {"id", "id", label(SortKey::Identifier), Left, 140, false, SortKey::Identifier},
    };
    return Table;
}

std::span<const ListColumn> promotionColumns()
{
    static const ListColumn Table[] = {
        {"name", "short_name", label(SortKey::Name), Left, 110, true, SortKey::Promotion, CellLook::Name},
        {"period", "term_start", {"Période", "Period"}, Left, 220, true, SortKey::Date, CellLook::Text, 190},
        {"challenges", "challenge_count", label(EntityKind::Challenge), Right, 92, true, SortKey::ChallengeCount},
        {"team", "", label(SortKey::TeamSize), Right, 56, true, SortKey::TeamSize},
        {"ministries", "", label(SortKey::MinistryCount), Right, 96, true, SortKey::MinistryCount},
        {"proposed", "proposed", label(SortKey::Proposed), Right, 128, false, SortKey::Proposed},
        {"applicants", "applicants", label(SortKey::Applicants), Right, 116, false, SortKey::Applicants},
        {"profiles", "actual_profiles", label(SortKey::Profiles), Right, 120, false, SortKey::Profiles},
        {"funding", "funding", label(SortKey::Funding), Left, 220, false, SortKey::Funding},
        {"sources", "sources", label(SortKey::SourceCount), Right, 84, false, SortKey::SourceCount},
    };
    return Table;
}

std::span<const ListColumn> administrationColumns()
{
    static const ListColumn Table[] = {
        {"name", "name", label(SortKey::Name), Left, 280, true, SortKey::Name, CellLook::Name, 190},
        {"acronym", "acronym", label(SortKey::Acronym), Left, 78, true, SortKey::Acronym},
        {"ministry", "ministry", label(SortKey::Ministry), Left, 132, true, SortKey::Ministry},
        {"challenges", "challenge_count", label(EntityKind::Challenge), Right, 92, true, SortKey::ChallengeCount},
        {"presence", "", label(SortKey::PromotionCount), Left, 92, true, SortKey::PromotionCount, CellLook::Strip},
        {"team", "", label(SortKey::TeamSize), Right, 56, false, SortKey::TeamSize},
        {"mentors", "", label(SortKey::MentorCount), Right, 84, false, SortKey::MentorCount},
        {"first", "", label(SortKey::FirstPromotion), Left, 90, false, SortKey::FirstPromotion, CellLook::Tags},
        {"last", "", label(SortKey::LastPromotion), Left, 90, false, SortKey::LastPromotion, CellLook::Tags},
        {"names", "former_names", label(SortKey::NameCount), Right, 90, false, SortKey::NameCount},
    };
    return Table;
}

std::span<const ListColumn> personColumns()
{
    static const ListColumn Table[] = {
        {"name", "name", label(SortKey::Name), Left, 176, true, SortKey::Name, CellLook::Name},
        {"role", "roles", label(SortKey::Role), Left, 100, true, SortKey::Role},
        {"job", "discipline", {"Métier", "Job"}, Left, 126, true, SortKey::Expertises},
        {"promotion", "promotions", label(SortKey::Promotion), Left, 94, true, SortKey::Promotion, CellLook::Tags},
        {"challenges", "challenges", label(EntityKind::Challenge), Left, 220, true, SortKey::Challenge, CellLook::Text, 148},
        {"administration", "", label(SortKey::Administration), Left, 168, false, SortKey::Administration},
        {"ministry", "", label(SortKey::Ministry), Left, 160, false, SortKey::Ministry},
        {"challenge_count", "", label(SortKey::ChallengeCount), Right, 128, false, SortKey::ChallengeCount},
        {"id", "id", label(SortKey::Identifier), Left, 140, false, SortKey::Identifier},
    };
    return Table;
}

std::span<const ListColumn> outcomeColumns()
{
    static const ListColumn Table[] = {
        {"name", "name", label(SortKey::Name), Left, 240, true, SortKey::Name, CellLook::Name, 190},
        {"type", "kind", label(SortKey::Kind), Left, 94, true, SortKey::Kind},
        {"challenge", "challenge", label(SortKey::Challenge), Left, 132, true, SortKey::Challenge},
        {"status", "", {"État", "Status"}, Left, 102, true, SortKey::Status},
        {"date", "date", label(SortKey::Date), Right, 126, true, SortKey::Date},
        {"url", "url", {"Adresse", "Address"}, Left, 220, false, SortKey::Website},
        {"promotion", "promotion", label(SortKey::Promotion), Left, 104, false, SortKey::Promotion, CellLook::Tags},
        {"administration", "", label(SortKey::Administration), Left, 168, false, SortKey::Administration},
        {"source", "sources", label(SortKey::Source), Left, 200, false, SortKey::Source},
    };
    return Table;
}
// clang-format on

} // namespace

std::span<const ListColumn> columnsOf(EntityKind entity)
{
    switch (entity) {
    case EntityKind::Challenge: return challengeColumns();
    case EntityKind::Promotion: return promotionColumns();
    case EntityKind::Administration: return administrationColumns();
    case EntityKind::Person: return personColumns();
    case EntityKind::Outcome: return outcomeColumns();
    default: return {};
    }
}

std::vector<Sort> defaultSortOf(EntityKind entity)
{
    switch (entity) {
    case EntityKind::Challenge: return {{SortKey::Promotion, true}, {SortKey::Name, false}};
    case EntityKind::Promotion: return {{SortKey::Promotion, false}};
    case EntityKind::Outcome: return {{SortKey::Date, true}, {SortKey::Name, false}};
    default: return {{SortKey::Name, false}};
    }
}

} // namespace eig
