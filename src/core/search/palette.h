// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/language.h"
#include "core/domain/record_ref.h"
#include "core/search/fuzzy.h"
#include "core/search/search.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace eig {

enum class PaletteKind {
    Command,
    Place,
    Record,
    Value, ///< the challenges with one value of a field
};

/// Something the command palette leads to.
struct PaletteItem {
    PaletteKind kind = PaletteKind::Command;
    std::string key;  ///< of a command or place: its name in the program; of a value: the query
    std::string name; ///< as it is shown
    std::vector<std::string> otherNames; ///< found too: other language, acronym, former names
    std::optional<RecordRef> record;
    std::optional<Field> field; ///< of a value
    std::string detail;         ///< of a record: "EIG 3", "Personne"
    std::size_t count = 0;      ///< of a place: its records, 0 for a page; of a value: challenges
};

/// The records that have a page, the most sought after kinds first.
[[nodiscard]] std::vector<PaletteItem> paletteRecords(const Catalogue &catalogue,
                                                      Language language);
/// Ministries, themes and expertises that at least one challenge has, those of most challenges
/// first.
[[nodiscard]] std::vector<PaletteItem> paletteValues(const SearchEngine &engine, Language language);

enum class PaletteGroup { Recent, Commands, GoTo };

/// A line of the palette.
struct PaletteLine {
    PaletteGroup group = PaletteGroup::Commands;
    std::size_t item = 0;           ///< index into Palette::items()
    std::vector<TextRange> matches; ///< in the name: what was typed
    std::string otherName;          ///< that was found where the name was not, or better
    std::vector<TextRange> otherMatches;
};

/// What the palette knows, ready to be found. Immutable; what is equal is found in the order given.
class Palette
{
public:
    explicit Palette(std::vector<PaletteItem> items = {});

    [[nodiscard]] const std::vector<PaletteItem> &items() const { return m_items; }
    /// What the words typed stand for, group by group, the group with the best one first. ">"
    /// before them asks for commands, "@" for people, "#" for themes. Without words: what was used
    /// last (keys of commands, addresses of records, in the order given), then all commands and
    /// places; of records alone, the first ones. The work is bounded for any text.
    [[nodiscard]] std::vector<PaletteLine> find(std::string_view typed,
                                                const std::vector<std::string> &recent = {}) const;

private:
    struct Found {
        std::size_t item = 0;
        std::size_t name = 0; ///< 0: the one shown
        int score = 0;
    };
    [[nodiscard]] std::optional<Found> found(std::size_t item, const FuzzyPattern &pattern) const;
    [[nodiscard]] PaletteLine lineOf(const Found &found, const FuzzyPattern &pattern) const;
    [[nodiscard]] std::vector<PaletteLine>
    withoutWords(char prefix, const std::vector<std::string> &recent) const;

    std::vector<PaletteItem> m_items;
    std::vector<FuzzyText> m_names;     ///< of all items, one after the other
    std::vector<std::size_t> m_firstOf; ///< of each item: its first name in m_names
};

} // namespace eig
