// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

// Bilingual names of fields, values and kinds: one place for window, command line and documents.

#include "core/domain/entities.h"
#include "core/domain/language.h"
#include "core/labels/label.h"
#include "core/result.h"
#include "core/search/query.h"
#include "core/search/search.h"

#include <optional>
#include <string>
#include <string_view>

namespace eig {

[[nodiscard]] Label label(EntityKind entity);    ///< plural, "Défis" / "Challenges"
[[nodiscard]] Label singular(EntityKind entity); ///< "Défi" / "Challenge"
[[nodiscard]] Label label(Field field);
[[nodiscard]] Label label(Status status);
[[nodiscard]] Label label(HostRole role);
[[nodiscard]] Label label(LinkKind kind);
[[nodiscard]] Label label(OutcomeKind kind);
[[nodiscard]] Label label(StepKind step);
[[nodiscard]] Label label(MilestoneKind kind);
[[nodiscard]] Label label(FigureSeries series);
[[nodiscard]] Label label(ChallengeText text); ///< the heading of the text
[[nodiscard]] Label label(PersonRole role);
[[nodiscard]] Label label(SourceKind kind);
[[nodiscard]] Label label(RelationKind kind); ///< a noun phrase: "suite" / "continuation"
[[nodiscard]] Label label(Basis basis);
[[nodiscard]] Label label(MinistryKind kind);
[[nodiscard]] Label label(MatchField field);
[[nodiscard]] Label label(MatchVariant variant);
[[nodiscard]] Label label(MatchOrigin origin);
[[nodiscard]] Label label(TextSection section); ///< the heading of the text
[[nodiscard]] Label label(SortKey key);         ///< the header of its column

/// Stable machine names, as in the data files, in JSON output and in queries: "in_use", "host"…
[[nodiscard]] std::string_view keyOf(EntityKind entity); ///< singular, "challenge"
[[nodiscard]] std::string_view keyOf(Field field);
[[nodiscard]] std::string_view keyOf(Status status);
[[nodiscard]] std::string_view keyOf(HostRole role);
[[nodiscard]] std::string_view keyOf(LinkKind kind);
[[nodiscard]] std::string_view keyOf(OutcomeKind kind);
[[nodiscard]] std::string_view keyOf(StepKind step);
[[nodiscard]] std::string_view keyOf(MilestoneKind kind);
[[nodiscard]] std::string_view keyOf(FigureSeries series);
[[nodiscard]] std::string_view keyOf(ChallengeText text);
[[nodiscard]] std::string_view keyOf(PersonRole role);
[[nodiscard]] std::string_view keyOf(SourceKind kind);
[[nodiscard]] std::string_view keyOf(RelationKind kind);
[[nodiscard]] std::string_view keyOf(Basis basis);
[[nodiscard]] std::string_view keyOf(MinistryKind kind);
[[nodiscard]] std::string_view keyOf(MatchField field);
[[nodiscard]] std::string_view keyOf(MatchVariant variant);
[[nodiscard]] std::string_view keyOf(MatchOrigin origin);
[[nodiscard]] std::string_view keyOf(TextSection section);
[[nodiscard]] std::string_view keyOf(SortKey key);

/// The value a machine name stands for; none when it is unknown.
template<typename T> [[nodiscard]] std::optional<T> fromKey(std::string_view key);
template<> std::optional<EntityKind> fromKey<EntityKind>(std::string_view key);
template<> std::optional<Field> fromKey<Field>(std::string_view key);
template<> std::optional<Status> fromKey<Status>(std::string_view key);
template<> std::optional<HostRole> fromKey<HostRole>(std::string_view key);
template<> std::optional<LinkKind> fromKey<LinkKind>(std::string_view key);
template<> std::optional<OutcomeKind> fromKey<OutcomeKind>(std::string_view key);
template<> std::optional<StepKind> fromKey<StepKind>(std::string_view key);
template<> std::optional<MilestoneKind> fromKey<MilestoneKind>(std::string_view key);
template<> std::optional<FigureSeries> fromKey<FigureSeries>(std::string_view key);
template<> std::optional<ChallengeText> fromKey<ChallengeText>(std::string_view key);
template<> std::optional<PersonRole> fromKey<PersonRole>(std::string_view key);
template<> std::optional<SourceKind> fromKey<SourceKind>(std::string_view key);
template<> std::optional<RelationKind> fromKey<RelationKind>(std::string_view key);
template<> std::optional<Basis> fromKey<Basis>(std::string_view key);
template<> std::optional<MinistryKind> fromKey<MinistryKind>(std::string_view key);
template<> std::optional<MatchField> fromKey<MatchField>(std::string_view key);
template<> std::optional<MatchVariant> fromKey<MatchVariant>(std::string_view key);
template<> std::optional<MatchOrigin> fromKey<MatchOrigin>(std::string_view key);
template<> std::optional<TextSection> fromKey<TextSection>(std::string_view key);
template<> std::optional<SortKey> fromKey<SortKey>(std::string_view key);

/// "Non documenté" / "Not documented": shown for every unknown value.
[[nodiscard]] std::string notDocumented(Language language);

/// Where the data say that it was looked for: "Aucune source n’en parle".
[[nodiscard]] std::string statedUndocumented(Language language);

/// "3 mars 2021", "mars 2021", "2021"; "1er mars" in French, "3 March 2021" in English.
[[nodiscard]] std::string dateText(const PartialDate &date, Language language);
/// Grouped by thousands: narrow no-break space in French, comma in English.
[[nodiscard]] std::string numberText(std::int64_t value, Language language);
/// "Actif, dernière trace le 5 septembre 2025": never "in production" (facts rule on status words).
[[nodiscard]] std::string statusText(const ChallengeStatus &status, Language language);
/// ISO-690-like entry of a source list, without its number.
[[nodiscard]] std::string sourceText(const Source &source, Language language);

/// The name of a record in this language; French where no English name exists.
[[nodiscard]] std::string nameOf(const Term &term, Language language);
[[nodiscard]] std::string nameOf(const Ministry &ministry, Language language);
[[nodiscard]] std::string nameOf(const Promotion &promotion, Language language);
/// The name under a title that already says "ministry": "Intérieur", "Autorités indépendantes".
/// The short name only replaces names that begin with the word; others stay whole.
[[nodiscard]] std::string ministryNameInList(const Ministry &ministry, Language language);
[[nodiscard]] std::string nameOf(const Milestone &milestone, Language language);

/// A text of the catalogue and the language it is written in.
struct WrittenText {
    std::string text;
    Language language = Language::French;
};

/// The line below a name in this language; French where no English one exists.
[[nodiscard]] WrittenText taglineOf(const Challenge &challenge, Language language);
[[nodiscard]] WrittenText taglineOf(const Promotion &promotion, Language language);

/// The sentence a reader needs: what failed, on what, what is safe, what to do. No technical
/// detail.
[[nodiscard]] std::string message(const Error &error, Language language);

} // namespace eig
