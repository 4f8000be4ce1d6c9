// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/search_controller.h"
#include "widgets/places/search/message_page.h"

namespace eig {

/// What the ways on of a message do.
struct SearchWays {
    std::function<void(const Query &)> search;
    std::function<void(SearchTab)> showTab;
    std::function<void(const QString &)> searchText; ///< as typed
    std::function<void()> showChallenges;            ///< all of them, in their own place
};

/// What can be searched, with examples.
[[nodiscard]] MessagePage::Message nothingSearched(const SearchController &controller,
                                                   const SearchWays &ways);
/// Why the present tab is empty, and what would give results, each with its count.
[[nodiscard]] MessagePage::Message nothingFound(SearchController &controller,
                                                const SearchWays &ways);
/// "2 défis contiennent ce texte mais sont écartés par les filtres : …"; empty when there is none.
[[nodiscard]] QString hiddenText(SearchController &controller);
/// The notes on the query, one line each.
[[nodiscard]] QString notesText(const SearchController &controller);

} // namespace eig
