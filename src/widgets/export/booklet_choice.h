// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/record_ref.h"
#include "documents/booklet.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace eig {

/// What the window shows when a booklet is asked for.
struct BookletSources {
    Catalogue catalogue;
    Language language = Language::French;
    std::vector<Id> listed;          ///< challenges of the list, in its order
    std::vector<Id> selected;        ///< those selected in it
    std::string query;               ///< what the list is of, as a sentence; empty: everything
    std::optional<RecordRef> record; ///< the one in the detail
    bool withQrCode = true;          ///< what the preferences say
    bool isGreyscale = false;
};

/// One answer to "what": a set of challenges that is not empty.
struct BookletChoice {
    enum class Kind { Listed, Selected, Ministry, Promotion, All };

    Kind kind = Kind::All;
    std::vector<Id> challenges;
    QString text;      ///< on the control: "18 affichées"
    QString name;      ///< in a sentence: "ministère de l’Intérieur"
    std::string scope; ///< on the cover (BookletOptions::scope)
};

/// In the order of the control; the whole catalogue is always there and comes last. A list that is
/// the whole catalogue is no choice of its own.
[[nodiscard]] std::vector<BookletChoice> bookletChoices(const BookletSources &sources);
/// The likeliest one: several selected rows, a list that was narrowed, the record shown.
[[nodiscard]] int likeliestChoice(const std::vector<BookletChoice> &choices);

} // namespace eig
