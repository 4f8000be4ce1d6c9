// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/overview.h"
#include "documents/sheets/sheet_parts.h"

#include <string>
#include <utility>
#include <vector>

namespace eig::sheet {

/// What the sheets of promotions, ministries and administrations share: their challenges in
/// figures, tables and names. Everything is counted from the catalogue.
class OverviewParts : public SheetParts
{
protected:
    OverviewParts(const Catalogue &catalogue, const SheetOptions &options, Overview overview);

    /// What a table of challenges says of each; the name always comes first, the team and what it
    /// became last.
    enum class Detail { Promotion, Administration, Ministry, Role };

    struct Figure {
        int count = 0;
        Label one;
        Label many;
    };

    [[nodiscard]] int challengeCount() const;
    /// "18 défis", as the tag of a banner.
    [[nodiscard]] std::string challengesTag() const;
    /// "Présent dans 6 promotions sur 8."
    [[nodiscard]] std::string presenceText() const;
    [[nodiscard]] std::vector<Figure> people() const; ///< entrepreneurs, mentors
    void addFigures(Blocks &blocks, const std::vector<Figure> &figures) const;
    /// "Data science 12", one line each; empty without a term.
    [[nodiscard]] Blocks terms(const Label &heading, const std::vector<TermCount> &counts,
                               const Term *(Catalogue::*find)(std::string_view) const) const;
    void addPresence(Blocks &blocks) const;
    void addChallenges(Blocks &blocks, const Label &heading,
                       const std::vector<const Challenge *> &challenges,
                       const std::vector<Detail> &details);
    /// A muted sentence that closes a table.
    void addNote(Blocks &blocks, const Label &note) const;
    void addPeople(Blocks &blocks) const;

    Overview m_overview;

private:
    [[nodiscard]] layout::Text cell(const Challenge &challenge, Detail detail) const;
    [[nodiscard]] virtual layout::Text roleIn(const Challenge &) const { return {}; }
    [[nodiscard]] virtual SourceIds sourcesOf(const Challenge &) const { return {}; }
};

} // namespace eig::sheet
