// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/labels/label.h"

#include <string>
#include <string_view>
#include <vector>

namespace eig {

/// The sources of a fact of a promotion: "funnel.applicants", "calendar.term.start"; empty when the
/// data cite none for it.
[[nodiscard]] SourceIds citationsOf(const Promotion &promotion, const std::string &path);

/// What happened to a promotion, in the order of its calendar.
enum class PromotionStepKind {
    CallForProjects,
    ChallengeJury,
    CallForCandidates,
    EntrepreneurJury,
    Start, ///< of the term
    Closing,
    End, ///< of the term
};

struct PromotionStep {
    PromotionStepKind kind = PromotionStepKind::Start;
    Period dates;
    std::string name; ///< of the closing event, in French; else empty
    SourceIds sources;
};

[[nodiscard]] Label label(PromotionStepKind kind);

/// Those with a date. The term runs from Start to End, or to Closing where its end is not known.
[[nodiscard]] std::vector<PromotionStep> stepsOf(const Promotion &promotion);

/// A figure as its sources state it.
struct StatedFigure {
    std::string value;     ///< "15"
    std::string beside;    ///< what it is a part of, "sur 42 projets", or its unit; may be empty
    std::string what;      ///< "défis retenus par le jury"
    bool isFrench = false; ///< what is in French whatever the language: a text of the data
    SourceIds sources;
};

/// The most figures that a page shows in its strip.
inline constexpr std::size_t MostFigures = 5;

/// Selection, duration, then what was evaluated later, the latest first: those that are known, at
/// most MostFigures.
[[nodiscard]] std::vector<StatedFigure> figuresOf(const Catalogue &catalogue,
                                                  const Promotion &promotion, Language language);

} // namespace eig
